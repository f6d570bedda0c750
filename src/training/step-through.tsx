import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { ReasonSentence } from '../explain/reason-sentence.tsx'
import { ReasonSource } from '../explain/reason-source.tsx'
import { sentenceOf } from '../rules/index.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import type { Frame } from './frames.ts'

type Props = {
  readonly frames: readonly Frame[]
  /** The place of the reason that is shown, from 0. */
  readonly at: number
  readonly day: number
  readonly onGo: (at: number) => void
  readonly onClose: () => void
}

const KEYS: { readonly [key: string]: (at: number, last: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** The reasons of the claim, one at a time, forward and back by button and arrow key. */
export function StepThrough({ frames, at, day, onGo, onClose }: Props) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void ref.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const frame = frames[at]
  const last = frames.length - 1
  const go = (to: number): void => onGo(Math.max(0, Math.min(last, to)))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    go(move(at, last))
  }
  if (frame === undefined) return null
  const said = frames.slice(at - frame.at + 1, at + 1)
  return (
    // Arrow keys step; the buttons inside do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={ref}
      className="steps"
      aria-label="Reasons, one at a time"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="steps-head">
        <h4>
          {frame.title}{' '}
          <span>
            reason {frame.at} of {frame.of}
          </span>
        </h4>
        <p>
          {at + 1} of {frames.length}
        </p>
      </div>
      <div className="exercise-actions">
        <Button aria-disabled={at === 0} onClick={() => go(at - 1)}>
          Back <KeyCap>←</KeyCap>
        </Button>
        <Button look="strong" aria-disabled={at === last} onClick={() => go(at + 1)}>
          Next <KeyCap>→</KeyCap>
        </Button>
        <Button look="quiet" onClick={onClose}>
          Close the reasons
        </Button>
      </div>
      <p className="hidden-words" role="status">
        {frame.title}, reason {frame.at} of {frame.of}: {sentenceOf(frame.step, day)} {frame.step.says.rule}
      </p>
      <ol className="chain">
        {said.map((one) => (
          <li key={one.key} className="reason" aria-current={one === frame ? 'step' : undefined}>
            <ReasonSentence step={one.step} day={day} />
            <ReasonSource rule={one.step.says.rule} />
          </li>
        ))}
      </ol>
    </section>
  )
}
