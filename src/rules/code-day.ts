import type { CodeBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { acknowledged } from './acknowledged.ts'
import { CODES, roleOf } from './administration-codes.ts'
import type { Claim, Finding } from './answers.ts'
import { checkBags, checkEntry } from './checks/entry.ts'
import { priceEditions, tablesUsed } from './checks/tables.ts'
import { resolveDrugs } from './class/resolve.ts'
import { byClaimOrder, byFindingOrder, dateAt, datesOf, sortedIds, unbilledOf } from './close/order.ts'
import { positionsOf } from './close/positions.ts'
import { serviceViews } from './close/service-views.ts'
import { contextOf } from './context.ts'
import { checkOrders } from './doses/checks.ts'
import { checkDrugLimits, siteModifiers } from './drug-units/checks.ts'
import { drugLines } from './drug-units/drug-lines.ts'
import { checkLines } from './edits/limits.ts'
import { markLaterSets, sumPerLine, sumPerSet } from './edits/modifiers.ts'
import { applyPairs, dropOrphanConcurrent } from './edits/pairs.ts'
import { checkHydration } from './hydration/checks.ts'
import { hydrationOf } from './hydration/runs.ts'
import { chooseInitial, notePrimaryReason, setsOf } from './initial/initial.ts'
import { codeFlush, codeOtherRoutes } from './other-routes/others.ts'
import { placeInfusions } from './overlap/place.ts'
import type { Placed } from './overlap/place.ts'
import { valuesOf } from './policy.ts'
import type { Policy, SwitchName } from './policy.ts'
import { priceLines, totalsOf } from './price/price.ts'
import type { Unpriced } from './price/price.ts'
import { NATIONAL } from './pricing.ts'
import type { Pricing } from './pricing.ts'
import { codePushes } from './pushes/push-lines.ts'
import type { PushMemory } from './pushes/push-lines.ts'
import { rangesFor, stopRanges } from './ranges/ranges.ts'
import { sameLines } from './readings/compare.ts'
import { MISSING_STOP, servicesOf } from './services/services.ts'
import { setAsideAll } from './set-aside/set-aside.ts'
import { sitesOf } from './sites/sites.ts'
import { stepOf } from './step.ts'
import { codeHydration } from './time-units/hydration-lines.ts'
import { codeInfusions } from './time-units/infusion-lines.ts'
import { isReading } from './two-readings.ts'
import { codeVisits } from './visits/visits.ts'
import type { Context, DaySet, Draft, Given, Ledger } from './working.ts'

/** What steps 1 to 15 leave: the lines of administrations and what the later steps need of them. */
type Administered = {
  readonly given: readonly Given[]
  /** What step 3 left. */
  readonly going: readonly Given[]
  readonly withoutDrugLine: ReadonlySet<string>
  readonly sets: readonly DaySet[]
  readonly placed: readonly Placed[]
  readonly drafts: readonly Draft[]
  readonly lines: readonly Draft[]
}

/** Steps 2 to 14: from drugs and classes to summed lines with their modifiers. */
function administer(ctx: Context, ledger: Ledger): Administered {
  const given = resolveDrugs(ctx, ledger)
  checkEntry(ctx, ledger, given)
  const { going, withoutDrugLine } = setAsideAll(ctx, ledger, given)
  const sites = sitesOf(ctx, ledger, going)
  checkBags(ledger, given, sites)
  const servicesAt = new Map(sites.map((site) => [site, servicesOf(ctx, ledger, site)]))
  const hydrationIn = new Map(
    sites
      .filter((site) => site.main)
      .map(({ session }) => {
        const here = going.filter((g) => g.a.session === session)
        const fluids = here.filter((g) => g.family === 'hydration')
        const services = sites.flatMap((site) =>
          site.session === session ? (servicesAt.get(site) ?? []) : [],
        )
        const blood = here.filter((g) => g.class === 'blood-product')
        return [
          session,
          { runs: hydrationOf(ctx, ledger, fluids, services, blood), fluids: fluids.map((g) => g.a.id) },
        ]
      }),
  )
  const sets = setsOf(sites, servicesAt, hydrationIn)
  notePrimaryReason(ctx, ledger, sets)
  const memory = { concurrent: new Set<number>(), unlisted: new Map<number, number>() }
  const pushed = new Map<number, PushMemory>()
  const placed: Placed[] = []
  for (const [index, set] of sets.entries()) {
    const initial = chooseInitial(ctx, ledger, set)
    const infusions = placeInfusions(ctx, ledger, set.infusions, initial.service)
    placed.push(...infusions)
    const where = { set, index }
    codeInfusions(ctx, ledger, where, infusions, initial, memory)
    const pushes: PushMemory = pushed.get(set.site.session) ?? new Map<string, number>()
    pushed.set(set.site.session, pushes)
    codePushes(ctx, ledger, where, initial, pushes)
    codeHydration(ledger, where, initial.kind === 'hydration' ? initial.because : null)
  }
  codeOtherRoutes(ctx, ledger, going, given)
  const drafts = ledger.drafts
  const marked = markLaterSets(ctx, ledger, sumPerSet(drafts))
  const paired = applyPairs(ctx, ledger, marked)
  const lines = sumPerLine(dropOrphanConcurrent(ctx, ledger, paired, CODES.concurrent))
  checkHydration(ledger, sets, given)
  return { given, going, withoutDrugLine, sets, placed, drafts, lines }
}

/** The lines of the claim before prices, in order: administrations, drugs, visits (steps 11.10, 13, 15, 16, 19.1). */
function linesOf(
  ctx: Context,
  ledger: Ledger,
  administered: Administered,
  starts: ReadonlyMap<string, number>,
): readonly Unpriced[] {
  const visits = codeVisits(ctx, ledger, administered.lines.length > 0)
  const drugged = administered.given.filter((g) => !administered.withoutDrugLine.has(g.a.id))
  const drugs = drugLines(ctx, ledger, drugged).map((line) => siteModifiers(ctx, ledger, line))
  checkDrugLimits(ctx, ledger, drugs)
  checkOrders(ctx, ledger, drugged)
  const manual = ledger.noted.some((n) => n.check.id === 'other-routes/manual-review')
  const before = ledger.drafts.length
  codeFlush(
    ledger,
    administered.going,
    administered.lines.length + visits.length + drugs.length > 0 || manual,
  )
  const drafts = checkLines(ctx, ledger, [...administered.lines, ...ledger.drafts.slice(before)])
  const site = ctx.setting === 'facility' && ctx.switches.offCampus !== 'none' ? [ctx.switches.offCampus] : []
  const modifiers = (own: readonly string[]): readonly string[] =>
    own.length + site.length < 2 ? [...own, ...site] : [...own, ...site].sort()
  return [
    ...[...drafts].sort(byClaimOrder).map(
      (d): Unpriced => ({
        code: d.code,
        units: d.units,
        modifiers: modifiers(d.modifiers),
        kind: 'administration',
        role: roleOf(d.code),
        administrations: sortedIds(starts, d.ids),
        minutes: d.minutes,
        dates: datesOf(ctx, d.units, d.unitStarts),
        because: d.because,
      }),
    ),
    ...drugs.map((line): Unpriced => {
      const administrations = sortedIds(starts, line.ids)
      const first = starts.get(administrations[0] ?? '') ?? 0
      return {
        code: line.code,
        units: line.units,
        modifiers: modifiers(line.modifiers),
        kind: line.waste ? 'waste' : 'drug',
        role: line.waste ? 'waste' : 'drug',
        administrations,
        minutes: 0,
        dates: [{ date: dateAt(ctx, first), units: line.units }],
        because: line.because,
      }
    }),
    ...visits.map(
      (visit): Unpriced => ({
        code: visit.code,
        units: 1,
        modifiers: modifiers(visit.modifiers),
        kind: 'visit',
        role: 'visit',
        administrations: [],
        minutes: 0,
        dates: [{ date: ctx.date, units: 1 }],
        because: visit.because,
      }),
    ),
  ]
}

/** The day with one stop filled in, for the ranges of a missing stop. */
const withStop = (encounter: Encounter, id: string, stop: number): Encounter => ({
  ...encounter,
  administrations: encounter.administrations.map((a) => (a.id === id ? { ...a, stop } : a)),
})

/** The whole claim but for the ranges of missing stops. */
function codeOnce(ctx: Context, pricing: Pricing): Claim {
  const ledger: Ledger = { drafts: [], left: [], noted: [] }
  const starts = new Map(ctx.encounter.administrations.map((a) => [a.id, a.start]))
  const administered = administer(ctx, ledger)
  const unpriced = linesOf(ctx, ledger, administered, starts)
  const lines = priceLines(ctx, unpriced, pricing)
  const administrationLines = lines.filter((line) => line.kind === 'administration').length
  const tables = tablesUsed(
    ctx,
    ledger,
    [
      ...(administered.given.length > 0 ? (['drugs'] as const) : []),
      ...(administrationLines > 0 ? (['add-ons', 'limits'] as const) : []),
      ...(administrationLines > 1 ? (['pairs'] as const) : []),
    ],
    priceEditions(ctx, lines),
  )
  const findings = ledger.noted.map(
    (noted): Finding => ({
      check: noted.check,
      administrations: sortedIds(starts, noted.ids),
      lines: positionsOf(noted, lines),
      because: [stepOf(noted.check, noted.ids, noted.facts), ...noted.because],
      ranges: null,
      acknowledged: null,
    }),
  )
  return {
    encounter: ctx.encounter.id,
    date: ctx.date,
    setting: ctx.setting,
    tables,
    lines,
    unbilled: unbilledOf(starts, ledger.left),
    findings: findings.sort(byFindingOrder),
    lapsed: [],
    totals: totalsOf(ctx, lines, pricing),
    services: serviceViews(
      administered.sets,
      administered.placed,
      administered.drafts,
      new Set(lines.map((line) => line.code)),
    ),
  }
}

/** Adds to each missing stop the claims that its minute can lead to. */
function withRanges(ctx: Context, pricing: Pricing, finding: Finding): Finding {
  const [id] = finding.administrations
  const administration = ctx.encounter.administrations.find((a) => a.id === id)
  if (id === undefined || administration === undefined) return finding
  const { start } = administration
  const ranges = stopRanges(ctx.encounter, id, start, (minutes) => {
    const encounter = withStop(ctx.encounter, id, start + minutes)
    const { lines } = codeOnce({ ...ctx, encounter }, pricing)
    const own = lines.filter((line) => line.kind === 'administration')
    const amount = own.some((line) => line.amount === null)
      ? null
      : own.reduce((sum, line) => sum + (line.amount ?? 0), 0)
    return { lines: own.map(({ code, units, modifiers }) => ({ code, units, modifiers })), amount }
  })
  return { ...finding, ranges }
}

/** A day of more administrations than this is not coded again for each reading. */
const LONG_DAY = 60

/** Whether the claim of the day is another one under another value of a switch; on a very long day that is not tried. */
function hasAnotherReading(ctx: Context, pricing: Pricing, claim: Claim, name: SwitchName): boolean {
  if (ctx.encounter.administrations.length > LONG_DAY) return true
  const { switches } = ctx
  return (valuesOf(name) ?? []).some(
    (value) =>
      value !== switches[name] &&
      !sameLines(claim, codeOnce({ ...ctx, switches: { ...switches, [name]: value } }, pricing)),
  )
}

/** Switches whose reach only the whole claim shows; for the others the stage that asks knows it. */
const UNSETTLED: ReadonlySet<SwitchName> = new Set<SwitchName>(['sameDrugRepeat', 'markSecondSet'])

/** The findings without those that authorities differ where every reading has the same claim. */
function settled(ctx: Context, pricing: Pricing, claim: Claim): readonly Finding[] {
  const known = new Map<SwitchName, boolean>()
  return claim.findings.filter(({ check }) => {
    const { id, readings: name } = check
    if (name === undefined || !isReading(id) || !UNSETTLED.has(name)) return true
    const differs = known.get(name) ?? hasAnotherReading(ctx, pricing, claim, name)
    known.set(name, differs)
    return differs
  })
}

/**
 * Codes one day: what can be billed, what cannot, and what a coder must know, each with its reasons down to
 * documented facts. Pure and synchronous; it does not throw on an encounter that `readEncounter` accepts.
 * Money is integer: rates in thousandths of a dollar, amounts in cents.
 */
export function codeDay(
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing = NATIONAL,
): Claim {
  const ctx = contextOf(encounter, book, policy)
  const claim = codeOnce(ctx, pricing)
  let left = rangesFor(encounter.administrations.length)
  const findings = settled(ctx, pricing, claim).map((finding) => {
    if (finding.check.id !== MISSING_STOP.id || left === 0) return finding
    left -= 1
    return withRanges(ctx, pricing, finding)
  })
  return { ...claim, ...acknowledged(encounter, findings) }
}
