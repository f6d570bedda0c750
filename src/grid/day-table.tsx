import { useTable } from '@tanstack/react-table'
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PointerEvent, ReactNode, SyntheticEvent } from 'react'
import { useAskedCell } from '../session/asked-cell.ts'
import { drugLookup } from '../session/drug-lookup.ts'
import { earnedOf } from '../session/earned.ts'
import { light, unlight, useSelection } from '../session/selection.ts'
import { useSettled } from '../session/settled.ts'
import { useBook } from '../session/use-session.ts'
import { useMedia } from '../ui/use-media.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { COLUMNS, MORE } from './columns.ts'
import type { Column } from './columns.ts'
import { DayRow } from './day-row.tsx'
import './day-table.css'
import { draftView, EMPTY } from './draft.ts'
import { onGridKey } from './grid-keys.ts'
import type { CellContext } from './read-cell.ts'
import { DRAFT, rowViews } from './row-view.ts'
import { sortedRows } from './sort-rows.ts'
import { columns, features } from './table-columns.tsx'
import { TableHead } from './table-head.tsx'
import { showColumn, shownColumns, useTableView } from './table-view.ts'
import { PasteReport } from './paste-report.tsx'
import { useBlock } from './use-block.ts'
import { useGrid } from './use-grid.ts'

const VIRTUAL_FROM = 60
const ROW = { wide: 24, narrow: 44 }

/** A day of so many rows that only those in sight are drawn. */
const LongRows = lazy(async () => ({ default: (await import('./long-rows.tsx')).LongRows }))

const HELP =
  'Arrow keys move. Enter, F2 or typing edits; Enter and Tab keep what is typed, Escape does not. ' +
  'Shift with the arrow keys takes in more cells, to copy, paste or clear. ' +
  'Delete clears a cell, or on a row number removes the row. Control D duplicates, or fills a block from its ' +
  'first row; Control A takes in all; Insert adds.'

const isColumn = (text: string | undefined): text is Column => COLUMNS.some((column) => column === text)

/** The cell that an event is about. */
function cellOf(event: SyntheticEvent): { readonly id: string; readonly column: Column } | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-column]') : null
  const id = cell?.closest<HTMLElement>('tr[data-id]')?.dataset['id']
  const column = cell?.dataset['column']
  return id === undefined || !isColumn(column) ? null : { id, column }
}

