import { fullBook } from '../../codes/all-tables.ts'
import type { Administration, Encounter } from '../../encounter/model.ts'
import { readEncounter } from '../../encounter/read.ts'
import { writeEncounter } from '../../encounter/write.ts'
import { lengthOf, unionOf } from '../../lib/intervals.ts'
import { isInitialCode } from '../administration-codes.ts'
import type { Claim, Line } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import type { Policy } from '../policy.ts'
import { switchesOf } from '../policy.ts'
import { NATIONAL } from '../pricing.ts'
import { compareClaims } from '../readings/compare.ts'
import { readingsOf } from '../readings/readings.ts'
import { findRule } from '../reference.ts'
import type { Step } from '../step.ts'
import { WITHHELD } from '../why-not/withheld.ts'
import { whyNot } from '../why-not/why-not.ts'
import { naiveClaim } from './naive.ts'
import type { NaiveClaim } from './naive.ts'

/** A coded day, and the same day coded minute by minute. */
export type Coded = {
  readonly encounter: Encounter
  readonly policy: Policy
  readonly claim: Claim
  readonly naive: NaiveClaim
}

/** What holds for every day: null, or what does not hold. */
export type Invariant = {
  readonly no: number
  readonly says: string
  /** A slow one looks at one day in so many. */
  readonly every?: number
  readonly fault: (coded: Coded) => string | null
}

export const coded = (encounter: Encounter, policy: Policy): Coded => ({
  encounter,
  policy,
  claim: codeDay(encounter, fullBook, policy),
  naive: naiveClaim(encounter, policy),
})

const again = ({ policy }: Coded, encounter: Encounter): Claim => codeDay(encounter, fullBook, policy)

/** Everything of a claim, its sentences as facts: each claim is written out once. */
const texts = new WeakMap<Claim, string>()
function textOf(claim: Claim): string {
  const text = texts.get(claim) ?? JSON.stringify(claim)
  texts.set(claim, text)
  return text
}

/** The claim of the day in another order, coded once for all that compare with it. */
const others = new WeakMap<Coded, Claim>()
function otherOrder(coded: Coded): Claim {
  const other = others.get(coded) ?? again(coded, reordered(coded.encounter))
  others.set(coded, other)
  return other
}

const administrationLines = (claim: Claim): readonly Line[] =>
  claim.lines.filter((line) => line.kind === 'administration')

/** A line's name without the modifiers of the place. */
const nameOf = ({ code, modifiers }: Line): string =>
  [code, ...modifiers.filter((modifier) => modifier !== 'PO' && modifier !== 'PN')].join('-')

const DISTINCT: ReadonlySet<string> = new Set(['25', '59', 'XE', 'XU'])
const isMarked = (line: Line): boolean => line.modifiers.some((modifier) => DISTINCT.has(modifier))

const BLANK = /\{(\w+)\}/g
/** A null that a sentence may say: "not documented" stands in its place. */
const MAY_BE_NULL: ReadonlySet<string> = new Set(['drug-units/code.unit', 'drug-units/code-by-ndc.unit'])

function lacking({ says, facts }: Step): string | null {
  for (const [, name = ''] of says.because.matchAll(BLANK)) {
    const fact = facts[name]
    if (fact === undefined) return `${says.id} lacks ${name}`
    if (fact === null && !MAY_BE_NULL.has(`${says.id}.${name}`)) return `${says.id}: ${name} is null`
    if (Array.isArray(fact) && fact.length === 0) return `${says.id}: ${name} is empty`
    if (fact === '' || Number.isNaN(fact)) return `${says.id}: ${name} says nothing`
  }
  return findRule(says.rule) === undefined ? `${says.rule} is not in the reference` : null
}

const reasonsOf = (claim: Claim) =>
  [...claim.lines, ...claim.unbilled, ...claim.findings].map((item) => item.because)

/** Lines of a claim as text, for the comparison of settings. */
const linesText = (claim: Claim): string =>
  administrationLines(claim)
    .map((line) => `${line.code} ${line.units} ${line.minutes}`)
    .toSorted()
    .join(', ')

const byVein = (a: Administration): boolean => a.route === 'iv-infusion' || a.route === 'iv-push'

