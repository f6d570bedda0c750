import { cutAfter, subtract } from '../../lib/intervals.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import type { Line, Segment, ServiceView, Threshold } from '../answers.ts'
import { hoursOf, LIMITS, unitFrom } from '../time.ts'
import type { DaySet, Draft, Service } from '../working.ts'

/** An infusion with the minutes that are coded. */
type Coded = {
  readonly service: Service
  readonly minutes: number
  readonly intervals: readonly Interval[]
  readonly place: string
}

/**
 * Of so many units each is drawn by itself: four days and more. A stop of a wrong year has thousands, which no screen
 * shows and no page carries; its lines count them all the same.
 */
const DRAWN = 100

/** The minutes at which the rules change, up to the first that is not reached. */
function thresholdsOf(minutes: number, first: number, hours: boolean): readonly Threshold[] {
  const list: Threshold[] = [
    { minute: first, unit: first === LIMITS.hydrationFrom, reached: minutes >= first },
  ]
  if (minutes < first || !hours) return list
  const units = Math.min(hoursOf(minutes), DRAWN)
  for (let unit = 2; unit <= units + 1; unit += 1) {
    const minute = unitFrom(unit, first)
    list.push({ minute, unit: true, reached: minutes >= minute })
  }
  return list
}

/** A push has none; an infusion that counts as one has those of infusions, the first three where its stop is open. */
function pushThresholds(push: Service): readonly Threshold[] {
  if (push.withoutStop.length > 0 && push.intervals.length === 0)
    return [1, 2, 3].map((unit) => ({
      minute: unitFrom(unit, LIMITS.infusionFrom),
      unit: unit > 1,
      reached: false,
    }))
  const infused = push.members.some((m) => m.a.route === 'iv-infusion')
  return infused ? thresholdsOf(push.minutes, LIMITS.infusionFrom, true) : []
}

/** Cuts coded minutes where another unit begins; the first code holds up to minute 90, each later one an hour. */
function segmentsOf(
  intervals: readonly Interval[],
  codes: readonly string[],
  ids: readonly string[],
): readonly Segment[] {
  const segments: Segment[] = []
  let rest = intervals
  let room: number = LIMITS.firstUnitUpTo
  for (let n = 0; rest.length > 0; n += 1) {
    const isWhole = codes.length === 1 || n >= DRAWN
    const { head, tail } = isWhole ? { head: rest, tail: [] } : cutAfter(rest, room)
    const code = codes[Math.min(n, codes.length - 1)] ?? null
    for (const part of head) segments.push({ from: part.from, to: part.to, code, administrations: ids })
    rest = tail
    room = LIMITS.hour
  }
  return segments
}

/** Segments and what earned nothing between them, by time. */
function withIdle(
  billed: readonly Segment[],
  idle: readonly Interval[],
  ids: readonly string[],
): readonly Segment[] {
  const free = idle.map(({ from, to }): Segment => ({ from, to, code: null, administrations: ids }))
  return [...billed, ...free].sort((x, y) => x.from - y.from)
}

/** The codes on the claim that a service earned; drafts of one service share its list of ids. */
const codesOf = (
  earned: readonly Draft[],
  { ids }: { readonly ids: readonly string[] },
): readonly string[] => {
  const codes: string[] = []
  for (const draft of earned) if (draft.ids === ids) codes.push(draft.code)
  return codes
}

/** The services of the day as a timeline draws them, with the codes that are on the claim. */
export function serviceViews(
  sets: readonly DaySet[],
  infusions: readonly Coded[],
  drafts: readonly Draft[],
  lines: readonly Pick<Line, 'code'>[],
): readonly ServiceView[] {
  const earned = drafts.filter(({ code }) => lines.some((line) => line.code === code))
  const views: ServiceView[] = []
  for (const { service, minutes, intervals, place } of infusions) {
    const codes = codesOf(earned, service)
    const billed = codes.length === 0 ? [] : segmentsOf(intervals, codes, service.ids)
    const coded = codes.length === 0 ? [] : intervals
    const idle = coded === service.intervals ? [] : subtract(service.intervals, coded)
    views.push({
      id: service.id,
      administrations: service.ids,
      technique: 'infusion',
      intervals: service.intervals,
      minutes: service.minutes,
      thresholds: thresholdsOf(minutes, LIMITS.infusionFrom, place === 'placed'),
      segments: idle.length === 0 ? billed : withIdle(billed, idle, service.ids),
    })
  }
  for (const set of sets) {
    for (const push of set.pushes) {
      const code = codesOf(earned, push)[0] ?? null
      views.push({
        id: push.id,
        administrations: push.ids,
        technique: 'push',
        intervals: push.intervals,
        minutes: push.minutes,
        thresholds: pushThresholds(push),
        segments: push.intervals.map(
          (part): Segment => ({ from: part.from, to: part.to, code, administrations: push.ids }),
        ),
      })
    }
    for (const run of set.hydration) {
      const codes = codesOf(earned, run)
      views.push({
        id: `hydration:${run.ids[0] ?? ''}`,
        administrations: run.ids,
        technique: 'hydration',
        intervals: run.intervals,
        minutes: run.minutes,
        thresholds: thresholdsOf(run.minutes, LIMITS.hydrationFrom, true),
        segments: codes.length === 0 ? [] : segmentsOf(run.intervals, codes, run.ids),
      })
    }
  }
  return views
}
