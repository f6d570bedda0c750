import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

export type Row = Readonly<Record<string, string>>

const SOURCES = new URL('../sources/', import.meta.url)

/** The text of a file among the sources. */
export const readSource = (file: string): string => readFileSync(new URL(file, SOURCES), 'utf8')

/** The rows of a CSV among the sources, by the names of its header. Throws where the file is not well formed. */
export function readCsv(file: string): readonly Row[] {
  const parsed = Papa.parse<Row>(readSource(file), { header: true, skipEmptyLines: true })
  const problem = parsed.errors[0]
  if (problem !== undefined) throw new Error(`${file}, row ${problem.row ?? '?'}: ${problem.message}`)
  return parsed.data
}

/** The field of a row that must be there, though it may be empty. */
export function field(row: Row, name: string): string {
  const value = row[name]
  if (value === undefined) throw new Error(`no column ${name} in ${JSON.stringify(row)}`)
  return value.trim()
}
