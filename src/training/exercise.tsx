import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useBook } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { BillingUnits } from './billing-units.tsx'
import type { Case } from './case.ts'
import { DayChart } from './day-chart.tsx'
import { DayFacts } from './day-facts.tsx'
import { framesFor, hintsFor } from './frames.ts'
import { shownFacts } from './given-words.ts'
import { grade } from './grade.ts'
import type { Grade } from './grade.ts'
import { Hints } from './hints.tsx'
import type { Attempt } from './mastery.ts'
import { PredictRow } from './predict-row.tsx'
import { faultWords } from './read-prediction.ts'
import { readRows, restOf, rowOf, rowsOf } from './rows.ts'
import type { Typed } from './rows.ts'
import { StepThrough } from './step-through.tsx'
import { useAnswer } from './use-answer.ts'

type Props = {
  readonly one: Case
  /** What stands in the rows at the start: a claim to repair. */
  readonly start?: Typed
  /** Told once for each check. */
  readonly onGraded: (attempt: Attempt) => void
  /** What stands below once the answer is shown. */
  readonly after?: (given: Grade) => ReactNode
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A day with a question: lines are predicted before they are seen, then graded, then explained one reason at a time. */
export function Exercise({ one, start = {}, onGraded, after }: Props) {
  const codes = useBook()
  const answer = useAnswer(one)
  const book = useMemo(() => codes.at(one.day.date), [codes, one])
  const rows = useMemo(() => rowsOf(one.day, one.asks), [one])
  const frames = useMemo(() => framesFor(answer), [answer])
  const hints = useMemo(() => hintsFor(answer), [answer])
  const [typed, setTyped] = useState<Typed>(start)
  const [fault, setFault] = useState<{ readonly row: string; readonly words: string } | null>(null)
  const [opened, setOpened] = useState(0)
  const [given, setGiven] = useState<Grade | null>(null)
  const [seen, setSeen] = useState(false)
  const [frameAt, setFrameAt] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const result = useRef<HTMLParagraphElement>(null)
  // Where the code itself is the question, it is not told.
  const isAboutUnits =
    one.asks.includes('drug') && !one.teaches.some((rule) => rule === 'R-UNIT-5' || rule === 'R-UNIT-6')
  const frame = frameAt === null ? null : (frames[frameAt] ?? null)

  const field = (key: string): HTMLInputElement | null =>
    list.current?.querySelector<HTMLInputElement>(`[data-predict="${key}"]`) ?? null
  useEffect(() => {
    if (fault !== null) field(fault.row)?.focus()
  }, [fault])
  useEffect(() => {
    if (given !== null) result.current?.focus()
  }, [given])

  const check = (): void => {
    const read = readRows(rows, typed)
    if (!read.ok) {
      setFault({ row: read.row, words: faultWords(read.fault) })
      return
    }
    setFault(null)
    const graded = grade(one, answer, codes, read.predicted)
    setGiven(graded)
    onGraded({
      given: graded,
      hinted: new Set(hints.slice(0, opened).map((step) => step.says.rule)),
      isFirst: !seen,
    })
    setSeen(true)
  }
  const again = (): void => {
    setGiven(null)
    setFrameAt(null)
    requestAnimationFrame(() => field(rows[0]?.key ?? '')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const at = rows.findIndex(({ key }) => key === event.currentTarget.dataset['predict'])
    const down = event.key === 'ArrowDown' || event.key === 'Enter'
    const to = down ? rows[at + 1] : event.key === 'ArrowUp' ? rows[at - 1] : undefined
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || to === undefined)) {
      event.preventDefault()
      check()
    } else if (to !== undefined) {
      event.preventDefault()
      field(to.key)?.focus()
    }
  }

  return (
    <div className="exercise">
      <DayFacts day={one.day} book={book} />
      <DayChart day={one.day} book={book} lit={frame?.administrations ?? []} minutes={frame?.minutes ?? []} />
      {frame === null || frameAt === null ? null : (
        <StepThrough
          frames={frames}
          at={frameAt}
          day={answer.day}
          onGo={setFrameAt}
          onClose={() => {
            setFrameAt(null)
            result.current?.focus()
          }}
        />
      )}
      <h4 className="exercise-question">{one.question}</h4>
      {isAboutUnits ? <BillingUnits day={one.day} book={book} /> : null}
      <div>
        <div className="predict-head" aria-hidden>
          <span>Documented</span>
          <span>Prediction</span>
          <span>Claim</span>
        </div>
        <ul ref={list} className="predict" aria-label="Prediction">
          {rows.map((row) => {
            const graded =
              given === null
                ? null
                : {
                    lines: given.lines.filter((line) => rowOf(line, rows) === row.key),
                    ...restOf(row, given.lines, rows, answer.claim),
                  }
            if (row.key === 'rest' && graded?.lines.length === 0) return null
            return (
              <PredictRow
                key={row.key}
                row={row}
                book={book}
                shown={shownFacts(one.day, one.asks.includes('drug') || one.asks.includes('waste'))}
                text={typed[row.key] ?? ''}
                fault={fault?.row === row.key ? fault.words : null}
                onText={(text) => {
                  setTyped((before) => ({ ...before, [row.key]: text }))
                  if (fault?.row === row.key) setFault(null)
                }}
                onKeyDown={onKeyDown}
                graded={graded}
                day={answer.day}
              />
            )
          })}
        </ul>
      </div>
      {given === null ? (
        <div className="exercise-actions">
          <Button look="strong" onClick={check}>
            Check <KeyCap>Ctrl Enter</KeyCap>
          </Button>
          <Button
            disabled={opened >= hints.length}
            onClick={() => setOpened((before) => Math.min(hints.length, before + 1))}
          >
            {opened === 0 ? 'A hint' : 'Another hint'}
          </Button>
          <p className="exercise-note">
            96413 96415×2 96372-59 · each line beside what it rests on
            {one.modifiers ? '' : ' · modifiers are left aside'}
          </p>
        </div>
      ) : (
        <div className="exercise-actions">
          <p ref={result} className="exercise-result" tabIndex={-1}>
            {given.right} of {many(given.of, 'line')} the same
            {opened === 0 ? '' : `, ${many(opened, 'hint')}`}
          </p>
          <Button
            onClick={() => setFrameAt((before) => before ?? 0)}
            disabled={frames.length === 0 || frameAt !== null}
          >
            Reasons, one at a time
          </Button>
          <Button onClick={again}>Try again</Button>
        </div>
      )}
      {given === null ? <Hints steps={hints} open={opened} day={answer.day} /> : null}
      {given === null ? null : after?.(given)}
    </div>
  )
}
