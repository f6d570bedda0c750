/** Walks down the rows and finds the events in them, whatever they are laid out as. */
import { actionIn } from './mar-actions.ts'
import { amountsIn } from './mar-amounts.ts'
import { unknownName } from './mar-drug-names.ts'
import type { DrugNames } from './mar-drug-names.ts'
import { newEntry, newOrder } from './mar-entry.ts'
import type { Entry, Layout, OrderText } from './mar-entry.ts'
import { blockAt } from './mar-blocks.ts'
import { gridAt } from './mar-grids.ts'
import { chunksOf, wordsFrom } from './mar-lines.ts'
import {
  ACCESS_LINE,
  DETAIL,
  DITTO,
  HEADING,
  isAmountFirst,
  isLead,
  LATE,
  LEAD,
  RULE,
  SIGNED,
} from './mar-line-kinds.ts'
import type { SourceRow } from './mar-lines.ts'
import { clocksIn, partsOf, piecesOf } from './mar-lines-of-words.ts'
import type { MarColumn, MarOptions, Role } from './mar-reading.ts'
import { accessIn, routeIn } from './mar-routes.ts'
import { headlessTable, withContent } from './mar-columns.ts'
import type { OpenedTable } from './mar-columns.ts'
import { atPlacesOf, headOf, isSecondHead, tableRow, unitOfTable, withRoles } from './mar-tables.ts'
import type { Table } from './mar-tables.ts'

const PLACED = /access|placed|started|insert|d\/c|pulled|removed/i

type Rows = readonly SourceRow[]

