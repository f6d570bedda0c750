import { memo } from 'react'
import { formatCents } from '../lib/money.ts'
import type { LineGroup } from './line-groups.ts'

type Props = Pick<LineGroup, 'title' | 'timed' | 'subtotal'>

/** The head of a group of lines: its title, the columns, and the subtotal. */
export const GroupHead = memo(function GroupHead({ title, timed, subtotal }: Props) {
  return (
    <div className="claim-group">
      <h3>{title}</h3>
      {timed ? (
        <span className="claim-minutes" aria-hidden>
          min
        </span>
      ) : null}
      <span className="claim-rate" aria-hidden>
        rate
      </span>
      <span className="claim-amount">{subtotal === null ? '' : formatCents(subtotal)}</span>
    </div>
  )
})
