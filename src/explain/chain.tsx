import type { Step } from '../rules/index.ts'
import { ReasonSentence } from './reason-sentence.tsx'
import { ReasonSource } from './reason-source.tsx'

type Props = {
  readonly steps: readonly Step[]
  /** Day number of the encounter's date. */
  readonly day: number
}

/** Reasons in the order in which the rules spoke. */
export function Chain({ steps, day }: Props) {
  return (
    <ol className="chain">
      {steps.map((step, at) => (
        // One rule may speak twice of the same subject; the chain is replaced as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${step.id}/${at}`} className="reason">
          <ReasonSentence step={step} day={day} />
          <ReasonSource rule={step.says.rule} />
        </li>
      ))}
    </ol>
  )
}
