/** Tables: heads of columns in any delimiter or in fixed places, and what the cells of a row say by them. */
import { actionIn } from './mar-actions.ts'
import { amountsIn, ratesIn } from './mar-amounts.ts'
import { roleOfHead, sureOfClock, unitOfHead } from './mar-heads.ts'
import { cellsOf, chunksOf } from './mar-lines.ts'
import type { MarColumn, Role } from './mar-reading.ts'
import { accessIn, routeIn } from './mar-routes.ts'
import { isDateAlone, stampOfCell, stampsIn } from './mar-stamps.ts'
import type { Stamp } from './mar-stamps.ts'

export type Column = { readonly head: string; readonly role: Role; readonly from: number }
export type Table = {
  readonly number: number
  /** Null: fixed places. */
  readonly delimiter: string | null
  readonly columns: readonly Column[]
}

export type TableRow = {
  readonly cells: { readonly [R in Role]?: string }
  readonly at: Stamp | null
  readonly start: Stamp | null
  readonly stop: Stamp | null
  readonly hasClock: boolean
  readonly drugFrom: number
}

const DELIMITERS = ['\t', '|', ',', ';'] as const

export const delimiterOf = (text: string): string | null => {
  if (text.includes('\t')) return '\t'
  return DELIMITERS.find((one) => text.split(one).length > 3) ?? null
}

function columnsOf(heads: readonly { text: string; from: number }[]): readonly Column[] {
  const columns = heads.map(({ text, from }) => ({
    head: text,
    role: roleOfHead(text) ?? ('ignored' as Role),
    from,
  }))
  const doses = columns.filter((column) => column.role === 'dose')
  const clocked = columns.some((column) => column.role === 'at' || column.role === 'start')
  const given =
    doses.length > 1 && !clocked ? doses.find((column) => /given|administered/i.test(column.head)) : undefined
  return clocksOf(columns.map((column) => (column === given ? { ...column, role: 'at' as const } : column)))
}

/** Of several clocks the one that surely is of the act; the others are of something else. */
function clocksOf(columns: readonly Column[]): readonly Column[] {
  const best = Math.max(...columns.map((column) => (column.role === 'at' ? sureOfClock(column.head) : 0)))
  let clockTaken = false
  return columns.map((column) => {
    if (column.role !== 'at') return column
    const isBest = sureOfClock(column.head) === best && !clockTaken
    if (isBest) clockTaken = true
    return isBest ? column : { ...column, role: 'other-clock' as const }
  })
}

/** A row of heads: three words of columns and no data among them. */
export function headOf(text: string, number: number): Table | null {
  if (text.length > 3000 || stampsIn(text).length > 0) return null
  const delimiter = delimiterOf(text)
  const heads =
    delimiter === null ? chunksOf(text) : cellsOf(text, delimiter).map((cell, from) => ({ text: cell, from }))
  const filled = heads.filter((head) => head.text !== '')
  if (filled.length < 3) return null
  const roles = filled.map((head) => roleOfHead(head.text))
  const known = roles.filter((role) => role !== null)
  const kinds = new Set(known)
  if (known.length < 3 || known.length * 2 < filled.length || kinds.size < 3) return null
  if (!kinds.has('drug') && !(kinds.has('action') && (kinds.has('at') || kinds.has('start')))) return null
  if (
    filled.some(
      (head) => /[:=]\s*\S/.test(head.text) || amountsIn(head.text).length > 0 || head.text.length > 40,
    )
  )
    return null
  return { number, delimiter, columns: columnsOf(heads) }
}

/** A second line of heads below the first: words such as date and time only. */
export const isSecondHead = (text: string): boolean =>
  text.trim() !== '' &&
  !/\d/.test(text) &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => /^(?:date|time|act(?:ion)?|by|no\.?|unit|code|init|hr|rn|given|dose|rate)$/i.test(word))

/** The same table at the places of another head of it, as on the next page. */
export const atPlacesOf = (table: Table, head: Table): Table => ({
  ...table,
  columns: table.columns.map((column, at) => ({ ...column, from: head.columns[at]?.from ?? column.from })),
})

/** The same table with the roles that the user gave. */
export const withRoles = (
  table: Table,
  roles: readonly Pick<MarColumn, 'table' | 'column' | 'role'>[],
): Table => ({
  ...table,
  columns: table.columns.map((column, at) => ({
    ...column,
    role: roles.find((one) => one.table === table.number && one.column === at)?.role ?? column.role,
  })),
})

