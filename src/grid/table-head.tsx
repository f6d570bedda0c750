import { ChevronDown, Columns3 } from 'lucide-react'
import { memo } from 'react'
import { Menu } from '../ui/menu.tsx'
import { MenuItem } from '../ui/menu-item.tsx'
import { COLUMNS, HEADS } from './columns.ts'
import type { Column } from './columns.ts'
import type { Sort } from './sort-rows.ts'
import { ALWAYS, toggleColumn, toggleSort, useTableView } from './table-view.ts'

const SORTED_BY: { readonly [C in Column]?: Sort } = { start: 'time', access: 'lane' }
const TITLES: { readonly [S in Sort]: string } = {
  documented: '',
  time: 'Sort by time',
  lane: 'Sort by access, then time',
}

/** Which columns are shown. */
function ColumnMenu() {
  const hidden = useTableView((state) => state.hidden)
  return (
    <Menu label="Columns" className="columns-menu" face={<Columns3 size={13} aria-label="Columns" />}>
      {COLUMNS.filter((column) => !ALWAYS.includes(column)).map((column) => (
        <MenuItem
          key={column}
          several
          chosen={!hidden.includes(column)}
          onChoose={() => toggleColumn(column)}
        >
          {HEADS[column]}
        </MenuItem>
      ))}
    </Menu>
  )
}

/** The heads; those of start and access sort. */
export const TableHead = memo(function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  const sort = useTableView((state) => state.sort)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const by = SORTED_BY[column]
          const sorted = by !== undefined && by === sort
          return (
            <th
              key={column}
              scope="col"
              className={`col-${column}`}
              aria-colindex={COLUMNS.indexOf(column) + 1}
              aria-sort={sorted ? 'ascending' : undefined}
            >
              {by === undefined ? (
                HEADS[column]
              ) : (
                <button
                  type="button"
                  className="sort-head"
                  title={sorted ? 'Back to the order of the record' : TITLES[by]}
                  onClick={() => toggleSort(by)}
                >
                  {HEADS[column]}
                  {sorted ? <ChevronDown size={11} aria-hidden /> : null}
                </button>
              )}
              {column === 'line' ? <ColumnMenu /> : null}
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
