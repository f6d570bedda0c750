/** Events put together: starts, pauses and stops of one container become its stretches. */
import type { Amount } from '../encounter/model.ts'
import type { MarEvent } from './mar-events.ts'
import type { UnreadReason } from './mar-reading.ts'
import {
  drugKey,
  firstKey,
  isPauseLast,
  oldVersions,
  sameAccess,
  sameAmount,
  sameBag,
  timeOf,
} from './mar-same.ts'

export type Stretch = { start: number | null; stop: number | null; rows: number[] }

/** One container, or one dose, with everything that was charted of it. */
export type Given = {
  /** The event that began it. */
  readonly event: MarEvent
  readonly events: MarEvent[]
  readonly stretches: Stretch[]
  /** Something ran: it was hung, ended, or had a rate. */
  ran: boolean
  dose: readonly (Amount | null)[]
  waste: MarEvent['waste']
  /** The text does not say whether it was given. */
  doubt: boolean
  /** An earlier dose of the same minutes: it may be the same one. */
  repeats: Given | null
  /** A stretch ended before another began although no pause is charted. */
  gap: boolean
  /** Other times at which it is said to have ended. */
  readonly stops: number[]
}

export type Chained = {
  readonly given: readonly Given[]
  readonly dropped: readonly { readonly rows: readonly number[]; readonly reason: UnreadReason }[]
}

const NEAR = 10
/** An event belongs to one of the last containers of its drug. */
const MOST_OPEN = 40

