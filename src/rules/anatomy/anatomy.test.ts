import { fc } from '../../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { loadSampleCharges } from '../../codes/sample-charges.ts'
import type { Claim } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import { MEDICARE } from '../policies/index.ts'
import { findRule } from '../reference.ts'
import { day, explained, give, inf, lineText, push, visit } from '../testing.ts'
import { anatomyOf, drugAndInitialOnly, sharesOf, shareText, yearlyOf } from './anatomy.ts'
import {
  comparePublished,
  publishedDay,
  PUBLISHED_FIGURES,
  PUBLISHED_FILLED,
  PUBLISHED_LINES,
} from './published-folfox.ts'

const sample = loadSampleCharges()
const underSample = async (encounter: Parameters<typeof codeDay>[0]): Promise<Claim> =>
  codeDay(encounter, fullBook, MEDICARE, { basis: 'list', list: { basis: 'sample', ...(await sample) } })

const daratumumab = day(
  'office',
  [
    push('diphenhydramine', '08:50', { dose: '50 mg' }),
    inf('daratumumab', '09:00', '15:00', { dose: '1120 mg', discarded: '80 mg' }),
  ],
  { visits: [visit('99214')] },
)

describe('shares', () => {
  it.each<[readonly number[], readonly number[]]>([
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[5], [1000]],
    [
      [1, 1, 1],
      [334, 333, 333],
    ],
    [
      [428_400, 24_800],
      [945, 55],
    ],
    [
      [1, 999_999],
      [0, 1000],
    ],
    // Those that lost most are rounded up, of equals the earlier.
    [
      [1, 1, 1, 1, 1, 1],
      [167, 167, 167, 167, 166, 166],
    ],
    [
      [10, 20, 70, 1],
      [99, 198, 693, 10],
    ],
  ])('%j are %j', (cents, shares) => {
    expect(sharesOf(cents)).toEqual(shares)
  })

  it('add up to 100 %, each within a tenth of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 }),
        (cents) => {
          const total = cents.reduce((sum, one) => sum + one, 0)
          const shares = sharesOf(cents)
          expect(shares.reduce((sum, one) => sum + one, 0)).toBe(total === 0 ? 0 : 1000)
          for (const [at, one] of cents.entries())
            expect(Math.abs((shares[at] ?? 0) - (total === 0 ? 0 : (one * 1000) / total))).toBeLessThan(1)
        },
      ),
    )
  })

  it('are printed with halves up', () => {
    expect([shareText(428_400, 607_400), shareText(1, 2000), shareText(5, 0)]).toEqual([
      '70.5 %',
      '0.1 %',
      '0.0 %',
    ])
  })
})

describe('the anatomy of a claim', () => {
  const claim = codeDay(daratumumab, fullBook, MEDICARE)

  it('holds every line once, by part, and adds up', () => {
    const anatomy = anatomyOf(claim)
    expect(anatomy.total).toBe(claim.totals.medicare?.total)
    expect(anatomy.parts.map((part) => part.part)).toEqual(['drug', 'administration', 'visit'])
    const positions = anatomy.parts.flatMap((part) => part.lines.map((line) => line.position))
    expect(positions.toSorted((a, b) => a - b)).toEqual(claim.lines.map((_, at) => at))
    const { drug = 0, waste = 0, administration = 0, visit: visits = 0 } = claim.totals.medicare ?? {}
    expect(anatomy.parts.map((part) => part.cents)).toEqual([drug + waste, administration, visits])
    expect(anatomy.parts.reduce((sum, part) => sum + part.share, 0)).toBe(1000)
    for (const part of anatomy.parts) {
      expect(part.cents).toBe(part.lines.reduce((sum, line) => sum + (line.cents ?? 0), 0))
      expect(part.share).toBe(part.lines.reduce((sum, line) => sum + line.share, 0))
      for (const { position, cents, share } of part.lines) {
        expect(cents).toBe(claim.lines[position]?.amount)
        expect(Math.abs(share - ((cents ?? 0) * 1000) / anatomy.total)).toBeLessThan(1)
      }
    }
  })

  it('counts what has no price', async () => {
    const sampled = anatomyOf(await underSample(daratumumab))
    // The sample list has no charge for 96375 and none for diphenhydramine; nor has it a second one for daratumumab's waste.
    expect(sampled.parts.map((part) => [part.part, part.unpriced])).toEqual([
      ['drug', 1],
      ['administration', 1],
      ['visit', 0],
    ])
    expect(anatomyOf({ ...claim, lines: [] })).toEqual({ total: 0, parts: [] })
    expect(sampled.parts[0]?.cents).toBe(
      sampled.parts[0]?.lines.reduce((sum, line) => sum + (line.cents ?? 0), 0),
    )
    expect(sampled.parts.flatMap(({ lines }) => lines).filter(({ cents }) => cents === null)).toMatchObject([
      { share: 0 },
      { share: 0 },
    ])
  })
})

