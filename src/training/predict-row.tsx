import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import type { DayBook } from '../codes/book.ts'
import { drugName } from '../explain/class-look.ts'
import { noteWords, routeWords, timeWords, visitWords } from './given-words.ts'
import type { shownFacts } from './given-words.ts'
import type { GradedLine } from './grade.ts'
import { GradedLines } from './graded-lines.tsx'
import type { Row, RowRest } from './rows.ts'

type Props = {
  readonly row: Row
  readonly book: DayBook
  readonly shown: ReturnType<typeof shownFacts>
  readonly text: string
  readonly fault: string | null
  readonly onText: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  /** The grades of the row once the answer is shown; null before. */
  readonly graded: (RowRest & { readonly lines: readonly GradedLine[] }) | null
  readonly day: number
}

function documented({ administration, visit }: Row, book: DayBook): readonly [name: string, detail: string] {
  if (administration !== null)
    return [
      drugName(administration, book),
      [routeWords(administration), timeWords(administration)].filter((word) => word !== '').join(', '),
    ]
  return visit === null ? ['Anything else', ''] : [`Visit ${visit.code}`, visitWords(visit)]
}

/** One documented thing, the prediction beside it and, once shown, what the claim has. */
export function PredictRow({ row, book, shown, text, fault, onText, onKeyDown, graded, day }: Props) {
  const id = useId()
  const [name, detail] = documented(row, book)
  const notes = row.administration === null ? [] : noteWords(row.administration, shown)
  return (
    <li className="predict-row">
      <div className="predict-given">
        <b>{name}</b> <span>{detail}</span>
        {notes.length === 0 ? null : <p>{notes.join(' · ')}</p>}
      </div>
      <div className="predict-entry">
        {graded === null ? (
          <>
            <input
              className="field"
              data-predict={row.key}
              aria-label={`Prediction for ${name}${detail === '' ? '' : `, ${detail}`}`}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : id}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => onText(event.target.value)}
              onKeyDown={onKeyDown}
            />
            {fault === null ? null : (
              <p className="field-fault" id={id}>
                {fault}
              </p>
            )}
          </>
        ) : (
          <p className="predict-said">
            <span className="hidden-words">Predicted: </span>
            {text.trim() === '' ? '—' : text.trim()}
          </p>
        )}
      </div>
      <div className="predict-claim">
        {graded === null ? (
          <span className="predict-hidden" aria-hidden />
        ) : (
          <GradedLines lines={graded.lines} rest={graded} day={day} />
        )}
      </div>
    </li>
  )
}
