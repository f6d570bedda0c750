import type { Encounter } from '../encounter/model.ts'
import { writeEncounter } from '../encounter/write.ts'
import { fileName } from './file-name.ts'
import { saveText } from './save-text.ts'

/** Saves the day as a file of the encounter format. */
export const saveDay = (encounter: Encounter): void =>
  saveText(fileName(encounter.date, encounter.title), writeEncounter(encounter))
