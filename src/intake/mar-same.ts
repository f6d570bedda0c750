/** What two events have in common, and which of several versions of a record stands. */
import type { Amount } from '../encounter/model.ts'
import type { Given } from './mar-chain.ts'
import type { MarEvent } from './mar-events.ts'

export const drugKey = (event: MarEvent): string =>
  event.drugs.map((drug) => drug.row?.id ?? drug.name).join('+')
export const firstKey = (event: MarEvent): string => event.drugs[0]?.row?.id ?? event.drugs[0]?.name ?? ''
export const timeOf = (event: MarEvent): number | null => event.at ?? event.start ?? event.stop
export const sameAmount = (a: Amount | null | undefined, b: Amount | null | undefined): boolean =>
  !a || !b || (a.micro === b.micro && a.unit === b.unit)

export const sameBag = (one: Given, event: MarEvent): boolean =>
  one.event.bag === null || event.bag === null || one.event.bag === event.bag

/** Both name the line that they went through, and it is the same. */
export const sameAccess = ({ access: a }: MarEvent, { access: b }: MarEvent): boolean =>
  a !== null &&
  b !== null &&
  typeof a === 'object' &&
  typeof b === 'object' &&
  a.kind === b.kind &&
  a.place === b.place

export const isPauseLast = (one: Given): boolean => {
  const last = one.events.findLast((event) => event.action !== 'verify' && event.action !== 'waste')
  return last?.action === 'pause' || last?.action === 'held' || (last?.action === 'rate' && last.rate === 0)
}

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
