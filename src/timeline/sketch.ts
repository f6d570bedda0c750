import { needsAccess } from '../encounter/route-words.ts'
import type { Sketch } from './board-store.ts'
import type { GroupView, LaneView } from './day-view.ts'

/** A bar drawn between two minutes: an infusion through the access of its lane, or of the day where it has but one. */
export function sketchAt(
  from: number,
  to: number,
  lane: string | null,
  view: LaneView | undefined,
  groups: readonly GroupView[],
): Sketch {
  const span = {
    start: Math.min(from, to),
    stop: Math.max(from, to),
    moving: to < from ? 'start' : 'stop',
  } as const
  const beside = view?.marks[0]?.administration
  if (beside !== undefined && needsAccess(beside.route))
    return { ...span, lane, access: beside.access, route: 'iv-infusion', done: false }
  const all = groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks))
  const used = new Set(
    all.flatMap(({ administration: { route, access } }) => (needsAccess(route) ? [access] : [])),
  )
  const [only = null] = used
  return { ...span, lane, access: used.size === 1 ? only : null, route: 'iv-infusion', done: false }
}
