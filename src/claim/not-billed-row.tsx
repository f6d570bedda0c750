import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { Unbilled } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { unbilledReasons } from './reasons-on-demand.ts'

type Props = {
  readonly item: Unbilled
  readonly name: string
  readonly label: string
  readonly day: number
  readonly open: boolean
  readonly row: string
  readonly onToggle: (row: string) => void
}

/** One thing that earns no line; it opens to its reasons. */
export const NotBilledRow = memo(function NotBilledRow(props: Props) {
  const { item, name, label, day, open, row, onToggle } = props
  const show = (): void => {
    void unbilledReasons.prepare()
    light(item.administrations)
  }
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('claim-line', open && 'claim-line-open')}>
      <button
        type="button"
        className="claim-row not-billed-row"
        data-row
        aria-expanded={open}
        onClick={() => onToggle(row)}
        onPointerEnter={show}
        onPointerLeave={unlight}
        onFocus={show}
        onBlur={unlight}
      >
        <span className="claim-words">
          <span className="claim-drug">
            {name}
            {item.minutes > 0 ? `, ${item.minutes} min` : ''}{' '}
          </span>
          <span className="claim-label">{label}</span>
        </span>
        <span className="claim-amount claim-rule">{item.because.at(-1)?.says.rule}</span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? <unbilledReasons.Shown item={item} day={day} /> : null}
    </li>
  )
})
