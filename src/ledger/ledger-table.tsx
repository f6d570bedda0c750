import { Pencil, X } from 'lucide-react'
import { dateWords } from '../explain/dates.ts'
import type { Authorization } from '../encounter/model.ts'
import type { AuthorizedUse } from '../rules/index.ts'
import { IconButton } from '../ui/icon-button.tsx'

type Props = {
  readonly rows: readonly { readonly authorization: Authorization; readonly use: AuthorizedUse }[]
  readonly onEdit: (at: number) => void
  readonly onRemove: (at: number) => void
}

const left = (count: number | null): string =>
  count === null ? 'not stated' : count < 0 ? `${-count} over` : String(count)

function validWords({ from, to }: Authorization): string {
  if (from === null && to === null) return 'not stated'
  if (to === null) return `from ${dateWords(from ?? '')}`
  return from === null ? `to ${dateWords(to)}` : `${dateWords(from)} to ${dateWords(to)}`
}

/** The authorizations of the day, each with what is left of it after this day. */
export function LedgerTable({ rows, onEdit, onRemove }: Props) {
  return (
    // A wide table scrolls, and scrolling by key needs the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="ledger-scroll" role="region" aria-label="Authorizations of the day" tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">For</th>
            <th scope="col">Valid</th>
            <th scope="col">Diagnoses</th>
            <th scope="col" className="number">
              Units this day
            </th>
            <th scope="col" className="number">
              Units left after
            </th>
            <th scope="col" className="number">
              Cycles left after
            </th>
            <th scope="col">
              <span className="hidden-words">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ authorization, use }, at) => {
            const { number, drug, codes, diagnoses } = authorization
            return (
              // Authorizations have no id and keep their places.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${number} ${at}`}>
                <th scope="row">{number}</th>
                <td>{[drug, ...codes].filter((part) => part !== null).join(', ') || 'not stated'}</td>
                <td>{validWords(authorization)}</td>
                <td>{diagnoses.join(', ') || 'not stated'}</td>
                <td className="number">{use.unitsToday}</td>
                <td className="number">{left(use.unitsLeft)}</td>
                <td className="number">{left(use.cyclesLeft)}</td>
                <td className="ledger-change">
                  <IconButton label={`Change ${number}`} onClick={() => onEdit(at)}>
                    <Pencil size={14} aria-hidden />
                  </IconButton>
                  <IconButton label={`Remove ${number}`} onClick={() => onRemove(at)}>
                    <X size={14} aria-hidden />
                  </IconButton>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
