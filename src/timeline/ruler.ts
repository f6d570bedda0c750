import type { ServiceView } from '../rules/index.ts'
import type { Mark } from './marks.ts'
import { wallClock } from './marks.ts'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'

/** A minute of the selected service on the ruler above the lanes. */
export type RulerMark = {
  readonly x: number
  readonly minute: number
  readonly kind: 'zero' | 'reached' | 'unreached' | 'end'
  /** On which side its number has room; null: on neither. */
  readonly side: 'right' | 'left' | null
}

const DIGIT = 7
const GAP = 4
/** Between a number and the next mark. */
const APART = 4
const IMPORTANCE: { readonly [K in RulerMark['kind']]: number } = {
  end: 0,
  reached: 1,
  zero: 2,
  unreached: 3,
}

type Span = { readonly left: number; readonly right: number }

/** Where the number of a mark would stand on either side of it. */
const spanOf = (x: number, minute: number, side: 'right' | 'left'): Span => {
  const width = GAP + String(minute).length * DIGIT + APART
  return side === 'right' ? { left: x + 1, right: x + width } : { left: x - width, right: x - 1 }
}

/** The minutes at which the rules change for a service, its length, and nothing about how far it is from any. */
export function rulerOf(mark: Mark, service: ServiceView, scale: Scale): readonly RulerMark[] {
  const open = mark.shape === 'open'
  const intervals =
    open || service.intervals.length === 0 ? [{ from: mark.from, to: mark.from }] : service.intervals
  const at = (minute: number): number => xOf(scale, wallClock(intervals, minute))
  const all: Omit<RulerMark, 'side'>[] = [{ x: at(0), minute: 0, kind: 'zero' }]
  for (const { minute, reached } of service.thresholds)
    all.push({ x: at(minute), minute, kind: reached && !open ? 'reached' : 'unreached' })
  if (!open) all.push({ x: at(service.minutes), minute: service.minutes, kind: 'end' })
  const shown = all.filter(({ x }) => x >= 0 && x <= scale.width)
  const taken: Span[] = []
  const isFree = (span: Span): boolean =>
    span.left >= 0 &&
    span.right <= scale.width &&
    taken.every((other) => span.right < other.left || span.left > other.right) &&
    shown.every(({ x }) => x < span.left || x > span.right)
  return shown
    .sort((a, b) => IMPORTANCE[a.kind] - IMPORTANCE[b.kind] || b.minute - a.minute)
    .map((rule) => {
      const sides = ['right', 'left'] as const
      const side = sides.find((one) => isFree(spanOf(rule.x, rule.minute, one))) ?? null
      if (side !== null) taken.push(spanOf(rule.x, rule.minute, side))
      return { ...rule, side }
    })
    .sort((a, b) => a.x - b.x)
}
