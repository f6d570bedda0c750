import { ClassSwatch } from '../ui/class-swatch.tsx'
import { cellText } from './cell-text.ts'
import type { Column } from './columns.ts'
import type { RowView } from './row-view.ts'

type Props = { readonly column: Column; readonly row: RowView }

/** A text of more letters may be cut, so it has a tooltip. */
const LONG = 10

/** What a cell shows while it is not edited. */
export function CellValue({ column, row }: Props) {
  const { text, tone } = cellText(column, row)
  if (column === 'drug' && row.draft && row.facts.drug === null)
    return (
      <button type="button" className="add-row" tabIndex={-1} data-add>
        Add administration
      </button>
    )
  if (column !== 'drug')
    return (
      <span className={`cell-text tone-${tone}`} title={text.length > LONG ? text : undefined}>
        {text}
      </span>
    )
  return (
    <span className="cell-drug">
      <ClassSwatch look={row.look} size={11} />
      <span className="cell-text" title={text.length > LONG ? text : undefined}>
        {text}
      </span>
    </span>
  )
}
