import type { BillingUnit, Container } from '../codes/book.ts'
import type { Amount } from '../encounter/model.ts'

/**
 * Exact amounts. A mass is an integer of picograms (a millionth of a microgram, the finest that a file can
 * hold); other measures are millionths of themselves. Integers beyond 2^53 occur, hence BigInt.
 */
const PICOGRAMS = { mcg: 1n, mg: 1000n, g: 1_000_000n } as const

const isMass = (unit: Amount['unit']): unit is keyof typeof PICOGRAMS =>
  unit === 'mg' || unit === 'mcg' || unit === 'g'

/** The amount in a measure: picograms for `mg`, millionths for the others; null where it cannot be converted (R-UNIT-4). */
export function inMeasure(of: BillingUnit['of'], amount: Amount): bigint | null {
  if (of === 'mg') return isMass(amount.unit) ? BigInt(amount.micro) * PICOGRAMS[amount.unit] : null
  return of === amount.unit ? BigInt(amount.micro) : null
}

/** The amount in the measure of a billing unit, or null where it cannot be converted (R-UNIT-4). */
export const inMeasureOf = (unit: BillingUnit, amount: Amount): bigint | null => inMeasure(unit.of, amount)

/** What one container holds, in its own measure as `inMeasure` counts; null where the table does not say. */
export const contentOfOne = ({ micro, of }: Container): bigint | null =>
  micro === null || of === null ? null : BigInt(micro) * (of === 'mg' ? PICOGRAMS.mg : 1n)

/** `a / b` to the nearest integer, halves up; both from 0, `b` above it. */
export const divideHalfUp = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)

/** One billing unit in its own measure. */
export const unitSize = (unit: BillingUnit): bigint =>
  unit.of === 'mg' ? BigInt(unit.micro) * PICOGRAMS.mg : BigInt(unit.micro)

export const ceilDiv = (a: bigint, b: bigint): number => Number((a + b - 1n) / b)
export const floorDiv = (a: bigint, b: bigint): number => Number(a / b)

/** Millionths of a measure as an amount; pieces are counted in units. */
export const amountOf = (micro: number, of: BillingUnit['of']): Amount => ({
  micro,
  unit: of === 'each' ? 'unit' : of,
})

/** An exact amount in a measure, as a fact: milligrams where they are exact, else micrograms. */
export function amountInMeasure(of: BillingUnit['of'], exact: bigint): Amount {
  if (of !== 'mg') return amountOf(Number(exact), of)
  const micro = exact / PICOGRAMS.mg
  return micro * PICOGRAMS.mg === exact
    ? { micro: Number(micro), unit: 'mg' }
    : { micro: Number(exact), unit: 'mcg' }
}

/** The same in the measure of a billing unit. */
export const amountIn = (unit: BillingUnit, exact: bigint): Amount => amountInMeasure(unit.of, exact)

/** The measure in which the unit of a code is printed: `25 MCG` is in micrograms, `1 GM` in grams. */
export function printedMeasure(unit: BillingUnit): BillingUnit['of'] | 'mcg' | 'g' {
  if (unit.of !== 'mg') return unit.of
  if (/\d ?MCG\b/i.test(unit.text)) return 'mcg'
  return /\d ?GM?\b/i.test(unit.text) ? 'g' : 'mg'
}

/** An exact amount in the measure in which the unit of a code is printed, where it is whole millionths of it. */
export function amountAsPrinted(unit: BillingUnit, exact: bigint): Amount {
  const printed = printedMeasure(unit)
  if (printed === 'mcg') return { micro: Number(exact), unit: 'mcg' }
  const whole = exact / PICOGRAMS.g
  return printed === 'g' && whole * PICOGRAMS.g === exact
    ? { micro: Number(whole), unit: 'g' }
    : amountIn(unit, exact)
}
