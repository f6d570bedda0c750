/** What is odd in the entry, and which editions were read: both sides of each limit. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Claim } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import type { Policy } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { at, coder, day, give, inf, linesText, namedBy, policyWith, push, run } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)
const asked = (claim: Claim, of: string): readonly (readonly unknown[])[] =>
  claim.findings
    .filter(({ check }) => check.id.startsWith(of))
    .map(({ check, administrations }) => [check.id.slice(of.length), administrations.join(' ')])

const around = (minutes: number, more = {}): Row =>
  inf('vancomycin', '10:00', null, { stop: at('10:00') + minutes, ...more })

it.each<[string, readonly Row[], DayMore, readonly (readonly [string, string])[]]>([
  ['an ordinary day', [inf('vancomycin', '10:00', '11:00')], {}, []],
  ['no minute of an infusion', [around(0)], {}, [['no-minutes', 'a1']]],
  ['one minute', [around(1)], {}, []],
  ['no minute of a push', [push('ondansetron', '10:00', { stop: at('10:00') })], {}, []],
  [
    'no minute under the skin',
    [run('Hizentra', 'sc-infusion', '10:00', '10:00')],
    {},
    [['no-minutes', 'a1']],
  ],
  ['24 hours', [around(1440)], {}, []],
  ['24 hours and a minute', [around(1441)], {}, [['far-from-date', 'a1']]],
  [
    'a pump of two days',
    [give('fluorouracil', 'pump-initiation', '10:00', { stop: at('10:00') + 2880 })],
    {},
    [],
  ],
  ['a day before', [inf('vancomycin', '10:00', null, { start: -1440, stop: -1400 })], {}, []],
  [
    'more than a day before',
    [inf('vancomycin', '10:00', null, { start: -1441, stop: -1400 })],
    {},
    [['far-from-date', 'a1']],
  ],
  ['the end of the next day', [inf('vancomycin', '10:00', null, { start: 2879, stop: 2900 })], {}, []],
  [
    'the day after it',
    [inf('vancomycin', '10:00', null, { start: 2880, stop: 2900 })],
    {},
    [['far-from-date', 'a1']],
  ],
  [
    'twice the same',
    [inf('vancomycin', '10:00', '11:00'), inf('vancomycin', '10:00', '11:00')],
    {},
    [['entered-twice', 'a2']],
  ],
  [
    'twice the same, and another drug at the same time',
    [
      inf('vancomycin', '10:00', '11:00'),
      inf('cefepime', '10:00', '11:00'),
      inf('vancomycin', '10:00', '11:00'),
    ],
    {},
    [['entered-twice', 'a3']],
  ],
  ['another stop', [inf('vancomycin', '10:00', '11:00'), inf('vancomycin', '10:00', '11:01')], {}, []],
  ['another start', [inf('vancomycin', '10:00', '11:00'), inf('vancomycin', '09:59', '11:00')], {}, []],
  ['another drug', [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '10:00', '11:00')], {}, []],
  ['another route', [push('ondansetron', '10:00'), give('ondansetron', 'im', '10:00')], {}, []],
  ['a reason that is there', [inf('vancomycin', '10:00', '11:00')], { primaryReason: 'a1' }, []],
  [
    'a reason that is nowhere',
    [inf('vancomycin', '10:00', '11:00')],
    { primaryReason: 'a9' },
    [['primary-reason-unknown', '']],
  ],
  ['a hormonal drug by vein', [push('fulvestrant', '10:00')], {}, [['hormonal-by-vein', 'a1']]],
  [
    'a hormonal drug as an infusion',
    [inf('fulvestrant', '10:00', '11:00')],
    {},
    [['hormonal-by-vein', 'a1']],
  ],
  ['a hormonal drug into a muscle', [give('fulvestrant', 'im', '10:00')], {}, []],
])('entry: %s', (_, rows, more, wanted) => {
  expect(asked(code(day('office', rows, more)), 'entry/')).toEqual(wanted)
})

// The clocks change at two in the morning, in 2026 on 8 March and 1 November: 2 to 3 does not exist, 1 to 2 comes twice.
it.each<[string, string, string, boolean]>([
  ['2026-03-07', '+01:00', '+03:00', true],
  ['2026-03-07', '+01:00', '+02:00', false],
  ['2026-03-07', '+02:00', '+03:00', true],
  ['2026-03-07', '+02:32', '+02:50', true],
  ['2026-03-07', '+03:00', '+04:00', false],
  ['2026-03-07', '+01:59', '+02:01', true],
  ['2026-03-08', '01:00', '03:00', true],
  ['2026-03-08', '02:00', '05:00', true],
  ['2026-03-06', '+01:00', '+03:00', false],
  ['2026-10-31', '23:00', '+04:00', true],
  ['2026-10-31', '23:00', '+01:00', false],
  ['2026-10-31', '+00:50', '+01:30', true],
  ['2026-10-31', '+01:59', '+02:01', true],
  ['2026-10-31', '+02:00', '+03:00', false],
  ['2026-10-30', '23:00', '+04:00', false],
])('on %s from %s to %s the clocks change: %s', (date, from, to, wanted) => {
  const row = inf('vancomycin', '10:00', null, { start: at(from), stop: at(to) })
  const ids = code(day('office', [row], { date })).findings.map(({ check }) => check.id)
  expect(ids.includes('entry/clock-change')).toBe(wanted)
})

it('says nothing of the clocks where no stop is documented', () => {
  const row = inf('vancomycin', '10:00', null, { start: -1400 })
  const ids = code(day('office', [row], { date: '2026-03-09' })).findings.map(({ check }) => check.id)
  expect(ids).toContain('services/missing-stop-time')
  expect(ids).not.toContain('entry/clock-change')
})

const tablesOf = (rows: readonly Row[], date: string, setting: 'office' | 'facility' = 'office') =>
  [...new Set(code(day(setting, rows, { date })).tables.map(({ table }) => table))].join(' ')

it('names the tables that were read, and no other', () => {
  const hour = inf('vancomycin', '10:00', '11:00')
  expect(tablesOf([], '2026-10-06')).toBe('policy')
  expect(tablesOf([hour], '2026-10-06')).toBe('add-ons drugs limits policy prices')
  expect(tablesOf([hour, push('ondansetron', '12:00')], '2026-10-06')).toBe(
    'add-ons drugs limits pairs policy prices',
  )
  expect(tablesOf([give('aspirin', 'oral', '10:00')], '2026-10-06')).toBe('drugs policy')
})

it('names the tables of the lines that there are, and the price lists that their rates stand in', () => {
  const namesOf = (setting: 'office' | 'facility', rows: readonly Row[], table?: string) =>
    code(day(setting, rows), { missingStop: 'unbillable' })
      .tables.filter((use) => table === undefined || use.table === table)
      .map((use) => (table === undefined ? use.table : use.name))
  const pembrolizumab = (stop: string | null) => inf('pembrolizumab', '10:00', stop, { dose: '200 mg' })
  const limits = 'ASP payment limits, October 2026'
  expect(namesOf('office', [pembrolizumab('11:00')], 'prices')).toEqual([
    'Physician fee schedule 2026, release RVU26D',
    limits,
  ])
  expect(namesOf('facility', [pembrolizumab('11:00')], 'prices')).toEqual([
    'Hospital outpatient rates (OPPS Addendum B), January 2026',
    limits,
  ])
  // A drug without its administration: the hospital's table holds the code and is not what its rate stands in.
  expect(namesOf('facility', [pembrolizumab(null)], 'prices')).toEqual([limits])
  expect(namesOf('office', [pembrolizumab(null)])).toEqual(['drugs', 'policy', 'prices'])
  expect(
    namesOf('office', [pembrolizumab('11:00'), inf('vancomycin', '12:00', null, { dose: '500 mg' })]),
  ).not.toContain('pairs')
})

it('says until when an edition holds', () => {
  const untilOf = (date: string) =>
    namedBy(code(day('office', [inf('vancomycin', '10:00', '11:00')], { date })), 'tables/other-quarter').map(
      ([facts]) => facts,
    )
  expect(untilOf('2026-10-06')).toContainEqual({
    name: 'NCCI add-on codes, July 2024',
    first: '2024-07-01',
    until: '2024-09-30',
    date: '2026-10-06',
  })
})

it('says once of each edition that does not hold the date', () => {
  const claim = code(day('office', [inf('vancomycin', '10:00', '11:00')], { date: '2025-10-06' }))
  const names = claim.findings
    .filter(({ check }) => check.id === 'tables/other-quarter')
    .map(({ because }) => because[0]?.facts['name'])
  expect(new Set(names).size).toBe(names.length)
  const outside = claim.tables.flatMap((use) =>
    'from' in use && (use.from > '2025-10-06' || (use.to !== null && use.to < '2025-10-06'))
      ? [use.name]
      : [],
  )
  expect(names.toSorted()).toEqual(outside.toSorted())
  expect(names).not.toEqual([])
})

it('R-NCCI-5: says where the payer profile does not hold the date, and codes by it all the same', () => {
  const said = (from: string, to: string | null) => {
    const policy: Policy = { ...policyWith({ missingStop: 'unbillable' }), name: 'Plan A', from, to }
    const claim = codeDay(day('office', [inf('vancomycin', '10:00', null)]), fullBook, policy)
    expect(linesText(claim)).toBe('')
    return claim.findings
      .filter(({ check }) => check.id === 'tables/profile-other-date')
      .map(({ because }) => because.map((step) => sentenceOf(step, 0)))
  }
  expect(said('2026-10-06', '2026-10-06')).toEqual([])
  expect(said('2005-01-01', null)).toEqual([])
  expect(said('2026-10-07', null)).toEqual([
    [
      'The payer profile Plan A holds from 2026-10-07 until further notice; the date of service 2026-10-06 is outside. The day is coded by it all the same.',
    ],
  ])
  expect(said('2026-01-01', '2026-10-05')).toEqual([
    [
      'The payer profile Plan A holds from 2026-01-01 until 2026-10-05; the date of service 2026-10-06 is outside. The day is coded by it all the same.',
    ],
  ])
})
