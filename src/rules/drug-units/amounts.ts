import type { BillingUnit } from '../../codes/book.ts'
import type { Amount } from '../../encounter/model.ts'
import { formatMicro } from '../../lib/decimal.ts'

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

/** `170 mg`, with thin grouping of thousands. */
export function amountText(amount: Amount): string {
  const [whole = '', rest] = formatMicro(amount.micro).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rest === undefined ? grouped : `${grouped}.${rest}`} ${amount.unit}`
}

/** An exact amount as text in the measure of a billing unit. */
export function measureText(unit: BillingUnit, exact: bigint): string {
  if (unit.of !== 'mg')
    return amountText({ micro: Number(exact), unit: unit.of === 'each' ? 'unit' : unit.of })
  const micro = exact / PICOGRAMS.mg
  if (micro * PICOGRAMS.mg === exact) return amountText({ micro: Number(micro), unit: 'mg' })
  return amountText({ micro: Number(exact), unit: 'mcg' })
}
