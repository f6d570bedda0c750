import type { Edge } from '../encounter/typed-time.ts'
import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Interval } from '../lib/wall-clock.ts'

export type Times = { readonly start: number; readonly stop: number | null }

/** What of a mark a pointer or a key moves. */
export type Grip = Edge | 'whole'

/** Drags and keys keep to the day before, the day itself and the day after. */
const AROUND: Interval = { from: -MINUTES_PER_DAY, to: 2 * MINUTES_PER_DAY }

const between = (minute: number, from: number, to: number): number => Math.max(from, Math.min(minute, to))

/** Where an administration may be moved to: around its day, and between the other stretches of its infusion. */
export function roomOf({ start, stop }: Times, stretches: readonly Times[]): Interval {
  const end = stop ?? start
  const before = stretches.flatMap((other) => (other.stop !== null && other.stop <= start ? other.stop : []))
  const after = stretches.flatMap((other) => (other.start >= end && other.start > start ? other.start : []))
  return {
    from: Math.max(Math.min(AROUND.from, start), ...before),
    to: Math.min(Math.max(AROUND.to, end), ...after),
  }
}

/**
 * The times after `grip` has been put to `minute`, as near as there is room: never a start at or after its stop,
 * and never a stop where none is documented. Of the whole, `minute` is the new start.
 */
export function placed(times: Times, grip: Grip, minute: number, room: Interval): Times {
  const { start, stop } = times
  if (grip === 'stop') return stop === null ? times : { start, stop: between(minute, start + 1, room.to) }
  if (grip === 'start' || stop === null)
    return { start: between(minute, room.from, stop === null ? room.to : stop - 1), stop }
  const length = stop - start
  const to = between(minute, room.from, Math.max(room.from, room.to - length))
  return { start: to, stop: to + length }
}

export const sameTimes = (a: Times, b: Times): boolean => a.start === b.start && a.stop === b.stop
