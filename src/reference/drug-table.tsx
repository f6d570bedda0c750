import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Edition } from '../codes/book.ts'
import { formatMills } from '../lib/money.ts'
import { classNames } from '../ui/class-names.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { useMedia } from '../ui/use-media.ts'
import type { DrugFacts } from './drug-facts.ts'
import { CLASSES, forceWords, hospitalWords, limitWords, quarterOf, unitWords, UNKNOWN } from './words.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns })
const helper = createColumnHelper<typeof features, DrugFacts>()
const HEIGHT = { wide: 24, narrow: 40 }

/** Unknown numbers stand below all known ones. */
const orBelow = (value: number | null | undefined): number => value ?? -1

const columnsFor = (editions: readonly Edition[]) =>
  helper.columns([
    helper.accessor('code', { header: 'Code', sortFn: 'text' }),
    helper.accessor('label', { header: 'Drug', sortFn: 'text' }),
    helper.accessor(({ drugCode }) => unitWords(drugCode), { id: 'unit', header: 'Unit' }),
    helper.accessor(({ row }) => row.class ?? '', { id: 'class', header: 'Class' }),
    helper.accessor(({ drugCode }) => drugCode?.to ?? drugCode?.from ?? '', {
      id: 'force',
      header: 'In force',
    }),
    ...editions.map(({ from, name }, at) =>
      helper.accessor(({ prices }) => orBelow(prices[at]?.mills), {
        id: `price ${from}`,
        header: quarterOf(name),
      }),
    ),
    helper.accessor(({ limits }) => orBelow(limits.office?.units), { id: 'office', header: 'MUE office' }),
    helper.accessor(({ limits }) => orBelow(limits.facility?.units), {
      id: 'facility',
      header: 'MUE facility',
    }),
    helper.accessor(({ hospital }) => hospital?.status ?? '', { id: 'status', header: 'Status' }),
  ])

const isNumber = (id: string): boolean => id.startsWith('price ') || id === 'office' || id === 'facility'

/** The text of a cell; what no table says is unknown, and a quarter without a limit has no price. */
function cellText(facts: DrugFacts, id: string, editions: readonly Edition[]): string {
  switch (id) {
    case 'unit':
      return unitWords(facts.drugCode)
    case 'class':
      return facts.row.class === null ? UNKNOWN : CLASSES[facts.row.class]
    case 'force':
      return forceWords(facts.drugCode)
    case 'office':
    case 'facility':
      return limitWords(facts.limits[id])
    case 'status':
      return hospitalWords(facts.hospital)
    default: {
      const price = facts.prices[editions.findIndex(({ from }) => id === `price ${from}`)] ?? null
      return price === null ? 'no price' : formatMills(price.mills)
    }
  }
}

type Props = {
  readonly rows: readonly DrugFacts[]
  readonly editions: readonly Edition[]
  readonly chosen: string | null
  readonly onChoose: (code: string) => void
}

/** The drug codes as a table, sorted by any column; only the visible rows are drawn. */
export function DrugTable({ rows, editions, chosen, onChoose }: Props) {
  const narrow = useMedia('(max-width: 899px)')
  const frame = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => columnsFor(editions), [editions])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({ features, columns, data, getRowId: ({ code }) => code })
  const sorted = table.getRowModel().rows
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (narrow ? HEIGHT.narrow : HEIGHT.wide),
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const under = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const width = 5 + editions.length + 3
  return (
    <div className="reference-frame" ref={frame}>
      {/* Arrow keys go from code to code, which are buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        className="reference-table"
        aria-label="Drug codes"
        aria-rowcount={sorted.length + 1}
        onKeyDown={onRowKeys}
      >
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => {
                const order = header.column.getIsSorted()
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={classNames(
                      `reference-${header.column.id}`,
                      isNumber(header.column.id) && 'number',
                    )}
                    aria-sort={order === false ? undefined : order === 'asc' ? 'ascending' : 'descending'}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      <span aria-hidden>{order === false ? '' : order === 'asc' ? ' ↑' : ' ↓'}</span>
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 ? (
            <tr aria-hidden style={{ height: above }}>
              <td colSpan={width} />
            </tr>
          ) : null}
          {items.map(({ index }) => {
            const facts = sorted[index]?.original
            if (facts === undefined) return null
            return (
              <tr
                key={facts.code}
                aria-rowindex={index + 2}
                className={classNames(facts.code === chosen && 'reference-chosen')}
              >
                <th scope="row">
                  <button
                    type="button"
                    data-row
                    aria-current={facts.code === chosen}
                    aria-label={`${facts.code} ${facts.label}`}
                    onClick={() => onChoose(facts.code)}
                  >
                    {facts.code}
                  </button>
                </th>
                <td className="reference-label" title={facts.names.join(', ')}>
                  {facts.label}
                </td>
                {table
                  .getAllLeafColumns()
                  .slice(2)
                  .map(({ id }) => (
                    <td key={id} className={classNames(isNumber(id) && 'number')}>
                      {cellText(facts, id, editions)}
                    </td>
                  ))}
              </tr>
            )
          })}
          {under > 0 ? (
            <tr aria-hidden style={{ height: under }}>
              <td colSpan={width} />
            </tr>
          ) : null}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="empty">No code of the tables has all these words.</p> : null}
    </div>
  )
}
