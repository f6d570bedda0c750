import { intersect, lengthOf, subtract, unionOf } from '../../lib/intervals.ts'
import { gather, present } from '../../lib/lists.ts'
import { byFileOrder } from '../../lib/order.ts'
import type { Interval } from '../../lib/wall-clock.ts'
import { remarksOn } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import type { Switches } from '../policy.ts'
import { hoursOf, LIMITS } from '../time.ts'
import { noteReadings } from '../two-readings.ts'
import type { Context, Given, HydrationRun, Ledger, Service } from '../working.ts'
import { runRemarks, SAYS } from './rules.ts'

/** Something whose minutes are not hydration. */
type Taker = {
  readonly id: string
  readonly start: number
  readonly name: string
  readonly intervals: readonly Interval[]
  readonly says: Sentence
  readonly isDrug: boolean
}

function takersOf(ctx: Context, services: readonly Service[], blood: readonly Given[]): readonly Taker[] {
  const takers: Taker[] = []
  for (const s of services) {
    const documentedPush = s.members.every((m) => m.a.route === 'iv-push')
    if (documentedPush && ctx.switches.hydrationDuringPush === 'ignore') continue
    const says = documentedPush ? SAYS.duringPush : SAYS.deducted
    takers.push({
      id: s.id,
      start: s.start,
      name: s.name,
      intervals: s.intervals,
      says,
      isDrug: true,
    })
  }
  if (ctx.switches.hydrationTransfusion === 'deduct')
    for (const { a, name } of blood)
      takers.push({
        id: a.id,
        start: a.start,
        name,
        intervals: unionOf([{ from: a.start, to: a.stop ?? a.start }]),
        says: SAYS.besideBlood,
        isDrug: false,
      })
  return takers.sort((x, y) => x.start - y.start || byFileOrder(x.id, y.id))
}

/** Net segments put together to runs (procedure 6.3). */
function runsOf(
  ctx: Context,
  segments: Switches['hydrationSegments'],
  net: readonly Interval[],
  drugMinutes: readonly Interval[],
): readonly (readonly Interval[])[] {
  if (segments === 'each-31') return net.map((segment) => [segment])
  if (segments === 'sum') return net.length === 0 ? [] : [net]
  const runs: Interval[][] = []
  for (const segment of net) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const idle =
      last === undefined ? 0 : lengthOf(subtract([{ from: last.to, to: segment.from }], drugMinutes))
    if (run === undefined || idle > ctx.switches.hydrationGapMinutes) runs.push([segment])
    else run.push(segment)
  }
  return runs
}

const touching = (fluids: readonly Given[], minutes: readonly Interval[]): readonly Given[] =>
  fluids.filter(({ a }) => intersect(unionOf([{ from: a.start, to: a.stop ?? a.start }]), minutes).length > 0)

const classesOf = (fluids: readonly Given[]): readonly Step[] => {
  const seen = new Set<string>()
  return fluids.filter((g) => !seen.has(g.drug) && seen.add(g.drug)).map((g) => g.classStep)
}

const drugsOf = (fluids: readonly Given[]): readonly string[] => [...new Set(fluids.map((g) => g.name))]

function leave(ledger: Ledger, fluids: readonly Given[], minutes: number, step: Step): void {
  ledger.left.push({ ids: fluids.map((g) => g.a.id), minutes, because: [...classesOf(fluids), step] })
}

/**
 * The runs of hydration of one encounter that count, earliest first (procedure step 6). The fluids come in order of
 * start. What is taken by another service, and runs too short to report, stand in the ledger's `left`.
 */