/** The cells of a fixed row: what a piece plainly is comes before the place it stands at. */
function fixedCells(text: string, columns: readonly Column[]): readonly (readonly [Column | null, string])[] {
  const chunks = chunksOf(text)
  const end = columns.at(-1)?.from ?? 0
  const near = (from: number, among: readonly Column[]): Column | null =>
    among.toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0] ?? null
  const ofRole = (role: Role): Column | null => columns.find((column) => column.role === role) ?? null
  return chunks.flatMap(({ text: piece, from }, at): readonly (readonly [Column | null, string])[] => {
    const placed = columns.findLast((column) => column.from <= from + 1) ?? null
    const [stamp] = stampsIn(piece, placed !== null && /at|clock|start|stop/.test(placed.role))
    if (stamp !== undefined && stamp.from === 0) {
      const clocks = columns.filter((column) =>
        ['at', 'start', 'stop', 'other-clock', 'date'].includes(column.role),
      )
      return [[near(from, clocks), piece]]
    }
    if (ratesIn(piece).length > 0 && amountsIn(piece).length === 0)
      return actionIn(piece) !== null && ofRole('action') !== null
        ? [
            [ofRole('action'), piece],
            [ofRole('rate'), piece],
          ]
        : [[ofRole('rate') ?? placed, piece]]
    if (
      placed?.role !== 'drug' &&
      placed?.role !== 'action' &&
      piece.length < 24 &&
      placed?.role !== 'comment' &&
      actionIn(piece) !== null &&
      routeIn(piece) === null &&
      ofRole('action') !== null
    )
      return [[ofRole('action'), piece]]
    if (placed?.role !== 'drug' && accessIn(piece, false) !== null && ofRole('site') !== null)
      return [[ofRole('site'), piece]]
    if (at > 0 && at === chunks.length - 1 && from > end + 6 && piece.split(' ').length > 1)
      return [[null, piece]]
    return [[placed, piece]]
  })
}

/** Roles whose cells stay apart where several columns have them. */
const APART: readonly Role[] = ['ndc', 'vials', 'person', 'identity', 'lot']

/** "Given" heads clocks in one record and amounts in another. */
function roleByContent(role: Role, cell: string): Role {
  if (
    role === 'dose' &&
    amountsIn(cell).length === 0 &&
    /\d[:/]\d|\d{4}/.test(cell) &&
    stampOfCell(cell) !== null
  )
    return 'at'
  if (role === 'at' && amountsIn(cell).length > 0 && stampsIn(cell).length === 0) return 'dose'
  return role
}

/** Reads a row by the columns of its table; null where it is no row of it. */
export function tableRow(text: string, table: Table): TableRow | null {
  const { delimiter, columns } = table
  if (delimiter === null && chunksOf(text).length < 2) return null
  const placed: readonly (readonly [Column | null, string])[] =
    delimiter === null
      ? fixedCells(text, columns)
      : cellsOf(text, delimiter).map((cell, at) => [columns[at] ?? null, cell] as const)
  if (delimiter !== null) {
    const filled = placed.filter(([, cell]) => cell !== '').length
    if (
      placed.length < Math.min(3, columns.length) ||
      filled < 2 ||
      (delimiter === ',' && placed.length * 2 < columns.length)
    )
      return null
  }
  const cells: { [R in Role]?: string } = {}
  const clocks: { [R in Role]?: Stamp } = {}
  let date = ''
  let stopDate = ''
  let hasClock = false
  for (const [column, cell] of placed) {
    if (cell === '') continue
    const role = roleByContent(column?.role ?? 'comment', cell)
    if (role === 'date' || (role === 'start' && isDateAlone(cell))) date = `${date} ${cell}`.trim()
    else if (role === 'stop' && isDateAlone(cell)) stopDate = cell
    else if (['at', 'start', 'stop'].includes(role) && clocks[role] === undefined) {
      const day = role === 'stop' && stopDate !== '' ? stopDate : date
      const stamp = stampOfCell(cell) ?? (day === '' ? null : stampOfCell(`${day} ${cell}`))
      if (stamp !== null) {
        hasClock = true
        clocks[role] = stamp.date === null && day !== '' ? (stampOfCell(`${day} ${cell}`) ?? stamp) : stamp
        const [, second] = stampsIn(cell, true)
        if (
          second !== undefined &&
          role !== 'stop' &&
          /^\s*(?:-|to|until|till?|>|\/)\s*$/i.test(cell.slice(stamp.to, second.from))
        ) {
          clocks.stop ??= second
          continue
        }
        const rest = `${cell.slice(0, stamp.from)} ${cell.slice(stamp.to)}`.trim()
        if (rest !== '' && role === 'at' && /^[a-z]{1,2}$/i.test(rest)) cells.action = rest
        else if (rest.length > 2) cells.comment = `${cells.comment ?? ''} ${rest}`.trim()
        continue
      }
    }
    const before = cells[role]
    cells[role] = before === undefined ? cell : `${before}${APART.includes(role) ? '\n' : ' '}${cell}`
  }
  const drugFrom = delimiter === null ? text.length - text.trimStart().length : 0
  const stamp =
    date !== '' && clocks.at === undefined && clocks.start === undefined ? stampOfCell(date) : null
  return {
    cells,
    at: clocks.at ?? stamp,
    start: clocks.start ?? null,
    stop: clocks.stop ?? null,
    hasClock: hasClock || stamp !== null,
    drugFrom,
  }
}

export const unitOfTable = (table: Table): string =>
  unitOfHead(table.columns.find((column) => column.role === 'dose')?.head ?? '')
