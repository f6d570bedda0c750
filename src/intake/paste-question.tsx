import { useId } from 'react'
import type { DraftAdministration, MarQuestion } from './mar-reading.ts'
import { effectOf, typedFields } from './paste-settle.ts'
import type { Answer } from './paste-settle.ts'
import { linesWords, TYPED_WORDS } from './paste-words.ts'
import { pointAt } from './use-paste.ts'

type Props = {
  readonly question: MarQuestion
  readonly draft: DraftAdministration | undefined
  readonly answer: Answer | undefined
  readonly date: string | null
  readonly onAnswer: (answer: Answer | null) => void
  readonly onDate: (date: string) => void
}

/** One question with its choices; a time or an amount may also be typed from the chart. */
export function PasteQuestion({ question, draft, answer, date, onAnswer, onDate }: Props) {
  const id = useId()
  const fields = typedFields(question)
  const effect = effectOf(question, answer, draft)
  const texts = answer?.kind === 'typed' ? answer.texts : {}
  const point = (): void => pointAt(question.rows)
  const unpoint = (): void => pointAt([])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className="paste-question"
      data-open={effect.state !== 'answered'}
      onMouseEnter={point}
      onMouseLeave={unpoint}
      onFocus={point}
      onBlur={unpoint}
    >
      <legend>
        {question.text}
        {question.rows.length === 0 ? null : <small> {linesWords(question.rows)}</small>}
      </legend>
      {question.choices.map(({ label }, at) => (
        <label key={label} className="paste-choice">
          <input
            type="radio"
            name={id}
            checked={answer?.kind === 'choice' && answer.at === at}
            onChange={() => onAnswer({ kind: 'choice', at })}
          />
          {label}
        </label>
      ))}
      {fields.length === 0 ? null : (
        <div className="paste-typed">
          <label className="paste-choice">
            <input
              type="radio"
              name={id}
              checked={answer?.kind === 'typed'}
              onChange={() => onAnswer({ kind: 'typed', texts })}
            />
            From the chart
          </label>
          {fields.map((field) => {
            const fault = effect.state === 'fault' && effect.field === field ? effect.words : null
            return (
              <span key={field} className="paste-typed-field">
                <input
                  className="field"
                  aria-label={`${TYPED_WORDS[field].label}: ${question.text}`}
                  aria-invalid={fault !== null}
                  aria-describedby={fault === null ? undefined : `${id}-${field}`}
                  placeholder={TYPED_WORDS[field].example}
                  autoComplete="off"
                  value={texts[field] ?? ''}
                  onChange={(event) =>
                    onAnswer({ kind: 'typed', texts: { ...texts, [field]: event.currentTarget.value } })
                  }
                />
                {fault === null ? null : (
                  <span className="field-fault" id={`${id}-${field}`}>
                    {fault}
                  </span>
                )}
              </span>
            )
          })}
        </div>
      )}
      {question.fields.includes('day') ? (
        <label className="paste-choice">
          Date
          <input
            type="date"
            className="field paste-date"
            value={date ?? ''}
            onChange={(event) => onDate(event.currentTarget.value)}
          />
        </label>
      ) : null}
      {question.about.length === 0 ? null : (
        <label className="paste-choice">
          <input type="radio" name={id} checked={answer === undefined} onChange={() => onAnswer(null)} />
          Leave open
        </label>
      )}
    </fieldset>
  )
}
