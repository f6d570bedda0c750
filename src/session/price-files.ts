import { readAspFile } from '../codes/asp-file.ts'
import { reportOf } from '../codes/with-quarter.ts'
import type { FileProblem } from '../lib/fields.ts'
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

export async function removeList(name: string): Promise<void> {
  usePriceFiles.setState(({ lists }) => ({ lists: lists.filter(({ list }) => list.name !== name) }))
  const { pricing } = useSession.getState()
  if (pricing.basis === 'list' && pricing.list.basis === 'own' && pricing.list.name === name)
    setPricing(NATIONAL)
  await dropFile(LISTS, (file) => nameOf(file.fileName) === name)
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
    return err([{ path: '', text: 'no row has a code and a unit of the drug table: nothing would be used' }])
  usePriceFiles.setState(({ quarters }) => ({
    quarters: [...quarters.filter((other) => other.quarter.from !== from), read.value],
  }))
  await rereadBook()
  await keepFile(QUARTERS, file, (other) => firstDayOf(other) === from)
  return read
}

export async function removeQuarter(from: string): Promise<void> {
  usePriceFiles.setState(({ quarters }) => ({
    quarters: quarters.filter(({ quarter }) => quarter.from !== from),
  }))
  await rereadBook()
  await dropFile(QUARTERS, (file) => firstDayOf(file) === from)
}
