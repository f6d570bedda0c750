/** The days of one paste: what was begun hours after the rest, on another date, is of another day. */
import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Given } from './mar-chain.ts'

/** Within these minutes of the last act it is the same visit, midnight or not. */
const SAME_VISIT = 6 * 60

export type Visit = {
  /** Days after the day that the minutes count from. */
  readonly offset: number
  readonly given: readonly Given[]
}

const startOf = (one: Given): number | null => one.stretches[0]?.start ?? null
const endOf = (one: Given): number =>
  one.stretches.reduce((end, { start, stop }) => Math.max(end, stop ?? start ?? end), startOf(one) ?? 0)

/** What was given, in order of time, by visit; what has no start is of the first. */
export function visitsOf(given: readonly Given[]): readonly Visit[] {
  const visits: { offset: number; given: Given[]; end: number }[] = []
  const timeless: Given[] = []
  for (const one of given) {
    const start = startOf(one)
    const last = visits.at(-1)
    if (start === null) timeless.push(one)
    else if (
      last !== undefined &&
      (Math.floor(start / MINUTES_PER_DAY) === last.offset || start - last.end <= SAME_VISIT)
    ) {
      last.given.push(one)
      last.end = Math.max(last.end, runsLong(one) ? start : endOf(one))
    } else
      visits.push({
        offset: Math.floor(start / MINUTES_PER_DAY),
        given: [one],
        end: runsLong(one) ? start : endOf(one),
      })
  }
  const [first] = visits
  if (first === undefined) return given.length === 0 ? [] : [{ offset: 0, given }]
  first.given.push(...timeless)
  return visits
}

/** The same acts at the same clocks, counted from the day of the visit. */
export function onFirstDay({ offset, given }: Visit): readonly Given[] {
  const shift = offset * MINUTES_PER_DAY
  const moved = (minute: number | null): number | null => (minute === null ? null : minute - shift)
  if (shift === 0) return given
  return given.map((one) => ({
    ...one,
    stretches: one.stretches.map(({ start, stop, rows }) => ({
      start: moved(start),
      stop: moved(stop),
      rows,
    })),
    stops: one.stops.map((stop) => stop - shift),
  }))
}

/** A pump that the patient takes home does not keep the visit open. */
const runsLong = (one: Given): boolean => endOf(one) - (startOf(one) ?? 0) > MINUTES_PER_DAY
