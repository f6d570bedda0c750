/**
 * Wall-clock arithmetic without time zones: a day is its number since 1970-01-01 in the civil calendar,
 * a minute is an integer. `Date` is never used, so a machine's zone or clock cannot reach an answer.
 */

export const MINUTES_PER_DAY = 1440

/** A span of minutes, `from` inclusive, `to` exclusive; its length is `to - from`. */
export type Interval = { readonly from: number; readonly to: number }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/

/** Days since 1970-01-01 of a calendar date (proleptic Gregorian). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: number): string {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** The day number of `YYYY-MM-DD`, or null where the text is no day of the calendar. */
export function parseDay(text: string): number | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1) return null
  const first = dayNumber(year, month, 1)
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return first + day - 1 < next ? first + day - 1 : null
}

/** Minutes from midnight of `day` to `YYYY-MM-DDTHH:MM`, or null where the text is no minute of the calendar. */
export function parseTime(text: string, day: number): number | null {
  const match = TIME.exec(text)
  if (match === null) return null
  const on = parseDay(match[1] ?? '')
  const hour = Number(match[2])
  const minute = Number(match[3])
  if (on === null || hour > 23 || minute > 59) return null
  return (on - day) * MINUTES_PER_DAY + hour * 60 + minute
}

/** `HH:MM` of a minute counted from any midnight. */
export function formatClock(minute: number): string {
  const within = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  return `${pad(Math.floor(within / 60), 2)}:${pad(within % 60, 2)}`
}

/** `YYYY-MM-DDTHH:MM` of a minute counted from midnight of `day`. */
export function formatTime(minute: number, day: number): string {
  return `${formatDay(day + Math.floor(minute / MINUTES_PER_DAY))}T${formatClock(minute)}`
}
