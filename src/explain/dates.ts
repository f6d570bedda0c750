import { format, parseISO } from 'date-fns'

/** `6 Oct 2026` of `2026-10-06`; the text itself where it is no date. */
export function dateWords(date: string): string {
  const day = parseISO(date)
  return Number.isNaN(day.getTime()) ? date : format(day, 'd MMM yyyy')
}
