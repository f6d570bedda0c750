import { ReasonSentence } from '../explain/reason-sentence.tsx'
import { RuleLink } from '../explain/rule-link.tsx'
import type { Step } from '../rules/index.ts'
import { useCoding } from '../session/use-session.ts'
import { many } from './words.ts'

/** The arithmetic in sentences, each with its rule. */
export function Reasons({ steps }: { readonly steps: readonly Step[] }) {
  const { day } = useCoding()
  if (steps.length === 0) return null
  return (
    <details>
      <summary>Arithmetic, {many(steps.length, 'step')}</summary>
      <ol className="money-steps">
        {steps.map((step, at) => (
          // The same rule may speak of the same drug twice; steps never move.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <ReasonSentence step={step} day={day} /> <RuleLink rule={step.says.rule} />
          </li>
        ))}
      </ol>
    </details>
  )
}
