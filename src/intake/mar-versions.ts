import type { MarEvent } from './mar-events.ts'

/** Of several versions of one record only the last stands. */
export function oldVersions(events: readonly MarEvent[]): ReadonlySet<MarEvent> {
  const newest = new Map<string, MarEvent>()
  const old = new Set<MarEvent>()
  const versionOf = (event: MarEvent): number => Number(event.entry.cells.version)
  for (const event of events) {
    const id = event.entry.cells['order-id']
    if (id === undefined || event.entry.cells.version === undefined || !Number.isFinite(versionOf(event)))
      continue
    const before = newest.get(id)
    if (before === undefined) newest.set(id, event)
    else if (versionOf(event) > versionOf(before)) {
      old.add(before)
      newest.set(id, event)
    } else old.add(event)
  }
  return old
}
