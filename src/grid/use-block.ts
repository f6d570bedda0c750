import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { AdministrationChanges } from '../encounter/commands.ts'
import { readEncounter } from '../encounter/read.ts'
import { writeEncounter } from '../encounter/write.ts'
import { endGesture, encounterNow, run } from '../session/store.ts'
import { blockCells } from './block.ts'
import { isEditable } from './columns.ts'
import type { Column } from './columns.ts'
import type { Pasted } from './paste-block.ts'
import type { CellContext } from './read-cell.ts'
import type { RowView } from './row-view.ts'
import { readTsv, writeTsv } from './tsv.ts'
import { CLEARED } from './use-grid.ts'
import type { Grid } from './use-grid.ts'

/** Whole rows that are copied here carry all their facts to another row of this program. */
const WHOLE = 'application/x-infusion-day'

function wholeRows(rows: readonly RowView[]): string {
  const day = encounterNow()
  const administrations = rows.flatMap((row) => day.administrations.find(({ id }) => id === row.id) ?? [])
  return writeEncounter({ ...day, administrations })
}

type Uses = {
  readonly grid: Grid
  readonly rows: readonly RowView[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly frame: RefObject<HTMLElement | null>
}

type Cells = readonly (readonly string[])[]

type BlockEdits = {
  /** The columns of the block in a row, `from-to`; null where the block is one cell or not in the row. */
  readonly columnsIn: (row: number) => string | null
  /** Clears the cells of the block; a block of whole rows is removed. */
  readonly clear: () => void
  /** Fills the block with what stands in its first row. */
  readonly fill: () => void
  readonly pasted: Pasted | null
  readonly forget: () => void
}

const GESTURE = 'paste'

const countWords = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** One cell pasted onto a block of several fills it. */
function filled(cells: Cells, { block }: Grid): Cells {
  const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined
  if (single === undefined) return cells
  const width = block.right - block.left + 1
  return Array.from({ length: block.bottom - block.top + 1 }, () =>
    Array.from({ length: width }, () => single),
  )
}

/** Copying, cutting, pasting and clearing of the cells that the cursor and its block mean. */
export function useBlock(uses: Uses): BlockEdits {
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const latest = useRef(uses)
  useEffect(() => {
    latest.current = uses
  })

  const clearRows = ({ grid, rows, columns }: Uses): void => {
    const { top, bottom, left, right } = grid.block
    const meant = rows.slice(top, bottom + 1).filter(({ draft }) => !draft)
    if (columns[left] === 'number') {
      grid.remove(meant)
      return
    }
    const changes = columns
      .slice(left, right + 1)
      .reduce<AdministrationChanges>(
        (all, column) => ({ ...all, ...(isEditable(column) ? CLEARED[column] : undefined) }),
        {},
      )
    run(
      { type: 'administrations/set', edits: meant.map(({ id }) => ({ id, changes })) },
      `cells of ${countWords(meant.length, 'row')} cleared`,
    )
  }

  /** Takes over cells from a place on, as one step of undo. */
  const takeOver = async (
    { rows, columns, context }: Uses,
    { block }: Grid,
    cells: Cells,
    row: number,
    whole = '',
  ): Promise<Pasted> => {
    const at = { row, column: columns[block.left] ?? 'drug', columns }
    const { pasteBlock } = await import('./paste-block.ts')
    const read = whole === '' ? null : readEncounter(whole)
    const copied = read?.ok === true ? read.value.administrations : []
    const result = pasteBlock(cells, at, rows, encounterNow().administrations, context, copied)
    const words = `${countWords(result.taken, 'cell')} pasted`
    endGesture()
    if (result.edits.length > 0) run({ type: 'administrations/set', edits: result.edits }, words, GESTURE)
    for (const administration of result.added)
      run({ type: 'administration/add', administration, at: null }, words, GESTURE)
    endGesture()
    return result
  }

  const fill = (): void => {
    const { grid, rows, columns } = uses
    const [first = []] = blockCells({ ...grid.block, bottom: grid.block.top }, rows, columns)
    const cells = Array.from({ length: grid.block.bottom - grid.block.top }, () => first)
    void takeOver(uses, grid, cells, grid.block.top + 1).then(setPasted)
  }

  useEffect(() => {
    /** The event is for the table: focus is on a cell that is not being edited. */
    const here = (): Uses | null => {
      const focused = document.activeElement
      const within = latest.current.frame.current?.contains(focused) === true
      return within && focused?.tagName === 'TD' ? latest.current : null
    }
    const onCopy = (event: ClipboardEvent): void => {
      const now = here()
      if (now === null || event.clipboardData === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', writeTsv(blockCells(now.grid.block, now.rows, now.columns)))
      const { left, right, top, bottom } = now.grid.block
      if (left === 0 && right === now.columns.length - 1)
        event.clipboardData.setData(WHOLE, wholeRows(now.rows.slice(top, bottom + 1)))
      if (event.type === 'cut') clearRows(now)
    }
    const onPaste = (event: ClipboardEvent): void => {
      const now = here()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (now === null || text === '') return
      event.preventDefault()
      const cells = filled(readTsv(text), now.grid)
      const whole = now.grid.block.left === 0 ? (event.clipboardData?.getData(WHOLE) ?? '') : ''
      void takeOver(now, now.grid, cells, now.grid.block.top, whole).then(setPasted)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [])

  const { grid } = uses
  return {
    columnsIn: (row) =>
      grid.anchor === null || row < grid.block.top || row > grid.block.bottom
        ? null
        : `${grid.block.left}-${grid.block.right}`,
    clear: () => clearRows(uses),
    fill,
    pasted,
    forget: () => setPasted(null),
  }
}
