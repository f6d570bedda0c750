import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ErrorSource } from './error-source.tsx'
import type { WrongStatement } from './published.ts'

type Props = {
  readonly error: WrongStatement
  /** Whether the statement is shown as it holds, or as it was published. */
  readonly isTrue: boolean
  readonly onAnswer: (right: boolean) => void
}

/** A statement that holds, or does not: the learner says which, then sees the correction and where it stands. */
export function StatementView({ error, isTrue, onAnswer }: Props) {
  const [said, setSaid] = useState<boolean | null>(null)
  const answer = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (said !== null) answer.current?.focus()
  }, [said])
  const say = (holds: boolean): void => {
    setSaid(holds)
    onAnswer(holds === isTrue)
  }
  return (
    <div className="exercise">
      <blockquote className="statement">{isTrue ? error.right : error.wrong}</blockquote>
      {said === null ? (
        <div className="exercise-actions">
          <Button onClick={() => say(true)}>It holds</Button>
          <Button onClick={() => say(false)}>It does not hold</Button>
        </div>
      ) : (
        <section className="lesson-notice" aria-label="The correction">
          <h4 ref={answer} tabIndex={-1}>
            {said === isTrue ? 'Same' : 'Differs'}: the statement {isTrue ? 'holds' : 'does not hold'}
          </h4>
          {isTrue ? <p>Published was: {error.wrong}</p> : <p>{error.right}</p>}
          <p>{error.holds}</p>
          <ErrorSource error={error} />
        </section>
      )}
    </div>
  )
}
