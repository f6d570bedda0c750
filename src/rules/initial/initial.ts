import { putInOrder } from '../../lib/order.ts'
import { CODES } from '../administration-codes.ts'
import { ruleFor } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { LIMITS } from '../time.ts'
import { note } from '../working.ts'
import type { Context, DaySet, HydrationRun, Ledger, Service, Site } from '../working.ts'
import {
  initialKind,
  INFERRED,
  KINDS,
  KIND_WORDS,
  REASON_IGNORED,
  REASON_NO_CANDIDATE,
  REASON_SHORT_HYDRATION,
  SAYS,
} from './rules.ts'
import type { InitialFacts, Kind } from './rules.ts'

const INITIAL_CODES: { readonly [K in Kind]: string } = {
  'chemo-infusion': CODES.chemo.infusion.initial,
  'chemo-push': CODES.chemo.push.initial,
  'therapeutic-infusion': CODES.therapeutic.infusion.initial,
  'therapeutic-push': CODES.therapeutic.push.initial,
  hydration: CODES.hydration.initial,
}

/** The initial service of a set: a service, or the hydration where `service` is null; with the reasons. */
export type Initial = {
  readonly kind: Kind
  readonly service: Service | null
  readonly because: readonly Step[]
}

const servicesOfKind = (set: DaySet, kind: Kind): readonly Service[] => {
  if (kind === 'hydration') return []
  const pool = kind === 'chemo-infusion' || kind === 'therapeutic-infusion' ? set.infusions : set.pushes
  const family = kind === 'chemo-infusion' || kind === 'chemo-push' ? 'chemo' : 'therapeutic'
  return pool.filter((s) => s.family === family)
}

const has = (set: DaySet, kind: Kind): boolean =>
  kind === 'hydration' ? set.hydration.length > 0 : servicesOfKind(set, kind).length > 0

/** The rank of the highest kind that a set holds, 0 to 4; null where it has no candidate (procedure 7.6). */
export function rankOf(set: DaySet): number | null {
  const rank = KINDS.findIndex((kind) => has(set, kind))
  return rank === -1 ? null : rank
}

/**
 * The sets of the day in claim order (procedure 4.5, 14.2): encounters as they came; inside one the set that
 * ranks highest, of equal ones main, then order of first use.
 */
export function setsOf(
  sites: readonly Site[],
  servicesAt: ReadonlyMap<Site, readonly Service[]>,
  hydrationIn: ReadonlyMap<
    number,
    { readonly runs: readonly HydrationRun[]; readonly fluids: readonly string[] }
  >,
): readonly DaySet[] {
  const sets = sites.map((site): DaySet => {
    const services = servicesAt.get(site) ?? []
    return {
      site,
      infusions: services.filter((s) => s.technique === 'infusion'),
      pushes: services.filter((s) => s.technique === 'push'),
      hydration: site.main ? (hydrationIn.get(site.session)?.runs ?? []) : [],
      fluids: site.main ? (hydrationIn.get(site.session)?.fluids ?? []) : [],
    }
  })
  // Sets of one rank stay in the order of their sites.
  return sets
    .map((set) => ({ set, rank: rankOf(set) }))
    .filter((x): x is typeof x & { rank: number } => x.rank !== null)
    .sort((x, y) => x.set.site.encounter - y.set.site.encounter || x.rank - y.rank)
    .map(({ set }) => set)
}

/** Longest first; services of one length stay in their order, by start and file (R-INIT-3). */
const longestFirst = (x: Service, y: Service): number => y.minutes - x.minutes

/** The kind of the infusion or hydration with most minutes; a push has no length that counts (procedure 7.4). */
function longestKind(set: DaySet, kinds: readonly Kind[]): Kind {
  const minutesOf = (kind: Kind): readonly number[] => {
    if (kind === 'hydration') return set.hydration.map((run) => run.minutes)
    return kind.endsWith('infusion') ? servicesOfKind(set, kind).map((s) => s.minutes) : [0]
  }
  const minutes = (kind: Kind): number => Math.max(...minutesOf(kind))
  return kinds.reduce((best, kind) => (minutes(kind) > minutes(best) ? kind : best))
}

/** Which service of the set the primary reason names. */
function reasonIn(set: DaySet, reason: string | null): { kind: Kind; service: Service | null } | null {
  if (reason === null) return null
  for (const kind of KINDS) {
    if (kind === 'hydration') {
      if (set.hydration.length > 0 && set.fluids.includes(reason)) return { kind, service: null }
      continue
    }
    const service = servicesOfKind(set, kind).find((s) => s.ids.includes(reason))
    if (service !== undefined) return { kind, service }
  }
  return null
}