export function chainOf(events: readonly MarEvent[], newestFirst: boolean): Chained {
  const given: Given[] = []
  const byDrug = new Map<string, Given[]>()
  const dropped: { rows: readonly number[]; reason: UnreadReason }[] = []
  const drop = (event: MarEvent, reason: UnreadReason): void => {
    dropped.push({ rows: event.rows, reason })
  }
  const superseded = oldVersions(events)
  const rank = (event: MarEvent): number =>
    event.action === 'waste' ? 2 : event.action === 'stop' || event.action === 'pause' ? 0 : 1
  const order = (newestFirst ? events.toReversed() : [...events])
    .map((event, at) => ({ event, at, time: timeOf(event) ?? 1e9 }))
    .sort(
      (a, b) =>
        Number(a.event.action === 'waste') - Number(b.event.action === 'waste') ||
        a.time - b.time ||
        rank(a.event) - rank(b.event) ||
        a.at - b.at,
    )

  /** What of the drug is there that an event may belong to: of the same order and bag before others. */
  const candidates = (event: MarEvent, test: (one: Given) => boolean): readonly Given[] => {
    let found = (byDrug.get(firstKey(event)) ?? []).slice(-MOST_OPEN).filter(test)
    const narrower: readonly ((one: Given) => boolean)[] = [
      (one) => one.event.entry.order === event.entry.order,
      (one) => event.entry.order.id !== '' && one.event.entry.order.id === event.entry.order.id,
      (one) => event.bag !== null && one.event.bag === event.bag,
      (one) => sameAccess(one.event, event),
    ]
    for (const narrow of narrower) {
      const fewer = found.filter(narrow)
      if (fewer.length > 0) found = fewer
    }
    return found
  }
  const isOpen = (one: Given): boolean => one.ran && one.stretches.at(-1)?.stop === null
  const isPaused = (one: Given): boolean => one.ran && one.stretches.at(-1)?.stop !== null && isPauseLast(one)
  const add = (event: MarEvent, ran: boolean, doubt = false): Given => {
    const one: Given = {
      event,
      events: [event],
      stretches: [{ start: event.start ?? event.at, stop: event.stop, rows: [...event.rows] }],
      ran,
      dose: event.dose,
      waste: event.waste,
      doubt,
      repeats: null,
      gap: false,
      stops: [],
    }
    given.push(one)
    const list = byDrug.get(firstKey(event))
    if (list === undefined) byDrug.set(firstKey(event), [one])
    else list.push(one)
    return one
  }
  const join = (one: Given, event: MarEvent): void => {
    one.events.push(event)
    one.stretches.at(-1)?.rows.push(...event.rows)
    one.dose = one.dose.map(
      (amount, at) =>
        amount ?? (event.action === 'verify' || event.action === 'rate' ? null : (event.dose[at] ?? null)),
    )
    one.waste ??= event.waste
  }
  const close = (event: MarEvent, time: number | null): void => {
    const [single] = candidates(
      event,
      (one) => isOpen(one) && (one.stretches.at(-1)?.start ?? 0) <= (time ?? 1e9),
    ).slice(-1)
    const target =
      single ??
      candidates(
        event,
        (one) =>
          !one.ran &&
          one.stretches.at(-1)?.stop === null &&
          (one.stretches[0]?.start ?? 1e9) <= (time ?? 0) &&
          one.event.route !== 'iv-push',
      ).at(-1)
    const last = target?.stretches.at(-1)
    if (target === undefined || last === undefined) {
      const paused = candidates(event, isPaused).at(-1)
      const ended = candidates(event, (one) => one.ran && (one.stretches[0]?.start ?? 1e9) <= (time ?? 0)).at(
        -1,
      )
      if (paused !== undefined) {
        join(paused, event)
        paused.gap = true
      } else if (ended !== undefined) {
        join(ended, event)
        if (time !== null && ended.stretches.at(-1)?.stop !== time) ended.stops.push(time)
      } else {
        const one = add(event, true)
        one.stretches[0] = { start: event.start, stop: time, rows: [...event.rows] }
      }
      return
    }
    target.ran = true
    join(target, event)
    last.stop = time
  }

  for (const { event } of order) {
    const time = timeOf(event)
    if (superseded.has(event)) {
      drop(event, 'superseded')
      continue
    }
    switch (event.action) {
      case 'sign-off':
        drop(event, 'no-event')
        continue
      case 'not-given':
        drop(event, 'not-given')
        continue
      case 'unknown':
        add(event, false, true)
        continue
      case 'waste': {
        const near = (byDrug.get(firstKey(event)) ?? []).filter((one) => !one.doubt)
        const best = near.toSorted(
          (a, b) =>
            Math.abs((a.stretches[0]?.start ?? 1e6) - (time ?? 0)) -
            Math.abs((b.stretches[0]?.start ?? 1e6) - (time ?? 0)),
        )[0]
        if (best === undefined) drop(event, 'unmatched')
        else {
          best.events.push(event)
          best.stretches[0]?.rows.push(...event.rows)
          best.waste = event.waste ?? event.dose[0] ?? event.drugs[0]?.amount ?? best.waste
        }
        continue
      }
      case 'held':
      case 'pause': {
        const [open] = candidates(event, isOpen).slice(-1)
        const last = open?.stretches.at(-1)
        if (open === undefined || last === undefined) {
          drop(event, event.action === 'held' ? 'not-given' : 'unmatched')
          continue
        }
        join(open, event)
        last.stop = time
        continue
      }
      case 'rate':
      case 'verify':
      case 'resume': {
        const [open] = candidates(event, isOpen).slice(-1)
        if (event.rate === 0 && event.action === 'rate') {
          close(event, time)
          continue
        }
        if (open !== undefined) {
          join(open, event)
          if (event.action === 'resume') open.gap = true
          continue
        }
        const [paused] =
          event.action === 'verify'
            ? []
            : candidates(event, (one) => one.ran && (event.action === 'resume' || isPaused(one))).slice(-1)
        if (paused !== undefined) {
          paused.stretches.push({ start: time, stop: event.stop, rows: [...event.rows] })
          paused.events.push(event)
          continue
        }
        if (event.action === 'resume')
          add({ ...event, start: null, at: null }, true).stretches[0] = {
            start: time,
            stop: null,
            rows: [...event.rows],
          }
        else drop(event, 'unmatched')
        continue
      }
      case 'stop':
        if (event.isBare === false && event.start !== null && event.stop !== null) break
        if (event.entry.isLine && event.at !== null && event.stop !== null && event.stop > event.at) break
        close(event, event.stop ?? event.at)
        continue
      case 'start':
      case 'given':
        break
    }
    take(event, time)
  }

  /** A start or a dose: new, another word on one that is there, or the next segment of it. */
  function take(event: MarEvent, time: number | null): void {
    const begins = event.start ?? event.at
    const same = (byDrug.get(firstKey(event)) ?? [])
      .slice(-MOST_OPEN)
      .filter((one) => drugKey(one.event) === drugKey(event) && !one.doubt)
    const twin = same.find(
      (one) =>
        one.stretches.some((stretch) => stretch.start !== null && stretch.start === begins) &&
        sameBag(one, event),
    )
    const runs = event.action === 'start' || event.stop !== null
    if (twin !== undefined) {
      const last = twin.stretches.at(-1)
      if (twin.dose.every((amount, at) => sameAmount(amount, event.dose[at]))) {
        if (!event.isRepeat && (event.stop !== null || event.isBare)) {
          twin.ran ||= runs
          join(twin, event)
          if (last !== undefined && event.stop !== null) last.stop = event.stop
          return
        }
        drop(event, 'duplicate')
        return
      }
    }
    const segment = same.find(
      (one) =>
        one.ran &&
        begins !== null &&
        one.stretches.at(-1)?.stop === begins &&
        event.rate !== null &&
        event.dose.every((amount) => amount === null) &&
        sameBag(one, event) &&
        event.action !== 'start',
    )
    if (segment !== undefined) {
      join(segment, event)
      const last = segment.stretches.at(-1)
      if (last !== undefined) last.stop = event.stop
      return
    }
    const open = event.stop !== null && begins === null ? same.findLast(isOpen) : undefined
    if (open !== undefined) {
      close(event, event.stop)
      return
    }
    const one = add(event, runs)
    if (event.action === 'given' && time !== null && event.stop === null)
      one.repeats =
        same.find((before) => {
          const start = before.stretches[0]?.start ?? null
          return (
            start !== null &&
            time - start > 0 &&
            time - start <= NEAR &&
            before.dose.some(
              (amount, at) =>
                amount !== null && Boolean(event.dose[at]) && sameAmount(amount, event.dose[at]),
            )
          )
        }) ?? null
  }
  return { given, dropped }
}
