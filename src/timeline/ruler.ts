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
  /** Whether there is room for its number. */
  readonly labelled: boolean
}

const ROOM = 26
const IMPORTANCE: { readonly [K in RulerMark['kind']]: number } = {
  end: 0,
  reached: 1,
  zero: 2,
  unreached: 3,
}

/** The minutes at which the rules change for a service, its length, and nothing about how far it is from any. */
export function rulerOf(mark: Mark, service: ServiceView, scale: Scale): readonly RulerMark[] {
  const open = mark.shape === 'open'
  const intervals =
    open || service.intervals.length === 0 ? [{ from: mark.from, to: mark.from }] : service.intervals
  const at = (minute: number): number => xOf(scale, wallClock(intervals, minute))
  const all: Omit<RulerMark, 'labelled'>[] = [{ x: at(0), minute: 0, kind: 'zero' }]
  for (const { minute, reached } of service.thresholds)
    all.push({ x: at(minute), minute, kind: reached && !open ? 'reached' : 'unreached' })
  if (!open) all.push({ x: at(service.minutes), minute: service.minutes, kind: 'end' })
  const taken: number[] = []
  return all
    .filter(({ x }) => x >= 0 && x <= scale.width)
    .sort((a, b) => IMPORTANCE[a.kind] - IMPORTANCE[b.kind] || b.minute - a.minute)
    .map((rule) => {
      const labelled = rule.x + ROOM <= scale.width && taken.every((x) => Math.abs(x - rule.x) >= ROOM)
      if (labelled) taken.push(rule.x)
      return { ...rule, labelled }
    })
    .sort((a, b) => a.x - b.x)
}