/** Chooses the initial service of a set (procedure step 7). */
export function chooseInitial(ctx: Context, ledger: Ledger, set: DaySet): Initial {
  const kinds = KINDS.filter((kind) => has(set, kind))
  const [highest] = kinds
  if (highest === undefined) throw new Error('a set without a candidate has no initial service')
  // A payer that applies the rank in the office too asks for no reason.
  const byReason = ctx.setting === 'office' && ctx.switches.facilityHierarchyInOffice === 'off'
  const named = byReason ? reasonIn(set, ctx.encounter.primaryReason) : null
  const fluid = (): string => [...new Set(set.hydration[0]?.ids.map((id) => nameOf(ctx, id)))].join(' and ')
  const pickOf = (kind: Kind): Service | null => {
    const pool = servicesOfKind(set, kind)
    if (named !== null && named.kind === kind && named.service !== null) return named.service
    return (kind.endsWith('infusion') ? putInOrder([...pool], longestFirst) : pool)[0] ?? null
  }
  const facts: InitialFacts = {
    setting: ctx.setting,
    drug: '',
    kind: '',
    highest,
    longest: ctx.switches.officeInitialInference === 'longest' ? longestKind(set, kinds) : highest,
    reason: named?.kind ?? null,
    hierarchyInOffice: ctx.switches.facilityHierarchyInOffice,
    inference: ctx.switches.officeInitialInference,
  }
  const rule = ruleFor(initialKind, facts, ctx.date)
  const kind = rule.then(facts)
  const service = pickOf(kind)
  const drug = service === null ? fluid() : service.name
  const ids = service?.ids ?? set.hydration[0]?.ids ?? []
  const step = stepOf(rule, ids, { ...facts, drug, kind: KIND_WORDS[kind] })
  const pool = servicesOfKind(set, kind)
  const because: Step[] = [step]
  if (pool.length > 1 && step.says.id !== 'initial/primary-reason') {
    const says =
      named?.service === service
        ? SAYS.namedAmongSeveral
        : kind.endsWith('push')
          ? SAYS.earliestFirst
          : SAYS.longestFirst
    because.push(stepOf(says, ids, { drug, count: pool.length }))
  }
  noteReason(ctx, ledger, { set, kinds, kind, service, drug, named, step })
  return { kind, service, because }
}

const nameOf = (ctx: Context, id: string): string =>
  ctx.encounter.administrations.find((a) => a.id === id)?.drug ?? id

type Chosen = {
  readonly set: DaySet
  readonly kinds: readonly Kind[]
  readonly kind: Kind
  readonly service: Service | null
  readonly drug: string
  readonly named: { readonly kind: Kind; readonly service: Service | null } | null
  readonly step: Step
}

/** What the office should know of the primary reason: inferred, or overruled by the add-on lists. */
function noteReason(ctx: Context, ledger: Ledger, chosen: Chosen): void {
  const { named, kind, kinds, service, drug, set, step } = chosen
  const code = INITIAL_CODES[kind]
  const ids = service?.ids ?? set.hydration[0]?.ids ?? []
  const reason = ctx.encounter.primaryReason
  const reasonName = reason === null ? null : nameOf(ctx, reason)
  if (named !== null && named.service !== service)
    note(ledger, REASON_IGNORED, ids, { code, drug, reason: reasonName }, [code], [step])
  if (step.says.rule === 'R-INIT-7' && kinds.length > 1)
    note(ledger, INFERRED, ids, { code, drug }, [code], [step])
}

/**
 * A primary reason that names a documented administration which no set can lead with (procedure 7.4, E-14). `fluids`:
 * what went on as hydration, reported or not.
 */
export function notePrimaryReason(
  ctx: Context,
  ledger: Ledger,
  sets: readonly DaySet[],
  fluids: ReadonlySet<string>,
): void {
  const reason = ctx.encounter.primaryReason
  if (reason === null || ctx.setting !== 'office') return
  if (!ctx.encounter.administrations.some((a) => a.id === reason)) return
  if (sets.some((set) => reasonIn(set, reason) !== null)) return
  const facts = { reason: nameOf(ctx, reason) }
  if (fluids.has(reason))
    note(ledger, REASON_SHORT_HYDRATION, [reason], { ...facts, below: LIMITS.hydrationFrom - 1 }, [])
  else note(ledger, REASON_NO_CANDIDATE, [reason], facts, [])
}
