import type { Interval } from '../lib/wall-clock.ts'
import { cutAfter } from '../lib/intervals.ts'
import { LIMITS } from './time.ts'

/** The minute at which each hour unit of a service began: 60 × n coded minutes after its first (procedure 19.1a). */
export function unitStartsOf(
  intervals: readonly Interval[],
  units: number,
  firstUnit = 0,
): readonly number[] {
  const starts: number[] = []
  for (let n = firstUnit; n < firstUnit + units; n += 1)
    starts.push(
      n === 0
        ? (intervals[0]?.from ?? 0)
        : (cutAfter(intervals, n * LIMITS.hour).tail[0]?.from ?? intervals.at(-1)?.from ?? 0),
    )
  return starts
}
