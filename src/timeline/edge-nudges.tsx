import { memo, useMemo } from 'react'
import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { classNames } from '../ui/class-names.ts'
import { TimeField } from './time-field.tsx'
import { useBook, useDayPart } from '../session/use-session.ts'
import { administrationNow, nudgeTimes, setEdgeTime } from './edit-times.ts'
import { placed, roomOf } from './times.ts'
import type { Times } from './times.ts'

type Props = {
  readonly edge: Edge
  readonly label: string
  readonly administration: Administration
  /** Minutes of the buttons on either side: `[1, 5, 15]`. */
  readonly steps: readonly number[]
  readonly missing: boolean
  readonly none: string
}

const minutes = (step: number): string => (step === 1 ? '1 minute' : `${step} minutes`)

/** The time of an edge after a step, where it may go that far. */
const nudged = (administration: Administration, edge: Edge, step: number): Times | null => {
  const value = administration[edge]
  if (value === null) return null
  const { start, stop } = placed(administration, edge, value + step, roomOf(administration, []))
  return (edge === 'start' ? start : stop) === value + step ? { start, stop } : null
}

type ButtonsProps = Pick<Props, 'edge' | 'label'> & {
  readonly id: string
  readonly book: DayBook
  /** Minutes, less than none for earlier. */
  readonly steps: readonly number[]
  /** Which of them can be taken: one sign for each, so that a drag that changes none draws none. */
  readonly able: string
}

const Buttons = memo(function Buttons({ id, edge, label, book, steps, able }: ButtonsProps) {
  const nudge = (step: number): void => {
    const administration = administrationNow(id)
    if (administration === undefined) return
    const after = nudged(administration, edge, step)
    if (after !== null) nudgeTimes(administration, book, edge, after)
  }
  return steps.map((step, at) => (
    <button
      key={step}
      type="button"
      className="nudge"
      disabled={able[at] !== '+'}
      aria-label={`${label} ${minutes(Math.abs(step))} ${step < 0 ? 'earlier' : 'later'}`}
      onClick={() => nudge(step)}
    >
      {step < 0 ? `−${-step}` : `+${step}`}
    </button>
  ))
})

/** The start or the stop of the selected bar as buttons and a field. Without a documented time only typing sets one. */
export function EdgeNudges({ edge, label, administration, steps, missing, none }: Props) {
  const date = useDayPart('date')
  const book = useBook().at(date)
  const value = administration[edge]
  const earlier = useMemo(() => steps.map((step) => -step).reverse(), [steps])
  const buttons = (list: readonly number[]) => (
    <Buttons
      id={administration.id}
      edge={edge}
      label={label}
      book={book}
      steps={list}
      able={list.map((step) => (nudged(administration, edge, step) === null ? '-' : '+')).join('')}
    />
  )
  return (
    <div className="nudges" role="group" aria-label={label}>
      <span className="nudges-label" aria-hidden>
        {label}
      </span>
      <span className={classNames('nudges-row', value === null && 'nudges-off')}>
        {buttons(earlier)}
        <TimeField
          key={administration.id}
          edge={edge}
          administration={administration}
          label={`${label} time`}
          none={none}
          missing={missing}
          onSet={(minute) => setEdgeTime(administration, book, edge, minute)}
        />
        {buttons(steps)}
      </span>
    </div>
  )
}
