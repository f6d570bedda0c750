import { create } from 'zustand'
import type { Encounter } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import { writeEncounter } from '../encounter/write.ts'
import { newId } from './ids.ts'
import { drop, everything, kept, rework } from './storage.ts'

const PREFIX = 'day/'
export const DAY_PREFIX = PREFIX

/** A kept day: its file, and a stamp that changes with every save, by which another tab's save is noticed. */
export type DayRecord = { readonly text: string; readonly stamp: string; readonly changed: number }

/** A kept day with its name in the storage. */
export type KeptDay = DayRecord & { readonly record: string }

/**
 * Stamps of saves that are under way here or have failed: one that the browser carries out, though this page has not
 * heard of it, is no other tab's.
 */
const unheard = new Set<string>()

/** The stamps that a record may carry when nobody but this tab has saved it. */
export const ownStamps = (known: string | null): readonly string[] =>
  known === null ? [...unheard] : [known, ...unheard]

/** Another tab saved the day since it was read here. */
export class SavedElsewhere extends Error {}

export function isRecord(value: unknown): value is DayRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'stamp' in value &&
    typeof value.stamp === 'string' &&
    'changed' in value &&
    typeof value.changed === 'number'
  )
}

/** Grows with every change of the kept days, here or in another tab. */
export const useDaysVersion = create<{ readonly version: number }>()(() => ({ version: 0 }))
export const daysChanged = (): void => useDaysVersion.setState(({ version }) => ({ version: version + 1 }))

export async function findDay(record: string): Promise<DayRecord | null> {
  const value = await kept(PREFIX + record)
  return isRecord(value) ? value : null
}

/** A record in a form that this version does not know is listed too, so that it can be saved as a file or deleted. */
const inAnyForm = (key: string, value: unknown): DayRecord =>
  isRecord(value)
    ? value
    : {
        text: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
        stamp: `other form, ${key}`,
        changed: 0,
      }

/** Every kept day, the last changed first. */
export async function listDays(): Promise<readonly KeptDay[]> {
  const all = await everything()
  return all
    .flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [{ ...inAnyForm(key, value), record: key.slice(PREFIX.length) }] : [],
    )
    .sort((a, b) => b.changed - a.changed)
}

/**
 * Keeps a day under a record and answers its new state. `known` is the stamp that this tab read or wrote last,
 * null for a record of its own making; where another tab has saved since, nothing is written. `onGone` runs where a
 * record that was there is not any more; it is kept again.
 */
export async function saveDayRecord(
  record: string,
  encounter: Encounter,
  known: string | null,
  onGone?: () => void,
): Promise<DayRecord> {
  const next: DayRecord = { text: writeEncounter(encounter), stamp: newId(), changed: Date.now() }
  let isGone = false
  const change = (before: unknown): DayRecord => {
    if (isRecord(before) && before.stamp !== known && !unheard.has(before.stamp)) throw new SavedElsewhere()
    isGone = before === undefined && known !== null
    return next
  }
  unheard.add(next.stamp)
  await rework(PREFIX + record, change)
  unheard.delete(next.stamp)
  if (isGone) onGone?.()
  daysChanged()
  return next
}

/** Puts a deleted record back as it was. */
export async function putBack(day: KeptDay): Promise<void> {
  const { record, ...value } = day
  await rework(PREFIX + record, (before) => before ?? value)
  daysChanged()
}

/** Keeps days as new records, in one go; answers their names. */
export async function addDays(encounters: readonly Encounter[]): Promise<readonly string[]> {
  const records = encounters.map(() => newId())
  await Promise.all(encounters.map((day, at) => saveDayRecord(records[at] ?? newId(), day, null)))
  return records
}

export async function deleteDays(records: readonly string[]): Promise<void> {
  await Promise.all(records.map((record) => drop(PREFIX + record)))
  daysChanged()
}

/** The day of a record; null where its text cannot be read. */
export function dayOf({ text }: DayRecord): Encounter | null {
  const read = readEncounter(text)
  return read.ok ? read.value : null
}
