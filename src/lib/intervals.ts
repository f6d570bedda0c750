import { putInOrder } from './order.ts'
import type { Interval } from './wall-clock.ts'

/** The union of intervals as disjoint, ordered, non-empty intervals; those that touch are joined. */
export function unionOf(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length < 2) return intervals.filter((i) => i.to > i.from)
  const ordered = putInOrder([...intervals], (a, b) => a.from - b.from || a.to - b.to)
  const joined: Interval[] = []
  for (const next of ordered) {
    if (next.to <= next.from) continue
    const last = joined.at(-1)
    if (last !== undefined && next.from <= last.to) {
      if (next.to > last.to) joined[joined.length - 1] = { from: last.from, to: next.to }
    } else joined.push(next)
  }
  return joined
}

/** Total length of disjoint intervals, in minutes. */
export function lengthOf(disjoint: readonly Interval[]): number {
  let total = 0
  for (const i of disjoint) total += i.to - i.from
  return total
}

/** What of `a` is not in `b`; both are disjoint and ordered, as `unionOf` gives them. */
export function subtract(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = []
  for (const whole of a) {
    let from = whole.from
    for (const cut of b) {
      if (cut.to <= from) continue
      if (cut.from >= whole.to) break
      if (cut.from > from) left.push({ from, to: cut.from })
      from = Math.max(from, cut.to)
    }
    if (from < whole.to) left.push({ from, to: whole.to })
  }
  return left
}

/** What is in both; both are disjoint and ordered. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const shared: Interval[] = []
  for (const x of a)
    for (const y of b) {
      const from = Math.max(x.from, y.from)
      const to = Math.min(x.to, y.to)
      if (from < to) shared.push({ from, to })
    }
  return shared
}

/** The first `minutes` of disjoint, ordered intervals, and what comes after them. */
export function cutAfter(
  intervals: readonly Interval[],
  minutes: number,
): { readonly head: readonly Interval[]; readonly tail: readonly Interval[] } {
  const head: Interval[] = []
  const tail: Interval[] = []
  let room = minutes
  for (const i of intervals) {
    const take = Math.min(room, i.to - i.from)
    if (take > 0) head.push({ from: i.from, to: i.from + take })
    if (i.from + take < i.to) tail.push({ from: i.from + take, to: i.to })
    room -= take
  }
  return { head, tail }
}
