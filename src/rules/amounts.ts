import type { BillingUnit } from '../../codes/book.ts'
import type { Amount } from '../../encounter/model.ts'

/**
 * Exact amounts. A mass is an integer of picograms (a millionth of a microgram, the finest that a file can
 * hold); other measures are millionths of themselves. Integers beyond 2^53 occur, hence BigInt.
 */
const PICOGRAMS = { mcg: 1n, mg: 1000n, g: 1_000_000n } as const

const isMass = (unit: Amount['unit']): unit is keyof typeof PICOGRAMS =>
  unit === 'mg' || unit === 'mcg' || unit === 'g'

/** The amount in the measure of a billing unit, or null where it cannot be converted (R-UNIT-4). */
export function inMeasureOf(unit: BillingUnit, amount: Amount): bigint | null {
  if (unit.of === 'mg') return isMass(amount.unit) ? BigInt(amount.micro) * PICOGRAMS[amount.unit] : null
  return unit.of === amount.unit ? BigInt(amount.micro) : null
}

/** One billing unit in its own measure. */
export const unitSize = (unit: BillingUnit): bigint =>
  unit.of === 'mg' ? BigInt(unit.micro) * PICOGRAMS.mg : BigInt(unit.micro)

export const ceilDiv = (a: bigint, b: bigint): number => Number((a + b - 1n) / b)
export const floorDiv = (a: bigint, b: bigint): number => Number(a / b)

/** An exact amount in the measure of a billing unit, as a fact: milligrams where they are exact, else micrograms. */
export function amountIn(unit: BillingUnit, exact: bigint): Amount {
  if (unit.of !== 'mg') return { micro: Number(exact), unit: unit.of === 'each' ? 'unit' : unit.of }
  const micro = exact / PICOGRAMS.mg
  return micro * PICOGRAMS.mg === exact
    ? { micro: Number(micro), unit: 'mg' }
    : { micro: Number(exact), unit: 'mcg' }
}
