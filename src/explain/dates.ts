import { parseDay } from '../lib/wall-clock.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `6 Oct 2026` of `2026-10-06`; the text itself where it is no date. */
export function dateWords(date: string): string {
  if (parseDay(date) === null) return date
  const [year = '', month, day] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}
