import { writeEncounter } from '../encounter/write.ts'
import type { Encounter } from '../encounter/model.ts'

const PREFIX = 'last-edit/'

/**
 * The last edit of a page that is closed: the storage of days answers too late for some closings, so the day is
 * put down at once in a smaller place, and taken from there at the next start.
 */
export type LastEdit = {
  readonly record: string
  readonly text: string
  /** It is the day that was on the screen. */
  readonly shown: boolean
  /** The stamps that its record may carry when no other tab has saved it. */
  readonly known: readonly string[]
}

export function putDown(record: string, day: Encounter, shown: boolean, known: readonly string[]): void {
  try {
    const edit: LastEdit = { record, text: writeEncounter(day), shown, known }
    localStorage.setItem(PREFIX + record, JSON.stringify(edit))
  } catch {
    // The day's own storage is tried as well.
  }
}

/** The record is kept: what was put down of it is no longer needed. Those of other tabs stay. */
export function forgetLastEdit(record: string): void {
  try {
    localStorage.removeItem(PREFIX + record)
  } catch {
    // Then there is none either.
  }
}

function readEdit(text: string | null): LastEdit | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { record, text: day, shown, known } = value as { readonly [name: string]: unknown }
    if (typeof record !== 'string' || typeof day !== 'string') return null
    const stamps = Array.isArray(known) ? known.filter((stamp) => typeof stamp === 'string') : []
    return { record, text: day, shown: shown === true, known: stamps }
  } catch {
    return null
  }
}

/** What closed pages put down, one for each record. */
export function lastEdits(): readonly LastEdit[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readEdit(localStorage.getItem(key)) ?? [])
  } catch {
    return []
  }
}
