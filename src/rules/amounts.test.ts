/** Exact amounts: in the measure of a code, of a container, and back as a fact. */
import { expect, it } from 'vitest'
import type { BillingUnit, Container } from '../codes/book.ts'
import {
  amountAsPrinted,
  amountIn,
  amountInMeasure,
  amountOf,
  ceilDiv,
  contentOfOne,
  divideHalfUp,
  floorDiv,
  inMeasure,
  inMeasureOf,
  printedMeasure,
  unitSize,
} from './amounts.ts'
import { amount } from './testing.ts'

const unit = (of: BillingUnit['of'], micro: number): BillingUnit => ({ micro, of, text: 'a unit' })

it.each<[string, BillingUnit['of'], bigint | null]>([
  ['1 mg', 'mg', 1_000_000_000n],
  ['1 mcg', 'mg', 1_000_000n],
  ['1 g', 'mg', 1_000_000_000_000n],
  ['0.000001 mcg', 'mg', 1n],
  ['1 mL', 'mg', null],
  ['1 unit', 'mg', null],
  ['1 unit', 'unit', 1_000_000n],
  ['1 mEq', 'mEq', 1_000_000n],
  ['1 mL', 'mL', 1_000_000n],
  ['1 mg', 'unit', null],
  ['1 unit', 'each', null],
])('R-UNIT-4: %s in %s', (text, of, wanted) => {
  expect(inMeasure(of, amount(text))).toBe(wanted)
  expect(inMeasureOf(unit(of, 1), amount(text))).toBe(wanted)
})

it.each<[BillingUnit['of'], bigint]>([
  ['mg', 500_000_000n],
  ['unit', 500_000n],
  ['each', 500_000n],
])('a unit of half a %s in its own measure', (of, wanted) => {
  expect(unitSize(unit(of, 500_000))).toBe(wanted)
})

const container = (micro: number | null, of: Container['of']): Container => ({
  ndc: '11111111111',
  code: 'J0000',
  product: 'a product',
  labeler: 'a maker',
  micro,
  of,
})

it.each<[Container, bigint | null]>([
  [container(100_000_000, 'mg'), 100_000_000_000n],
  [container(5_000_000, 'unit'), 5_000_000n],
  [container(1_000_000, 'each'), 1_000_000n],
  [container(null, 'mg'), null],
  [container(100_000_000, null), null],
  [container(null, null), null],
])('what one container holds, where the table says it: %#', (one, wanted) => {
  expect(contentOfOne(one)).toBe(wanted)
})

it.each([
  [0n, 0, 0, 0n],
  [1n, 1, 0, 0n],
  [4n, 1, 0, 0n],
  [5n, 1, 0, 1n],
  [9n, 1, 0, 1n],
  [10n, 1, 1, 1n],
  [11n, 2, 1, 1n],
  [15n, 2, 1, 2n],
])('%s tenths are %s rounded up, %s rounded down, %s to the nearest', (tenths, up, down, nearest) => {
  expect([ceilDiv(tenths, 10n), floorDiv(tenths, 10n), divideHalfUp(tenths, 10n)]).toEqual([
    up,
    down,
    nearest,
  ])
})

it('pieces are counted in units, every other measure in itself', () => {
  const measures = ['mg', 'mL', 'unit', 'mEq', 'each'] as const
  expect(measures.map((of) => amountOf(7, of).unit)).toEqual(['mg', 'mL', 'unit', 'mEq', 'unit'])
})

it.each<[BillingUnit['of'], bigint, string]>([
  ['mg', 2_000_000_000n, '2 mg'],
  ['mg', 1000n, '0.000001 mg'],
  // What no millionth of a milligram is, is said in micrograms.
  ['mg', 1001n, '0.001001 mcg'],
  ['mg', 1n, '0.000001 mcg'],
  ['mg', 0n, '0 mg'],
  ['unit', 1000n, '0.001 unit'],
  ['mEq', 20_000_000n, '20 mEq'],
  ['each', 2_000_000n, '2 unit'],
])('in %s, %s is said as %s', (of, exact, wanted) => {
  expect(amountInMeasure(of, exact)).toEqual(amount(wanted))
  expect(amountIn(unit(of, 1), exact)).toEqual(amount(wanted))
})

it.each<[string, BillingUnit['of'], string, string, string]>([
  ['25 MCG', 'mg', 'mcg', '0.25 mg', '250 mcg'],
  ['5MCG', 'mg', 'mcg', '0.25 mg', '250 mcg'],
  ['1 GM', 'mg', 'g', '2000 mg', '2 g'],
  ['1G', 'mg', 'g', '2500 mg', '2.5 g'],
  ['1 gm', 'mg', 'g', '0.000001 mg', '0.000001 mg'],
  ['up to 20 MG', 'mg', 'mg', '2 g', '2000 mg'],
  ['GM', 'mg', 'mg', '2 g', '2000 mg'],
  ['1,000 units, per MCG', 'unit', 'unit', '5 unit', '5 unit'],
  ['2 MEQ', 'mEq', 'mEq', '20 mEq', '20 mEq'],
])('a unit of %s is printed in a measure, and amounts are said in it', (text, of, measure, given, said) => {
  const printed: BillingUnit = { micro: 1_000_000, of, text }
  expect(printedMeasure(printed)).toBe(measure)
  expect(amountAsPrinted(printed, inMeasure(of, amount(given)) ?? 0n)).toEqual(amount(said))
})
