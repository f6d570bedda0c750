import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { CellValue } from './cell-value.tsx'
import { cellText } from './cell-text.ts'
import { COLUMNS, HEADS } from './columns.ts'
import type { RowView } from './row-view.ts'

/** Stable for the life of the page: the table rebuilds its model when they change. */
export const features = tableFeatures({})

const helper = createColumnHelper<typeof features, RowView>()

export const columns = helper.columns(
  COLUMNS.map((column) =>
    helper.accessor((row) => cellText(column, row).text, {
      id: column,
      header: HEADS[column],
      cell: ({ row }) => <CellValue column={column} row={row.original} />,
    }),
  ),
)
