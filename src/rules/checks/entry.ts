import { clockChange } from '../../lib/clock-change.ts'
import { MINUTES_PER_DAY } from '../../lib/wall-clock.ts'
import type { Check } from '../rule.ts'
import { accessOf, isVenous, note } from '../working.ts'
import type { Context, Given, Ledger, Site } from '../working.ts'

/** Odd but possible facts of the entry (procedure step 1). */
export const CHECKS = {
  noMinutes: {
    id: 'entry/no-minutes',
    rule: 'R-TIME-1',
    severity: 'warning',
    title: '{drug}: start and stop are the same',
    because: '{drug} starts and stops at {start}: no minute is documented.',
    denial: 'CO-151',
    fix: 'Check both times against the record.',
  },
  farAway: {
    id: 'entry/far-from-date',
    rule: 'R-TIME-5',
    severity: 'warning',
    title: '{drug}: time far from the date',
    because:
      '{drug} starts at {start}, more than a day away from the date of service, or runs for more than a day.',
    denial: null,
    fix: 'Check the date and the times against the record.',
  },
  twice: {
    id: 'entry/entered-twice',
    rule: 'R-CLM-1',
    severity: 'warning',
    title: '{drug}: entered twice?',
    because: '{drug} stands twice with the same route, start and stop; neither is left out.',
    denial: 'CO-18',
    fix: 'Remove one if it is the same administration.',
  },
  clockChange: {
    id: 'entry/clock-change',
    rule: 'R-TIME-5',
    severity: 'warning',
    title: '{drug}: the clocks changed that night',
    because:
      '{drug} ran from {start} to {stop}, at the hour at which the clocks changed. The minutes are the difference of the written times.',
    denial: null,
    fix: 'Check which clock the record used.',
  },
  unknownReason: {
    id: 'entry/primary-reason-unknown',
    rule: 'R-INIT-1',
    severity: 'warning',
    title: 'Primary reason names no administration',
    because: 'The primary reason {reason} names no administration of the day; it is ignored.',
    denial: null,
    fix: 'Choose the administration that was the reason for the encounter.',
  },
  hormonalByVein: {
    id: 'entry/hormonal-by-vein',
    rule: 'R-CLS-8',
    severity: 'warning',
    title: '{drug}: hormonal drug by vein',
    because: '{drug} is a hormonal antineoplastic drug and is entered by vein; such drugs are injected.',
    denial: null,
    fix: 'Check the route against the record.',
  },
  sharedBag: {
    id: 'entry/bag-at-two-sites',
    rule: 'R-MIX-1',
    severity: 'warning',
    title: 'Bag {bag}: at two sites or in two encounters',
    because:
      'The bag {bag} is entered at two sites or in two encounters of the day; it is taken as two containers.',
    denial: null,
    fix: 'Check the bag and the access against the record.',
  },
} as const satisfies { readonly [name: string]: Check }

/** The hour that does not exist, and the one that comes twice: from two on, and before two. */
const HOURS = { forward: { from: 120, to: 180 }, back: { from: 60, to: 120 } } as const

/** Whether an interval meets the hour at which the clocks of one of its days change (E-44). */
function meetsClockChange(day: number, start: number, stop: number): boolean {
  for (let d = Math.floor(start / MINUTES_PER_DAY); d * MINUTES_PER_DAY < stop && d < 400; d += 1) {
    const change = clockChange(day + d)
    if (change === null) continue
    const midnight = d * MINUTES_PER_DAY
    const { from, to } = HOURS[change]
    if (start < midnight + to && midnight + from < stop) return true
  }
  return false
}

/** A pump runs for days by its nature; only other routes are asked about a stop a day after the start. */
const isPump = (route: string): boolean => route === 'pump-initiation'

/** Whether one before it, of the same minute, is the same; they come in order of start. */
function isTwice(given: readonly Given[], place: number): boolean {
  const g = given[place]
  if (g === undefined) return false
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = given[at]
    if (other === undefined || other.a.start !== g.a.start) return false
    if (other.drug === g.drug && other.a.route === g.a.route && other.a.stop === g.a.stop) return true
  }
  return false
}

/** Notes what is odd in the entry, and what is given by a route that its class does not go by. */
export function checkEntry(ctx: Context, ledger: Ledger, given: readonly Given[]): void {
  for (const [place, g] of given.entries()) {
    const { a } = g
    const ids = [a.id]
    const facts = { drug: g.name, start: a.start }
    if (a.stop === a.start && a.route.endsWith('infusion')) note(ledger, CHECKS.noMinutes, ids, facts)
    const away = a.start < -MINUTES_PER_DAY || a.start >= 2 * MINUTES_PER_DAY
    const long = a.stop !== null && a.stop - a.start > MINUTES_PER_DAY && !isPump(a.route)
    if (away || long) note(ledger, CHECKS.farAway, ids, facts)
    if (a.stop !== null && meetsClockChange(ctx.day, a.start, a.stop))
      note(ledger, CHECKS.clockChange, ids, { ...facts, stop: a.stop })
    if (isTwice(given, place)) note(ledger, CHECKS.twice, ids, facts)
    if (g.class === 'hormonal-antineoplastic' && (a.route === 'iv-infusion' || a.route === 'iv-push'))
      note(ledger, CHECKS.hormonalByVein, ids, facts)
  }
  const reason = ctx.encounter.primaryReason
  if (reason !== null && !given.some((g) => g.a.id === reason))
    note(ledger, CHECKS.unknownReason, [], { reason })
}

/** Notes a bag that is entered at two sites or in two encounters (procedure 5.1). Two accesses of one site are one. */
export function checkBags(ledger: Ledger, given: readonly Given[], sites: readonly Site[]): void {
  const bags = new Map<string, Site>()
  const split = new Set<string>()
  for (const { a } of given) {
    const site = sites.find((one) => one.session === a.session && one.accesses.includes(accessOf(a)))
    if (a.bag === null || !isVenous(a) || site === undefined) continue
    const before = bags.get(a.bag)
    if (before === undefined) bags.set(a.bag, site)
    else if (before !== site && !split.has(a.bag)) {
      split.add(a.bag)
      note(ledger, CHECKS.sharedBag, [a.id], { bag: a.bag })
    }
  }
}
