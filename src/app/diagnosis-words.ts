import type { CodeBook } from '../codes/book.ts'

/**
 * What the table says of a code that is about to be added: its title, whether a claim takes it, and whether the
 * table is of the year of the date. Null where there is no code yet.
 */
export function diagnosisWords(book: CodeBook, date: string, code: string | null): string | null {
  const day = book.at(date)
  const [edition] = day.editions('diagnoses', 'office')
  if (edition === undefined) return 'The table of diagnoses is being read.'
  if (code === null) return null
  const year = edition.from <= date && (edition.to === null || date <= edition.to)
  const of = year ? edition.name : `${edition.name}, not the year of the date`
  const known = day.diagnosis(code)
  if (known === null) return `${code}: not in the table (${of})`
  return `${known.text}; ${known.billable ? 'a full code' : 'divided further, no claim takes it'} (${of})`
}
