import { format } from 'date-fns'
import type { EXAMPLES } from '../days/examples.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { readDayFile } from '../exports/open-day.ts'
import { select } from '../session/selection.ts'
import { run, undo } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'
import { showUnread } from './unread-file.ts'

/** Puts another day on the screen. The one before stays one undo away. */
function replaceDay(encounter: Encounter, words: string): void {
  select(null)
  run({ type: 'day/replace', encounter }, words)
  showToast(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, { text: 'Undo', run: undo })
}

export const newDay = (): void =>
  replaceDay(
    { ...blankEncounter('day', format(new Date(), 'yyyy-MM-dd'), 'office'), title: 'New day' },
    'new day',
  )

export async function openExample(example: (typeof EXAMPLES)[number]): Promise<void> {
  replaceDay(await example.load(), `open ${example.title}`)
}

/** Reads a file and shows its day; one that cannot be read is explained, and the day on screen stays. */
export async function openFile(file: File): Promise<void> {
  const read = await readDayFile(file)
  if (read.ok) replaceDay(read.value, `open ${file.name}`)
  else showUnread({ name: file.name, problems: read.error })
}

/** Asks for a file in the browser's own dialog. */
export function pickFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) void openFile(file)
  })
  input.click()
}
