import type { Encounter } from '../../encounter/model.ts'
import type { StopRange } from '../answers.ts'
import { LIMITS, unitFrom } from '../time.ts'

/** What a claim would hold: its administration lines and their amount, which is asked for once a range. */
export type Outcome = Pick<StopRange, 'lines'> & { readonly amount: () => StopRange['amount'] }

/** Roughly how many codings one range takes, and how many administrations may be coded for all ranges of a day. */
const CODINGS = 150
const WORK = 30_000

/**
 * For how many missing stops of a day of `administrations` ranges are worked out, in order of start. A day has
 * one or two; a record pasted without any stop would otherwise take minutes.
 */
export const rangesFor = (administrations: number): number =>
  Math.floor(WORK / (CODINGS * Math.max(1, administrations)))

const UP_TO: number = LIMITS.missingStopUpTo

/** Minutes after any documented time at which a rule may change its answer. */
const AFTER = [
  0,
  1,
  LIMITS.pushUpTo,
  LIMITS.infusionFrom,
  LIMITS.repeatPushAfter,
  LIMITS.hydrationFrom,
  LIMITS.hour,
  LIMITS.hour + 1,
]

/**
 * Minutes worth trying: the service's own thresholds, and those of every other administration that it would
 * meet (where it begins or ends, one minute after 15 shared, where shared and own minutes balance).
 */
function candidates(encounter: Encounter, id: string, start: number): readonly number[] {
  const tries = new Set<number>([1, LIMITS.pushUpTo, LIMITS.infusionFrom, LIMITS.hydrationFrom, UP_TO])
  for (let units = 2; unitFrom(units, 0) <= UP_TO; units += 1) tries.add(unitFrom(units, 0))
  const put = (minute: number): void => {
    for (const m of [minute - 1, minute, minute + 1]) if (m >= 1 && m <= UP_TO) tries.add(m)
  }
  for (const a of encounter.administrations) {
    if (a.id === id) continue
    const from = a.start - start
    const to = a.stop === null ? from : a.stop - start
    for (const after of AFTER) {
      put(from + after)
      put(to + after)
    }
    if (a.stop === null) continue
    const minutes = to - from
    put(minutes)
    put(2 * Math.max(0, from))
    put(2 * (to - Math.max(0, from)))
    put(Math.max(0, from) + Math.ceil(minutes / 2))
    for (let units = 2; unitFrom(units, 0) <= UP_TO; units += 1) put(from + minutes - unitFrom(units, 0))
  }
  return [...tries].sort((x, y) => x - y)
}

/**
 * The distinct claims that the unknown minute of one infusion can lead to, 1 to 480 minutes, neighbours that
 * agree joined. `outcomeAt` codes the day as if the infusion had run that long.
 */
export function stopRanges(
  encounter: Encounter,
  id: string,
  start: number,
  outcomeAt: (minutes: number) => Outcome,
): readonly StopRange[] {
  const known = new Map<number, { outcome: Outcome; key: string }>()
  const at = (minutes: number): { outcome: Outcome; key: string } => {
    const before = known.get(minutes)
    if (before !== undefined) return before
    const outcome = outcomeAt(minutes)
    const found = { outcome, key: JSON.stringify(outcome.lines) }
    known.set(minutes, found)
    return found
  }
  const ranges: StopRange[] = []
  const begin = (minutes: number): void => {
    const last = ranges.at(-1)
    if (last !== undefined) ranges[ranges.length - 1] = { ...last, to: minutes - 1 }
    const { lines, amount } = at(minutes).outcome
    ranges.push({ from: minutes, to: UP_TO, lines, amount: amount() })
  }
  const tries = candidates(encounter, id, start)
  begin(1)
  for (const [position, next] of tries.entries()) {
    let low = position === 0 ? 1 : (tries[position - 1] ?? 1)
    // Between two tried minutes the answer changes at most step by step: halve until each change is found.
    while (at(low).key !== at(next).key) {
      let left = low
      let right = next
      while (right - left > 1) {
        const middle = (left + right) >> 1
        if (at(middle).key === at(low).key) left = middle
        else right = middle
      }
      begin(right)
      low = right
    }
  }
  return ranges
}