export function hydrationOf(
  ctx: Context,
  ledger: Ledger,
  fluids: readonly Given[],
  services: readonly Service[],
  blood: readonly Given[],
): readonly HydrationRun[] {
  if (fluids.length === 0) return []
  const segments = unionOf(fluids.map(({ a }) => ({ from: a.start, to: a.stop ?? a.start })))
  const placed = new Set<string>()
  let net = segments
  const takers = takersOf(ctx, services, blood)
  for (const taker of takers) {
    const taken = intersect(net, taker.intervals)
    if (taken.length === 0) continue
    net = subtract(net, taken)
    const under = touching(fluids, taken)
    for (const g of under) placed.add(g.a.id)
    const minutes = lengthOf(taken)
    const ids = under.map((g) => g.a.id)
    leave(
      ledger,
      under,
      minutes,
      stepOf(taker.says, ids, { drug: drugsOf(under), other: taker.name, minutes }),
    )
  }
  const volume = smallVolume(ctx, fluids)
  const drugMinutes = unionOf(gather(takers, (t) => (t.isDrug ? t.intervals : null)))
  const counting: HydrationRun[] = []
  if (volume === null) noteSegmentReadings(ctx, ledger, fluids, net, drugMinutes)
  for (const run of runsOf(ctx, ctx.switches.hydrationSegments, net, drugMinutes)) {
    const minutes = lengthOf(run)
    const under = touching(fluids, run)
    const ids = under.map((g) => g.a.id)
    for (const id of ids) placed.add(id)
    const drug = drugsOf(under)
    if (minutes < LIMITS.hydrationFrom) {
      leave(
        ledger,
        under,
        minutes,
        stepOf(SAYS.tooShort, ids, { drug, minutes, below: LIMITS.hydrationFrom - 1 }),
      )
      continue
    }
    if (volume !== null) {
      leave(ledger, under, minutes, stepOf(SAYS.tooSmall, ids, { drug, ...volume }))
      continue
    }
    const all = lengthOf(unionOf(under.map(({ a }) => ({ from: a.start, to: a.stop ?? a.start }))))
    const because = remarksOn(
      runRemarks,
      { drug, total: all, deducted: takenFrom(under, net), stretches: run.length, minutes },
      ids,
      ctx.date,
    )
    counting.push({ intervals: run, minutes, ids, because: [...classesOf(under), ...because] })
  }
  for (const g of fluids)
    if (!placed.has(g.a.id))
      leave(
        ledger,
        [g],
        0,
        stepOf(SAYS.tooShort, [g.a.id], { drug: g.name, minutes: 0, below: LIMITS.hydrationFrom - 1 }),
      )
  return counting
}

/** Where adding the stretches, or not, would change the units. */
function noteSegmentReadings(
  ctx: Context,
  ledger: Ledger,
  fluids: readonly Given[],
  net: readonly Interval[],
  drugMinutes: readonly Interval[],
): void {
  const unitsUnder = (segments: Switches['hydrationSegments']): number =>
    runsOf(ctx, segments, net, drugMinutes)
      .map(lengthOf)
      .reduce((sum, minutes) => sum + (minutes < LIMITS.hydrationFrom ? 0 : hoursOf(minutes)), 0)
  const runs = unitsUnder('runs')
  if (unitsUnder('sum') === runs && unitsUnder('each-31') === runs) return
  noteReadings(
    ledger,
    'hydrationSegments',
    fluids.map((g) => g.a.id),
    drugsOf(fluids).join(', '),
  )
}

/** Minutes of these fluids that another service took. */
function takenFrom(fluids: readonly Given[], net: readonly Interval[]): number {
  const all = unionOf(fluids.map(({ a }) => ({ from: a.start, to: a.stop ?? a.start })))
  return lengthOf(subtract(all, net))
}

/** The documented volume where a policy asks for more than was given; null where nothing is amiss or documented. */
function smallVolume(ctx: Context, fluids: readonly Given[]): { least: number; given: number } | null {
  const least = ctx.switches.hydrationMinimumVolumeMl
  if (least === 'none') return null
  const doses = present(fluids, ({ a }) => (a.dose?.unit === 'mL' ? a.dose.micro : null))
  const given = doses.reduce((sum, micro) => sum + micro, 0) / 1_000_000
  return doses.length > 0 && given < least ? { least, given } : null
}
