import type { Administration } from '../encounter/model.ts'
import { edgeProblem } from '../encounter/typed-time.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { classNames } from '../ui/class-names.ts'
import { TimeField } from './time-field.tsx'
import { useNudge } from './use-nudge.ts'

type Props = {
  readonly edge: Edge
  readonly label: string
  readonly administration: Administration
  readonly name: string
  /** Minutes of the buttons on either side: `[1, 5, 15]`. */
  readonly steps: readonly number[]
  readonly missing: boolean
  readonly none: string
}

const minutes = (step: number): string => (step === 1 ? '1 minute' : `${step} minutes`)

/** The start or the stop of the selected bar as buttons and a field. Without a documented time only typing sets one. */
export function EdgeNudges({ edge, label, administration, name, steps, missing, none }: Props) {
  const set = useNudge(administration, name)
  const value = administration[edge]
  const button = (step: number) => {
    const to = value === null ? null : value + step
    const able = to !== null && edgeProblem(edge, to, administration) === null
    const direction = step < 0 ? 'earlier' : 'later'
    return (
      <button
        key={step}
        type="button"
        className="nudge"
        disabled={!able}
        aria-label={`${label} ${minutes(Math.abs(step))} ${direction}`}
        onClick={() => set(edge, to, true)}
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
          key={`${administration.id} ${value}`}
          edge={edge}
          administration={administration}
          label={`${label} time`}
          none={none}
          missing={missing}
          onSet={(minute) => set(edge, minute, false)}
        />
        {steps.map((step) => button(step))}
      </span>
    </div>
  )
}
