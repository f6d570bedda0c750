import { readAspFile } from '../codes/asp-file.ts'
import { reportOf } from '../codes/with-quarter.ts'
import type { FileProblem } from '../lib/fields.ts'
import { joined } from '../lib/lists.ts'
import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { NATIONAL, readPriceList } from '../rules/index.ts'
import { rereadBook } from './price-book.ts'
import { PRICE_KEYS, usePriceFiles } from './price-store.ts'
import type { OwnList, OwnQuarter } from './price-store.ts'
import { kept, rework } from './storage.ts'
import { setPricing, useSession } from './store.ts'

const { lists: LISTS, quarters: QUARTERS } = PRICE_KEYS

/** A file as it is kept: its text, read again at each start. `first`: its day, or the quarter's where one was named. */
type KeptFile = { readonly fileName: string; readonly text: string; readonly first: string | null }

const isKeptFile = (value: unknown): value is KeptFile =>
  typeof value === 'object' &&
  value !== null &&
  'fileName' in value &&
  typeof value.fileName === 'string' &&
  'text' in value &&
  typeof value.text === 'string' &&
  'first' in value &&
  (value.first === null || typeof value.first === 'string')

const filesOf = (value: unknown): readonly KeptFile[] =>
  Array.isArray(value) ? value.filter(isKeptFile) : []

/** A row of a quarter that is not used, and why. */
export type UnusedRow = { readonly line: number; readonly code: string; readonly why: string }

const MOST_SHOWN = 50

/** Rows of a quarter that are not used, each with the reason. */
export function unusedRows({
  report,
  quarter,
}: Pick<OwnQuarter, 'report' | 'quarter'>): readonly UnusedRow[] {
  const lineOf = new Map(quarter.rows.map((row) => [row.code, row.line]))
  const row = (code: string, why: string): UnusedRow => ({ line: lineOf.get(code) ?? 0, code, why })
  return [
    ...report.otherUnit.map(({ code, ours, theirs }) =>
      row(code, `its unit is ${theirs}, in the drug table ${ours}`),
    ),
    ...report.unknown.map((code) => row(code, 'the drug table has no such code')),
    ...report.unpriced.map((code) => row(code, 'no limit is printed')),
  ]
}

const refused = (): void => useSession.setState({ saving: 'refused' })

/** Keeps a file in the place of the one that `same` finds. */
const keepFile = (key: string, file: KeptFile, same: (other: KeptFile) => boolean): Promise<void> =>
  rework(key, (before) => [...filesOf(before).filter((other) => !same(other)), file]).catch(refused)

const dropFile = (key: string, same: (other: KeptFile) => boolean): Promise<void> =>
  rework(key, (before) => filesOf(before).filter((other) => !same(other))).catch(refused)

/** `list.csv` is shown as `list`. */
const nameOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '')

const readList = ({ fileName, text, first }: KeptFile): Result<OwnList, readonly FileProblem[]> => {
  const read = readPriceList(text, nameOf(fileName), first ?? '')
  if (!read.ok) return read
  if (read.value.prices.length === 0) return err([{ path: '', text: 'the file has no prices' }])
  return ok({ fileName, list: read.value })
}

const readQuarter = async (file: KeptFile): Promise<Result<OwnQuarter, readonly FileProblem[]>> => {
  const read = readAspFile(file.text, file.first ?? undefined)
  if (!read.ok) return read
  const { firstTables } = await import('../codes/first-tables.ts')
  return ok({
    fileName: file.fileName,
    quarter: read.value,
    report: reportOf(firstTables, read.value),
  })
}

/** Puts kept lists and quarters in force; one that cannot be read any more is left out. */
export async function readKeptFiles(): Promise<void> {
  const [lists, quarters] = await Promise.all([kept(LISTS), kept(QUARTERS)])
  const readLists = filesOf(lists).map(readList)
  const readQuarters = await Promise.all(filesOf(quarters).map(readQuarter))
  usePriceFiles.setState({
    lists: readLists.flatMap((read) => (read.ok ? [read.value] : [])),
    quarters: readQuarters.flatMap((read) => (read.ok ? [read.value] : [])),
  })
  if (readQuarters.length > 0) await rereadBook()
}

