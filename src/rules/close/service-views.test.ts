import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { codeSets, prepare } from '../code-sets.ts'
import { contextOf } from '../context.ts'
import { MEDICARE } from '../policies/index.ts'
import { coder, day, inf, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'
import { emptyLedger } from '../working.ts'
import { serviceViews } from './service-views.ts'

const code = coder(fullBook)
const segments = (...rows: readonly Row[]): readonly string[] =>
  code(day('office', rows)).services.flatMap((service) =>
    service.segments.map((s) => `${s.to - s.from} ${s.code ?? 'none'}`),
  )
const thresholds = (...rows: readonly Row[]): readonly string[] =>
  (code(day('office', rows)).services[0]?.thresholds ?? []).map(
    (t) => `${t.minute}${t.reached ? '' : ' open'}`,
  )

describe('a bar is cut where a unit begins', () => {
  it.each([
    ['11:30', ['90 96365']],
    ['11:31', ['90 96365', '1 96366']],
    ['12:00', ['90 96365', '30 96366']],
    ['12:30', ['90 96365', '60 96366']],
    ['12:31', ['90 96365', '60 96366', '1 96366']],
  ])('vancomycin 10:00 to %s', (stop, expected) => {
    expect(segments(inf('vancomycin', '10:00', stop))).toEqual(expected)
  })

  it('minutes beside another infusion stand apart', () => {
    expect(segments(inf('vancomycin', '07:00', '16:00'), inf('cefepime', '06:00', '07:30'))).toEqual([
      '90 96365',
      ...Array.from({ length: 7 }, () => '60 96366'),
      '30 96366',
      '60 96367',
      '30 none',
    ])
  })
})

it('minutes that are on no line stand where they ran', () => {
  // The half hour beside vancomycin is the smaller part: what is coded comes after it.
  expect(segments(inf('vancomycin', '07:00', '09:00'), inf('cefepime', '08:30', '10:30'))).toEqual([
    '90 96365',
    '30 96366',
    '30 none',
    '90 96367',
  ])
})

it('a code that is on no line of the claim is on no bar', () => {
  const rows = [
    inf('cisplatin', '08:00', '10:00'),
    push('ondansetron', '08:00', { stop: 485 }),
    saline('11:00', '12:00'),
  ]
  const ctx = contextOf(day('office', rows), fullBook, MEDICARE)
  const ledger = emptyLedger()
  const { sets, placed, drafts, lines } = codeSets(ctx, ledger, prepare(ctx, ledger))
  const shown = (known: readonly { readonly code: string }[]) =>
    serviceViews(sets, placed, drafts, known).map(({ technique, segments: parts }) =>
      [technique, ...parts.map(({ from, to, code: on }) => `${to - from} ${on}`)].join(' '),
    )
  expect(shown(lines)).toEqual(['infusion 90 96413 30 96415', 'push 5 96375', 'hydration 60 96361'])
  expect(shown([])).toEqual(['infusion 120 null', 'push 5 null', 'hydration'])
})

it('lists the minutes at which the rules change, up to the first not reached', () => {
  expect(thresholds(inf('vancomycin', '10:00', '10:15'))).toEqual(['16 open'])
  expect(thresholds(inf('vancomycin', '10:00', '10:16'))).toEqual(['16', '91 open'])
  expect(thresholds(inf('vancomycin', '10:00', '11:31'))).toEqual(['16', '91', '151 open'])
  expect(thresholds(inf('vancomycin', '10:00', null))).toEqual(['16 open', '91 open', '151 open'])
  expect(thresholds(saline('10:00', '10:31'))).toEqual(['31', '91 open'])
  // Of two stretches one has a stop: what it holds is known.
  expect(thresholds(inf('vancomycin', '10:00', '10:10'), inf('vancomycin', '10:20', null))).toEqual([
    '16 open',
  ])
  // A bag that ran and was pushed is an infusion, a push alone has no minutes to reach.
  const bag = { bag: 'b' }
  const pushed = push('cefepime', '10:12', { ...bag, stop: 614 })
  expect(thresholds(inf('cefepime', '10:00', '10:10', bag), pushed)).toEqual(['16 open'])
  expect(thresholds(pushed)).toEqual([])
})

it('draws the first hundred units of a stop of a wrong year one by one, and the rest as one', () => {
  const row = inf('vancomycin', '09:00', null, { start: 540, stop: 540 + 366 * 1440 })
  const { services, lines } = code(day('office', [row]))
  expect(services[0]?.thresholds).toHaveLength(101)
  expect(services[0]?.segments).toHaveLength(101)
  expect(services[0]?.segments.at(-1)?.to).toBe(540 + 366 * 1440)
  expect(lines.find((line) => line.code === '96366')?.units).toBe(366 * 24 - 1)
})
