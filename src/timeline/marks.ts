import type { Administration } from '../encounter/model.ts'
import { isInfusionRoute, lacksStop } from '../encounter/route-words.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { ServiceView } from '../rules/index.ts'
import type { Earned } from '../session/earned.ts'

/** A stretch of a bar that one unit of a code stands for. */
export type Piece = Interval & { readonly code: string | null }

/** How one administration is drawn; all places are minutes. */
export type Mark = {
  readonly id: string
  readonly shape: 'bar' | 'open' | 'pin' | 'pump'
  readonly from: number
  /** For `open` and `pump` no time but where the drawing may end. */
  readonly to: number
  readonly billed: boolean
  readonly pieces: readonly Piece[]
  /** Minutes that count, short of another unit: drawn as nicks. */
  readonly nicks: readonly number[]
  /** Where another unit begins. */
  readonly boundaries: readonly number[]
  /** Where rules change in a bar without a stop: dotted. */
  readonly unreached: readonly number[]
}

/** The wall-clock minute at which a service has run `elapsed` minutes; beyond its end it goes on without a pause. */
export function wallClock(intervals: readonly Interval[], elapsed: number): number {
  let left = elapsed
  let end = 0
  for (const { from, to } of intervals) {
    if (left <= to - from) return from + left
    left -= to - from
    end = to
  }
  return end + left
}

const within = (span: Interval, minute: number): boolean => minute > span.from && minute <= span.to

/** The coded stretches of a service that lie in one of its administrations. */
const piecesOf = (span: Interval, id: string, service: ServiceView): readonly Piece[] =>
  service.segments
    .filter(
      (segment) => segment.administrations.includes(id) && segment.from < span.to && segment.to > span.from,
    )
    .map(({ from, to, code }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to), code }))

const shapeOf = (administration: Administration): Mark['shape'] => {
  if (administration.route === 'pump-initiation') return 'pump'
  if (!isInfusionRoute(administration.route)) return 'pin'
  return administration.stop === null ? 'open' : 'bar'
}

/** The mark of one administration. */
export function markOf(administration: Administration, service: ServiceView | null, earned: Earned): Mark {
  const { id, start } = administration
  const shape = shapeOf(administration)
  const to = shape === 'bar' ? Math.max(administration.stop ?? start, start) : start
  const base = { id, shape, from: start, to, billed: earned.codes.length > 0 }
  const none = { pieces: [], nicks: [], boundaries: [], unreached: [] }
  if (service === null || shape === 'pin' || shape === 'pump') return { ...base, ...none }
  if (shape === 'open') {
    if (!lacksStop(administration)) return { ...base, ...none }
    return { ...base, ...none, unreached: service.thresholds.map(({ minute }) => start + minute) }
  }
  const span = { from: start, to }
  const reached = service.thresholds.filter((threshold) => threshold.reached)
  const place = (minute: number): number => wallClock(service.intervals, minute)
  const boundaries = reached.filter(({ unit }) => unit).map(({ minute }) => place(minute))
  const nicks = reached.filter(({ unit }) => !unit).map(({ minute }) => place(minute))
  return {
    ...base,
    pieces: piecesOf(span, id, service),
    nicks: nicks.filter((minute) => within(span, minute)),
    boundaries: boundaries.filter((minute) => within(span, minute)),
    unreached: [],
  }
}

/** Room that a mark needs on the axis beyond what is documented, so that an open end can be seen. */
const OPEN_ROOM = 45

/** From the first to the last minute that the day's marks show. */
export function extentOf(marks: readonly Mark[]): Interval {
  if (marks.length === 0) return { from: 8 * 60, to: 16 * 60 }
  const from = Math.min(...marks.map((mark) => mark.from))
  const to = Math.max(...marks.map((mark) => (mark.shape === 'open' ? mark.from + OPEN_ROOM : mark.to)))
  return { from, to }
}
