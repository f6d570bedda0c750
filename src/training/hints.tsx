import { Chain } from '../explain/chain.tsx'
import type { Step } from '../rules/index.ts'

type Props = { readonly steps: readonly Step[]; readonly open: number; readonly day: number }

/** The hints opened so far: reasons of the claim, one at a time. */
export function Hints({ steps, open, day }: Props) {
  if (open === 0) return null
  return (
    <section className="exercise-hints" aria-label="Hints">
      <h4>
        Hints, {open} of {steps.length}
      </h4>
      <div role="status" aria-atomic="false">
        <Chain steps={steps.slice(0, open)} day={day} />
      </div>
    </section>
  )
}
