/**
 * Money is integer: unit prices in thousandths of a dollar (mills), amounts in cents. Nothing here is a
 * fraction, so no amount can drift.
 */

/**
 * `whole × times / per` rounded to the nearest integer, halves up. All are integers, the last above 0. The product
 * may be of any size: a dose that a file holds by mistake can cost more than the exact integers of a number reach.
 */
export function timesOver(whole: number, times: number, per: number): number {
  const product = whole * times
  if (Number.isSafeInteger(product * 2 + per)) return Math.floor((2 * product + per) / (2 * per))
  const divisor = BigInt(per)
  return Number((2n * BigInt(whole) * BigInt(times) + divisor) / (2n * divisor))
}

/** `numerator / denominator` rounded to the nearest integer, halves up. Both are integers, the second above 0. */
export const roundHalfUp = (numerator: number, denominator: number): number =>
  timesOver(numerator, 1, denominator)

/** Cents of `units` at `mills` thousandths of a dollar each, rounded half up once. */
export const lineCents = (units: number, mills: number): number => timesOver(units, mills, 10)

/** `1,234` of a whole number from 0. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1,234.56` of cents, with a real minus sign. */
export function formatCents(cents: number): string {
  const sign = cents < 0 ? '−' : ''
  const whole = Math.abs(cents)
  return `${sign}${grouped(Math.floor(whole / 100))}.${String(whole % 100).padStart(2, '0')}`
}

/** `0.083` of thousandths of a dollar. */
export function formatMills(mills: number): string {
  return `${grouped(Math.floor(mills / 1000))}.${String(mills % 1000).padStart(3, '0')}`
}

const DOLLARS = /^\$?(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,3}))?$/

/** Thousandths of a dollar of `1,234.567` or `$12`; null where the text is no amount with at most three decimals. */
export function parseDollars(text: string): number | null {
  const match = DOLLARS.exec(text)
  if (match === null) return null
  return Number((match[1] ?? '').replaceAll(',', '')) * 1000 + Number((match[2] ?? '').padEnd(3, '0'))
}
