import type { KeyboardEvent } from 'react'
import { isEditable } from './columns.ts'
import type { Column } from './columns.ts'
import { placeAfter } from './moves.ts'
import type { Grid } from './use-grid.ts'

/** What begins an edit: letters, digits and `+`; other signs are left to the page's own keys. */
const begins = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^[\p{L}\p{N}.+]$/u.test(key) && !ctrlKey && !metaKey && !altKey

/** Keys on a cell that is not being edited. `rows` counts the draft. */
export function onGridKey(
  event: KeyboardEvent,
  grid: Grid,
  rows: number,
  columns: readonly Column[],
  block: { readonly clear: () => void; readonly fill: () => void },
): void {
  if (event.target instanceof HTMLInputElement) return
  if (!(event.target instanceof Element) || event.target.closest('tbody') === null) return
  const mod = event.ctrlKey || event.metaKey
  const act = (run: () => void): void => {
    event.preventDefault()
    event.stopPropagation()
    run()
  }
  const to = event.altKey ? null : placeAfter(event.key, mod, grid.place, rows, columns)
  const editable = isEditable(grid.column)
  if (to !== null) act(() => (event.shiftKey ? grid.extendTo(to) : grid.goTo(to)))
  else if (event.key === 'Escape' && grid.anchor !== null) act(grid.dropBlock)
  else if (mod && event.key.toLowerCase() === 'a') act(grid.takeAll)
  else if (mod && event.key.toLowerCase() === 'd')
    act(grid.block.bottom > grid.block.top ? block.fill : grid.duplicate)
  else if (event.key === 'Insert') act(() => grid.goTo({ row: rows - 1, column: 'drug' }, true))
  else if (event.key === 'Delete' || event.key === 'Backspace')
    act(grid.anchor === null ? grid.clear : block.clear)
  else if (event.key === 'Enter' || event.key === 'F2') act(() => (editable ? grid.edit(null) : undefined))
  else if (!editable && event.key.toLowerCase() === 'd' && !mod) act(grid.duplicate)
  else if (editable && begins(event)) act(() => grid.edit(event.key))
}