/** The day as a table, edited cell by cell. */
export function DayTable() {
  const { administrations, date } = useSettled(({ encounter }) => encounter)
  const { claim } = useSettled(({ coding }) => coding)
  const book = useBook()
  const { administration: selected, lit } = useSelection()
  const narrow = useMedia('(max-width: 899px)')
  const { sort, hidden } = useTableView()
  const shown = useMemo(() => shownColumns(hidden), [hidden])
  const [draft, setDraft] = useState(EMPTY)
  const frame = useRef<HTMLDivElement>(null)
  const pressed = useRef<string | null>(null)

  const context = useMemo((): CellContext => {
    const known = (texts: readonly (string | null)[]): readonly string[] => [
      ...new Set(texts.filter((one) => one !== null)),
    ]
    return {
      book: book.at(date),
      lookup: drugLookup(book.drugs),
      accesses: known(administrations.map(({ access }) => access)),
      bags: known(administrations.map(({ bag }) => bag)),
      draft: false,
    }
  }, [book, date, administrations])
  const data = useMemo(
    () => [
      ...rowViews(sortedRows(administrations, sort), earnedOf(claim), context.book),
      draftView(draft, administrations.length + 1, context.book),
    ],
    [administrations, claim, context, draft, sort],
  )

  const table = useTable({ features, columns, data, getRowId: ({ id }) => id })
  const { rows } = table.getRowModel()
  const grid = useGrid(data, selected, draft, setDraft, shown, sort)
  const block = useBlock({ grid, rows: data, columns: shown, context, frame })
  const { place, editing, moves } = grid

  const virtual = rows.length > VIRTUAL_FROM
  const scrollTo = useRef<((row: number) => void) | null>(null)

  useLayoutEffect(() => {
    if (moves === 0) return
    if (virtual) scrollTo.current?.(place.row)
    const focus = (): void => frame.current?.querySelector<HTMLElement>('td.cursor:not(.editing)')?.focus()
    focus()
    if (virtual) requestAnimationFrame(focus)
    // Only a move by key brings focus along.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moves])

  const asked = useAskedCell()
  useEffect(() => {
    const row = data.findIndex(({ id }) => id === asked.id)
    if (asked.serial === 0 || row < 0 || !isColumn(asked.column)) return
    showColumn(asked.column)
    grid.goTo({ row, column: asked.column }, true)
    // Only a new wish moves the cursor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked.serial])

  const onPointerOver = (event: PointerEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-id]') : null
    const id = row?.dataset['id']
    if (id === undefined || id === DRAFT) unlight()
    else if (!lit.includes(id)) light([id])
  }

  const rowAt = (index: number): ReactNode => {
    const row = rows[index]
    const view = data[index]
    if (row === undefined || view === undefined) return null
    const edited = editing?.id === view.id ? editing : null
    return (
      <DayRow
        key={view.id}
        row={row}
        view={view}
        cursor={index === place.row ? grid.column : null}
        selected={view.id === selected}
        lit={lit.includes(view.id)}
        columns={shown}
        block={block.columnsIn(index)}
        editing={
          edited === null
            ? null
            : {
                column: edited.column,
                initial: edited.initial,
                context: { ...context, draft: view.draft },
                onCommit: grid.commit,
                onCancel: grid.cancel,
              }
        }
      />
    )
  }

  return (
    <>
      <div className="day-grid" ref={frame} onPointerLeave={unlight}>
        <table
          // The grid pattern, on a table so that rows and columns hold without styles.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          className={MORE.some((column) => shown.includes(column)) ? 'table-wide' : undefined}
          aria-label="Administrations"
          aria-describedby="day-grid-help"
          aria-rowcount={rows.length + 1}
          aria-colcount={COLUMNS.length}
          aria-multiselectable
          onKeyDown={(event) => onGridKey(event, grid, rows.length, shown, block)}
          onFocus={(event) => {
            const cell = cellOf(event)
            if (cell === null) return
            if (event.target.tagName === 'TD') grid.point(cell.id, cell.column)
            if (cell.id !== DRAFT) light([cell.id])
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) unlight()
          }}
          onPointerOver={onPointerOver}
          onPointerDown={(event) => {
            const cell = cellOf(event)
            if (event.shiftKey && cell !== null && editing === null) {
              event.preventDefault()
              pressed.current = null
              grid.extendTo({ row: data.findIndex(({ id }) => id === cell.id), column: cell.column })
              return
            }
            const at = data[place.row]
            pressed.current =
              cell !== null && cell.id === at?.id && cell.column === grid.column ? cell.id : null
          }}
          onClick={(event) => {
            const cell = cellOf(event)
            if (cell === null || editing?.id === cell.id || event.shiftKey) return
            if (event.target instanceof Element && event.target.closest('[data-add]') !== null)
              grid.goTo({ row: rows.length - 1, column: 'drug' }, true)
            else if (pressed.current === cell.id) grid.edit(null)
          }}
        >
          <TableHead columns={shown} />
          <tbody>
            {virtual ? (
              <Suspense fallback={rows.slice(0, VIRTUAL_FROM).map((_, at) => rowAt(at))}>
                <LongRows
                  count={rows.length}
                  frame={frame}
                  height={narrow ? ROW.narrow : ROW.wide}
                  scrollTo={scrollTo}
                  rowAt={rowAt}
                />
              </Suspense>
            ) : (
              rows.map((_, at) => rowAt(at))
            )}
          </tbody>
        </table>
        <p id="day-grid-help">
          <VisuallyHidden>{HELP}</VisuallyHidden>
        </p>
      </div>
      <PasteReport pasted={block.pasted} onClose={block.forget} />
    </>
  )
}
