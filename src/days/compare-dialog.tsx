import { Fragment } from 'react'
import { Chain } from '../explain/chain.tsx'
import { dateWords } from '../explain/dates.ts'
import { formatCents } from '../lib/money.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { compareClaims } from '../rules/index.ts'
import type { Claim, Line } from '../rules/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useOpenRows } from '../ui/use-open-rows.ts'
import type { KeptRow } from './kept-row.ts'

type Coded = KeptRow & { readonly claim: Claim }
type Props = { readonly left: Coded; readonly right: Coded; readonly onClose: () => void }

const unitsWords = (line: Line | null): string =>
  line === null ? 'not on the claim' : `× ${line.units.toLocaleString('en-US')}`
const amountWords = (line: Line | null): string =>
  line === null ? '–' : line.amount === null ? 'no price' : formatCents(line.amount)

/** Two days beside one another: the lines that differ, each with the reasons of both days. */
export function CompareDialog({ left, right, onClose }: Props) {
  const { lines, before, after } = compareClaims(left.claim, right.claim)
  const { isOpen, toggle } = useOpenRows()
  const same = left.claim.lines.length - lines.filter((line) => line.before !== null).length
  const sides = [left, right].map((row) => ({ row, number: parseDay(row.date) ?? 0 }))
  return (
    <Dialog title="Two days compared" className="dialog-wide" onClose={onClose}>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">Line</th>
            {sides.map(({ row }) => (
              <th key={row.kept.record} scope="col" colSpan={2}>
                {row.title}
                <span className="compare-about">
                  {dateWords(row.date)} · {row.setting}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const key = [line.code, ...line.modifiers, line.before?.kind ?? line.after?.kind].join(' ')
            return (
              <Fragment key={key}>
                <tr>
                  <th scope="row">
                    <button type="button" aria-expanded={isOpen(key)} onClick={() => toggle(key)}>
                      {[line.code, ...line.modifiers].join('-')}
                    </button>
                  </th>
                  <td>{unitsWords(line.before)}</td>
                  <td className="number">{amountWords(line.before)}</td>
                  <td>{unitsWords(line.after)}</td>
                  <td className="number">{amountWords(line.after)}</td>
                </tr>
                {isOpen(key) ? (
                  <tr className="compare-reasons">
                    <th scope="row">Reasons</th>
                    {[line.before, line.after].map((one, at) => (
                      <td key={sides[at]?.row.kept.record} colSpan={2}>
                        {one === null ? null : <Chain steps={one.because} day={sides[at]?.number ?? 0} />}
                      </td>
                    ))}
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All priced lines</th>
            <td>{left.claim.lines.length} lines</td>
            <td className="number">{formatCents(before)}</td>
            <td>{right.claim.lines.length} lines</td>
            <td className="number">{formatCents(after)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {lines.length === 0 ? 'Both days have the same lines.' : ''}
        {same > 0 && lines.length > 0
          ? `${same} ${same === 1 ? 'line is' : 'lines are'} the same and left out.`
          : ''}
      </p>
    </Dialog>
  )
}
