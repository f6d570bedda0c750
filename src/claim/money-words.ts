import { formatCents, formatMills } from '../lib/money.ts'
import type { Line } from '../rules/index.ts'

/** The amount of a line as the column shows it. */
export const amountWords = (line: Line): string =>
  line.amount === null ? 'no price' : formatCents(line.amount)

/** Drugs have a unit price in thousandths, everything else in cents. */
export function rateWords(line: Line): string {
  if (line.rate === null) return '–'
  const { amount } = line.rate
  return amount % 10 === 0 && line.kind !== 'drug' && line.kind !== 'waste'
    ? formatCents(amount / 10)
    : formatMills(amount)
}
