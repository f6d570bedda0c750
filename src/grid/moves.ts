import { COLUMNS, EDITABLE, isEditable, USUAL } from './columns.ts'
import type { Column } from './columns.ts'

export type Place = { readonly row: number; readonly column: Column }

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value))

const shifted = (
  { row, column }: Place,
  down: number,
  right: number,
  rows: number,
  columns: readonly Column[],
): Place => ({
  row: clamp(row + down, rows - 1),
  column: columns[clamp(columns.indexOf(column) + right, columns.length - 1)] ?? column,
})

const PAGE = 10

/** Where a key takes the cursor in a table of `rows` rows; null for a key that does not move it. */
export function placeAfter(
  key: string,
  whole: boolean,
  place: Place,
  rows: number,
  columns: readonly Column[] = USUAL,
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return whole ? { ...place, row: 0 } : shifted(place, -1, 0, rows, columns)
    case 'ArrowDown':
      return whole ? { ...place, row: rows - 1 } : shifted(place, 1, 0, rows, columns)
    case 'ArrowLeft':
      return shifted(place, 0, whole ? -columns.length : -1, rows, columns)
    case 'ArrowRight':
      return shifted(place, 0, whole ? columns.length : 1, rows, columns)
    case 'Home':
      return { row: whole ? 0 : place.row, column: 'number' }
    case 'End':
      return { row: whole ? rows - 1 : place.row, column: 'line' }
    case 'PageUp':
      return shifted(place, -PAGE, 0, rows, columns)
    case 'PageDown':
      return shifted(place, PAGE, 0, rows, columns)
    default:
      return null
  }
}

/** The next or previous cell that can be edited, over row ends; null past the first or the last. */
export function tabFrom(
  { row, column }: Place,
  step: 1 | -1,
  rows: number,
  columns: readonly Column[] = USUAL,
): Place | null {
  const cells = COLUMNS.indexOf(column)
  const editable = EDITABLE.filter((one) => columns.includes(one))
  const inRow = editable.filter((one) => (COLUMNS.indexOf(one) - cells) * step > 0)
  const next = step === 1 ? inRow[0] : inRow.at(-1)
  if (next !== undefined && isEditable(next)) return { row, column: next }
  const other = row + step
  if (other < 0 || other >= rows) return null
  return { row: other, column: (step === 1 ? editable[0] : editable.at(-1)) ?? 'drug' }
}
