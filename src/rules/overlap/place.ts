import { intersect, lengthOf, subtract, unionOf } from '../../lib/intervals.ts'
import { putInOrder } from '../../lib/order.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import { choicesOf } from '../policy.ts'
import { decide, hasReadings } from '../rule.ts'
import type { Decision } from '../rule.ts'
import type { Step } from '../step.ts'
import { LIMITS } from '../time.ts'
import { noteReadings } from '../two-readings.ts'
import type { Context, Ledger, Service } from '../working.ts'

/** Sequential or concurrent, and on which minutes (procedure step 8). */
export type OverlapFacts = {
  readonly drug: string
  readonly other: readonly string[]
  readonly minutes: number
  /** Minutes shared with the infusions placed before. */
  readonly shared: number
  /** Its own minutes beyond those. */
  readonly own: number
  readonly concurrentFrom: number
  readonly overlap: string
}

type Place = 'apart' | 'sequential' | 'concurrent'

export const placeOf: Decision<OverlapFacts, Place> = {
  question: 'overlap',
  rules: [
    {
      id: 'overlap/apart',
      rule: 'R-CONC-5',
      when: (f) => f.shared === 0,
      then: () => 'apart',
      because: '{drug} shared no minute with another infusion.',
    },
    {
      id: 'overlap/touches-keeps-all',
      rule: 'R-CONC-5',
      when: (f) => f.shared < f.concurrentFrom && f.own < f.concurrentFrom,
      then: () => 'sequential',
      because:
        '{drug} shared {shared} minutes with {other}, fewer than {concurrentFrom}: it is sequential. The {own} minutes beside those would be no infusion, so all {minutes} count.',
    },
    {
      id: 'overlap/touches',
      rule: 'R-CONC-5',
      when: (f) => f.shared < f.concurrentFrom,
      then: () => 'sequential',
      because:
        '{drug} shared {shared} minutes with {other}, fewer than {concurrentFrom}: it is sequential, and the shared minutes are not counted twice.',
    },
    {
      id: 'overlap/any-shared',
      rule: 'R-CONC-5',
      when: (f) => f.overlap === 'any-16-concurrent',
      then: () => 'concurrent',
      because:
        '{drug} shared {shared} minutes with {other}; by this policy {concurrentFrom} shared minutes make it concurrent.',
    },
    {
      id: 'overlap/contained',
      rule: 'R-CONC-5',
      when: (f) => f.overlap === 'contained' && f.own < f.concurrentFrom,
      then: () => 'concurrent',
      because: '{drug} ran {own} minutes outside {other}; by this policy that is concurrent.',
    },
    {
      id: 'overlap/not-contained',
      rule: 'R-CONC-5',
      when: (f) => f.overlap === 'contained',
      then: () => 'sequential',
      because: '{drug} ran {own} minutes outside {other}: by this policy it is sequential, on those minutes.',
    },
    {
      id: 'overlap/larger-part',
      rule: 'R-CONC-5',
      when: (f) => f.shared >= f.own,
      then: () => 'concurrent',
      because:
        '{drug} ran {shared} of its {minutes} minutes beside {other}: the larger part, so it is concurrent.',
    },
    {
      id: 'overlap/smaller-part',
      rule: 'R-CONC-5',
      when: () => true,
      then: () => 'sequential',
      because:
        '{drug} ran {shared} minutes beside {other} and {own} alone: it is sequential, on the {own} minutes.',
    },
  ],
}

export type Placed = {
  readonly service: Service
  readonly place: 'placed' | 'concurrent'
  /** The minutes that are coded, and where they lie. */
  readonly minutes: number
  readonly intervals: readonly Interval[]
  /** Documented minutes that ran beside another infusion and are on no line. */
  readonly unbilled: number
  /** The reason from the overlap, null where no minute was shared. */
  readonly step: Step | null
}

/** The initial first, then chemotherapy, then by length; what is left equal stays in order of start (procedure 8.1). */
function inOrder(infusions: readonly Service[], initial: Service | null): readonly Service[] {
  const rank = (s: Service): number => (s === initial ? 0 : s.family === 'chemo' ? 1 : 2)
  return putInOrder([...infusions], (x, y) => rank(x) - rank(y) || y.minutes - x.minutes)
}

/** Places the infusions of a set, which come in order of start (procedure 8.2). */
export function placeInfusions(
  ctx: Context,
  ledger: Ledger,
  infusions: readonly Service[],
  initial: Service | null,
): readonly Placed[] {
  let base: readonly Interval[] = []
  const inBase: Service[] = []
  const placed: Placed[] = []
  for (const service of inOrder(infusions, initial)) {
    const sharedIntervals = intersect(service.intervals, base)
    const shared = lengthOf(sharedIntervals)
    if (shared === 0) {
      placed.push({
        service,
        place: 'placed',
        minutes: service.minutes,
        intervals: service.intervals,
        unbilled: 0,
        step: null,
      })
      base = unionOf([...base, ...service.intervals])
      inBase.push(service)
      continue
    }
    const own = service.minutes - shared
    const other = inBase
      .filter((s) => intersect(s.intervals, service.intervals).length > 0)
      .map((s) => s.name)
    const facts: OverlapFacts = {
      drug: service.name,
      other,
      minutes: service.minutes,
      shared,
      own,
      concurrentFrom: LIMITS.infusionFrom,
      overlap: ctx.switches.overlap,
    }
    const { answer, step } = decide(placeOf, facts, service.ids, ctx.date)
    if (hasReadings(placeOf, facts, answer, 'overlap', choicesOf('overlap'), ctx.date))
      noteReadings(ledger, 'overlap', service.ids, facts.drug)
    if (answer === 'concurrent') {
      placed.push({
        service,
        place: 'concurrent',
        minutes: service.minutes,
        intervals: service.intervals,
        unbilled: 0,
        step,
      })
      continue
    }
    // An infusion that keeps 15 minutes or fewer of its own was still an infusion: it keeps all its minutes and one unit.
    const keepsAll = own < LIMITS.infusionFrom
    placed.push({
      service,
      place: 'placed',
      minutes: keepsAll ? service.minutes : own,
      intervals: keepsAll ? service.intervals : subtract(service.intervals, sharedIntervals),
      unbilled: keepsAll ? 0 : shared,
      step,
    })
    base = unionOf([...base, ...service.intervals])
    inBase.push(service)
  }
  return placed
}
