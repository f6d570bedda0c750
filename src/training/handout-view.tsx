import type { Encounter } from '../encounter/model.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Case } from './case.ts'
import { CaseAnswer } from './case-answer.tsx'
import { CourseList } from './course-list.tsx'
import { Exercise } from './exercise.tsx'
import type { Handout } from './handout.ts'
import { closeHandout, goToCase, noteScore, setWho, useHandout } from './handout-store.ts'
import { scoresCsv, sumOf } from './scores.ts'
import { noteAttempt } from './use-progress.ts'

type Props = {
  readonly handout: Handout
  /** Puts a day on the screen where it can be edited. */
  readonly onOpen: (day: Encounter) => void
  /** Hands a text to the browser as a file. */
  readonly onSave: (name: string, text: string, type: string) => void
  readonly onPresent: (cases: readonly Case[], at: number) => void
}

/** A hand-out, worked through case by case; the scores stay on this page until they are saved. */
export function HandoutView({ handout, onOpen, onSave, onPresent }: Props) {
  const { at, scores, who } = useHandout()
  const { cases, answers, title } = handout
  const place = cases.findIndex(({ id }) => id === at)
  const one = cases[place]
  const next = cases[place + 1]
  const sum = sumOf(scores)
  const go = (id: string): void => {
    goToCase(id)
    requestAnimationFrame(() => document.getElementById('handout-case')?.focus())
  }
  const close = (): void => {
    closeHandout()
    requestAnimationFrame(() => document.getElementById('handout-make')?.focus())
  }
  return (
    <div className={cases.length > 1 ? 'training-columns' : undefined}>
      {cases.length > 1 ? (
        <CourseList
          parts={[{ title, rows: cases }]}
          current={at}
          done={new Set(Object.keys(scores))}
          onGo={go}
        />
      ) : null}
      <div className="training-main">
        <article className="lesson" aria-labelledby="handout-case">
          <p className="handout-head">
            Hand-out “{title}”, {answers ? 'with its answers' : `case ${place + 1} of ${cases.length}`}
            <Button look="link" onClick={() => onPresent(cases, Math.max(0, place))}>
              Present
            </Button>
            <Button look="link" onClick={close}>
              Close the hand-out
            </Button>
          </p>
          <h3 id="handout-case" tabIndex={-1}>
            {one?.title ?? title}
          </h3>
          {one === undefined ? null : answers ? (
            <CaseAnswer key={one.id} one={one} />
          ) : (
            <Exercise
              key={one.id}
              one={one}
              onGraded={(attempt) => {
                noteScore(one.id, attempt.given, attempt.hinted.size)
                noteAttempt(one.id, attempt)
              }}
            />
          )}
          <div className="exercise-actions">
            {next === undefined ? null : <Button onClick={() => go(next.id)}>Next case</Button>}
            {one === undefined || (!answers && scores[one.id] === undefined) ? null : (
              <Button onClick={() => onOpen(one.day)}>Open as a day</Button>
            )}
          </div>
          {answers ? null : (
            <section className="handout-scores" aria-label="Scores">
              <p role="status">
                {sum.checked} of {cases.length} checked, {sum.right} of {sum.of} lines the same at the first
                check. Scores stay on this page while it is open; saving makes a file of them.
              </p>
              <TextField
                label="Seat or number, for the file"
                value={who}
                maxLength={60}
                autoComplete="off"
                onChange={(event) => setWho(event.target.value)}
              />
              <Button
                disabled={sum.checked === 0}
                onClick={() => onSave('scores.csv', scoresCsv(handout, scores, who), 'text/csv')}
              >
                Save scores as CSV
              </Button>
            </section>
          )}
        </article>
      </div>
    </div>
  )
}
