/** Prices of lines made by hand, with tables of a few rows: office, facility, list, none. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { DayBook, DrugPrice, Edition, Fee, HospitalRate, Locality } from '../../codes/book.ts'
import type { Setting } from '../../encounter/model.ts'
import type { LineKind } from '../answers.ts'
import { switchesOf } from '../policy.ts'
import type { Switches } from '../policy.ts'
import type { ListPrice, Pricing } from '../pricing.ts'
import { sentenceOf } from '../step.ts'
import { day, policyWith, TEST_DATE } from '../testing.ts'
import type { Context } from '../working.ts'
import { feeCents } from './medicare.ts'
import { priceLines, totalsOf } from './price.ts'
import type { Unpriced } from './price.ts'

const edition = (name: string): Edition => ({ table: 'prices', name, from: '2026-01-01', to: null })
const fee = (code: string, status: string, practice: number, more: Partial<Fee> = {}): Fee => ({
  code,
  status,
  work: 0,
  practice,
  malpractice: 0,
  notAvailable: false,
  conversion: 330_000,
  edition: edition('fees'),
  ...more,
})
const rate = (code: string, status: string, mills: number | null): HospitalRate => ({
  code,
  status,
  mills,
  edition: edition('hospital'),
})
const limit = (code: string, mills: number, coinsurance = 20_000): DrugPrice => ({
  code,
  mills,
  coinsurance,
  edition: edition('limits'),
})

const FEES = [
  fee('96413', 'A', 400),
  fee('96523', 'T', 100),
  fee('36430', 'A', 100, { notAvailable: true }),
  fee('99499', 'C', 100),
]
const RATES = [
  rate('96413', 'S', 337_460),
  rate('96523', 'Q1', 60_000),
  rate('96521', 'T', 100_000),
  rate('G0463', 'V', 130_000),
  rate('J1100', 'N', null),
  rate('J9271', 'K', 55_000),
  rate('J9263', 'G', 1_000),
  rate('Q5101', 'K1', 2_000),
  rate('J9999', 'K', null),
  rate('96549', 'B', 5_000),
]
const LIMITS = [limit('J9271', 60_291), limit('J0897', 29_380, 17_508), limit('J1100', 109)]
const LOCALITY: Locality = {
  id: 'x',
  name: 'somewhere',
  work: 1000,
  practice: 1500,
  malpractice: 1000,
  edition: edition('fees'),
}

const book: DayBook = {
  ...fullBook.at(TEST_DATE),
  fee: (code) => FEES.find((one) => one.code === code) ?? null,
  hospitalRate: (code) => RATES.find((one) => one.code === code) ?? null,
  drugPrice: (code) => LIMITS.find((one) => one.code === code) ?? null,
  locality: (id) => (id === 'x' ? LOCALITY : null),
}

function contextOf(setting: Setting, switches: Partial<Switches> = {}): Context {
  const policy = policyWith(switches)
  const common = { encounter: day(setting, []), day: 0, date: TEST_DATE, diagnoses: [] } as const
  return { ...common, setting, book, policy, switches: switchesOf(policy, setting) }
}

/** `96413 × 2`; a code of a letter is a drug, with `JW` its waste; `99…` and `G0463` are visits. */
function line(text: string): Unpriced {
  const match = /^(\w+)(?:-(\w+))?(?: × (\d+))?$/.exec(text)
  if (match === null) throw new Error(`no line: ${text}`)
  const [, code = '', modifier, units] = match
  const kind: LineKind =
    modifier === 'JW'
      ? 'waste'
      : /^(99|G0463)/.test(code)
        ? 'visit'
        : /^[JQ]/.test(code)
          ? 'drug'
          : 'administration'
  return {
    code,
    units: Number(units ?? 1),
    modifiers: modifier === undefined ? [] : [modifier],
    kind,
    role: 'other',
    administrations: ['a1'],
    minutes: 0,
    dates: [],
    because: [],
  }
}

const lines = (text: string): readonly Unpriced[] => text.split(', ').map(line)
const priced = (setting: Setting, text: string, pricing: Pricing) =>
  priceLines(contextOf(setting), lines(text), pricing).map((one) => [
    one.rate?.amount ?? null,
    one.amount,
    one.coinsurance,
    one.priced?.says.id ?? null,
  ])

const NATIONAL: Pricing = { basis: 'medicare', locality: null }

