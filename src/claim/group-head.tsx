import { formatCents } from '../lib/money.ts'
import type { LineGroup } from './line-groups.ts'

/** The head of a group of lines: its title, the columns, and the subtotal. */
export function GroupHead({ group }: { readonly group: LineGroup }) {
  return (
    <div className="claim-group">
      <h3>{group.title}</h3>
      {group.timed ? (
        <span className="claim-minutes" aria-hidden>
          min
        </span>
      ) : null}
      <span className="claim-rate" aria-hidden>
        rate
      </span>
      <span className="claim-amount">{group.subtotal === null ? '' : formatCents(group.subtotal)}</span>
    </div>
  )
}
