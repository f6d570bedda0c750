import type { Administration } from '../encounter/model.ts'
import { lacksStop } from '../encounter/route-words.ts'
import type { Interval } from '../lib/wall-clock.ts'

const HOUR = 60
/** How long a mark without an end is drawn: a pump goes on, a stop is not documented. */
const OPEN = 45
/** The most hours between two marks of the axis, by the length of what is shown. */
const STEPS = [30, 60, 120, 180, 240]
const MOST_TICKS = 9

/** Where a mark of the chart ends; a pump is never drawn to scale. */
export const drawnEnd = (a: Administration): number =>
  a.route === 'pump-initiation' || lacksStop(a) ? a.start + OPEN : (a.stop ?? a.start)

/** The minutes that a chart shows, with a margin to full half-hours, and the minutes of its axis. */
export function spanOf(given: readonly Administration[]): Interval & { readonly ticks: readonly number[] } {
  const first = given.length === 0 ? 8 * HOUR : Math.min(...given.map(({ start }) => start))
  const last = given.length === 0 ? 9 * HOUR : Math.max(...given.map(drawnEnd))
  const from = Math.floor((first - 5) / 30) * 30
  const to = Math.max(from + HOUR, Math.ceil((last + 5) / 30) * 30)
  const step = STEPS.find((minutes) => (to - from) / minutes <= MOST_TICKS) ?? 480
  const ticks: number[] = []
  for (let minute = Math.ceil(from / step) * step; minute < to; minute += step) ticks.push(minute)
  return { from, to, ticks }
}
