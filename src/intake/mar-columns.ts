/** Columns whose heads say nothing, or that have none: what they hold says what they are. */
import { actionIn } from './mar-actions.ts'
import { amountsIn, ratesIn } from './mar-amounts.ts'
import { roleOfHead } from './mar-heads.ts'
import { cellsOf } from './mar-lines.ts'
import type { Role } from './mar-reading.ts'
import { accessIn, routeIn } from './mar-routes.ts'
import { isDateAlone, stampOfCell } from './mar-stamps.ts'
import { delimiterOf } from './mar-tables.ts'
import type { Column, Table } from './mar-tables.ts'

const MOST_ROWS = 40

type Cells = readonly (readonly string[])[]
type IsDrug = (text: string) => boolean
type Test = (cell: string) => boolean

/** Whether more than half of the cells of a column that hold something fit. */
function mostFit(rows: Cells, column: number, test: Test): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter(test).length * 2 > filled.length
}

const isClock = (cell: string): boolean =>
  cell.length < 40 && stampOfCell(cell) !== null && !/^\d{1,4}$/.test(cell)

/** `Jones, Mary`: two words with capitals, a comma between. */
const PERSON = /^[A-Z][A-Za-z'’-]+, ?[A-Z][A-Za-z'’.-]*(?: [A-Z]\.?)?$/

const TESTS: readonly (readonly [Role, (cell: string, isDrug: IsDrug) => boolean])[] = [
  ['at', isClock],
  ['rate', (cell) => ratesIn(cell).length > 0],
  ['drug', (cell, isDrug) => isDrug(cell)],
  ['dose', (cell) => amountsIn(cell).some(({ from, to }) => from < 2 && to > cell.length - 3)],
  ['action', (cell) => cell.length < 30 && actionIn(cell) !== null && !/^iv ?p/i.test(cell)],
  ['route', (cell) => cell.length < 30 && routeIn(cell) !== null],
  ['site', (cell) => cell.length < 40 && accessIn(cell, true) !== null],
  ['date', (cell) => isDateAlone(cell)],
  ['identity', (cell) => PERSON.test(cell)],
]

/** Each column's role: the one that it has, else the first that most of its cells fit. Further clocks stay open. */
function rolesOf(known: readonly (Role | null)[], rows: Cells, isDrug: IsDrug): readonly Role[] {
  const taken = new Set<Role | null>(known)
  if (taken.has('start')) taken.add('at')
  return known.map((role, column) => {
    if (role !== null) return role
    const most = (test: Test): boolean => mostFit(rows, column, test)
    const found = TESTS.find(
      ([one, test]) => (one === 'identity' || !taken.has(one)) && most((cell) => test(cell, isDrug)),
    )?.[0]
    if (found !== undefined) taken.add(found)
    return found ?? (most(isClock) ? 'other-clock' : 'comment')
  })
}

const runOf = (rows: readonly string[]): readonly string[] => {
  const end = rows.findIndex((row) => row.trim() === '')
  return rows.slice(0, end < 0 ? MOST_ROWS : Math.min(end, MOST_ROWS))
}

/** A table without heads that begins with the first of these rows. */
export function headlessTable(rows: readonly string[], number: number, isDrug: IsDrug): Table | null {
  const delimiter = delimiterOf(rows[0] ?? '')
  if (delimiter === null) return null
  const cells = runOf(rows).map((row) => cellsOf(row, delimiter))
  const width = cells[0]?.length ?? 0
  if (width < 3 || cells.length < 2 || cells.some((row) => Math.abs(row.length - width) > 1)) return null
  const roles = rolesOf(
    Array.from({ length: width }, () => null),
    cells,
    isDrug,
  )
  const columns = roles.map((role, from): Column => ({ head: '', role, from }))
  return roles.includes('at') && roles.includes('drug') ? { number, delimiter, columns } : null
}

const ACTS: readonly unknown[] = ['start', 'rate', 'resume']

/** A status column that says "New Bag" and the like is the one of the acts, where there is no other. */
function withActsOfStatus(table: Table, rows: readonly string[]): Table {
  const { delimiter, columns } = table
  const at = columns.findIndex((column) => column.role === 'status')
  if (delimiter === null || at < 0 || columns.some((column) => column.role === 'action')) return table
  const tellsActs = runOf(rows).some((row) => ACTS.includes(actionIn(cellsOf(row, delimiter)[at] ?? '')))
  const as = (column: Column, place: number): Column =>
    place === at ? { ...column, role: 'action' } : column
  return tellsActs ? { ...table, columns: columns.map(as) } : table
}

/** A column whose cells say what its head does not: an order that names drugs, a clock that is a date alone. */
function withCells(table: Table, rows: readonly string[], isDrug: IsDrug): Table {
  const { delimiter, columns } = table
  if (delimiter === null) return table
  const cells = runOf(rows).map((row) => cellsOf(row, delimiter))
  const most = (at: number, test: Test): boolean => mostFit(cells, at, test)
  const has = (role: Role): boolean => columns.some((column) => column.role === role)
  const lacksDrug = !has('drug')
  const dated = has('date') ? -1 : columns.findIndex(({ role }, at) => role === 'at' && most(at, isDateAlone))
  // The clock that stands beside that date was taken for another one.
  const clock =
    dated < 0 ? -1 : columns.findIndex(({ head }, at) => at !== dated && roleOfHead(head) === 'at')
  const roleAt = ({ role }: Column, at: number): Role => {
    if (at === dated) return 'date'
    if (at === clock) return 'at'
    return role === 'order-id' && lacksDrug && most(at, isDrug) ? 'drug' : role
  }
  return { ...table, columns: columns.map((column, at) => ({ ...column, role: roleAt(column, at) })) }
}

/** The same table; columns whose heads say nothing have a role by what stands in the rows below. */
export function withContent(found: Table, rows: readonly string[], isDrug: IsDrug): Table {
  const table = withCells(withActsOfStatus(found, rows), rows, isDrug)
  const { delimiter, columns } = table
  if (delimiter === null || columns.every((column) => column.head === '' || roleOfHead(column.head) !== null))
    return table
  const cells = runOf(rows).map((row) => cellsOf(row, delimiter))
  const known = columns.map((column) =>
    column.head !== '' && roleOfHead(column.head) === null ? null : column.role,
  )
  const roles = rolesOf(known, cells, isDrug)
  return { ...table, columns: columns.map((column, at) => ({ ...column, role: roles[at] ?? column.role })) }
}

export type OpenedTable = { readonly row: number; readonly table: Table }

/** The first rows of one width that a delimiter parts, whatever is in them: the user may say what it is. */
export function anyTable(rows: readonly string[], isDrug: IsDrug): OpenedTable | null {
  for (const [row, text] of rows.entries()) {
    const delimiter = delimiterOf(text)
    if (delimiter === null) continue
    const cells = runOf(rows.slice(row, row + MOST_ROWS)).map((one) => cellsOf(one, delimiter))
    const [heads = []] = cells
    if (heads.length < 3 || cells.length < 2 || cells.some((one) => one.length !== heads.length)) continue
    const roles = rolesOf(
      heads.map((head) => roleOfHead(head)),
      cells.slice(1),
      isDrug,
    )
    const columns = heads.map((head, from): Column => ({ head, role: roles[from] ?? 'ignored', from }))
    return { row, table: { number: 0, delimiter, columns } }
  }
  return null
}