/**
 * Where the settings must agree: no primary reason, no visit, every drug given once by vein in an encounter, no
 * prolonged infusion by pump, the rank as the way to infer the initial service, and no edit between the codes
 * of the day (the two settings have tables of their own).
 */
function settingsAgree({ encounter, policy, claim }: Coded): boolean {
  const { administrations } = encounter
  const office = switchesOf(policy, 'office')
  if (encounter.primaryReason !== null || encounter.visits.length > 0) return false
  if (office.officeInitialInference !== 'rank') return false
  if (administrations.some((a) => a.route === 'pump-initiation' || a.route === 'access-flush')) return false
  const tables = fullBook.at(encounter.date)
  // A number on a container can make it another drug than the one that is written.
  if (administrations.some((a) => a.vials.some((vial) => vial.ndc !== null))) return false
  const given = administrations
    .filter(byVein)
    .map((a) => `${a.session} ${tables.findDrug(a.drug)?.id ?? a.drug}`)
  if (new Set(given).size !== given.length) return false
  const codes = administrationLines(claim).map((line) => line.code)
  const settings = ['office', 'facility'] as const
  return !codes.some((x) =>
    codes.some((y) => x !== y && settings.some((setting) => tables.pairsOf(setting, x)?.has(y) === true)),
  )
}

/** The day with the missing stop of one infusion filled in. */
const withStop = (encounter: Encounter, id: string, minutes: number): Encounter => ({
  ...encounter,
  administrations: encounter.administrations.map((a) =>
    a.id === id ? { ...a, stop: a.start + minutes } : a,
  ),
})

const outcome = (claim: Claim): string =>
  JSON.stringify(administrationLines(claim).map(({ code, units, modifiers }) => ({ code, units, modifiers })))

function rangesFault(coded: Coded): string | null {
  for (const finding of coded.claim.findings) {
    if (finding.check.id !== 'services/missing-stop-time') continue
    const [id = ''] = finding.administrations
    const ranges = finding.ranges ?? []
    let next = 1
    for (const range of ranges) {
      if (range.from !== next) return `${id}: a range begins at ${range.from}, not at ${next}`
      next = range.to + 1
    }
    if (next !== 481) return `${id}: the ranges end at ${next - 1}`
    for (let minutes = 1; minutes <= 480; minutes += 1) {
      const range = ranges.find((one) => one.from <= minutes && minutes <= one.to)
      const said = JSON.stringify(range?.lines)
      const found = outcome(again(coded, withStop(coded.encounter, id, minutes)))
      if (said !== found) return `${id} at ${minutes} minutes: said ${said}, coded ${found}`
    }
  }
  return null
}

/** Equal by value, in whatever order the fields stand. */
function sameValue(x: unknown, y: unknown): boolean {
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return Object.is(x, y)
  const [of, to] = [Object.entries(x), new Map(Object.entries(y))]
  return of.length === to.size && of.every(([name, value]) => to.has(name) && sameValue(value, to.get(name)))
}

/** The list in another order: begun in its middle, and turned around. */
function reordered(encounter: Encounter): Encounter {
  const { administrations } = encounter
  const half = administrations.length >> 1
  const turned = [...administrations.slice(half), ...administrations.slice(0, half)].toReversed()
  return { ...encounter, administrations: turned }
}

