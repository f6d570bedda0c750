import type { Encounter } from '../encounter/model.ts'
import { encounterValue } from '../encounter/write.ts'
import { saveDay } from './save-day.ts'
import { saveText } from './save-text.ts'

/** Saves one day as its file, several as one file with a day on each line. */
export function saveDays(days: readonly Encounter[]): void {
  const [first] = days
  if (first === undefined) return
  if (days.length === 1) saveDay(first)
  else
    saveText(
      'infusion-days.ndjson',
      days.map((day) => `${JSON.stringify(encounterValue(day))}\n`).join(''),
      'application/x-ndjson',
    )
}
