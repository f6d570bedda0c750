import { FlexRender } from '@tanstack/react-table'
import type { Row } from '@tanstack/react-table'
import { memo } from 'react'
import { sameBut } from '../lib/same-but.ts'
import { classNames } from '../ui/class-names.ts'
import { CellEditor } from './cell-editor.tsx'
import type { EditorProps } from './cell-editor.tsx'
import { cellText } from './cell-text.ts'
import { COLUMNS, isEditable } from './columns.ts'
import type { Column } from './columns.ts'
import type { RowView } from './row-view.ts'
import type { features } from './table-columns.tsx'

export type RowEditing = Omit<EditorProps, 'row'>

type Props = {
  readonly row: Row<typeof features, RowView>
  readonly view: RowView
  /** The cursor's column, if the cursor is in this row. */
  readonly cursor: Column | null
  readonly editing: RowEditing | null
  readonly selected: boolean
  readonly lit: boolean
  readonly columns: readonly Column[]
  /** The columns of a block of several cells that lie in this row, as `from-to`; null for none. */
  readonly block: string | null
}

/** Everything but `row`, which is new whenever any row changes; `view` is new only when this one does. */
const same = (a: Props, b: Props): boolean => sameBut(a, b, (name) => name === 'row')

/** One row of the table: an administration, or at the end the one being entered. */
export const DayRow = memo(function DayRow({
  row,
  view,
  cursor,
  editing,
  selected,
  lit,
  columns,
  block,
}: Props) {
  const [from = -1, to = -1] = block?.split('-').map(Number) ?? []
  return (
    <tr
      data-id={view.id}
      aria-rowindex={view.number + 1}
      aria-selected={selected}
      className={classNames(
        selected && 'row-selected',
        lit && 'row-lit',
        view.draft && 'row-draft',
        editing !== null && 'row-editing',
      )}
    >
      {row.getAllCells().map((cell, at) => {
        const column = COLUMNS[at] ?? 'number'
        const place = columns.indexOf(column)
        if (place < 0) return null
        const inBlock = place >= from && place <= to
        const edited = editing?.column === column ? editing : null
        const missing = edited === null && cellText(column, view).tone === 'missing'
        return (
          <td
            key={cell.id}
            role={column === 'number' ? 'rowheader' : 'gridcell'}
            data-column={column}
            aria-colindex={at + 1}
            aria-selected={block === null ? undefined : inBlock}
            aria-readonly={isEditable(column) ? undefined : true}
            aria-label={column === 'number' ? `row ${view.number}` : undefined}
            tabIndex={cursor === column ? 0 : -1}
            className={classNames(
              `col-${column}`,
              cursor === column && 'cursor',
              edited !== null && 'editing',
              missing && 'missing',
              inBlock && 'in-block',
            )}
          >
            {edited === null ? <FlexRender cell={cell} /> : <CellEditor {...edited} row={view} />}
          </td>
        )
      })}
    </tr>
  )
}, same)