it.each<[string, readonly (readonly unknown[])[]]>([
  ['96413', [[132_000, 13_200, 2_640, 'price/fee-schedule']]],
  ['96413 × 3', [[132_000, 39_600, 7_920, 'price/fee-schedule']]],
  // What is paid alone only, beside something payable and alone.
  ['96523', [[33_000, 3_300, 660, 'price/fee-schedule']]],
  [
    '96413, 96523',
    [
      [132_000, 13_200, 2_640, 'price/fee-schedule'],
      [null, null, null, 'price/fee-only-alone'],
    ],
  ],
  ['36430', [[null, null, null, 'price/no-fee']]],
  ['99499', [[null, null, null, 'price/no-fee']]],
  ['96999', [[null, null, null, 'price/no-fee']]],
  // An absurd dose is priced too: its product with the share is beyond the integers that a number holds.
  ['J9271 × 90000001', [[60_291, 542_619_006_029, 108_523_801_206, 'price/drug-limit']]],
  ['J9271 × 200', [[60_291, 1_205_820, 241_164, 'price/drug-limit']]],
  ['J9271-JW × 2', [[60_291, 12_058, 2_412, 'price/drug-limit']]],
  ['J0897 × 120', [[29_380, 352_560, 61_726, 'price/drug-limit']]],
  ['J9999', [[null, null, null, 'price/no-drug-limit']]],
])('office: %s', (text, wanted) => {
  expect(priced('office', text, NATIONAL)).toEqual(wanted)
})

it.each<[string, readonly (readonly unknown[])[]]>([
  ['96413', [[337_460, 33_746, 6_749, 'price/hospital-rate']]],
  ['96521', [[100_000, 10_000, 2_000, 'price/hospital-rate']]],
  ['G0463', [[130_000, 13_000, 2_600, 'price/hospital-rate']]],
  ['96523', [[60_000, 6_000, 1_200, 'price/hospital-rate']]],
  ...(['96413', '96521', 'G0463'] as const).map((code): [string, readonly (readonly unknown[])[]] => [
    `96523, ${code}`,
    [
      [0, 0, 0, 'price/packaged'],
      [expect.anything(), expect.anything(), expect.anything(), 'price/hospital-rate'],
    ],
  ]),
  [
    '96523, J9271',
    [
      [60_000, 6_000, 1_200, 'price/hospital-rate'],
      [60_291, 6_029, 1_206, 'price/drug-limit'],
    ],
  ],
  ['J1100 × 4', [[0, 0, 0, 'price/packaged']]],
  ['J9271', [[60_291, 6_029, 1_206, 'price/drug-limit']]],
  // Paid apart, and the payment limits lack it.
  ['J9263', [[1_000, 100, 20, 'price/hospital-rate']]],
  ['Q5101', [[2_000, 200, 40, 'price/hospital-rate']]],
  ['J9999', [[null, null, null, 'price/no-hospital-rate']]],
  ['96549', [[null, null, null, 'price/no-hospital-rate']]],
  ['96999', [[null, null, null, 'price/no-hospital-rate']]],
])('facility: %s', (text, wanted) => {
  expect(priced('facility', text, NATIONAL)).toEqual(wanted)
})

it('a locality weighs work, practice and malpractice, and the fee is rounded to the cent, halves up', () => {
  expect(priced('office', '96413', { basis: 'medicare', locality: 'x' })[0]?.[1]).toBe(19_800)
  expect(priced('office', '96413', { basis: 'medicare', locality: 'nowhere' })[0]?.[1]).toBe(13_200)
  const one = fee('x', 'A', 30, { work: 20, malpractice: 10, conversion: 10_000 })
  expect(feeCents(one, null)).toBe(60)
  expect(feeCents(one, { ...LOCALITY, work: 2000, practice: 3000, malpractice: 5000 })).toBe(180)
  expect(feeCents(fee('x', 'A', 1, { conversion: 5_000 }), null)).toBe(1)
  expect(feeCents(fee('x', 'A', 1, { conversion: 4_999 }), null)).toBe(0)
})

it.each([
  [1, 3, 1, 334_009, '0.05', '33.4009'],
  [120, 30, 4, 9, '1.54', '0.0009'],
])('relative values %d, %d, %d and the factor %d are said as %s and %s', (...row) => {
  const [work, practice, malpractice, conversion, values, factor] = row
  const fresh = (): Fee => fee('96413', 'A', practice, { work, malpractice, conversion })
  const ctx: Context = { ...contextOf('office'), book: { ...book, fee: fresh } }
  const [one] = priceLines(ctx, lines('96413'), NATIONAL)
  expect(one?.priced?.facts).toMatchObject({ values, conversion: factor })
})

