import type { Encounter } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import type { FileProblem } from '../encounter/read.ts'
import { readDayFile } from './open-day.ts'

export type ReadDays = { readonly days: readonly Encounter[]; readonly problems: readonly FileProblem[] }

const placed = (place: string, problems: readonly FileProblem[]): readonly FileProblem[] =>
  problems.map(({ path, text }) => ({ path: path === '' ? place : `${place}: ${path}`, text }))

/** The days of a text with one on each line; a line that cannot be read is named and left out. */
function readLines(name: string, text: string): ReadDays {
  const days: Encounter[] = []
  const problems: FileProblem[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readEncounter(line)
    if (read.ok) days.push(read.value)
    else problems.push(...placed(`${name}, line ${at + 1}`, read.error))
  }
  return { days, problems }
}

async function readOne(file: File): Promise<ReadDays> {
  if (/\.(ndjson|jsonl)$/i.test(file.name) && file.size <= 20_000_000)
    return readLines(file.name, await file.text())
  const read = await readDayFile(file)
  return read.ok
    ? { days: [read.value], problems: [] }
    : { days: [], problems: placed(file.name, read.error) }
}

/** Reads several files: a day each, or a day on each line. What cannot be read is named with its file. */
export async function readDayFiles(files: readonly File[]): Promise<ReadDays> {
  const all = await Promise.all(files.map(readOne))
  return { days: all.flatMap(({ days }) => days), problems: all.flatMap(({ problems }) => problems) }
}
