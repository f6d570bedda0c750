import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { formatClock, MINUTES_PER_DAY } from '../lib/wall-clock.ts'

/** Why a typed text is no time: not a time at all, or a length of time with no start to count from. */
export type TypedTimeProblem = 'not-a-time' | 'no-start'

const CLOCK = /^(\d{1,2}):?(\d{2})? ?(?:([ap])\.?(?:m\.?)?)?$/
const LENGTH = /^\+ ?(?:(\d{1,3}) ?h(?:ours?|rs?)? ?)?(?:(\d{1,4}) ?(?:m(?:in(?:utes?)?)?)?)?$/
const DAY_AFTER = /^(.*\d ?[apm.]*) ?([+-])(\d)(?: ?d(?:ays?)?)?$/
const DAY_WORD = /^(tomorrow|yesterday|today) (.*)$/
const SHIFTS: { readonly [word: string]: number } = { yesterday: -1, today: 0, tomorrow: 1 }

function readClock(text: string): number | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const half = match[3]
  if (match[2] === undefined && half === undefined) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? '0')
  if (minute > 59) return null
  if (half !== undefined)
    return hour < 1 || hour > 12 ? null : (hour % 12) * 60 + minute + (half === 'p' ? 720 : 0)
  if (hour === 24) return minute === 0 ? MINUTES_PER_DAY : null
  return hour > 24 ? null : hour * 60 + minute
}

function readLength(text: string): number | null {
  const match = LENGTH.exec(text)
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null
  return Number(match[1] ?? '0') * 60 + Number(match[2] ?? '0')
}

/**
 * A time as people type it, in minutes from the day's midnight: `915`, `0915`, `9:15a`, `+90m` and `+1h30` after
 * `start`, `tomorrow 0130` or `0130+1`. A bare time is on the date of `start`; no text is "not documented".
 */
export function readTypedTime(text: string, start: number | null): Result<number | null, TypedTimeProblem> {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (typed === '') return ok(null)
  const length = readLength(typed)
  if (length !== null) return start === null ? err('no-start') : ok(start + length)
  const word = DAY_WORD.exec(typed)
  const after = DAY_AFTER.exec(typed)
  const clock = readClock(word?.[2] ?? after?.[1] ?? typed)
  if (clock === null) return err('not-a-time')
  const shift =
    word === null
      ? after === null
        ? Math.floor((start ?? 0) / MINUTES_PER_DAY)
        : Number(after[3]) * (after[2] === '-' ? -1 : 1)
      : (SHIFTS[word[1] ?? ''] ?? 0)
  return ok(shift * MINUTES_PER_DAY + clock)
}

/** `HH:MM`, and outside the encounter's own date how many days off: `01:30+1`. What `readTypedTime` reads back. */
export function timeText(minute: number): string {
  const shift = Math.floor(minute / MINUTES_PER_DAY)
  return shift === 0
    ? formatClock(minute)
    : `${formatClock(minute)}${shift > 0 ? '+' : '-'}${Math.abs(shift)}`
}

export type Edge = 'start' | 'stop'

/** Why a time cannot be the start or the stop of an administration as it is documented; null if it can. */
export function edgeProblem(
  edge: Edge,
  minute: number | null,
  { start, stop }: { readonly start: number | null; readonly stop: number | null },
): 'before-start' | 'after-stop' | 'needs-start' | null {
  if (minute === null) return edge === 'start' ? 'needs-start' : null
  if (edge === 'stop') return start !== null && minute < start ? 'before-start' : null
  return stop !== null && minute > stop ? 'after-stop' : null
}
