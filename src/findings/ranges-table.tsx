import { formatCents } from '../lib/money.ts'
import type { Claim, StopRange } from '../rules/index.ts'
import { classNames } from '../ui/class-names.ts'
import { RangeDot } from './range-dot.tsx'
import { rangeRows } from './range-rows.ts'

type Props = { readonly ranges: readonly StopRange[]; readonly claim: Claim }

/** The lines that the missing minutes decide, and the money between them, on one shared scale. */
export function RangesTable({ ranges, claim }: Props) {
  const rows = rangeRows(ranges, claim)
  const amounts = rows.flatMap((row) => row.amount ?? [])
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const now = rows[0]?.amount ?? null
  return (
    <>
      <table className="ranges">
        <thead>
          <tr>
            <th scope="col">If minutes are</th>
            <th scope="col">lines that differ</th>
            <td />
            <th scope="col" className="number">
              admin.
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={classNames(row.now && 'ranges-now')}>
              <th scope="row">{row.minutes}</th>
              <td className="ranges-lines">{row.lines}</td>
              <td className="ranges-dot">
                {row.amount === null || high === low ? null : (
                  <RangeDot amount={row.amount} low={low} high={high} now={now} filled={row.now} />
                )}
              </td>
              <td className="number">{row.amount === null ? 'no price' : formatCents(row.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="finding-touches">
        Claimed as the first row. The record decides.
        {amounts.length > 1 && high > low ? ` The range is $${formatCents(high - low)} wide.` : ''}
      </p>
    </>
  )
}
