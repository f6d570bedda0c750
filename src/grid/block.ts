import { cellText, editText } from './cell-text.ts'
import { isEditable } from './columns.ts'
import type { Column } from './columns.ts'
import type { Place } from './moves.ts'
import type { RowView } from './row-view.ts'

/** A rectangle of cells: rows and columns from the first to the last, both counted as they are shown. */
export type Block = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The block between two cells. */
export function blockOf(one: Place, other: Place, columns: readonly Column[]): Block {
  const a = columns.indexOf(one.column)
  const b = columns.indexOf(other.column)
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(a, b),
    right: Math.max(a, b),
  }
}

/** What a block holds, as a spreadsheet takes it: facts as they are typed, the rest as it is shown. */
export const blockCells = (
  { top, bottom, left, right }: Block,
  rows: readonly RowView[],
  columns: readonly Column[],
): readonly (readonly string[])[] =>
  rows
    .slice(top, bottom + 1)
    .filter(({ draft }) => !draft)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) => (isEditable(column) ? editText(column, row.facts) : cellText(column, row).text)),
    )
