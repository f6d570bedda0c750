import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { grouped } from '../lib/money.ts'
import { sameBut } from '../lib/same-but.ts'
import type { Line, SwitchName } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { amountWords, rateWords } from './money-words.ts'
import { Modifiers } from './modifiers.tsx'
import { lineReasons } from './reasons-on-demand.ts'

type Props = {
  readonly line: Line
  readonly name: string
  readonly label: string
  readonly day: number
  readonly timed: boolean
  /** The switches on whose reading this line rests, where authorities differ. */
  readonly readings: readonly SwitchName[]
  readonly open: boolean
  readonly lit: boolean
  readonly tabStop: boolean
  /** What stands for the line in `onToggle` and `onFocus`. */
  readonly row: string
  readonly onToggle: (row: string) => void
  readonly onFocus: (row: string) => void
}

/** A closed line does not show its reasons, and they change with every minute of a drag. */
const same = (a: Props, b: Props): boolean =>
  sameBut(a, b, (name) => name === 'line' && !b.open && sameBut(a.line, b.line, (part) => part === 'because'))

/** One line of the claim; it opens to its reasons. */
export const ClaimLine = memo(function ClaimLine(props: Props) {
  const { line, name, label, day, timed, readings, open, lit, tabStop, row, onToggle, onFocus } = props
  const show = (): void => {
    void lineReasons.prepare()
    light(line.administrations, line.code)
  }
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('claim-line', open && 'claim-line-open', lit && 'claim-line-lit')}>
      <button
        type="button"
        className="claim-row"
        data-row
        data-code={line.code}
        aria-expanded={open}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onToggle(row)}
        onPointerEnter={show}
        onPointerLeave={unlight}
        onFocus={() => {
          onFocus(row)
          show()
        }}
        onBlur={unlight}
      >
        <span
          className={classNames('claim-code', readings.length > 0 && 'claim-code-differs')}
          title={readings.length > 0 ? 'Authorities differ' : undefined}
        >
          {line.code}
          {readings.length > 0 ? <VisuallyHidden>, two readings,</VisuallyHidden> : null}
        </span>
        <Modifiers modifiers={line.modifiers} />
        <span className="claim-units">× {grouped(line.units)}</span>
        <span className="claim-words">
          {name === '' ? null : <span className="claim-drug">{name} </span>}
          <span className="claim-label">{label}</span>
        </span>
        {timed ? (
          <span className="claim-minutes">
            {line.minutes > 0 ? <b>{line.minutes}</b> : <span aria-hidden>–</span>}
            {line.minutes > 0 ? <VisuallyHidden> minutes,</VisuallyHidden> : null}
          </span>
        ) : null}
        <span className="claim-rate">
          <VisuallyHidden>rate </VisuallyHidden>
          {rateWords(line)}
          <VisuallyHidden>, amount </VisuallyHidden>
        </span>
        <span className={classNames('claim-amount', line.amount === null && 'claim-no-price')}>
          {amountWords(line)}
        </span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? <lineReasons.Shown line={line} day={day} readings={readings} /> : null}
    </li>
  )
}, same)
