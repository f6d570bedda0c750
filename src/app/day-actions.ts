import type { EXAMPLES } from '../days/examples.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { readDayFile } from '../exports/open-day.ts'
import { select } from '../session/selection.ts'
import { knowSaved, knowStamp } from '../session/autosave.ts'
import type { KeptDay } from '../session/day-records.ts'
import { newId } from '../session/ids.ts'
import { switchTo, undo } from '../session/store.ts'
import { isHandout } from '../training/handout-mark.ts'
import { showToast } from '../ui/toast-store.ts'
import { goToPlace } from './go-to-place.ts'
import { goTo } from './pages.ts'
import { pickFiles } from './pick-files.ts'
import { showUnread } from './unread-file.ts'

/** Puts another day on the screen, kept under a record of its own. The one before stays one undo away. */
export function showDay(encounter: Encounter, words: string, record: string = newId()): void {
  select(null)
  switchTo(encounter, record, words)
  if (location.hash !== '' && location.hash !== '#day') location.hash = '#day'
  showToast(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, { text: 'Undo', run: undo })
}

/** The date on this computer's calendar. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** An empty day, ready to be typed; it becomes a record with its first change. */
export function newDay(): void {
  const day = { ...blankEncounter('day', today(), 'office'), title: 'New day' }
  const record = newId()
  knowSaved(record, day)
  showDay(day, 'new day', record)
  goToPlace('[data-quick-add]', 'day')
}

/** Opens a kept day; edits go on in its own record. */
export function openKept(kept: KeptDay, day: Encounter): void {
  knowStamp(kept.record, kept.stamp)
  knowSaved(kept.record, day)
  showDay(day, `open ${day.title}`, kept.record)
}

export async function openExample(example: (typeof EXAMPLES)[number]): Promise<void> {
  showDay(await example.load(), `open ${example.title}`)
}

/** A hand-out is opened under Training, which is read for it. */
async function openHandoutFile(file: File): Promise<void> {
  const { openHandoutText } = await import('./handout-link.ts')
  openHandoutText(file.name, await file.text())
  goTo('training')
}

/** Reads a file and shows its day; one that cannot be read is explained, and the day on screen stays. */
export async function openFile(file: File): Promise<void> {
  if (isHandout(await file.slice(0, 400).text())) {
    await openHandoutFile(file)
    return
  }
  const read = await readDayFile(file)
  if (read.ok) showDay(read.value, `open ${file.name}`)
  else showUnread({ name: file.name, problems: read.error })
}

/** Asks for a file and opens it. */
export const pickFile = (): void => pickFiles(([file]) => file !== undefined && openFile(file))