/** Adds a list of the user's own, or replaces the one of the same name. Faults are named with their row. */
export async function addList(
  fileName: string,
  text: string,
  today: string,
): Promise<Result<OwnList, readonly FileProblem[]>> {
  const file = { fileName, text, first: today }
  const read = readList(file)
  if (!read.ok) return read
  const { name } = read.value.list
  usePriceFiles.setState(({ lists }) => ({
    lists: [...lists.filter((other) => other.list.name !== name), read.value],
  }))
  const { pricing } = useSession.getState()
  if (pricing.basis === 'list' && pricing.list.basis === 'own' && pricing.list.name === name)
    setPricing({ basis: 'list', list: read.value.list })
  await keepFile(LISTS, file, (other) => nameOf(other.fileName) === name)
  return read
}

/** What stands in a place of the storage; null where the browser gives nothing back. */
const fileIn = async (key: string, is: (file: KeptFile) => boolean): Promise<KeptFile | null> =>
  filesOf(await kept(key).catch(() => null)).find(is) ?? null

/** Takes a list away. Out: what brings it back, as the prices of the claim where it was that; null where nothing kept it. */
export async function removeList(name: string): Promise<(() => Promise<unknown>) | null> {
  const isIt = (file: KeptFile): boolean => nameOf(file.fileName) === name
  const file = await fileIn(LISTS, isIt)
  usePriceFiles.setState(({ lists }) => ({ lists: lists.filter(({ list }) => list.name !== name) }))
  const { pricing } = useSession.getState()
  const used = pricing.basis === 'list' && pricing.list.basis === 'own' && pricing.list.name === name
  if (used) setPricing(NATIONAL)
  await dropFile(LISTS, isIt)
  if (file === null) return null
  return async () => {
    const read = await addList(file.fileName, file.text, file.first ?? '')
    if (used && read.ok) setPricing({ basis: 'list', list: read.value.list })
  }
}

/** The quarter which a kept file is of. */
const firstDayOf = (file: KeptFile): string | null => {
  const read = readAspFile(file.text, file.first ?? undefined)
  return read.ok ? read.value.from : null
}

/**
 * Puts a quarter of payment limits in force, or replaces the own file of that quarter. `first` is its first day where
 * a person named it; else the file must name it.
 */
export async function addQuarter(
  fileName: string,
  text: string,
  first: string | null,
): Promise<Result<OwnQuarter, readonly FileProblem[]>> {
  const file = { fileName, text, first }
  const read = await readQuarter(file)
  if (!read.ok) return read
  const { from } = read.value.quarter
  if (read.value.report.used.length === 0)
    return err([
      { path: '', text: 'no row has a code and a unit of the drug table: nothing would be used' },
      ...unusedRows(read.value)
        .slice(0, MOST_SHOWN)
        .map(({ line, code, why }) => ({ path: `row ${line}`, text: `${code}: ${why}` })),
    ])
  usePriceFiles.setState(({ quarters }) => ({
    quarters: [...quarters.filter((other) => other.quarter.from !== from), read.value],
  }))
  await rereadBook()
  await keepFile(QUARTERS, file, (other) => firstDayOf(other) === from)
  return read
}

/** Takes a quarter away. Out: what brings it back; null where nothing kept it. */
export async function removeQuarter(from: string): Promise<(() => Promise<unknown>) | null> {
  const isIt = (file: KeptFile): boolean => firstDayOf(file) === from
  const file = await fileIn(QUARTERS, isIt)
  usePriceFiles.setState(({ quarters }) => ({
    quarters: quarters.filter(({ quarter }) => quarter.from !== from),
  }))
  await rereadBook()
  await dropFile(QUARTERS, isIt)
  return file === null ? null : () => addQuarter(file.fileName, file.text, file.first)
}

/** The files of two places of the storage as one; of one list, or of one quarter, that of the second. */
export const joinLists = (first: unknown, second: unknown): readonly KeptFile[] =>
  joined(filesOf(first), filesOf(second), ({ fileName }) => nameOf(fileName))
export const joinQuarters = (first: unknown, second: unknown): readonly KeptFile[] =>
  joined(filesOf(first), filesOf(second), (file) => firstDayOf(file) ?? file.fileName)