/** `first`: a table that is taken as one although its heads and cells do not say so. */
export function layoutOf(
  rows: Rows,
  names: DrugNames,
  options: MarOptions,
  first: OpenedTable | null,
): Layout {
  const entries: Entry[] = []
  const columns: MarColumn[] = []
  const quiet = new Set<number>()
  const accessNotes: { row: number; text: string }[] = []
  const cells: { row: number; cells: Entry['cells'] }[] = []
  const orders = new Map<string, OrderText>()
  const heads = new Map<string, Table>()
  let table: Table | null = null
  let order: OrderText | null = null
  let isHeading = false
  let region = 0
  let headless = -1
  let wantsHeadless = true

  const known = (text: string): boolean => names.mentions(text).length > 0
  const push = (row: number, more: Partial<Entry> & Pick<Entry, 'order'>): void => {
    entries.push(newEntry(row, region, more))
  }
  const note = (row: number, text: string): void => {
    const last = entries.at(-1)
    if (last === undefined) return
    last.notes.push(text)
    last.rows.push(row)
  }
  const open = (found: Table): Table => {
    const key = `${found.delimiter ?? ''}${found.columns.map((column) => column.head).join('|')}`
    const before = heads.get(key)
    region += 1
    if (before !== undefined && key.replaceAll('|', '').length > 1) return atPlacesOf(before, found)
    const made = withRoles({ ...found, number: heads.size }, options.columns ?? [])
    heads.set(`${key}${key === '' ? heads.size : ''}`, made)
    made.columns.forEach((column, at) =>
      columns.push({ table: made.number, column: at, head: column.head, role: column.role }),
    )
    return made
  }
  const hasRole = (role: Role): boolean => table?.columns.some((column) => column.role === role) === true
  const orderOf = (text: string, id: string): OrderText => {
    const key = `${id}\n${text}`
    const made = orders.get(key) ?? newOrder(text, 0, id)
    orders.set(key, made)
    return made
  }

  /** A row of the open table; says whether it was one. */
  const readTable = (row: number, text: string): boolean => {
    if (table === null) return false
    const chunks = table.delimiter === null ? chunksOf(text) : []
    const found = tableRow(text, table)
    if (found === null) {
      if (table.delimiter !== null || order === null || chunks.length !== 1) return false
      const [chunk] = chunks
      const drugAt = table.columns.find((column) => column.role === 'drug')?.from ?? 0
      if (chunk === undefined || chunk.from <= drugAt || clocksIn(text).at !== null) return false
      if (chunk.from < drugAt + 4) order.details.push(chunk.text)
      else note(row, chunk.text)
      return true
    }
    cells.push({ row, cells: found.cells })
    const drug = (found.cells.drug ?? '').trim()
    const isDetail = table.delimiter === null && order !== null && drug !== '' && isAmountFirst(drug, known)
    if (isDetail) order?.details.push(drug)
    const given = Object.entries(found.cells).filter(([role]) => role !== 'drug' && role !== 'comment')
    if (!found.hasClock && (isDetail || drug === '')) {
      if (given.length > 0 || found.cells.comment !== undefined) note(row, wordsFrom(text, isDetail ? 1 : 0))
      return true
    }
    if (/:$|^(?:total|signature|co-?sign)/i.test(drug)) return true
    if (hasRole('drug')) {
      if (drug !== '' && !isDetail && !DITTO.test(drug)) order = orderOf(drug, found.cells['order-id'] ?? '')
      isHeading = false
    }
    const { action, status } = found.cells
    const isEvent = found.hasClock || action !== undefined || status !== undefined || given.length > 1
    if (order === null || !isEvent) return false
    push(row, {
      order,
      cells: found.cells,
      at: found.at,
      start: found.start,
      stop: found.stop ?? clocksIn(found.cells.comment ?? '').stop,
      unit: found.cells.unit ?? unitOfTable(table),
      nameHoldsDose:
        !hasRole('dose') || /dose/i.test(table.columns.find((column) => column.role === 'drug')?.head ?? ''),
    })
    return true
  }

  /** A line of words. */
  const readLine = (row: number, text: string): void => {
    const indent = text.length - text.trimStart().length
    const clocks = clocksIn(text)
    const clocked = clocks.at !== null || clocks.start !== null || clocks.stop !== null
    const below = order !== null && indent > order.indent
    if (
      DETAIL.test(text) &&
      order !== null &&
      (below || isHeading) &&
      !(below && /^\s*comments?\b/i.test(text) && entries.at(-1)?.order === order)
    ) {
      order.details.push(text.trim())
      quiet.add(row)
      return
    }
    if ((SIGNED.test(text) && !LATE.test(text)) || HEADING.test(text)) {
      quiet.add(row)
      if (/^\s*(?:access|iv)\b/i.test(text)) accessNotes.push({ row, text })
      return
    }
    const pieces = piecesOf(text, names)
    const [first] = pieces
    const led = LEAD.test(text)
    const atStart = isLead(text.slice(0, first?.from ?? 999))
    const line = { isLine: true, nameHoldsDose: true, at: clocks.at, start: clocks.start, stop: clocks.stop }
    const starts = clocks.at !== null && /^[\s"•*>([-]*$/.test(text.slice(0, clocks.at.from))
    if (
      DITTO.test(text) &&
      first === undefined &&
      entries.length > 0 &&
      (clocked || amountsIn(text).length > 0)
    ) {
      const last = entries.at(-1)
      if (last !== undefined)
        push(row, {
          ...line,
          order: newOrder(last.order.text.split(/\d/)[0] ?? '', indent),
          cells: { comment: text.replace(DITTO, '') },
        })
      return
    }
    if (ACCESS_LINE.test(text)) {
      accessNotes.push({ row, text })
      quiet.add(row)
      return
    }
    if (first === undefined) {
      if (accessIn(text, false) !== null && (!clocked || PLACED.test(text))) accessNotes.push({ row, text })
      const waste = /^\s*wast/i.test(text)
      if (
        order !== null &&
        below &&
        ((isHeading && (starts || (clocked && actionIn(text) !== null))) ||
          clocks.start !== null ||
          clocks.stop !== null ||
          waste)
      ) {
        push(row, {
          ...line,
          order,
          cells: { comment: text.trim(), ...(waste ? { action: 'Waste' } : {}) },
          nameHoldsDose: false,
        })
        return
      }
      const name =
        clocked && amountsIn(text).length > 0 && !below
          ? unknownName(text.slice(starts ? (clocks.at?.to ?? 0) : 0))
          : null
      if (name !== null && !below && routeIn(text) !== null)
        push(row, { ...line, order: newOrder(name, indent), cells: { comment: text.trim() } })
      else if (indent > 0 && !starts && entries.length > 0) note(row, text.trim())
      return
    }
    const says = actionIn(text.slice(first.from)) ?? actionIn(text.slice(0, first.from))
    const hasBody = says !== null || amountsIn(text).length > 0 || routeIn(text) !== null
    if (!clocked && !starts) {
      const next = rows.slice(row + 1).find((one) => one.text.trim() !== '')?.text ?? ''
      const deeper = next.length - next.trimStart().length > indent
      if (atStart && (deeper || led || headOf(next, 0) !== null) && says !== 'not-given') {
        order = newOrder(text.replace(LEAD, '').trim(), led ? -1 : indent)
        isHeading = true
        table = table !== null && hasRole('drug') ? null : table
        return
      }
      if (below && isHeading) order?.details.push(text.trim())
      else if (atStart && hasBody && (routeIn(text) !== null || says === 'not-given' || says === 'held'))
        push(row, { ...line, order: newOrder(first.text, indent), cells: { comment: text.trim() } })
      else if (indent > 0 && entries.length > 0) note(row, text.trim())
      return
    }
    if (!hasBody || (!starts && !atStart && says === null && amountsIn(text).length === 0)) return
    isHeading = false
    const lead = text.slice(0, first.from)
    for (const { piece, comment, clocks: own } of partsOf(text, pieces)) {
      order = newOrder(piece, indent)
      push(row, { ...line, ...own, order, cells: { comment } })
    }
    if (accessIn(lead, false) !== null || /port[^.;]{0,20}access|piv[^.;]{0,20}place/i.test(text))
      accessNotes.push({ row, text })
  }

  for (let row = 0; row < rows.length; row += 1) {
    const { text } = rows[row] ?? { text: '' }
    if (text.trim() === '' || RULE.test(text)) {
      if (text.trim() === '') wantsHeadless = true
      else quiet.add(row)
      continue
    }
    const grid = gridAt(rows, row)
    if (grid !== null) {
      table = null
      region += 1
      for (const { row: at, drug, ...cell } of grid.cells) push(at, { ...cell, order: orderOf(drug, '') })
      quiet.add(row)
      row = grid.last
      continue
    }
    const head = first?.row === row ? first.table : headOf(text, heads.size)
    if (head !== null) {
      if (head.columns.some((column) => column.role === 'drug')) isHeading = false
      table = open(
        withContent(
          head,
          rows.slice(row + 1, row + 41).map((one) => one.text),
          known,
        ),
      )
      quiet.add(row)
      if (isSecondHead(rows[row + 1]?.text ?? '')) {
        quiet.add(row + 1)
        row += 1
      }
      continue
    }
    const block = blockAt(rows, row, names)
    if (block !== null) {
      table = null
      region += block.isNew ? 1 : 0
      cells.push({ row, cells: block.entry.cells })
      push(row, { ...block.entry, order: orderOf(block.drug, block.id), rows: block.rows })
      row += block.rows.length - 1
      continue
    }
    if (table === null && row > headless && wantsHeadless) {
      const found = headlessTable(
        rows.slice(row, row + 60).map((one) => one.text),
        heads.size,
        known,
      )
      if (found !== null) table = open(found)
      headless = row
      wantsHeadless = false
      if (found !== null && !/\d/.test(text)) {
        quiet.add(row)
        continue
      }
    }
    if (!readTable(row, text)) {
      if (table?.delimiter === null && chunksOf(text).length > 1 && /^\s*[A-Z /&-]{8,}\s*$/.test(text))
        table = null
      readLine(row, text)
    }
  }
  return { entries, columns, quiet, accessNotes, cells }
}
