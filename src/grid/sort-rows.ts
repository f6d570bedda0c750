import type { Administration } from '../encounter/model.ts'

/** The order of the table's rows: as documented, by time, or by access and then time. */
export const SORTS = ['documented', 'time', 'lane'] as const
export type Sort = (typeof SORTS)[number]

const byTime = (a: Administration, b: Administration): number =>
  a.start - b.start || (a.stop ?? a.start) - (b.stop ?? b.start)

/** Access by name; what needs none comes last, as in the timeline. */
function byAccess(a: Administration, b: Administration): number {
  if (a.access === b.access) return 0
  if (a.access === null) return 1
  if (b.access === null) return -1
  return a.access < b.access ? -1 : 1
}

/** The day's administrations in the order of the table; the day itself keeps the order in which it was documented. */
export function sortedRows(day: readonly Administration[], sort: Sort): readonly Administration[] {
  if (sort === 'documented') return day
  return day.toSorted(sort === 'time' ? byTime : (a, b) => byAccess(a, b) || byTime(a, b))
}
