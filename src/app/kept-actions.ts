import type { KeptRow } from '../days/kept-row.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { saveDays } from '../exports/save-days.ts'
import { readDayFiles } from '../exports/open-days.ts'
import { forgetRecord, knowSaved, knowStamp } from '../session/autosave.ts'
import { addDays, dayOf, deleteDays, listDays, putBack } from '../session/day-records.ts'
import { newId } from '../session/ids.ts'
import { select } from '../session/selection.ts'
import { encounterNow, switchTo, undo, useSession } from '../session/store.ts'
import { tellDeleted } from '../session/tabs.ts'
import { showToast } from '../ui/toast-store.ts'
import { pickFiles } from './pick-files.ts'
import { showUnread } from './unread-file.ts'

const many = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`
const refused = (): void => showToast('Not saved: this browser did not take it. Days can be saved as files.')

/** Deletes kept days; the toast is the way back. The day on screen gives way to an empty one. */
export async function deleteKept(rows: readonly KeptRow[]): Promise<void> {
  const records = rows.map(({ kept }) => kept.record)
  const here = records.includes(useSession.getState().record)
  try {
    for (const record of records) forgetRecord(record)
    await deleteDays(records)
    tellDeleted()
  } catch {
    return refused()
  }
  if (here) {
    select(null)
    const { date, setting } = encounterNow()
    const day = { ...blankEncounter('day', date, setting), title: 'New day' }
    const record = newId()
    knowSaved(record, day)
    switchTo(day, record, 'delete the day on screen')
  }
  const [first] = rows
  const words =
    rows.length === 1 && first !== undefined ? `“${first.title}” deleted` : `${many(rows.length)} deleted`
  return showToast(words, {
    text: 'Undo',
    run: () => {
      const putBackWords =
        rows.length === 1 ? `“${first?.title ?? ''}” is back` : `${many(rows.length)} are back`
      for (const { kept, day } of rows) {
        knowStamp(kept.record, kept.stamp)
        if (day !== null) knowSaved(kept.record, day)
      }
      if (here) undo()
      Promise.all(rows.map(({ kept }) => putBack(kept))).then(
        () => showToast(putBackWords, { text: 'Redo', run: () => void deleteKept(rows) }),
        refused,
      )
    },
  })
}

/** Days that were added to the list; undo takes them out again. */
function showAdded(records: readonly string[], words: string): void {
  showToast(words, {
    text: 'Undo',
    run: () => {
      for (const record of records) forgetRecord(record)
      deleteDays(records).then(tellDeleted, refused)
    },
  })
}

export async function duplicateKept(days: readonly Encounter[]): Promise<void> {
  try {
    const copies = days.map((day) => ({ ...day, title: `${day.title}, copy` }))
    showAdded(await addDays(copies), `${many(days.length)} duplicated`)
  } catch {
    refused()
  }
}

/** Keeps the days of files; what cannot be read is listed with its file. */
export async function importDays(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const { days, problems } = await readDayFiles(files)
  try {
    const records = await addDays(days)
    if (days.length > 0) showAdded(records, `${many(days.length)} imported`)
  } catch {
    refused()
    return
  }
  if (problems.length > 0)
    showUnread({ name: files.length === 1 ? (files[0]?.name ?? 'The file') : 'Not every file', problems })
}

const FILES = '.json,.ndjson,.jsonl,application/json'

export const pickDays = (): void => pickFiles((files) => importDays(files), FILES, true)

export async function exportAll(): Promise<void> {
  const days = (await listDays().catch(() => [])).flatMap((kept) => dayOf(kept) ?? [])
  if (days.length === 0) showToast('No day is kept')
  else saveDays(days)
}
