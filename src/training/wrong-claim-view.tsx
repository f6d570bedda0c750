import { ErrorSource } from './error-source.tsx'
import { Exercise } from './exercise.tsx'
import type { Attempt } from './mastery.ts'
import type { WrongClaim } from './published.ts'

type Props = {
  readonly error: WrongClaim
  readonly onGraded: (attempt: Attempt) => void
}

/** A published claim in its rows: the learner repairs it, then sees what is wrong with it and where that stands. */
export function WrongClaimView({ error, onGraded }: Props) {
  return (
    <>
      <blockquote className="statement">{error.says}</blockquote>
      <Exercise
        one={error}
        start={error.wrong}
        onGraded={onGraded}
        after={() => (
          <section className="lesson-notice" aria-label="The correction">
            <h4>The correction</h4>
            <p>{error.holds}</p>
            <ErrorSource error={error} />
          </section>
        )}
      />
    </>
  )
}