describe('drug and initial code only', () => {
  const claim = codeDay(daratumumab, fullBook, MEDICARE)
  const texts = (sent: boolean): readonly string[] =>
    drugAndInitialOnly(claim).lines.flatMap((line) => {
      const own = claim.lines[line.position]
      return line.sent === sent && own !== undefined ? [lineText(own)] : []
    })

  it('sends the dose lines and the first initial code', () => {
    expect(texts(true)).toEqual(['96413', 'J1200-JZ', 'J9145 × 112', 'J9145-JW × 8'])
    expect(texts(false)).toEqual(['96415 × 5', '96375', '99214-25'])
  })

  it('differs by what it leaves out, line by line', async () => {
    const bare = drugAndInitialOnly(claim)
    expect(bare.total).toBe(claim.totals.medicare?.total)
    expect(bare.bare + bare.difference).toBe(bare.total)
    expect(bare.lines.reduce((sum, line) => sum + (line.difference ?? 0), 0)).toBe(bare.difference)
    const missing = claim.lines.filter(({ code }) => ['96415', '96375', '99214'].includes(code))
    expect(bare.difference).toBe(missing.reduce((sum, line) => sum + (line.amount ?? 0), 0))
    expect(bare.difference).toBeGreaterThan(0)
    expect(bare.unpriced).toBe(0)
    const sampled = drugAndInitialOnly(await underSample(daratumumab))
    expect(sampled.unpriced).toBe(1)
  })

  it('sends no administration where none is initial', () => {
    const injected = codeDay(
      day('office', [give('denosumab', 'sc', '10:00', { dose: '120 mg' })]),
      fullBook,
      MEDICARE,
    )
    const { lines, bare } = drugAndInitialOnly(injected)
    expect(lines.map(({ position, sent }) => [injected.lines[position]?.code, sent])).toEqual([
      ['96372', false],
      ['J0897', true],
    ])
    expect(bare).toBe(injected.lines[1]?.amount)
  })

  it('has one initial code where the patient came back', () => {
    const twice = codeDay(
      day('facility', [
        inf('cefepime', '08:00', '08:30', { dose: '1 g' }),
        inf('cefepime', '20:00', '20:30', { dose: '1 g', session: 2 }),
      ]),
      fullBook,
      MEDICARE,
    )
    const { lines } = drugAndInitialOnly(twice)
    expect(twice.lines.filter((line) => line.role === 'initial')).toHaveLength(2)
    expect(lines.filter((line) => line.sent && twice.lines[line.position]?.role === 'initial')).toHaveLength(
      1,
    )
  })

  it('is projected over a year in whole cents', () => {
    expect(yearlyOf(154_200, 20, 12)).toBe(37_008_000)
    expect(yearlyOf(154_200, 0, 12)).toBe(0)
    expect([yearlyOf(1, -1, 12), yearlyOf(1, 1.5, 12), yearlyOf(1, Number.NaN, 1)]).toEqual([
      null,
      null,
      null,
    ])
    expect(yearlyOf(154_200, 1e9, 1e9)).toBe(null)
    expect([yearlyOf(154_200, 20, 0), yearlyOf(154_200, 20, -1), yearlyOf(154_200, 20, 0.5)]).toEqual([
      0,
      null,
      null,
    ])
    // Nothing of a day is nothing of a year, but not of more days than can be counted.
    expect([yearlyOf(0, 20, 12), yearlyOf(0, 1e9, 1e9)]).toEqual([0, null])
  })
})

