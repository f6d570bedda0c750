import { Check, ChevronDown, ChevronRight } from 'lucide-react'
import type { Acknowledgement } from '../encounter/model.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { removeLapsed } from './acknowledging.ts'

type Props = {
  readonly given: Acknowledgement
  readonly open: boolean
  readonly onToggle: () => void
}

/** An acknowledgement whose finding no longer arises: kept until a person removes it. */
export function LapsedRow({ given, open, onToggle }: Props) {
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('finding', open && 'finding-open')}>
      <button type="button" className="finding-row" data-row aria-expanded={open} onClick={onToggle}>
        <Check className="finding-check" size={16} aria-hidden />
        <span className="finding-title finding-quiet">{given.title ?? given.finding}</span>
        <span className="finding-rule">no longer arises</span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? (
        <div className="finding-body">
          <div className="acknowledge">
            <p>
              Acknowledged: <b>{given.reason}</b>
            </p>
            <Button onClick={() => removeLapsed(given)}>Remove</Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}
