import { lengthOf, unionOf } from '../../lib/intervals.ts'
import { gather } from '../../lib/lists.ts'
import type { Switches } from '../policy.ts'
import { decide } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { hoursOf, LIMITS } from '../time.ts'
import { noteReadings } from '../two-readings.ts'
import { unitStartsOf } from '../unit-starts.ts'
import { isDenosumab, note, stretchesOf } from '../working.ts'
import type { Context, Draft, Given, Ledger } from '../working.ts'
import { CHECKS, injectionCode, SAYS } from './rules.ts'
import { manualReview } from './manual.ts'

/** A line of step 11: it belongs to no set and stands with set 0. */
export function routeDraft(
  code: string,
  members: readonly Given[],
  because: readonly Step[],
  units = 1,
  minutes = 0,
  unitStarts?: readonly number[],
): Draft {
  const first = members[0]
  return {
    code,
    units,
    minutes,
    set: 0,
    session: first?.a.session ?? 1,
    ofSet: false,
    ids: members.map((m) => m.a.id),
    unitStarts: unitStarts ?? [first?.a.start ?? 0],
    modifiers: [],
    because,
  }
}

/** Injections that are one unit by a value of the switch `injectionUnits`. */
function doses(
  injectionUnits: Switches['injectionUnits'],
  injections: readonly Given[],
): readonly (readonly Given[])[] {
  if (injectionUnits === 'per-injection') return injections.map((g) => [g])
  const groups: Given[][] = []
  for (const g of injections) {
    const group = groups.findLast((members) => {
      const [first] = members
      if (first === undefined || first.drug !== g.drug || first.a.session !== g.a.session) return false
      if (injectionUnits === 'per-drug') return true
      return first.a.route === g.a.route && g.a.start - first.a.start <= LIMITS.oneDoseWithin
    })
    if (group === undefined) groups.push([g])
    else group.push(g)
  }
  return groups
}

/** Injections under the skin and into muscle (procedure 11.1). */
export function codeInjections(ctx: Context, ledger: Ledger, given: readonly Given[]): void {
  const injections = given.filter((g) => g.a.route === 'sc' || g.a.route === 'im')
  const vaccines = injections.filter((g) => g.class === 'vaccine').map((g) => [g])
  const others = doses(
    ctx.switches.injectionUnits,
    injections.filter((g) => g.class !== 'vaccine'),
  )
  const coded: { members: readonly Given[]; code: string; because: readonly Step[] }[] = []
  let firstVaccine = true
  for (const members of [...vaccines, ...others]) {
    const [first] = members
    if (first === undefined) continue
    const ids = members.map((m) => m.a.id)
    const { answer: code, step } = decide(
      injectionCode,
      {
        drug: first.name,
        class: first.class,
        special: first.row?.special ?? null,
        vaccineCodes: ctx.switches.vaccineCodes,
        firstVaccine: firstVaccine ? 'yes' : 'no',
      },
      ids,
      ctx.date,
    )
    if (code === '90471') firstVaccine = false
    if (isDenosumab(first.drug)) noteReadings(ledger, 'denosumab', ids, first.name)
    // That the table holds a vaccine is said by the place itself; that the entry calls it one is not.
    const because = first.classStep.says.rule === step.says.rule ? [step] : [first.classStep, step]
    if (members.length > 1) {
      const says = ctx.switches.injectionUnits === 'per-drug' ? SAYS.oneDrug : SAYS.oneDose
      because.push(
        stepOf(says, ids, { drug: first.name, count: members.length, within: LIMITS.oneDoseWithin }),
      )
    }
    ledger.drafts.push(routeDraft(code, members, because))
    if (first.class !== 'vaccine') coded.push({ members, code, because })
  }
  const injected = gather(coded, ({ members }) => members)
  for (const all of doses('per-drug', injected)) {
    const own = coded.filter(({ members }) => members.some((one) => all.includes(one)))
    const [first] = own
    if (all.length === 1 || first === undefined) continue
    const facts = { code: first.code, drug: all[0]?.name ?? '', count: all.length, units: own.length }
    const ids = all.map((g) => g.a.id)
    note(ledger, CHECKS.injectionUnits, ids, facts, [first.code], first.because)
  }
}

/** Subcutaneous infusions of one encounter, site by site (procedure 11.2). */
export function codeSubcutaneous(ledger: Ledger, given: readonly Given[]): void {
  const infusions = given.filter((g) => g.a.route === 'sc-infusion')
  for (const g of infusions) if (g.family === 'chemo') manualReview(ledger, g, 'R-INJ-6')
  const sites = new Map<string, Given[]>()
  for (const g of infusions) {
    if (g.family === 'chemo') continue
    const key = `${g.a.session} ${g.a.access ?? ''}`
    const site = sites.get(key)
    if (site === undefined) sites.set(key, [g])
    else site.push(g)
  }
  const first = new Set<number>()
  const further = new Set<number>()
  for (const members of [...sites.values()].sort((x, y) => (x[0]?.a.session ?? 1) - (y[0]?.a.session ?? 1))) {
    const session = members[0]?.a.session ?? 1
    const ids = members.map((m) => m.a.id)
    const intervals = unionOf(stretchesOf(members))
    const minutes = lengthOf(intervals)
    const drug = [...new Set(members.map((m) => m.name))].join(', ')
    const facts = { drug, minutes, pushUpTo: LIMITS.pushUpTo }
    if (minutes <= LIMITS.pushUpTo) {
      ledger.drafts.push(
        routeDraft('96372', members, [stepOf(SAYS.subcutaneousShort, ids, facts)], 1, minutes),
      )
    } else if (!first.has(session)) {
      first.add(session)
      const units = hoursOf(minutes)
      const because = [stepOf(SAYS.subcutaneousFirst, ids, { ...facts, units })]
      ledger.drafts.push(routeDraft('96369', members, because, 1, units === 1 ? minutes : LIMITS.hour))
      if (units > 1) {
        const starts = unitStartsOf(intervals, units - 1, 1)
        ledger.drafts.push(routeDraft('96370', members, because, units - 1, minutes - LIMITS.hour, starts))
      }
    } else if (!further.has(session)) {
      further.add(session)
      ledger.drafts.push(
        routeDraft('96371', members, [stepOf(SAYS.subcutaneousSite, ids, facts)], 1, minutes),
      )
    } else ledger.left.push({ ids, minutes, because: [stepOf(SAYS.subcutaneousSiteAgain, ids, facts)] })
  }
}