describe('the published FOLFOX day', () => {
  const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US')
  const sumOf = (lines: typeof PUBLISHED_LINES): number => lines.reduce((sum, line) => sum + line.cents, 0)
  const coded = underSample(publishedDay())

  it('adds up as printed, by both of its own sums', () => {
    expect(dollars(sumOf(PUBLISHED_LINES.filter((line) => line.table === 1)))).toBe('6,074')
    expect(dollars(sumOf(PUBLISHED_LINES))).toBe('6,402')
    expect([PUBLISHED_FIGURES.first, PUBLISHED_FIGURES.second]).toEqual([607_400, 640_200])
    const { most, difference, first, yearly, patients, cycles, missed } = PUBLISHED_FIGURES
    expect(428_400 + 24_800).toBe(most)
    expect(first - most).toBe(difference)
    expect(yearlyOf(difference, patients, cycles)).toBe(yearly)
    expect(49_600 + 40_800 + 19_600 + 22_400).toBe(missed)
  })

  it('prints shares that are right but for the first', () => {
    const table = PUBLISHED_LINES.filter((line) => line.share !== null)
    const wrong = table.filter(
      (line) => shareText(line.cents, PUBLISHED_FIGURES.first) !== `${(line.share ?? 0) / 10} %`,
    )
    expect(wrong.map((line) => [line.printed, line.share])).toEqual([['J9263 oxaliplatin', 706]])
    expect(shareText(428_400, 607_400)).toBe('70.5 %')
  })

  it('as the rules support it', async () => {
    const claim = await coded
    const lines = claim.lines.map(
      (line) => `${lineText(line)} ${line.amount === null ? '–' : line.amount / 100}`,
    )
    expect({ lines, because: explained(claim).split('\n') }).toMatchObject({
      lines: [
        '96413 248',
        '96415 124',
        '96368 64',
        '96375 –',
        '96411 132',
        '96361 × 2 192',
        '96416 168',
        'J2405-JZ × 4 48',
        'J9263-JZ × 300 4284',
        'J0640-JZ × 14 184',
        'J9190-JZ × 10 328',
        '99214-25 218',
      ],
    })
    expect(claim.totals.sample?.total).toBe(599_000)
    expect(claim.totals.sample?.unpriced).toBe(1)
    expect(claim.findings.filter((finding) => finding.check.severity === 'error')).toEqual([])
  })

  it('puts every line of the supported claim beside a printed one, and both sums hold', async () => {
    const claim = await coded
    const rows = comparePublished(claim)
    const positions = rows.flatMap((row) => row.supported)
    expect(positions.toSorted((a, b) => a - b)).toEqual(claim.lines.map((_, at) => at))
    expect(rows.reduce((sum, row) => sum + row.line.cents, 0)).toBe(PUBLISHED_FIGURES.second)
    expect(rows.reduce((sum, row) => sum + row.cents, 0)).toBe(claim.totals.sample?.total)
    expect(rows.reduce((sum, row) => sum + row.difference, 0)).toBe(
      PUBLISHED_FIGURES.second - (claim.totals.sample?.total ?? 0),
    )
    expect(rows.map((row) => [row.line.printed, row.difference / 100, row.unpriced])).toEqual([
      ['J9263 oxaliplatin', 0, 0],
      ['96413', 0, 0],
      ['96415 × 4 ("5-hour total")', 372, 0],
      ['J0640 leucovorin and 96417', 160, 0],
      ['J2405 ondansetron and 96374', 148, 1],
      ['96360 and 96361 hydration', 32, 0],
      ['99214', 0, 0],
      ['J9190 fluorouracil', -300, 0],
    ])
  })

  it('says why by a rule of the reference, and what was filled in', async () => {
    const claim = await coded
    const rows = comparePublished(claim)
    for (const { rule, says } of PUBLISHED_LINES) {
      expect(findRule(rule)).toBeDefined()
      expect(says).toMatch(/\.$/)
    }
    expect(PUBLISHED_FILLED).toMatch(/100 minutes/)
    // The rule named for a line speaks on the supported line itself.
    for (const { line, supported } of rows) {
      const spoken = supported.flatMap((at) => claim.lines[at]?.because.map((step) => step.says.rule) ?? [])
      expect([line.printed, spoken]).toEqual([line.printed, expect.arrayContaining([line.rule])])
    }
  })
})
