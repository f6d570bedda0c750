import { dateWords } from '../explain/dates.ts'
import { useReference } from '../explain/reference.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import type { RuleNumber } from '../rules/index.ts'
import { changeTraining, NO_TRAINING, useTraining } from '../session/training-record.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { AIMS, isRuleNumber } from './drill.ts'
import { ERRORS } from './errors.ts'
import { LESSONS } from './lessons.ts'
import { levelFor, masteryOf, progressCsv } from './mastery.ts'
import { RuleName } from './rule-name.tsx'

type Props = {
  readonly onDrill: (aim: RuleNumber) => void
  /** Hands a text to the browser as a file. */
  readonly onSave: (name: string, text: string, type: string) => void
}

/** Mastery per rule, kept in this browser only: what was met, how it went, and a way to drill it. */
export function ProgressView({ onDrill, onSave }: Props) {
  const record = useTraining()
  const reference = useReference()
  const rules = Object.keys(record.rules).toSorted()
  const done = new Set(record.done)
  const forget = (): void => {
    const before = record
    changeTraining(() => NO_TRAINING).then(
      () =>
        showToast('Progress removed', {
          text: 'Undo',
          run: () => void changeTraining(() => before),
        }),
      () => showToast('This browser did not remove it'),
    )
  }
  return (
    <section className="progress" aria-label="Progress">
      <p>
        {LESSONS.filter(({ id }) => done.has(id)).length} of {LESSONS.length} lessons and{' '}
        {ERRORS.filter(({ id }) => done.has(id)).length} of {ERRORS.length} errors answered without a
        difference. Kept in this browser only.
      </p>
      {rules.length === 0 ? (
        <p className="empty">
          No rule was met yet. A lesson, an error to spot or a drill puts its rules here.
        </p>
      ) : (
        <table className="progress-table">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Says</th>
              <th scope="col">Mastery</th>
              <th scope="col" className="number">
                Right
              </th>
              <th scope="col">Last</th>
              <th scope="col">
                <span className="hidden-words">Drill</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => {
              const entry = record.rules[rule]
              const aim = AIMS.find((one) => one === rule)
              if (entry === undefined) return null
              return (
                <tr key={rule}>
                  <th scope="row">{isRuleNumber(rule) ? <RuleLink rule={rule} /> : rule}</th>
                  <td>
                    <RuleName rule={rule} />
                  </td>
                  <td>
                    {masteryOf(entry)}
                    {aim === undefined ? '' : `, level ${levelFor(entry)}`}
                  </td>
                  <td className="number">
                    {entry.right} of {entry.tried}
                  </td>
                  <td>{dateWords(entry.last)}</td>
                  <td>
                    {aim === undefined ? null : (
                      <Button look="link" aria-label={`Drill ${rule}`} onClick={() => onDrill(aim)}>
                        Drill
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <div className="exercise-actions">
        <Button
          disabled={rules.length === 0}
          onClick={() =>
            onSave(
              'training-progress.csv',
              progressCsv(record, (rule) => reference?.findRule(rule)?.title ?? ''),
              'text/csv',
            )
          }
        >
          Save as CSV
        </Button>
        <Button disabled={rules.length === 0 && record.done.length === 0} onClick={forget}>
          Remove the progress
        </Button>
      </div>
    </section>
  )
}
