import { gather, present } from '../lib/lists.ts'
import { CODES } from './administration-codes.ts'
import { checkBags, checkEntry } from './checks/entry.ts'
import { resolveDrugs } from './class/resolve.ts'
import { applyPairs, dropOrphanConcurrent } from './edits/pairs.ts'
import { markLaterSets, sumPerLine, sumPerSet } from './edits/modifiers.ts'
import { checkHydration } from './hydration/checks.ts'
import { hydrationOf } from './hydration/runs.ts'
import { chooseInitial, notePrimaryReason, setsOf } from './initial/initial.ts'
import { codeOtherRoutes } from './other-routes/others.ts'
import { placeInfusions } from './overlap/place.ts'
import type { Placed } from './overlap/place.ts'
import { codePushes } from './pushes/push-lines.ts'
import type { PushMemory } from './pushes/push-lines.ts'
import { servicesOf } from './services/services.ts'
import { setAsideAll } from './set-aside/set-aside.ts'
import { sitesOf } from './sites/sites.ts'
import { codeHydration } from './time-units/hydration-lines.ts'
import { codeInfusions } from './time-units/infusion-lines.ts'
import type { Context, DaySet, Draft, Given, HydrationRun, Ledger, Service, Site } from './working.ts'

/** What steps 2 to 4 leave: every administration with its drug and class, what goes on to services, and where. */
export type Prepared = {
  readonly given: readonly Given[]
  /** What step 3 left. */
  readonly going: readonly Given[]
  readonly withoutDrugLine: ReadonlySet<string>
  readonly sites: readonly Site[]
}

/** What steps 5 to 14 leave: the lines of administrations and what the later steps need of them. */
export type Coded = {
  readonly sets: readonly DaySet[]
  readonly placed: readonly Placed[]
  readonly drafts: readonly Draft[]
  readonly lines: readonly Draft[]
}

/** Steps 2 to 4: from what is documented to drugs with classes at their sites. */
export function prepare(ctx: Context, ledger: Ledger): Prepared {
  const given = resolveDrugs(ctx, ledger)
  checkEntry(ctx, ledger, given)
  const { going, withoutDrugLine } = setAsideAll(ctx, ledger, given)
  const sites = sitesOf(ctx, going)
  checkBags(ledger, given, sites)
  return { given, going, withoutDrugLine, sites }
}

type Fluids = { readonly runs: readonly HydrationRun[]; readonly fluids: readonly string[] }

/** Step 6: the hydration of each encounter, beside the services at all its sites. */
function hydrationBySession(
  ctx: Context,
  ledger: Ledger,
  { going, sites }: Prepared,
  servicesAt: ReadonlyMap<Site, readonly Service[]>,
): ReadonlyMap<number, Fluids> {
  const bySession = new Map<number, Fluids>()
  for (const { main, session } of sites) {
    if (!main) continue
    const here = going.filter((g) => g.a.session === session)
    const fluids = here.filter((g) => g.family === 'hydration')
    const services = gather(sites, (site) => (site.session === session ? servicesAt.get(site) : null))
    const blood = here.filter((g) => g.class === 'blood-product')
    const runs = hydrationOf(ctx, ledger, fluids, services, blood)
    bySession.set(session, { runs, fluids: fluids.map((g) => g.a.id) })
  }
  return bySession
}

/** Steps 5 to 14: from services to summed lines with their modifiers. */
export function codeSets(ctx: Context, ledger: Ledger, prepared: Prepared): Coded {
  const { given, going, sites } = prepared
  const servicesAt = new Map(sites.map((site) => [site, servicesOf(ctx, ledger, site)]))
  const sets = setsOf(sites, servicesAt, hydrationBySession(ctx, ledger, prepared, servicesAt))
  const fluids = new Set(present(going, (g) => (g.family === 'hydration' ? g.a.id : null)))
  notePrimaryReason(ctx, ledger, sets, fluids)
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
  return { sets, placed, drafts, lines }
}
