import { ClassSwatch } from '../ui/class-swatch.tsx'
import { cellText } from './cell-text.ts'
import type { Column } from './columns.ts'
import type { RowView } from './row-view.ts'

type Props = { readonly column: Column; readonly row: RowView }

/** A text of more letters may be cut. */
const SHORT = 5
/** And a text of more than these often is, so it has a tooltip. */
const LONG = 10

const textClass = (text: string): string => (text.length > SHORT ? 'cell-text cell-long' : 'cell-text')
const tooltip = (text: string): string | undefined => (text.length > LONG ? text : undefined)

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
      <span className={`${textClass(text)} tone-${tone}`} title={tooltip(text)}>
        {text}
      </span>
    )
  return (
    <span className="cell-drug">
      <ClassSwatch look={row.look} size={11} />
      <span className={textClass(text)} title={tooltip(text)}>
        {text}
      </span>
    </span>
  )
}
