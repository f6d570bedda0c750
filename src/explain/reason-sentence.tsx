import { partsOf } from '../rules/index.ts'
import type { Step } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { isDocumented } from './facts.ts'

/** A reason's sentence; its documented facts are marked, and pointing at one lights what they belong to. */
export function ReasonSentence({ step, day }: { readonly step: Step; readonly day: number }) {
  const show = (): void => light(step.about)
  return (
    <p className="reason-says">
      {partsOf(step, day).map((part, at) =>
        part.fact === null || !isDocumented(part.fact) || step.about.length === 0 ? (
          part.text
        ) : (
          <button
            // Parts of one sentence never move.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            type="button"
            className="fact"
            onPointerEnter={show}
            onPointerLeave={unlight}
            onFocus={show}
            onBlur={unlight}
            onClick={show}
          >
            {part.text}
          </button>
        ),
      )}
    </p>
  )
}
