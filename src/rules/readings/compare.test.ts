import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, give, inf, lineText, policyWith, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'
import { codeDay } from '../code-day.ts'
import { compareClaims, sameLines } from './compare.ts'
import type { Comparison } from './compare.ts'

const code = coder(fullBook)
const office = (...rows: readonly Row[]) => code(day('office', rows))

const linesOf = ({ lines }: Comparison): readonly string[] =>
  lines.map(({ before, after }) =>
    [before, after].map((line) => (line === null ? '–' : lineText(line))).join(' → '),
  )

describe('a comparison of two claims', () => {
  const plain = office(inf('vancomycin', '10:00', '11:30'), push('ondansetron', '09:50'))

  it('of one claim with itself is empty', () => {
    const { lines, steps, before, after } = compareClaims(plain, plain)
    expect([lines, steps, before - after]).toEqual([[], [], 0])
  })

  it.each<[string, readonly Row[], readonly string[]]>([
    ['a minute more', [inf('vancomycin', '10:00', '11:31'), push('ondansetron', '09:50')], ['– → 96366']],
    ['a push less', [inf('vancomycin', '10:00', '11:30')], ['96375 → –']],
    [
      'an hour more, and another push',
      [inf('vancomycin', '10:00', '12:31'), push('ondansetron', '09:50'), push('ketorolac', '09:55')],
      ['96375 → 96375 × 2', '– → 96366 × 2'],
    ],
    ['nothing at all', [], ['96365 → –', '96375 → –']],
  ])('%s', (_, rows, lines) => {
    expect(linesOf(compareClaims(plain, office(...rows)))).toEqual(lines)
  })

  it('tells lines of one code apart by their modifiers', () => {
    const encounter = day('office', [
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', '11:00', { access: 'piv', secondAccessReason: 'must not meet' }),
    ])
    const other = codeDay(encounter, fullBook, policyWith({ distinctModifier: 'X' }))
    expect(linesOf(compareClaims(code(encounter), other))).toEqual(['96365-59 → –', '– → 96365-XU'])
  })

  it('gives the reasons that differ: said once, said only there, or on other facts', () => {
    const { steps } = compareClaims(
      plain,
      office(inf('vancomycin', '10:00', '11:31'), push('ondansetron', '09:50')),
    )
    const changed = steps.map(({ id, before, after }) => [id, before !== null, after !== null])
    expect(changed).toContainEqual(['technique/infusion:a1', true, true])
    expect(changed.filter(([id]) => String(id).endsWith(':a2'))).toEqual([])
  })

  it('sums what is priced on both sides', () => {
    const dearer = office(inf('vancomycin', '10:00', '11:31'), push('ondansetron', '09:50'))
    const { before, after, lines } = compareClaims(plain, dearer)
    expect(before).toBe(plain.totals.medicare?.total)
    expect(after - before).toBe(lines[0]?.after?.amount)
  })

  it('of the two settings differs in price alone where the codes agree', () => {
    const rows = [inf('vancomycin', '10:00', '11:00')]
    const { lines } = compareClaims(office(...rows), code(day('facility', rows)))
    expect(lines.map(({ code: name, before, after }) => [name, before?.units, after?.units])).toEqual([
      ['96365', 1, 1],
    ])
  })

  it('without prices compares the units', () => {
    const unpriced = (stop: string) =>
      codeDay(day('office', [inf('vancomycin', '10:00', stop)]), fullBook, policyWith({}), { basis: 'none' })
    expect(linesOf(compareClaims(unpriced('11:31'), unpriced('12:31')))).toEqual(['96366 → 96366 × 2'])
    expect(linesOf(compareClaims(unpriced('11:31'), unpriced('12:30')))).toEqual([])
  })

  it('holds equal claims as equal, and dates count', () => {
    expect(sameLines(plain, office(inf('vancomycin', '10:00', '11:20'), push('ketorolac', '09:50')))).toBe(
      true,
    )
    expect(sameLines(plain, office(inf('vancomycin', '10:00', '11:30')))).toBe(false)
    const night = day('facility', [saline('22:00', '06:30')])
    const dated = codeDay(night, fullBook, policyWith({ midnightDate: 'start-date' }))
    expect(sameLines(code(night), dated)).toBe(false)
    expect(
      sameLines(office(give('pegfilgrastim', 'sc', '10:00')), office(give('octreotide', 'sc', '12:00'))),
    ).toBe(true)
  })
})
