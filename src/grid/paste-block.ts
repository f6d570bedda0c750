import type { AdministrationChanges } from '../encounter/commands.ts'
import type { Administration } from '../encounter/model.ts'
import { needsAccess } from '../encounter/route-words.ts'
import { HEADS, isEditable } from './columns.ts'
import type { Column, EditableColumn } from './columns.ts'
import { completed, draftWith, EMPTY, lacking } from './draft.ts'
import { readCell } from './read-cell.ts'
import type { CellContext } from './read-cell.ts'
import type { RowFacts, RowView } from './row-view.ts'

/** A cell, or a row, that was not taken over. */
export type BadCell = {
  readonly row: number
  readonly head: string
  readonly text: string
  readonly fault: string
}

export type Pasted = {
  readonly edits: readonly { readonly id: string; readonly changes: AdministrationChanges }[]
  readonly added: readonly Administration[]
  readonly bad: readonly BadCell[]
  /** Cells that were taken over. */
  readonly taken: number
}

export type PasteAt = { readonly row: number; readonly column: Column; readonly columns: readonly Column[] }

const MOST_ROWS = 250

/** Whether a row is no more than the heads of the columns that it would go to. */
const isHeads = (texts: readonly string[], columns: readonly Column[]): boolean =>
  texts.length > 1 &&
  texts.every((text, at) => {
    const column = columns[at]
    return column !== undefined && text.trim().toLowerCase() === HEADS[column].toLowerCase()
  })

type Cell = { readonly column: EditableColumn; readonly text: string }
type RowRead = { readonly facts: RowFacts; readonly changes: AdministrationChanges; readonly taken: number }

/** Cells of one row in the order in which one may rest on another: a length of time on its start, a unit on the dose. */
function readRow(
  cells: readonly Cell[],
  before: RowFacts,
  context: CellContext,
  day: readonly Administration[],
  fault: (cell: Cell, words: string) => void,
): RowRead {
  const stopToo = cells.some(({ column }) => column === 'stop')
  let facts = before
  let changes: AdministrationChanges = {}
  let taken = 0
  const take = (cell: Cell, seen: RowFacts): boolean => {
    const read = readCell(cell.column, cell.text, seen, context)
    if (!read.ok) {
      fault(cell, read.fault)
      return false
    }
    changes = { ...changes, ...read.changes }
    facts = context.draft ? draftWith(facts, read.changes, day) : { ...facts, ...read.changes }
    taken += 1
    return true
  }
  for (const cell of cells) {
    if (cell.column !== 'stop' && cell.column !== 'start') take(cell, facts)
    else if (cell.column === 'start') take(cell, stopToo ? { ...facts, stop: null } : facts)
    else if (!take(cell, facts) && facts.start !== null && facts.stop !== null && facts.stop < facts.start) {
      // The stop on record lies before the new start, so neither of the two is taken over.
      facts = { ...facts, start: before.start }
      const { start: _, ...others } = changes
      changes = others
      taken -= 1
    }
  }
  return { facts, changes, taken }
}

/** Whether what was read from the cells of a row is what they were copied from. */
const reads = (own: Administration, read: Administration): boolean =>
  (['drug', 'route', 'start', 'stop'] as const).every((name) => own[name] === read[name])

/**
 * What pasted cells change of the day, each read as if it had been typed. Computed columns take up a cell and change
 * nothing; heads above the cells are passed over. Rows below the last are new ones; one that lacks its drug, route or
 * start is not added. What has no place is listed. `whole`: the administrations that the cells were copied from, where
 * they were copied here; a new row that reads as its own is that one, with what no cell holds.
 */
export function pasteBlock(
  pasted: readonly (readonly string[])[],
  { row: top, column, columns }: PasteAt,
  rows: readonly RowView[],
  day: readonly Administration[],
  context: CellContext,
  whole: readonly Administration[] = [],
): Pasted {
  const left = columns.indexOf(column)
  const edits: { id: string; changes: AdministrationChanges }[] = []
  const added: Administration[] = []
  const bad: BadCell[] = []
  let taken = 0
  const first = pasted[0]
  // Rows to come take a free id, and their access from what stands before them: one row of each access says it all.
  const ids = new Set(day.map(({ id }) => id))
  let free = day.length + 1
  const nextId = (): string => {
    while (ids.has(`a${free}`)) free += 1
    return `a${free}`
  }
  const byAccess = new Map(day.map((one) => [`${one.access} ${needsAccess(one.route)}`, one]))
  const below = first !== undefined && isHeads(first, columns.slice(left)) ? pasted.slice(1) : pasted
  const cells = below.slice(0, MOST_ROWS)
  cells.forEach((texts, at) => {
    const number = top + at + 1
    const view = rows[top + at]
    const isNew = view === undefined || view.draft
    if (isNew && texts.every((text) => text.trim() === '')) return
    const read = texts.flatMap((text, offset): readonly Cell[] => {
      const here = columns[left + offset]
      return here !== undefined && isEditable(here) ? [{ column: here, text }] : []
    })
    texts.forEach((text, offset) => {
      if (left + offset >= columns.length && text.trim() !== '')
        bad.push({ row: number, head: '', text: text.trim(), fault: 'there is no column for it' })
    })
    const faults: BadCell[] = []
    const result = readRow(
      read,
      isNew ? EMPTY : view.facts,
      { ...context, draft: isNew },
      [...byAccess.values()],
      (cell, words) => {
        faults.push({ row: number, head: HEADS[cell.column], text: cell.text.trim(), fault: words })
      },
    )
    bad.push(...faults)
    if (!isNew) {
      taken += result.taken
      if (Object.keys(result.changes).length > 0) edits.push({ id: view.id, changes: result.changes })
      return
    }
    const administration = completed(result.facts, nextId())
    if (administration !== null) {
      taken += result.taken
      const own = whole.length === cells.length ? whole[at] : undefined
      added.push(
        own !== undefined && reads(own, administration) ? { ...own, id: administration.id } : administration,
      )
      ids.add(administration.id)
      byAccess.set(`${administration.access} ${needsAccess(administration.route)}`, administration)
    } else if (faults.length === 0 || lacking(result.facts).length > 0)
      bad.push({
        row: number,
        head: '',
        text: texts
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .join(' · '),
        fault: `not added, it needs ${lacking(result.facts).join(' and ')}`,
      })
  })
  const over = below.length - cells.length
  if (over > 0) {
    const fault = `${over} rows not pasted, ${MOST_ROWS} is the most at once`
    bad.push({ row: top + cells.length + 1, head: '', text: '', fault })
  }
  return { edits, added, bad, taken }
}
