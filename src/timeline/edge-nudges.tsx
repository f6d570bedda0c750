import type { Administration } from '../encounter/model.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { classNames } from '../ui/class-names.ts'
import { TimeField } from './time-field.tsx'
import { useBook, useDayPart } from '../session/use-session.ts'
import { nudgeTimes, setEdgeTime } from './edit-times.ts'
import { placed, roomOf } from './times.ts'

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

/** The start or the stop of the selected bar as buttons and a field. Without a documented time only typing sets one. */
export function EdgeNudges({ edge, label, administration, steps, missing, none }: Props) {
  const date = useDayPart('date')
  const book = useBook().at(date)
  const value = administration[edge]
  const room = roomOf(administration, [])
  const button = (step: number) => {
    const { start, stop } = placed(administration, edge, (value ?? 0) + step, room)
    const able = value !== null && (edge === 'start' ? start : stop) === value + step
    const direction = step < 0 ? 'earlier' : 'later'
    return (
      <button
        key={step}
        type="button"
        className="nudge"
        disabled={!able}
        aria-label={`${label} ${minutes(Math.abs(step))} ${direction}`}
        onClick={() => nudgeTimes(administration, book, edge, { start, stop })}
      >
        {step < 0 ? `−${-step}` : `+${step}`}
      </button>
    )
  }
  return (
    <div className="nudges" role="group" aria-label={label}>
      <span className="nudges-label" aria-hidden>
        {label}
      </span>
      <span className={classNames('nudges-row', value === null && 'nudges-off')}>
        {[...steps].reverse().map((step) => button(-step))}
        <TimeField
          key={administration.id}
          edge={edge}
          administration={administration}
          label={`${label} time`}
          none={none}
          missing={missing}
          onSet={(minute) => setEdgeTime(administration, book, edge, minute)}
        />
        {steps.map((step) => button(step))}
      </span>
    </div>
  )
}
