import { readEncounter } from '../encounter/read.ts'
import type { FileProblem } from '../encounter/read.ts'
import type { Encounter } from '../encounter/model.ts'
import { err } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'

const MOST_BYTES = 20_000_000

/** Reads a file that the user gave; a day is a few thousand characters, so a huge file is refused unread. */
export async function readDayFile(file: File): Promise<Result<Encounter, readonly FileProblem[]>> {
  if (file.size > MOST_BYTES)
    return err([
      { path: '', text: `The file has ${Math.round(file.size / 1e6)} MB; at most 20 MB are read.` },
    ])
  try {
    return readEncounter(await file.text())
  } catch {
    return err([{ path: '', text: 'The browser could not read the file.' }])
  }
}
