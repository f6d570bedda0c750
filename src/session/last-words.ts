import { writeEncounter } from '../encounter/write.ts'
import type { Encounter } from '../encounter/model.ts'

const KEY = 'last-edit'

/**
 * The last edit of a page that is closed: the storage of days answers too late for some closings, so the day is
 * put down at once in a smaller place, and taken from there at the next start.
 */
export type LastEdit = {
  readonly record: string
  readonly text: string
  /** The stamp on which the edit rests; null for a record of this tab's making. */
  readonly known: string | null
}

export function putDown(record: string, day: Encounter, known: string | null): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ record, text: writeEncounter(day), known } satisfies LastEdit))
  } catch {
    // The day's own storage is tried as well.
  }
}

export function forgetLastEdit(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Then there is none either.
  }
}

export function lastEdit(): LastEdit | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { record, text, known } = value as { readonly [name: string]: unknown }
    if (typeof record !== 'string' || typeof text !== 'string') return null
    return { record, text, known: typeof known === 'string' ? known : null }
  } catch {
    return null
  }
}
