import { useId, useMemo } from 'react'
import type { DraftAdministration, MarReading } from './mar-reading.ts'
import { PasteQuestion } from './paste-question.tsx'
import { keyOf } from './paste-settle.ts'
import { counted } from './paste-words.ts'
import type { Paste } from './use-paste.ts'

type Props = { readonly paste: Paste; readonly reading: MarReading }

const MOST = 100

/** What the record does not decide. */
export function PasteQuestions({ paste, reading }: Props) {
  const id = useId()
  const { questions, open, answers, answer } = paste
  const drafts = useMemo(
    () =>
      new Map<string, DraftAdministration>([
        ...reading.questions.flatMap(({ offered }) =>
          offered === null ? [] : [[offered.id, offered] as const],
        ),
        ...reading.administrations.map((draft) => [draft.id, draft] as const),
      ]),
    [reading],
  )
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        Questions <span className="paste-count">{open === 0 ? 'none open' : `${open} open`}</span>
      </h3>
      {questions.length === 0 ? (
        <p>
          {reading.administrations.length === 0
            ? 'Nothing was read, so nothing is asked.'
            : 'The record decides everything that was read.'}
        </p>
      ) : (
        <>
          <p>What is left open is added as not documented, where the file allows it.</p>
          <ul className="paste-questions">
            {questions.slice(0, MOST).map((question) => (
              <li key={keyOf(question)}>
                <PasteQuestion
                  question={question}
                  draft={drafts.get(question.about[0] ?? '')}
                  answer={answers.get(keyOf(question))}
                  date={paste.date}
                  onAnswer={(given) => answer(question, given)}
                  onDate={paste.setDate}
                />
              </li>
            ))}
          </ul>
          {questions.length > MOST ? (
            <p>{counted(questions.length - MOST, 'more question')} when these are answered.</p>
          ) : null}
        </>
      )}
    </section>
  )
}
