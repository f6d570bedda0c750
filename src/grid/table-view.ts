import { create } from 'zustand'
import { COLUMNS, MORE } from './columns.ts'
import type { Column } from './columns.ts'
import { SORTS } from './sort-rows.ts'
import type { Sort } from './sort-rows.ts'

/** How the table is shown; remembered in this browser, no part of the day. */
type TableView = { readonly sort: Sort; readonly hidden: readonly Column[] }

const KEY = 'table'
/** Columns without which a row says nothing. */
export const ALWAYS: readonly Column[] = ['number', 'drug', 'start', 'line']

function stored(): TableView {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const field = (name: string): unknown =>
      typeof read === 'object' && read !== null ? Reflect.get(read, name) : undefined
    const hidden = field('hidden') ?? MORE
    return {
      sort: SORTS.find((one) => one === field('sort')) ?? 'documented',
      hidden: COLUMNS.filter(
        (column) => Array.isArray(hidden) && hidden.includes(column) && !ALWAYS.includes(column),
      ),
    }
  } catch {
    return { sort: 'documented', hidden: MORE }
  }
}

export const useTableView = create<TableView>()(stored)

function setView(change: Partial<TableView>): void {
  useTableView.setState(change)
  try {
    localStorage.setItem(KEY, JSON.stringify(useTableView.getState()))
  } catch {
    // Without storage the view lasts until the page is closed.
  }
}

/** Sorts so, or where it is so already, as documented again. */
export const toggleSort = (sort: Sort): void =>
  setView({ sort: useTableView.getState().sort === sort ? 'documented' : sort })

export function toggleColumn(column: Column): void {
  const { hidden } = useTableView.getState()
  setView({ hidden: hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column] })
}

/** Shows a column that is hidden. */
export function showColumn(column: Column): void {
  if (useTableView.getState().hidden.includes(column)) toggleColumn(column)
}

export const shownColumns = (hidden: readonly Column[]): readonly Column[] =>
  COLUMNS.filter((column) => !hidden.includes(column))
