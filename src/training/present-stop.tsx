import type { KeyboardEvent, PointerEvent } from 'react'
import type { Administration } from '../encounter/model.ts'
import { clockWords } from './given-words.ts'
import { stopWithin } from './reveal.ts'

type Props = {
  readonly given: Administration
  readonly stop: number
  readonly name: string
  /** Per cent of the track. */
  readonly left: string
  /** The minute at a place on the screen. */
  readonly minuteAt: (clientX: number) => number
  readonly onMove: (stop: number) => void
}

const KEYS: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  ']': 1,
  '[': -1,
  '}': 5,
  '{': -5,
  PageUp: 15,
  PageDown: -15,
}

/** The stop of a bar, moved by pointer or key to try what another minute would mean. */
export function PresentStop({ given, stop, name, left, minuteAt, onMove }: Props) {
  const move = (to: number): void => onMove(stopWithin(given, to))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(stop + by)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) move(minuteAt(event.clientX))
  }
  return (
    <span
      className="present-stop"
      style={{ left }}
      role="slider"
      tabIndex={0}
      aria-label={`Stop of ${name}`}
      aria-valuemin={given.start + 1}
      aria-valuemax={given.start + 1440}
      aria-valuenow={stop}
      aria-valuetext={`${clockWords(stop)}, ${stop - given.start} min`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  )
}
