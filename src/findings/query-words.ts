import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { queryFor } from '../rules/index.ts'
import type { Finding } from '../rules/index.ts'

/** The question about the first infusion of a finding whose stop is not documented; null where there is none. */
export function queryWords(finding: Finding, encounter: Encounter, book: DayBook): string | null {
  for (const id of finding.administrations) {
    const words = queryFor(encounter, id, book)
    if (words !== null) return words
  }
  return null
}
