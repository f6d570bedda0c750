/** Reads a price list of the user's own: `code,amount` and, where wanted, `per` (`unit` or `line`). */
import { readCsv } from '../lib/csv.ts'
import type { CsvRow } from '../lib/csv.ts'
import { Problems } from '../lib/fields.ts'
import type { FileProblem } from '../lib/fields.ts'
import { parseDollars } from '../lib/money.ts'
import type { Result } from '../lib/result.ts'
import type { ListPrice, PriceList } from './pricing.ts'

const CODE = /^[A-Z0-9]{5}$/
const PER = ['unit', 'line'] as const
const COLUMNS = ['code', 'amount', 'per']

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** The cell of each column by its name in the header. */
function columnsOf(header: CsvRow, problems: Problems): ReadonlyMap<string, number> {
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  for (const name of ['code', 'amount'])
    if (!names.includes(name))
      problems.add('row 1', `has no column "${name}"; the header must be code,amount`)
  for (const name of names)
    if (name !== '' && !COLUMNS.includes(name))
      problems.add('row 1', `has an unknown column "${short(name)}"`)
  return new Map(names.map((name, position) => [name, position]))
}

/** Reads the text of a list. `name` and `from` are shown with every price. */
export function readPriceList(
  text: string,
  name = 'own price list',
  from = '',
): Result<PriceList, readonly FileProblem[]> {
  const problems = new Problems()
  const [header, ...rows] = readCsv(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (header === undefined) problems.add('', 'the file is empty')
  const columns = header === undefined ? new Map<string, number>() : columnsOf(header, problems)
  if (problems.list.length > 0) return problems.close<PriceList>(null)
  const seen = new Map<string, number>()
  const prices: ListPrice[] = []
  for (const row of rows) {
    const cell = (column: string): string => (row.cells[columns.get(column) ?? -1] ?? '').trim()
    const place = `row ${row.line}`
    const code = cell('code').toUpperCase()
    const mills = parseDollars(cell('amount'))
    const per = PER.find((word) => word === (cell('per').toLowerCase() || 'unit'))
    const first = seen.get(code)
    if (!CODE.test(code)) problems.add(place, `"${short(cell('code'))}" is no code of five letters or digits`)
    else if (first !== undefined) problems.add(place, `${code} already has a price in row ${first}`)
    if (mills === null)
      problems.add(place, `"${short(cell('amount'))}" is no amount of dollars with at most three decimals`)
    if (per === undefined) problems.add(place, `"${short(cell('per'))}" must be unit or line`)
    if (mills !== null && per !== undefined) prices.push({ code, mills, per })
    if (!seen.has(code)) seen.set(code, row.line)
  }
  return problems.close<PriceList>({ basis: 'own', name, from, prices })
}
