import { useMemo, useState } from 'react'
import { Chain } from '../explain/chain.tsx'
import { useBook } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import type { Case } from './case.ts'
import { DayChart } from './day-chart.tsx'
import { DayFacts } from './day-facts.tsx'
import { framesFor } from './frames.ts'
import { StepThrough } from './step-through.tsx'
import { useAnswer } from './use-answer.ts'
import { lineText } from './verdict-words.ts'

/** A case with its answer, to be read: the day, each line with its reasons, and what earns none. */
export function CaseAnswer({ one }: { readonly one: Case }) {
  const codes = useBook()
  const book = useMemo(() => codes.at(one.day.date), [codes, one])
  const answer = useAnswer(one)
  const frames = useMemo(() => framesFor(answer), [answer])
  const [at, setAt] = useState<number | null>(null)
  const frame = at === null ? null : (frames[at] ?? null)
  const { claim, lines, day } = answer
  return (
    <div className="exercise">
      <DayFacts day={one.day} book={book} />
      <DayChart day={one.day} book={book} lit={frame?.administrations ?? []} minutes={frame?.minutes ?? []} />
      {frame === null || at === null ? (
        <div className="exercise-actions">
          <Button disabled={frames.length === 0} onClick={() => setAt(0)}>
            Reasons, one at a time
          </Button>
        </div>
      ) : (
        <StepThrough frames={frames} at={at} day={day} onGo={setAt} onClose={() => setAt(null)} />
      )}
      <h4 className="exercise-question">{one.question}</h4>
      {lines.length === 0 ? <p>No line.</p> : null}
      <ul className="answer" aria-label="Claim">
        {lines.map((line) => (
          <li key={`${line.kind} ${lineText(line)}`}>
            <b>{lineText(line)}</b>
            <Chain steps={line.because} day={day} />
          </li>
        ))}
        {claim.unbilled.map((item) => (
          <li key={`${item.administrations.join(' ')} ${item.because.at(-1)?.id ?? ''}`}>
            <b>Not billed</b>
            <Chain steps={item.because} day={day} />
          </li>
        ))}
      </ul>
    </div>
  )
}