const LIST: readonly ListPrice[] = [
  { code: '96413', mills: 150_005, per: 'unit' },
  { code: 'J9263', mills: 500_000, per: 'line' },
]
const list: Pricing = {
  basis: 'list',
  list: { basis: 'own', name: 'ours', from: '2026-01-01', prices: LIST },
}

it.each<[string, readonly (readonly unknown[])[]]>([
  ['96413 × 2', [[150_005, 30_001, null, 'price/list']]],
  ['J9263 × 340', [[null, 50_000, null, 'price/list-day']]],
  // The price of the day stands once.
  [
    'J9263 × 340, J9263-JW × 60',
    [
      [null, 50_000, null, 'price/list-day'],
      [null, null, null, 'price/list-day-on-another-line'],
    ],
  ],
  ['96415', [[null, null, null, 'price/not-listed']]],
])('list: %s', (text, wanted) => {
  expect(priced('office', text, list)).toEqual(wanted)
})

it('says how each price came about', () => {
  const said = (setting: Setting, text: string, pricing: Pricing) =>
    priceLines(contextOf(setting), lines(text), pricing).map(({ priced: step }) =>
      step === null ? null : sentenceOf(step, 0),
    )
  expect(said('office', '96413 × 2, J9263 × 340, J9263-JW × 60, 96415', list)).toEqual([
    'Ours gives $150.005 for 96413.',
    'Ours gives $500.00 for J9263 for the whole day.',
    'Ours prices J9263 for the whole day: the price stands on another line.',
    'Ours has no price for 96415: the amount stays open.',
  ])
  expect(said('office', '96413', { basis: 'medicare', locality: 'x' })).toEqual([
    '4.00 relative values × 33.0000 = $198.00 a unit, weighted for somewhere by fees.',
  ])
  expect(said('facility', '96413, J1100, J9271, 96549, 96999', NATIONAL)).toEqual([
    'The hospital outpatient rate of 96413 is $337.46 a unit (status S), before the wage index.',
    'J1100 is packaged (status N): reported, and paid with the other services.',
    'The payment limit of J9271 is $60.291 a unit.',
    'The hospital outpatient table has no amount for 96549 (status B): the amount stays open.',
    'The hospital outpatient table has no amount for 96999 (status not in the table): the amount stays open.',
  ])
  expect(said('office', '96413, 96523, 99499, J0897, J9999', NATIONAL)).toEqual([
    '4.00 relative values × 33.0000 = $132.00 a unit, national, no locality.',
    '96523 is paid only where nothing else is payable that day.',
    'The fee schedule has no amount for 99499 (status C): the amount stays open.',
    'The payment limit of J0897 is $29.38 a unit.',
    'The price file holds no limit for J9999: the amount stays open.',
  ])
})

it('without prices every amount stays open', () => {
  expect(priced('office', '96413, J9271', { basis: 'none' })).toEqual([
    [null, null, null, null],
    [null, null, null, null],
  ])
})

function totals(text: string, pricing: Pricing, switches: Partial<Switches> = {}) {
  const ctx = contextOf('office', switches)
  return totalsOf(ctx, priceLines(ctx, lines(text), pricing), pricing)
}

it('totals: by kind, the share, two percent of the rest withheld line by line', () => {
  const day = '96413, J9271 × 10, J9271-JW, 99499, J9999'
  const sums = { administration: 13_200, drug: 60_291, waste: 6_029, visit: 0, total: 79_520, unpriced: 2 }
  // 13,200, 60,291 and 6,029 less their shares of 2,640, 12,058 and 1,206; two percent of each, half up.
  expect(totals(day, NATIONAL)).toEqual({
    medicare: { ...sums, coinsurance: 15_904, paid: 79_520 - 211 - 965 - 96 },
  })
  expect(totals(day, NATIONAL, { sequestration: 'off' }).medicare?.paid).toBe(79_520)
  expect(totals(day, { basis: 'none' })).toEqual({})
  const own = { administration: 15_001, drug: 50_000, waste: 0, visit: 0, total: 65_001, unpriced: 0 }
  expect(totals('96413, J9263 × 2', list)).toEqual({ own: { ...own, coinsurance: null, paid: null } })
})
