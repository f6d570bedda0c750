import { fullBook } from '../../codes/all-tables.ts'
import type { DayBook } from '../../codes/book.ts'
import type { Encounter } from '../../encounter/model.ts'
import { byFileOrder, byText } from '../../lib/order.ts'
import { parseDay } from '../../lib/wall-clock.ts'
import { resolveDrugs } from '../class/resolve.ts'
import { switchesOf } from '../policy.ts'
import type { Policy, Switches } from '../policy.ts'
import type { Context, Given } from '../working.ts'

/**
 * The administration lines of a day once more, minute by minute and from the written procedure alone: a service
 * is a set of minutes, overlap is counted by looking at each of them. Only the class of a drug is taken from the
 * rules. Slow and plain; random days are coded both ways and must agree.
 */
type Minutes = ReadonlySet<number>

type Svc = {
  readonly id: string
  readonly kind: 'infusion' | 'push'
  readonly chemo: boolean
  readonly drugs: readonly string[]
  readonly members: readonly Given[]
  readonly start: number
  readonly minutes: Minutes
}

type Part = {
  code: string
  units: number
  minutes: number
  set: number
  own: boolean
  session: number
  mods: string[]
}

export type NaiveClaim = {
  /** `96365-59` to units and minutes. */
  readonly lines: ReadonlyMap<string, { readonly units: number; readonly minutes: number }>
  /** Minutes that are on no line. */
  readonly left: number
  readonly sets: number
}

const between = (from: number, to: number): Set<number> => {
  const minutes = new Set<number>()
  for (let m = from; m < to; m += 1) minutes.add(m)
  return minutes
}
const together = (sets: readonly Minutes[]): Set<number> => {
  const all = new Set<number>()
  for (const set of sets) for (const m of set) all.add(m)
  return all
}
const shared = (x: Minutes, y: Minutes): number => {
  let n = 0
  for (const m of x) if (y.has(m)) n += 1
  return n
}
const minutesOf = (given: readonly Given[]): Set<number> =>
  together(given.map(({ a }) => (a.stop === null ? new Set() : between(a.start, a.stop))))

/** A unit for the first 90 minutes, then one for each further hour begun by its 31st minute: counted. */
function hours(minutes: number): number {
  let units = 1
  for (let m = 91; m <= minutes; m += 60) units += 1
  return units
}

const inOrder = (x: Given, y: Given): number => x.a.start - y.a.start || byFileOrder(x.a.id, y.a.id)
const bySvc = (x: Svc, y: Svc): number => x.start - y.start || byFileOrder(x.id, y.id)
const byLength = (x: Svc, y: Svc): number => y.minutes.size - x.minutes.size || bySvc(x, y)
const CARRIERS = new Set(['keep-open', 'kvo', 'tko', 'diluent', 'flush', 'carrier', 'line'])
const isVein = (g: Given): boolean => g.a.route === 'iv-infusion' || g.a.route === 'iv-push'
const INFUSED = new Set(['iv-infusion', 'sc-infusion', 'ia-infusion', 'pump-initiation'])
const ownMinutes = (g: Given): number =>
  INFUSED.has(g.a.route) && g.a.stop !== null ? g.a.stop - g.a.start : 0

/** One coding under way: lines so far and minutes left over. */
class Day {
  readonly parts: Part[] = []
  left = 0
  manual = false
  readonly s: Switches
  readonly facility: boolean
  readonly book: DayBook
  readonly given: readonly Given[]
  readonly reason: string | null

