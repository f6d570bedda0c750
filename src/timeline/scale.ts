import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Interval } from '../lib/wall-clock.ts'

/** How minutes lie across the plot: `from` at its left edge, `to` at its right, `width` pixels between. */
export type Scale = Interval & { readonly width: number }

/** A line of the axis. */
export type AxisMark = { readonly minute: number; readonly kind: 'hour' | 'part' | 'midnight' }

const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440]
const LEAST_PIXELS = 60
const LEAST_MINUTES = 60
/** How much of the axis a day must fill for the axis to stay as it is. */
const FILLED = 0.6

export const pixelsPerMinute = (scale: Scale): number => scale.width / (scale.to - scale.from)

export const xOf = (scale: Scale, minute: number): number => (minute - scale.from) * pixelsPerMinute(scale)

/** The whole minute nearest to a place in the plot. */
export const minuteAt = (scale: Scale, x: number): number =>
  Math.round(scale.from + x / pixelsPerMinute(scale))

/** The scale that shows all of `extent` with `left` and `right` pixels to spare. */
export function fit(extent: Interval, width: number, left: number, right: number): Scale {
  const minutes = Math.max(LEAST_MINUTES, extent.to - extent.from)
  const each = minutes / Math.max(width - left - right, 1)
  return { from: extent.from - left * each, to: extent.from + minutes + right * each, width }
}

/** The scale of `each` pixels a minute that shows all of `extent` with room on both sides, and fills `width` at least. */
export function zoomed(extent: Interval, each: number, width: number, left: number, right: number): Scale {
  const from = extent.from - left / each
  const to = extent.to + right / each
  const spare = Math.max(0, width / each - (to - from)) / 2
  return { from: from - spare, to: to + spare, width: Math.max(width, (to - from) * each) }
}

/** The extent to show after an edit: the one before while the day still lies in it and does not leave it bare. */
export function settled(before: Interval, now: Interval): Interval {
  const inside = now.from >= before.from && now.to <= before.to
  return inside && now.to - now.from >= FILLED * (before.to - before.from) ? before : now
}

/** Minutes between two labels of the axis: the smallest usual step that leaves each label its room. */
export function stepOf(scale: Scale): number {
  const each = pixelsPerMinute(scale)
  const step = STEPS.find((minutes) => minutes * each >= LEAST_PIXELS)
  return step ?? Math.ceil(LEAST_PIXELS / each / MINUTES_PER_DAY) * MINUTES_PER_DAY
}

/** Every multiple of `step` that is on the scale. */
export function multiples(scale: Scale, step: number): readonly number[] {
  const found: number[] = []
  for (let minute = Math.ceil(scale.from / step) * step; minute <= scale.to; minute += step)
    found.push(minute)
  return found
}

export function axisOf(scale: Scale): readonly AxisMark[] {
  return multiples(scale, stepOf(scale)).map((minute) => ({
    minute,
    kind: minute !== 0 && minute % MINUTES_PER_DAY === 0 ? 'midnight' : minute % 60 === 0 ? 'hour' : 'part',
  }))
}

/** Midnights on the scale, the day's own first one apart. */
export const midnights = (scale: Scale): readonly number[] =>
  multiples(scale, MINUTES_PER_DAY).filter((minute) => minute !== 0)