export const INVARIANTS: readonly Invariant[] = [
  {
    no: 1,
    says: 'the order of the list changes nothing; ties fall to the id',
    fault: (coded) => {
      const other = otherOrder(coded)
      return textOf(other) === textOf(coded.claim) ? null : 'another order, another claim'
    },
  },
  {
    no: 2,
    says: 'every administration is on a line, or not billed, or both',
    fault: ({ encounter, claim }) => {
      const placed = new Set(
        [...administrationLines(claim), ...claim.unbilled].flatMap((item) => item.administrations),
      )
      const lost = encounter.administrations.filter((a) => !placed.has(a.id)).map((a) => a.id)
      return lost.length === 0 ? null : `${lost.join(' ')} is nowhere`
    },
  },
  {
    no: 3,
    says: 'lines, units and minutes are those of a count minute by minute from the written procedure',
    fault: ({ claim, naive }) => {
      const found = administrationLines(claim)
        .filter((line) => line.code !== '96523')
        .map((line) => `${nameOf(line)} × ${line.units}, ${line.minutes} min`)
        .toSorted()
        .join('; ')
      const wanted = [...naive.lines]
        .map(([name, { units, minutes }]) => `${name} × ${units}, ${minutes} min`)
        .toSorted()
        .join('; ')
      return found === wanted ? null : `coded ${found} | counted ${wanted}`
    },
  },
  {
    no: 4,
    says: 'every documented minute is on one line or in one item that is not billed',
    fault: ({ claim, naive }) => {
      const left = claim.unbilled.reduce((sum, item) => sum + item.minutes, 0)
      return left === naive.left ? null : `${left} minutes not billed, ${naive.left} counted`
    },
  },
  {
    no: 5,
    says: 'every set of an encounter and a site has one initial unit; at most one of the day is without a modifier',
    fault: ({ claim, naive }) => {
      const initial = administrationLines(claim).filter((line) => isInitialCode(line.code))
      const units = initial.reduce((sum, line) => sum + line.units, 0)
      const plain = initial.filter((line) => !isMarked(line)).reduce((sum, line) => sum + line.units, 0)
      if (plain > 1) return `${plain} initial units without a modifier`
      return units === naive.sets ? null : `${units} initial units, ${naive.sets} sets`
    },
  },
  {
    no: 6,
    says: 'every reason ends in documented facts: no sentence lacks one, every administration it is about exists',
    fault: ({ encounter, claim }) => {
      const ids = new Set(encounter.administrations.map((a) => a.id))
      for (const because of reasonsOf(claim)) {
        if (because.length === 0) return 'something has no reason'
        for (const step of because) {
          const lacks = lacking(step)
          if (lacks !== null) return lacks
          const stray = step.about.find((id) => !ids.has(id))
          if (stray !== undefined) return `${step.says.id} is about ${stray}`
        }
      }
      for (const { check, because } of claim.findings)
        for (const [, name = ''] of check.title.matchAll(BLANK))
          if (because[0]?.facts[name] === undefined || because[0]?.facts[name] === null)
            return `the title of ${check.id} lacks ${name}`
      for (const line of claim.lines) {
        const lacks = line.priced === null ? null : lacking(line.priced)
        if (lacks !== null) return lacks
      }
      return null
    },
  },
  {
    no: 7,
    says: 'a line stands once, its units are whole and dated, and the amounts add up to the totals',
    fault: ({ claim }) => {
      const names = new Set<string>()
      for (const line of claim.lines) {
        const name = [line.kind, line.code, ...line.modifiers].join(' ')
        if (line.kind !== 'visit' && names.has(name)) return `${name} stands twice`
        names.add(name)
        if (!Number.isInteger(line.units) || line.units < 1) return `${name} has ${line.units} units`
        const dated = line.dates.reduce((sum, date) => sum + date.units, 0)
        if (dated !== line.units) return `${name}: ${dated} of ${line.units} units are dated`
        if (line.kind === 'administration' && line.administrations.length === 0)
          return `${name} rests on nothing`
      }
      const sum = claim.lines.reduce((total, line) => total + (line.amount ?? 0), 0)
      const { total, administration, drug, waste, visit, unpriced } = claim.totals.medicare ?? {}
      if (total !== sum) return `total ${total}, sum ${sum}`
      if ((administration ?? 0) + (drug ?? 0) + (waste ?? 0) + (visit ?? 0) !== sum)
        return 'parts and total differ'
      return unpriced === claim.lines.filter((line) => line.amount === null).length ? null : 'unpriced lines'
    },
  },
  {
    no: 8,
    says: 'no pair stands that never may; one that needs a modifier has it',
    fault: ({ encounter, claim }) => {
      const tables = fullBook.at(encounter.date)
      const lines = claim.lines.filter((line) => line.kind === 'administration' || line.kind === 'visit')
      for (const one of lines)
        for (const two of lines) {
          if (one.code === two.code) continue
          const pair = tables.pairsOf(encounter.setting, one.code)?.get(two.code)
          if (pair !== undefined && (pair.indicator === 0 || !(isMarked(one) || isMarked(two))))
            return `${nameOf(one)} and ${nameOf(two)}`
        }
      return null
    },
  },
  {
    no: 9,
    says: 'every add-on has one of its primaries',
    fault: ({ encounter, claim }) => {
      const tables = fullBook.at(encounter.date)
      const codes = new Set(claim.lines.map((line) => line.code))
      for (const code of codes) {
        const primaries = tables.primaries(code)
        if (primaries !== null && !primaries.some((primary) => codes.has(primary))) return `${code} has none`
      }
      return null
    },
  },
  {
    no: 10,
    says: 'a day that is written and read again is the same day, hence has the same claim',
    fault: ({ encounter }) => {
      const written = writeEncounter(encounter)
      const read = readEncounter(written)
      if (!read.ok) return read.error.map(({ path, text }) => `${path} ${text}`).join('; ')
      if (writeEncounter(read.value) !== written) return 'another file after reading and writing'
      return sameValue(read.value, encounter) ? null : 'another day after writing and reading'
    },
  },
  {
    no: 11,
    says: 'office and facility agree where no rule tells them apart',
    fault: (coded) => {
      if (!settingsAgree(coded)) return null
      const setting = coded.encounter.setting === 'office' ? 'facility' : 'office'
      const other = linesText(again(coded, { ...coded.encounter, setting }))
      const own = linesText(coded.claim)
      return own === other ? null : `${own} | in the other setting ${other}`
    },
  },
  {
    no: 12,
    says: 'the ranges of a missing stop are those of trying every minute from 1 to 480',
    every: 10,
    fault: rangesFault,
  },
  {
    no: 13,
    says: 'a claim compared with that of the same day differs in nothing',
    fault: (coded) => {
      const { lines, steps, before, after } = compareClaims(coded.claim, otherOrder(coded))
      return lines.length === 0 && steps.length === 0 && before === after ? null : 'differs from itself'
    },
  },
  {
    no: 14,
    says: 'a code that is not on the claim has a reason, in a full sentence',
    every: 5,
    fault: ({ claim }) => {
      for (const code of Object.keys(WITHHELD)) {
        const { status, because } = whyNot(claim, code)
        const there = claim.lines.some((line) => line.code === code)
        if ((status === 'on-claim') !== there) return `${code} is ${status}`
        if (!there && because.length === 0) return `no reason for ${code}`
        for (const step of because) {
          const lacks = lacking(step)
          if (lacks !== null) return `${code}: ${lacks}`
        }
      }
      return null
    },
  },
  {
    no: 15,
    says: 'a service is drawn minute by minute: its segments are its intervals, none twice',
    fault: ({ claim }) => {
      for (const { id, intervals, minutes, segments } of claim.services) {
        if (lengthOf(intervals) !== minutes) return `${id}: ${minutes} minutes`
        const drawn = segments.reduce((sum, s) => sum + s.to - s.from, 0)
        const covered = unionOf(segments)
        if (segments.length === 0 && minutes > 0 && id.startsWith('hydration')) continue
        if (drawn !== minutes || lengthOf(covered) !== minutes) return `${id}: ${drawn} of ${minutes} drawn`
        if (lengthOf(unionOf([...covered, ...intervals])) !== minutes) return `${id}: drawn elsewhere`
      }
      return null
    },
  },
  {
    no: 16,
    says: 'where a finding says that authorities differ, another reading has another claim',
    every: 3,
    fault: (coded) => {
      for (const { check } of coded.claim.findings) {
        if (check.readings === undefined || !check.id.startsWith('readings/')) continue
        const { encounter, policy } = coded
        const { readings } = readingsOf(codeDay, encounter, fullBook, policy, NATIONAL, check.readings)
        if (readings.length < 2) return `${check.id}: every reading has the same claim`
      }
      return null
    },
  },
]

/** The first invariant that a day breaks. */
export function firstFault(
  one: Coded,
  at: (invariant: Invariant) => boolean,
): { invariant: Invariant; fault: string } | null {
  for (const invariant of INVARIANTS) {
    if (!at(invariant)) continue
    const fault = invariant.fault(one)
    if (fault !== null) return { invariant, fault }
  }
  return null
}