  constructor(encounter: Encounter, policy: Policy) {
    this.s = switchesOf(policy, encounter.setting)
    this.facility = encounter.setting === 'facility'
    this.book = fullBook.at(encounter.date)
    this.reason = this.facility || this.s.facilityHierarchyInOffice === 'on' ? null : encounter.primaryReason
    const ctx: Context = {
      encounter,
      day: parseDay(encounter.date) ?? 0,
      date: encounter.date,
      setting: encounter.setting,
      diagnoses: encounter.diagnoses.map((code) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')),
      book: this.book,
      policy,
      switches: this.s,
    }
    this.given = [...resolveDrugs(ctx, { drafts: [], left: [], noted: [] })].sort(inOrder)
  }

  add(code: string, units: number, minutes: number, session: number, set = 0, own = false): void {
    this.parts.push({ code, units, minutes, set, own, session, mods: [] })
  }

  goesOn(g: Given): boolean {
    const { a } = g
    const purpose = a.purpose?.trim().toLowerCase() ?? ''
    const fluid = g.class === 'hydration'
    if (a.route === 'oral' || a.dose?.micro === 0) return false
    if (fluid && (a.route === 'iv-push' || CARRIERS.has(purpose) || a.stop === null)) return false
    if (isVein(g) && (purpose === 'flush' || g.row?.special === 'flush')) return false
    return !(
      fluid &&
      a.bag !== null &&
      this.given.some((x) => x.a.bag === a.bag && x.a.session === a.session && x.class !== 'hydration')
    )
  }

  /** The site of an access: `main`, or the access itself where it is justified. */
  siteOf(g: Given): string {
    const here = this.given.filter((x) => isVein(x) && x.a.session === g.a.session)
    const accesses = [...new Set(here.map((x) => x.a.access ?? ''))]
    const access = g.a.access ?? ''
    const at = accesses.indexOf(access)
    if (this.s.secondSite === 'never') return 'main'
    if (this.s.secondSite === 'any-second-access') return at > 0 ? `at ${access}` : 'main'
    const justified = (one: string): boolean =>
      here.some((x) => (x.a.access ?? '') === one && x.a.secondAccessReason !== null)
    if (!justified(access)) return 'main'
    return at === 0 && accesses.every(justified) ? 'main' : `at ${access}`
  }

  /** Steps 5.1 to 5.4 for one site. */
  services(given: readonly Given[]): Svc[] {
    const boxes = new Map<string, Given[]>()
    for (const g of given.filter((x) => x.family === 'chemo' || x.family === 'therapeutic')) {
      const key = g.a.bag === null ? `one ${g.a.id}` : `bag ${g.a.bag}`
      boxes.set(key, [...(boxes.get(key) ?? []), g])
    }
    const found: Svc[] = []
    const make = (
      members: readonly Given[],
      drugs: readonly string[],
      chemo: boolean,
      kind: Svc['kind'],
    ): void => {
      const minutes = minutesOf(members)
      const unknown = members.every(({ a }) => a.stop === null)
      if (kind === 'infusion' && unknown && this.s.missingStop === 'unbillable') return
      const ordered = [...members].sort(inOrder)
      const [first] = ordered
      if (first === undefined) return
      found.push({
        id: first.a.id,
        kind: kind === 'infusion' && minutes.size <= 15 ? 'push' : kind,
        chemo,
        drugs,
        members: ordered,
        start: first.a.start,
        minutes,
      })
    }
    const chains: { members: Given[]; drugs: string[]; chemo: boolean; key: string }[] = []
    for (const members of boxes.values()) {
      const drugs = [...new Set(members.map((g) => g.drug))].sort(byText)
      const chemo = members.some((g) => g.family === 'chemo')
      if (members.every((g) => g.a.route === 'iv-push')) {
        make(members, drugs, chemo, 'push')
        continue
      }
      const key = `${chemo} ${drugs.join('\n')}`
      const start = members[0]?.a.start ?? 0
      const chain = chains.findLast((c) => {
        if (c.key !== key) return false
        if (chemo || this.s.sameDrugRepeat === 'sum-all') return true
        const end = Math.max(...c.members.map(({ a }) => a.stop ?? a.start))
        return this.s.sameDrugRepeat === 'by-gap' && start - end <= this.s.sameDrugGapMinutes
      })
      if (chain === undefined) chains.push({ members: [...members], drugs, chemo, key })
      else chain.members.push(...members)
    }
    for (const c of chains) make(c.members, c.drugs, c.chemo, 'infusion')
    return found
  }

  /** Step 6: the runs of one encounter that count, as minutes. */
  hydration(fluids: readonly Given[], services: readonly Svc[], blood: readonly Given[]): Minutes[] {
    const all = minutesOf(fluids)
    const takers = services.filter(
      (s) => !(s.members.every((g) => g.a.route === 'iv-push') && this.s.hydrationDuringPush === 'ignore'),
    )
    const drug = together(takers.map((s) => s.minutes))
    const red = this.s.hydrationTransfusion === 'deduct' ? minutesOf(blood) : new Set<number>()
    const net = [...all].filter((m) => !drug.has(m) && !red.has(m)).sort((x, y) => x - y)
    this.left += all.size - net.length
    const runs: Set<number>[] = []
    let last: number | null = null
    for (const m of net) {
      let idle = 0
      if (last !== null) for (let i = last + 1; i < m; i += 1) if (!drug.has(i)) idle += 1
      const rule = this.s.hydrationSegments
      const joins =
        last !== null &&
        (m === last + 1 || rule === 'sum' || (rule === 'runs' && idle <= this.s.hydrationGapMinutes))
      if (joins) runs.at(-1)?.add(m)
      else runs.push(new Set([m]))
      last = m
    }
    const least = this.s.hydrationMinimumVolumeMl
    const volumes = fluids.flatMap(({ a }) => (a.dose?.unit === 'mL' ? [a.dose.micro] : []))
    const small =
      least !== 'none' && volumes.length > 0 && volumes.reduce((x, y) => x + y, 0) < least * 1_000_000
    const counting = runs.filter((run) => run.size > 30 && !small)
    for (const run of runs) if (!counting.includes(run)) this.left += run.size
    return counting
  }
}

type SetOfDay = { site: string; session: number; services: Svc[]; runs: Minutes[]; fluids: readonly string[] }

const KINDS = ['ci', 'cp', 'ti', 'tp', 'h'] as const
type Kind = (typeof KINDS)[number]
const ofKind = (set: SetOfDay, kind: Kind): Svc[] =>
  set.services.filter((s) => `${s.chemo ? 'c' : 't'}${s.kind === 'infusion' ? 'i' : 'p'}` === kind)
const holds = (set: SetOfDay, kind: Kind): boolean =>
  kind === 'h' ? set.runs.length > 0 : ofKind(set, kind).length > 0

function setsOf(day: Day, going: readonly Given[]): SetOfDay[] {
  const sets: SetOfDay[] = []
  for (const session of [...new Set(day.given.map((g) => g.a.session))].sort((x, y) => x - y)) {
    const names = new Set<string>(['main'])
    for (const g of day.given) if (isVein(g) && g.a.session === session) names.add(day.siteOf(g))
    const here = going.filter((g) => g.a.session === session)
    const own = [...names].map((site): SetOfDay => {
      const services = day.services(here.filter((g) => isVein(g) && day.siteOf(g) === site))
      return { site, session, services, runs: [], fluids: [] }
    })
    const fluids = here.filter((g) => g.family === 'hydration')
    const [main] = own
    if (main !== undefined && fluids.length > 0) {
      main.runs = day.hydration(
        fluids,
        own.flatMap((set) => set.services),
        here.filter((g) => g.class === 'blood-product'),
      )
      main.fluids = fluids.map((g) => g.a.id)
    }
    const rank = (set: SetOfDay): number => KINDS.findIndex((kind) => holds(set, kind))
    sets.push(...own.filter((set) => rank(set) >= 0).sort((x, y) => rank(x) - rank(y)))
  }
  return sets
}

/** Step 7. */
function initialOf(day: Day, set: SetOfDay): { kind: Kind; svc: Svc | null } {
  const named = set.services.find((s) => s.members.some((g) => g.a.id === day.reason)) ?? null
  const kindOf = (s: Svc): Kind => KINDS.find((kind) => ofKind(set, kind).includes(s)) ?? 'tp'
  const namesFluid = day.reason !== null && set.runs.length > 0 && set.fluids.includes(day.reason)
  const present = KINDS.filter((kind) => holds(set, kind))
  let kind: Kind = present[0] ?? 'h'
  if (kind !== 'ci' && kind !== 'cp' && !day.facility && day.s.facilityHierarchyInOffice === 'off') {
    if (named !== null) kind = kindOf(named)
    else if (namesFluid) kind = 'h'
    else if (day.s.officeInitialInference === 'longest') {
      const infusion = Math.max(0, ...ofKind(set, 'ti').map((s) => s.minutes.size))
      const fluid = Math.max(0, ...set.runs.map((run) => run.size))
      if (fluid > infusion) kind = 'h'
    }
  }
  if (kind === 'h') return { kind, svc: null }
  const pool = ofKind(set, kind)
  if (named !== null && pool.includes(named)) return { kind, svc: named }
  return { kind, svc: [...pool].sort(kind.endsWith('i') ? byLength : bySvc)[0] ?? null }
}

type Memory = { beside: Set<number>; unlisted: Map<number, Part>; pushed: Map<string, number> }

/** Steps 8 to 10 for one set. */
function codeSet(day: Day, set: SetOfDay, index: number, memory: Memory): void {
  const { s } = day
  const { session } = set
  const initial = initialOf(day, set)
  const put = (code: string, units: number, minutes: number): void =>
    day.add(code, units, minutes, session, index, true)
  const putHours = (code: string, more: string, minutes: number): void => {
    const units = hours(minutes)
    put(code, 1, units === 1 ? minutes : 60)
    if (units > 1) put(more, units - 1, minutes - 60)
  }
  const infusions = set.services.filter((x) => x.kind === 'infusion')
  const first = infusions.find((x) => x === initial.svc)
  const ranked = [
    ...(first === undefined ? [] : [first]),
    ...infusions.filter((x) => x.chemo && x !== first).sort(byLength),
    ...infusions.filter((x) => !x.chemo && x !== first).sort(byLength),
  ]
  let base = new Set<number>()
  const coded = new Map<Svc, number | 'concurrent'>()
  for (const svc of ranked) {
    const m = svc.minutes.size
    const ov = shared(svc.minutes, base)
    const ex = m - ov
    const beside =
      ov >= 16 && (s.overlap === 'any-16-concurrent' || (s.overlap === 'contained' ? ex <= 15 : ov >= ex))
    if (beside) {
      coded.set(svc, 'concurrent')
      continue
    }
    const cm = ov <= 15 ? (ex >= 16 ? ex : m) : ex
    coded.set(svc, cm)
    day.left += m - cm
    base = together([base, svc.minutes])
  }
  const given = new Set<string>()
  const rest = infusions.filter((x) => x !== first).sort(bySvc)
  for (const svc of [...(first === undefined ? [] : [first]), ...rest]) {
    const cm = coded.get(svc) ?? 0
    const m = svc.minutes.size
    if (cm === 'concurrent') {
      if (svc.chemo) {
        const before = memory.unlisted.get(session)
        if (s.concurrentChemo === 'none') day.left += m
        else if (s.concurrentChemo === '96417') put('96417', 1, m)
        else if (before !== undefined) before.minutes += m
        else {
          put('96549', 1, m)
          memory.unlisted.set(session, day.parts.at(-1) as Part)
        }
      } else if (s.concurrentPer === 'day' ? memory.beside.size > 0 : memory.beside.has(session))
        day.left += m
      else {
        memory.beside.add(session)
        put('96368', 1, m)
      }
      continue
    }
    const known = svc.drugs.every((drug) => given.has(drug))
    for (const drug of svc.drugs) given.add(drug)
    if (svc === first) putHours(svc.chemo ? '96413' : '96365', svc.chemo ? '96415' : '96366', cm)
    else if (svc.chemo) putHours('96417', '96415', cm)
    else if (!known) putHours('96367', '96366', cm)
    else if (cm < s.repeatInfusionMinimum) day.left += cm
    else if (s.repeatInfusionCode === '96366') put('96366', hours(cm), cm)
    else if (s.repeatInfusionCode === '96376' && day.facility) put('96376', 1, cm)
    else day.left += cm
  }
  const pushes = set.services.filter((x) => x.kind === 'push').sort(bySvc)
  const lead = pushes.find((x) => x === initial.svc)
  for (const svc of [...(lead === undefined ? [] : [lead]), ...pushes.filter((x) => x !== lead)]) {
    const report = (code: string): void => {
      put(code, 1, svc.minutes.size)
      for (const drug of svc.drugs)
        memory.pushed.set(
          `${session} ${drug}`,
          Math.max(svc.start, memory.pushed.get(`${session} ${drug}`) ?? svc.start),
        )
    }
    const drop = (): void => void (day.left += svc.minutes.size)
    const times = svc.drugs.map((drug) => memory.pushed.get(`${session} ${drug}`))
    const pushed = times.every((time) => time !== undefined)
    const infused = svc.drugs.every((drug) => infusions.some((x) => x.drugs.includes(drug)))
    const ends = infusions
      .filter((x) => x.drugs.some((drug) => svc.drugs.includes(drug)))
      .flatMap((x) => x.members.flatMap(({ a }) => (a.stop !== null && a.stop <= svc.start ? [a.stop] : [])))
    if (svc === lead) report(svc.chemo ? '96409' : '96374')
    else if (svc.chemo) {
      if (pushed || infused) drop()
      else report('96411')
    } else if (infused && ends.length > 0 && svc.start - Math.max(...ends) <= 30) drop()
    else if (infused && !pushed) {
      if (s.pushOfInfusedDrug === '96376' && day.facility) report('96376')
      else if (s.pushOfInfusedDrug === '96375') report('96375')
      else drop()
    } else if (pushed) {
      const last = Math.max(...times.map((time) => time ?? 0))
      if (day.facility && svc.start - last > 30) report('96376')
      else drop()
    } else report('96375')
  }
  for (const [position, run] of set.runs.entries()) {
    if (position === 0 && initial.kind === 'h') putHours('96360', '96361', run.size)
    else put('96361', hours(run.size), run.size)
  }
}

const CAVITY: { readonly [route: string]: string } = {
  intrapleural: '96440',
  intraperitoneal: '96446',
  intrathecal: '96450',
  intraventricular: '96542',
  intravesical: '51720',
  intralesional: '96405',
}

/** Step 11 but for the flush. */
function otherRoutes(day: Day, going: readonly Given[]): void {
  const { s } = day
  const by = (route: string): Given[] => going.filter((g) => g.a.route === route)
  const review = (g: Given): void => {
    day.manual = true
    day.left += ownMinutes(g)
  }
  let vaccines = 0
  const doses: Given[][] = []
  for (const g of going.filter((x) => x.a.route === 'sc' || x.a.route === 'im')) {
    const medicare = (g.row?.special ?? '').startsWith('G00') && s.vaccineCodes === 'medicare-g'
    if (g.class === 'vaccine') {
      if (medicare) day.add(g.row?.special ?? '', 1, 0, g.a.session)
      else day.add(vaccines++ === 0 ? '90471' : '90472', 1, 0, g.a.session)
      continue
    }
    const dose = doses.findLast(([first]) => {
      if (first === undefined || s.injectionUnits === 'per-injection') return false
      if (first.drug !== g.drug || first.a.session !== g.a.session) return false
      return (
        s.injectionUnits === 'per-drug' || (first.a.route === g.a.route && g.a.start - first.a.start <= 30)
      )
    })
    if (dose === undefined) doses.push([g])
    else dose.push(g)
  }
  for (const [g] of doses)
    if (g !== undefined)
      day.add(
        g.row?.special === 'on-body-kit'
          ? '96377'
          : g.class === 'hormonal-antineoplastic'
            ? '96402'
            : g.family === 'chemo'
              ? '96401'
              : '96372',
        1,
        0,
        g.a.session,
      )
  const sites = new Map<string, Given[]>()
  for (const g of by('sc-infusion')) {
    if (g.family === 'chemo') review(g)
    else sites.set(`${g.a.session} ${g.a.access}`, [...(sites.get(`${g.a.session} ${g.a.access}`) ?? []), g])
  }
  const reported = new Map<number, number>()
  for (const members of sites.values()) {
    const session = members[0]?.a.session ?? 1
    const m = minutesOf(members).size
    const n = reported.get(session) ?? 0
    if (m <= 15) day.add('96372', 1, m, session)
    else {
      reported.set(session, n + 1)
      if (n === 0) {
        const units = hours(m)
        day.add('96369', 1, units === 1 ? m : 60, session)
        if (units > 1) day.add('96370', units - 1, m - 60, session)
      } else if (n === 1) day.add('96371', 1, m, session)
      else day.left += m
    }
  }
  const once = new Set<string>()
  for (const g of by('pump-initiation')) {
    const code = g.family === 'chemo' ? s.pumpCode : 'C8957'
    if (g.family !== 'chemo' && !day.facility) review(g)
    else if (once.has(code)) day.left += ownMinutes(g)
    else {
      once.add(code)
      day.add(code, 1, ownMinutes(g), g.a.session)
    }
  }
  for (const g of by('pump-refill-portable')) day.add('96521', 1, 0, g.a.session)
  for (const g of by('pump-refill-implanted')) day.add('96522', 1, 0, g.a.session)
  for (const g of by('ia-push'))
    day.add(
      g.family === 'chemo' ? '96420' : '96373',
      1,
      g.a.stop === null ? 0 : g.a.stop - g.a.start,
      g.a.session,
    )
  for (const g of by('ia-infusion')) {
    const m = ownMinutes(g)
    if (g.family !== 'chemo') review(g)
    else if (m <= 15) day.add('96420', 1, m, g.a.session)
    else if (m > 480) day.add('96425', 1, m, g.a.session)
    else {
      const units = hours(m)
      day.add('96422', 1, units === 1 ? m : 60, g.a.session)
      if (units > 1) day.add('96423', units - 1, m - 60, g.a.session)
    }
  }
  for (const g of going) {
    const code = CAVITY[g.a.route]
    if (g.a.route === 'intradermal') review(g)
    if (code === undefined) continue
    if (g.family !== 'chemo') review(g)
    else if (!once.has(code)) {
      once.add(code)
      day.add(code, 1, 0, g.a.session)
    }
  }
  const blood = going.filter((g) => g.class === 'blood-product')
  if (blood.length > 0) day.add('36430', 1, minutesOf(blood).size, 1)
  for (const g of by('catheter-declot')) {
    const key = `declot ${g.a.session} ${g.a.access}`
    if (!once.has(key)) day.add('36593', 1, 0, g.a.session)
    once.add(key)
  }
}

/** Steps 14 and 12. */
function finish(day: Day, setting: Encounter['setting'], firstSession: number): Part[] {
  const { s, book } = day
  const mark = (otherEncounter: boolean): string =>
    s.distinctModifier === '59' ? '59' : otherEncounter ? 'XE' : 'XU'
  for (const part of day.parts) {
    if (!part.own || part.set === 0) continue
    const initial = ['96360', '96365', '96374', '96409', '96413'].includes(part.code)
    const stands = day.parts.some((x) => x.code === part.code && x.set < part.set)
    if (initial || s.markSecondSet === 'all' || (stands && s.markSecondSet === 'initial-and-repeats'))
      part.mods.push(mark(part.session !== firstSession))
  }
  let parts = day.parts
  const codes = [...new Set(parts.map((part) => part.code))].sort(byText)
  for (const one of codes)
    for (const two of codes) {
      const pair = one === two ? undefined : book.pairsOf(setting, one)?.get(two)
      if (pair === undefined || !parts.some((x) => x.code === one)) continue
      if (pair.indicator === 0) {
        for (const x of parts) if (x.code === two) day.left += x.minutes
        parts = parts.filter((x) => x.code !== two)
      } else if (parts.some((x) => x.code === one && x.mods.length === 0))
        for (const x of parts) if (x.code === two && x.mods.length === 0) x.mods.push(mark(false))
    }
  const primaries = book.primaries('96368')
  if (primaries !== null && !parts.some((x) => primaries.includes(x.code))) {
    for (const x of parts) if (x.code === '96368') day.left += x.minutes
    parts = parts.filter((x) => x.code !== '96368')
  }
  return parts
}

/** The administration lines of a day but for 96523, the minutes on none, and how many sets have an initial service. */
export function naiveClaim(encounter: Encounter, policy: Policy): NaiveClaim {
  const day = new Day(encounter, policy)
  const going = day.given.filter((g) => day.goesOn(g))
  for (const g of day.given) if (!going.includes(g)) day.left += ownMinutes(g)
  const sets = setsOf(day, going)
  const memory: Memory = { beside: new Set(), unlisted: new Map(), pushed: new Map() }
  for (const [index, set] of sets.entries()) codeSet(day, set, index, memory)
  otherRoutes(day, going)
  const lines = new Map<string, { units: number; minutes: number }>()
  for (const part of finish(day, encounter.setting, sets[0]?.session ?? 1)) {
    const key = [part.code, ...part.mods].join('-')
    const line = lines.get(key) ?? { units: 0, minutes: 0 }
    lines.set(key, { units: line.units + part.units, minutes: line.minutes + part.minutes })
  }
  return { lines, left: day.left, sets: sets.length }
}
