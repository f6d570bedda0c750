import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useBook } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import type { Case } from './case.ts'
import { framesFor } from './frames.ts'
import { grade } from './grade.ts'
import { PresentChart } from './present-chart.tsx'
import { PresentRows } from './present-rows.tsx'
import { faultWords } from './read-prediction.ts'
import { countShown, isMovable, shownOf, withStops } from './reveal.ts'
import { readRows, rowsOf } from './rows.ts'
import type { Typed } from './rows.ts'
import { StepThrough } from './step-through.tsx'
import { useAnswer } from './use-answer.ts'

const STEPS = ['Facts', 'Predict', 'Reveal', 'Reasons'] as const
type Stage = (typeof STEPS)[number]

type Props = {
  readonly one: Case
  /** Title, place and the way to other cases. */
  readonly head: ReactNode
}

/** One case before a class: facts, a prediction, the claim row by row, and its reasons. */
export function PresentCase({ one, head }: Props) {
  const codes = useBook()
  const [stage, setStage] = useState<Stage>('Facts')
  const [typed, setTyped] = useState<Typed>({})
  const [fault, setFault] = useState<{ readonly row: string; readonly words: string } | null>(null)
  const [count, setCount] = useState(0)
  const [thresholds, setThresholds] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [stops, setStops] = useState<ReadonlyMap<string, number>>(new Map())
  const [frameAt, setFrameAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const tried = useMemo(() => ({ ...one, day: withStops(one.day, stops) }), [one, stops])
  const answer = useAnswer(tried)
  const book = useMemo(() => codes.at(one.day.date), [codes, one])
  const rows = useMemo(() => rowsOf(tried.day, tried.asks), [tried])
  const frames = useMemo(() => framesFor(answer), [answer])
  const read = readRows(rows, typed)
  const graded = useMemo(
    () => grade(tried, answer, codes, read.ok ? read.predicted : []).lines,
    [tried, answer, codes, read],
  )
  const all = rows.map((row) => {
    const mine = read.ok ? read.predicted.filter(({ at }) => at === row.key) : []
    return shownOf(row, graded, rows, answer.claim, mine.length === 0 ? null : mine, tried)
  })
  // What belongs to no row is a row only where there is something to say, and not before it is revealed.
  const used = rows.filter(
    ({ key }, at) =>
      key !== 'rest' ||
      stage === 'Predict' ||
      (typed['rest'] ?? '').trim() !== '' ||
      all[at]?.text !== 'no line',
  )
  const isOpen = stage === 'Reveal' || stage === 'Reasons'
  const upTo = stage === 'Reasons' ? used.length : isOpen ? Math.min(count, used.length) : 0
  const shown = used.slice(0, upTo).flatMap((row) => all[rows.indexOf(row)] ?? [])
  const { same, differ } = countShown(shown)
  const frame = stage === 'Reasons' ? (frames[frameAt] ?? null) : null
  const longest = tried.day.administrations
    .filter(isMovable)
    .toSorted((a, b) => (b.stop ?? 0) - b.start - ((a.stop ?? 0) - a.start))[0]
  const selected = chosen ?? longest?.id ?? null
  const predicted = used.filter(({ key }) => (typed[key] ?? '').trim() !== '').length

  useEffect(() => {
    if (fault !== null) body.current?.querySelector<HTMLElement>(`[data-predict="${fault.row}"]`)?.focus()
  }, [fault])
  useEffect(() => {
    const first = stage === 'Predict' ? body.current?.querySelector<HTMLElement>('[data-predict]') : null
    // The reasons take the focus themselves.
    const next = stage === 'Reasons' ? null : body.current?.querySelector<HTMLElement>('[data-next]')
    const to = first ?? next
    to?.focus()
  }, [stage])
  useEffect(() => {
    if (count > 0) body.current?.querySelectorAll('tbody tr')[count - 1]?.scrollIntoView({ block: 'nearest' })
  }, [count])

  const go = (to: Stage): void => {
    if (to === 'Reveal' || to === 'Reasons') {
      if (!read.ok) {
        setStage('Predict')
        setFault({ row: read.row, words: faultWords(read.fault) })
        return
      }
    }
    setFault(null)
    setStage(to)
    if (to === 'Facts') setCount(0)
  }
  const reveal = (by: number): void => setCount((before) => Math.max(0, Math.min(used.length, before + by)))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event
    if (event.key !== ' ' || stage !== 'Reveal' || !(target instanceof HTMLElement)) return
    // On any other control the key belongs to it.
    if (target.closest('button:not([data-next]), input, a, [role="slider"]') !== null) return
    event.preventDefault()
    reveal(event.shiftKey ? -1 : 1)
  }
  const foot: { readonly [S in Stage]: { readonly buttons: ReactNode; readonly note: string } } = {
    Facts: {
      buttons: (
        <Button look="strong" data-next onClick={() => go('Predict')}>
          Predict
        </Button>
      ),
      note: 'answers hidden',
    },
    Predict: {
      buttons: (
        <>
          <Button look="strong" onClick={() => go('Reveal')}>
            Check
          </Button>
          <Button aria-pressed={thresholds} onClick={() => setThresholds(!thresholds)}>
            {thresholds ? 'Hide thresholds' : 'Show thresholds'}
          </Button>
        </>
      ),
      note: `${predicted} of ${used.length} predicted · answers hidden`,
    },
    Reveal: {
      buttons: (
        <>
          {/* The same button stays, so that the focus does. */}
          <Button look="strong" data-next onClick={() => reveal(1)}>
            Reveal next <KeyCap>Space</KeyCap>
          </Button>
          <Button onClick={() => setCount(used.length)}>Reveal all</Button>
          <Button onClick={() => go('Reasons')}>Reasons, one at a time</Button>
        </>
      ),
      note: `${upTo} of ${used.length} shown · ${same} same, ${differ} differ`,
    },
    Reasons: {
      buttons: (
        <Button data-next onClick={() => go('Reveal')}>
          Back to the claim
        </Button>
      ),
      note: `${same} same, ${differ} differ`,
    },
  }
  return (
    // Space reveals wherever no control has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={body} className="present-case" onKeyDown={onKeyDown}>
      <header className="present-head">
        {head}
        <nav aria-label="Steps">
          {STEPS.map((step) => (
            <button
              key={step}
              type="button"
              className="present-step"
              aria-current={step === stage ? 'step' : undefined}
              onClick={() => go(step)}
            >
              {step}
            </button>
          ))}
        </nav>
      </header>
      {/* A long day scrolls, and scrolling by key needs the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="present-body" tabIndex={0} role="group" aria-label="Case">
        <PresentChart
          day={tried.day}
          recorded={one.day}
          book={book}
          claim={answer.claim}
          revealed={new Set(used.slice(0, upTo).map(({ key }) => key))}
          selected={selected}
          onSelect={setChosen}
          thresholds={isOpen ? upTo > 0 : thresholds && stage === 'Predict'}
          lit={frame?.administrations ?? []}
          minutes={frame?.minutes ?? []}
          onMove={isOpen ? (id, stop) => setStops((before) => new Map(before).set(id, stop)) : null}
        />
        {stops.size === 0 ? null : (
          <p className="present-try" role="status">
            A stop was moved to try it; the record says otherwise.{' '}
            <Button look="link" onClick={() => setStops(new Map())}>
              Back to the record
            </Button>
          </p>
        )}
        <p className="present-question">{one.question}</p>
        {stage === 'Reasons' ? (
          <StepThrough
            frames={frames}
            at={Math.min(frameAt, Math.max(0, frames.length - 1))}
            day={answer.day}
            onGo={setFrameAt}
            onClose={() => go('Reveal')}
          />
        ) : null}
        {stage === 'Facts' || stage === 'Reasons' ? null : (
          <PresentRows
            rows={used}
            book={book}
            typed={typed}
            onType={(row, text) => {
              setTyped((before) => ({ ...before, [row]: text }))
              if (fault?.row === row) setFault(null)
            }}
            fault={fault}
            shown={shown}
            open={stage === 'Predict'}
            day={answer.day}
          />
        )}
      </div>
      <footer className="present-foot">
        {foot[stage].buttons}
        <p role="status">{foot[stage].note}</p>
      </footer>
    </div>
  )
}
