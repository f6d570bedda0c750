import { useState } from 'react'
import type { ReactNode } from 'react'
import type { RuleNumber } from '../rules/index.ts'
import { Button } from '../ui/button.tsx'
import { CourseList } from './course-list.tsx'
import { ERROR_PARTS, ERRORS } from './errors.ts'
import { goToPlace, usePlace } from './place.ts'
import { StatementView } from './statement-view.tsx'
import { noteAttempt, noteOutcomes } from './use-progress.ts'
import { WrongClaimView } from './wrong-claim-view.tsx'

type Props = {
  readonly done: ReadonlySet<string>
  /** A way to drill one of the rules that were missed. */
  readonly drillFor: (missed: readonly RuleNumber[]) => ReactNode
}

/** Whether a statement is shown as it holds: a coin for each showing. */
const coin = (): boolean => Math.random() < 0.5

/** Published errors to spot: claims to repair, statements to judge. */
export function ErrorsView({ done, drillFor }: Props) {
  const chosen = usePlace((place) => place.error)
  const id = chosen ?? ERRORS[0]?.id ?? ''
  const [isTrue, setTrue] = useState(coin)
  const [shown, setShown] = useState(0)
  const at = ERRORS.findIndex((one) => one.id === id)
  const error = ERRORS[at]
  const next = ERRORS[at + 1]
  const go = (to: string): void => {
    goToPlace({ error: to })
    setTrue(coin())
    setShown((before) => before + 1)
    requestAnimationFrame(() => document.getElementById('error-title')?.focus())
  }
  return (
    <div className="training-columns">
      <CourseList
        parts={ERROR_PARTS.map(({ title, errors }) => ({ title, rows: errors }))}
        current={id}
        done={done}
        onGo={go}
      />
      <div className="training-main">
        {error === undefined ? null : (
          <article className="lesson" aria-labelledby="error-title">
            <h3 id="error-title" tabIndex={-1}>
              {at + 1}. {error.title}
            </h3>
            {error.kind === 'claim' ? (
              <WrongClaimView
                key={shown}
                error={error}
                onGraded={(attempt) => noteAttempt(error.id, attempt, error.rule)}
              />
            ) : (
              <StatementView
                key={shown}
                error={error}
                isTrue={isTrue}
                onAnswer={(right) => noteOutcomes([{ rule: error.rule, right }], right ? error.id : null)}
              />
            )}
            <div className="exercise-actions">
              {next === undefined ? null : <Button onClick={() => go(next.id)}>Next error</Button>}
              {drillFor([error.rule])}
            </div>
          </article>
        )}
      </div>
    </div>
  )
}
