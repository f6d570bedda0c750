import { readEncounter } from '../encounter/read.ts'
import { NATIONAL, switchesOf } from '../rules/index.ts'
import type { Pricing, Switches } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { KEPT_MARK, knowSaved, knowStamp } from './autosave.ts'
import { addDays, dayOf, findDay, listDays, saveDayRecord } from './day-records.ts'
import { forgetLastEdit, lastEdits } from './last-words.ts'
import type { LastEdit } from './last-words.ts'
import { restorePolicies } from './own-policies.ts'
import { isSharedComputer } from './is-shared.ts'
import { keep, KEYS, kept } from './storage.ts'
import { setPricing, startWith, useSession } from './store.ts'

/** What came of looking for a kept day: it is on screen, there was none, it could not be read, or the browser removed all. */
export type Restored = 'day' | 'edit' | 'none' | 'unread' | 'gone' | 'failed'

function isPricing(value: unknown): value is Pricing {
  if (typeof value !== 'object' || value === null || !('basis' in value)) return false
  if (value.basis === 'none') return true
  if (value.basis === 'medicare')
    return 'locality' in value && (value.locality === null || typeof value.locality === 'string')
  return value.basis === 'list' && 'list' in value && typeof value.list === 'object'
}

/** The choices of the site that this version still knows. */
function readSwitches(value: unknown): Partial<Switches> {
  if (typeof value !== 'object' || value === null) return {}
  const known = switchesOf(MEDICARE, 'office')
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, chosen]) =>
        Object.hasOwn(known, name) && (typeof chosen === 'string' || typeof chosen === 'number'),
    ),
  )
}

function wasKept(): boolean {
  try {
    return localStorage.getItem(KEPT_MARK) !== null
  } catch {
    return false
  }
}

/** Brings the last edits of closed pages into their records. */
async function takeLastEdits(): Promise<void> {
  if (isSharedComputer()) return
  for (const edit of lastEdits()) {
    // oxlint-disable-next-line no-await-in-loop
    await takeLastEdit(edit)
    forgetLastEdit(edit.record)
  }
}

/** Into its record; beside it, where another tab has saved there since. */
async function takeLastEdit(edit: LastEdit): Promise<void> {
  const read = readEncounter(edit.text)
  const there = await findDay(edit.record)
  if (!read.ok || there?.text === edit.text) return
  if (there === null || edit.known.includes(there.stamp)) {
    await saveDayRecord(edit.record, read.value, there?.stamp ?? null)
    if (edit.shown) await keep(KEYS.current, edit.record)
  } else await addDays([{ ...read.value, title: `${read.value.title}, copy` }])
}

/** Puts the day which this browser kept last on the screen. One that cannot be read stays where it is. */
export async function restore(): Promise<Restored> {
  try {
    await takeLastEdits()
    const [current, pricing, switches] = await Promise.all([
      kept(KEYS.current),
      kept(KEYS.pricing),
      kept(KEYS.switches),
      restorePolicies(),
    ])
    setPricing(isPricing(pricing) ? pricing : NATIONAL)
    useSession.setState({ siteSwitches: readSwitches(switches) })
    const named = typeof current === 'string' ? await findDay(current) : null
    const last = named === null ? (await listDays())[0] : { ...named, record: String(current) }
    if (last === undefined) return wasKept() && !isSharedComputer() ? 'gone' : 'none'
    const day = dayOf(last)
    if (day === null) return 'unread'
    knowStamp(last.record, last.stamp)
    knowSaved(last.record, day)
    startWith(day, last.record)
    useSession.setState({ saving: 'saved' })
    return 'day'
  } catch {
    const [edit] = isSharedComputer() ? [] : lastEdits()
    const read = edit === undefined ? null : readEncounter(edit.text)
    // The browser gives no day, but the last edit was put down beside it.
    if (edit !== undefined && read?.ok === true) startWith(read.value, edit.record)
    useSession.setState({ saving: 'refused' })
    return read?.ok === true ? 'edit' : 'failed'
  }
}
