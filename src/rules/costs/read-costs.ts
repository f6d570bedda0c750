/**
 * Reads what a practice paid for its drugs: `code,cost` or `ndc,cost`, and where wanted `per` (`unit` for one billing
 * unit, `vial` for one container). A row with an NDC counts by the container unless it says otherwise.
 */
import { readCsv } from '../../lib/csv.ts'
import type { CsvRow } from '../../lib/csv.ts'
import { Problems } from '../../lib/fields.ts'
import type { FileProblem } from '../../lib/fields.ts'
import { parseDollars } from '../../lib/money.ts'
import type { Result } from '../../lib/result.ts'
import { ndc11 } from '../ndc.ts'

/** What one billing unit of a code, or one container of a code or an NDC, was bought for. */
export type DrugCost = {
  readonly code: string | null
  /** Eleven digits; it comes before the code. */
  readonly ndc: string | null
  /** Thousandths of a dollar. */
  readonly mills: number
  readonly per: 'unit' | 'vial'
}

const CODE = /^[A-Z0-9]{5}$/
const PER = ['unit', 'vial'] as const
const COLUMNS = ['code', 'ndc', 'cost', 'per']

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)

/** The cell of each column by its name in the header. */
function columnsOf(header: CsvRow, problems: Problems): ReadonlyMap<string, number> {
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  if (!names.includes('cost'))
    problems.add('row 1', 'has no column "cost"; the header must be code,cost or ndc,cost')
  if (!names.includes('code') && !names.includes('ndc'))
    problems.add('row 1', 'has no column "code" and none "ndc"; the header must be code,cost or ndc,cost')
  for (const name of names)
    if (name !== '' && !COLUMNS.includes(name))
      problems.add('row 1', `has an unknown column "${short(name)}"`)
  return new Map(names.map((name, position) => [name, position]))
}

/**
 * Reads the text of a cost list. Out: costs in thousandths of a dollar; or every problem with its row. A code or an
 * NDC may stand once per measure. What looks like a formula is no amount.
 */
export function readCosts(text: string): Result<readonly DrugCost[], readonly FileProblem[]> {
  const problems = new Problems()
  const [header, ...rows] = readCsv(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (header === undefined) problems.add('', 'the file is empty')
  const columns = header === undefined ? new Map<string, number>() : columnsOf(header, problems)
  if (problems.list.length > 0) return problems.close<readonly DrugCost[]>(null)
  const seen = new Map<string, number>()
  const costs: DrugCost[] = []
  for (const row of rows) {
    const cell = (column: string): string => (row.cells[columns.get(column) ?? -1] ?? '').trim()
    const place = `row ${row.line}`
    const code = cell('code').toUpperCase()
    const ndc = cell('ndc') === '' ? null : ndc11(cell('ndc'))
    const mills = parseDollars(cell('cost'))
    const usual = ndc === null ? 'unit' : 'vial'
    const per = PER.find((word) => word === (cell('per').toLowerCase() || usual))
    if (cell('ndc') !== '' && ndc === null)
      problems.add(place, `"${short(cell('ndc'))}" is no NDC that can be read`)
    if (code !== '' && !CODE.test(code))
      problems.add(place, `"${short(cell('code'))}" is no code of five letters or digits`)
    if (code === '' && cell('ndc') === '') problems.add(place, 'has neither a code nor an NDC')
    if (mills === null)
      problems.add(place, `"${short(cell('cost'))}" is no amount of dollars with at most three decimals`)
    if (per === undefined) problems.add(place, `"${short(cell('per'))}" must be unit or vial`)
    const key = `${ndc ?? code} ${per ?? ''}`
    const first = seen.get(key)
    if (first !== undefined) problems.add(place, `${ndc ?? code} already has a cost in row ${first}`)
    else seen.set(key, row.line)
    if (mills !== null && per !== undefined) costs.push({ code: code === '' ? null : code, ndc, mills, per })
  }
  return problems.close<readonly DrugCost[]>(costs)
}
