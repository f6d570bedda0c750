import { formatCents } from '../lib/money.ts'

/** An amount as a column shows it. */
export const cents = (value: number | null): string => (value === null ? 'no price' : formatCents(value))

/** A value that does not apply is a dash. */
export const orDash = (value: number | null): string => (value === null ? '–' : formatCents(value))

/** Tenths of a per cent. */
export const share = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10} %`

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`

/** `Oct to Dec 2026` of the first day of a quarter. */
export function quarterWords(from: string): string {
  const year = from.slice(0, 4)
  const words = { '01': 'January to March', '04': 'April to June', '07': 'July to September' }[
    from.slice(5, 7)
  ]
  return `${words ?? 'October to December'} ${year}`
}
