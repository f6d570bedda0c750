/** Clocks as minutes from midnight of the day: dates that stand elsewhere, mornings and afternoons, midnight. */
import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { DocumentFacts } from './mar-document.ts'
import type { Entry } from './mar-entry.ts'
import type { Stamp } from './mar-stamps.ts'

export type Moments = {
  readonly at: number | null
  readonly start: number | null
  readonly stop: number | null
  /** The clock may be of the morning or of the afternoon, and nothing around it decides. */
  readonly unsure: boolean
}

export type Timed = {
  readonly moments: readonly Moments[]
  readonly day: number | null
  readonly newestFirst: boolean
}

const HALF = 720

const mainStamp = (entry: Entry): Stamp | null => entry.at ?? entry.start ?? entry.stop

/** Whether most rows stand above an earlier one. */
function isNewestFirst(entries: readonly Entry[], key: (stamp: Stamp) => number): boolean {
  let down = 0
  let up = 0
  let last: number | null = null
  for (const entry of entries) {
    const stamp = mainStamp(entry)
    if (stamp === null || entry.isLine) continue
    const now = key(stamp)
    if (last !== null && now < last) down += 1
    if (last !== null && now > last) up += 1
    last = now
  }
  return down > up * 2 && down > 1
}

/** Which days and halves of the day the clocks of the entries stand in. */
export function timed(entries: readonly Entry[], facts: DocumentFacts, givenDay: number | null): Timed {
  const dayOf = (stamp: Stamp | null): number | null =>
    stamp === null || stamp.date === null ? null : facts.dayOf(stamp.date)
  const own = entries.flatMap((entry) => dayOf(entry.at) ?? dayOf(entry.start) ?? [])
  const firstOwn = own.length === 0 ? null : own.reduce((a, b) => Math.min(a, b))
  const undated = entries.some((entry) => mainStamp(entry) !== null && dayOf(mainStamp(entry)) === null)
  const day = givenDay ?? (undated ? (facts.day ?? firstOwn) : (firstOwn ?? facts.day))
  const base = day ?? 0
  const newestFirst = isNewestFirst(
    entries,
    (stamp) => ((dayOf(stamp) ?? base) - base) * MINUTES_PER_DAY + stamp.minute,
  )
  const order = entries.map((_, at) => at)
  if (newestFirst) order.reverse()

  const moments: Moments[] = entries.map(() => ({ at: null, start: null, stop: null, unsure: false }))
  for (const region of new Set(entries.map((entry) => entry.region))) {
    const inside = order.filter((at) => entries[at]?.region === region)
    const stamps = inside.flatMap((at) => {
      const entry = entries[at]
      return entry === undefined ? [] : [entry.at, entry.start, entry.stop].filter((stamp) => stamp !== null)
    })
    const is24 =
      stamps.some((stamp) => stamp.minute >= 13 * 60 && stamp.sure) &&
      !stamps.some((stamp) => !stamp.sure && stamp.minute < 7 * 60)
    const falls = inside.filter((at, position) => {
      const now = mainStamp(entries[at] as Entry)
      const before = mainStamp(entries[inside[position - 1] ?? -1] ?? (entries[at] as Entry))
      return (
        now !== null && before !== null && now.date === null && now.sure && before.minute - now.minute > 0
      )
    }).length
    let last: number | null = null
    let shift = 0
    for (const at of inside) {
      const entry = entries[at]
      if (entry === undefined) continue
      let unsure = false
      const settle = (stamp: Stamp | null, after: number | null): number | null => {
        if (stamp === null) return null
        const on = dayOf(stamp)
        if (on !== null) return (on - base) * MINUTES_PER_DAY + stamp.minute
        let minute = stamp.minute + shift
        if (after === null) {
          if (!stamp.sure && !is24 && stamp.minute < 7 * 60) unsure = true
          return minute
        }
        if (!stamp.sure && !is24 && minute < after) {
          if (minute + HALF >= after) minute += HALF
          else if (stamp.minute < 7 * 60) unsure = true
        } else if (minute < after && after - minute > HALF && falls <= 1) {
          shift += MINUTES_PER_DAY
          minute += MINUTES_PER_DAY
        }
        return minute
      }
      const begin = settle(entry.at, last)
      const start = settle(entry.start, begin ?? last)
      const reached = start ?? begin
      const stop = settle(entry.stop, reached ?? last)
      moments[at] = { at: begin, start, stop, unsure }
      // A late entry or a line out of order does not move the clock back.
      if (reached !== null && !(last !== null && reached < last - 60 && entry.isLine)) last = reached
    }
  }
  return { moments, day, newestFirst }
}
