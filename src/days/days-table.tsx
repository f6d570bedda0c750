import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { dateWords } from '../explain/dates.ts'
import { formatCents } from '../lib/money.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { useBook } from '../session/use-session.ts'
import { classNames } from '../ui/class-names.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { FoundCounts } from './found-counts.tsx'
import { quarterWords } from './kept-row.ts'
import type { KeptRow } from './kept-row.ts'
import { MiniDay, spanOf } from './mini-day.tsx'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns })
const helper = createColumnHelper<typeof features, KeptRow>()
const columns = helper.columns([
  helper.accessor('title', { header: 'Label', sortFn: 'alphanumeric' }),
  helper.accessor((row) => `${row.date} ${row.kept.changed}`, { id: 'date', header: 'Date', sortFn: 'text' }),
  helper.accessor('setting', { header: 'Setting' }),
  helper.accessor((row) => row.day?.administrations[0]?.start ?? 0, { id: 'shape', header: 'The day' }),
  helper.accessor((row) => row.lines ?? -1, { id: 'lines', header: 'Lines' }),
  helper.accessor((row) => row.amount ?? -1, { id: 'amount', header: 'Amount' }),
  helper.accessor((row) => row.found.error * 1e6 + row.found.warning * 1e3 + row.found.opportunity, {
    id: 'found',
    header: 'Findings',
  }),
  helper.accessor((row) => quarterWords(row.date), { id: 'tables', header: 'Tables', enableSorting: false }),
])
const NUMBERS = new Set(['lines', 'amount'])

/** What stands in the place of a figure: not computed yet, or never. */
const unknown = ({ day }: KeptRow): string => (day === null ? '–' : '…')

type Props = {
  readonly rows: readonly KeptRow[]
  /** The record of the day on screen. */
  readonly current: string
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (records: ReadonlySet<string>) => void
  readonly onOpen: (row: KeptRow) => void
}

/** The kept days, sorted by any column; a label opens its day. */
export function DaysTable({ rows, current, chosen, onChoose, onOpen }: Props) {
  const codes = useBook()
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ kept }) => kept.record,
    initialState: { sorting: [{ id: 'date', desc: true }] },
  })
  const span = useMemo(() => spanOf(rows.map(({ day }) => day?.administrations ?? [])), [rows])
  const allChosen = rows.length > 0 && rows.every(({ kept }) => chosen.has(kept.record))
  const toggle = (record: string): void => {
    const after = new Set(chosen)
    if (!after.delete(record)) after.add(record)
    onChoose(after)
  }
  return (
    // Arrow keys go from label to label, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className="days-table" aria-label="Days" onKeyDown={onRowKeys}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            <th scope="col" className="days-check">
              <input
                type="checkbox"
                aria-label="Choose all"
                checked={allChosen}
                onChange={() =>
                  onChoose(allChosen ? new Set() : new Set(rows.map(({ kept }) => kept.record)))
                }
              />
            </th>
            {group.headers.map((header) => {
              const sorted = header.column.getIsSorted()
              const { id } = header.column
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={classNames(`days-${id}`, NUMBERS.has(id) && 'number')}
                  aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                >
                  {header.column.getCanSort() ? (
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      {id === 'shape' ? `, ${formatClock(span.from)} to ${formatClock(span.to)}` : ''}
                      <span aria-hidden>{sorted === false ? '' : sorted === 'asc' ? ' ↑' : ' ↓'}</span>
                    </button>
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ original: row, id }) => (
          <tr key={id} className={classNames(chosen.has(id) && 'days-chosen')}>
            <td className="days-check">
              <input
                type="checkbox"
                aria-label={`Choose ${row.title}, ${dateWords(row.date)}`}
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
            </td>
            <th scope="row" className="days-title">
              <button type="button" data-row onClick={() => onOpen(row)}>
                {row.title}
              </button>
              {id === current ? <span className="days-none"> on screen</span> : null}
            </th>
            <td className="days-date">{row.date === '' ? '' : dateWords(row.date)}</td>
            <td className="days-setting">{row.setting}</td>
            <td className="days-shape">
              {row.day === null ? null : (
                <MiniDay given={row.day.administrations} span={span} book={codes.at(row.date)} />
              )}
            </td>
            <td className="days-lines number">{row.lines ?? unknown(row)}</td>
            <td className="days-amount number">
              {row.claim === null
                ? unknown(row)
                : row.isRange
                  ? 'range'
                  : row.amount === null
                    ? 'no price'
                    : `$${formatCents(row.amount)}`}
            </td>
            <td className="days-found">
              {row.claim === null ? unknown(row) : <FoundCounts found={row.found} />}
            </td>
            <td className="days-tables">{quarterWords(row.date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
