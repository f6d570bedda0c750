import type { DayBook, DrugRow } from '../codes/book.ts'
import type { Administration, DrugClass, Encounter, Route, Setting } from '../encounter/model.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { Policy, Switches } from './policy.ts'
import type { Check } from './rule.ts'
import type { Facts, Step } from './step.ts'

/** What the stages of the procedure hand to one another. Nothing here leaves `codeDay`. */

/** The day, its tables and its policy: what every stage may read. */
export type Context = {
  readonly encounter: Encounter
  /** Day number of the encounter's date. */
  readonly day: number
  readonly date: string
  readonly setting: Setting
  /** The diagnoses in capitals without dots. */
  readonly diagnoses: readonly string[]
  readonly book: DayBook
  readonly policy: Policy
  readonly switches: Switches
}

export type Family = 'chemo' | 'therapeutic' | 'hydration' | 'none'

/** An administration with what the tables and the policy make of its drug (procedure step 2). */
export type Given = {
  readonly a: Administration
  readonly row: DrugRow | null
  /** The drug's identity, for "same drug" questions. */
  readonly drug: string
  /** How sentences call it. */
  readonly name: string
  readonly class: DrugClass
  readonly family: Family
  readonly classStep: Step
}

/** A line before lines of one code are summed. */
export type Draft = {
  readonly code: string
  readonly units: number
  readonly minutes: number
  /** Position of its set of the day; lines of no set stand with set 0. */
  readonly set: number
  /** The encounter of the day: 1 unless the patient came back. */
  readonly session: number
  /** True for lines of a set (steps 7 to 10), false for those of step 11. */
  readonly ofSet: boolean
  readonly ids: readonly string[]
  /** The minute at which each unit's hour began (procedure 19.1a). */
  readonly unitStarts: readonly number[]
  readonly modifiers: readonly string[]
  readonly because: readonly Step[]
}

/** Documented minutes or an administration that earn no line. */
export type Left = {
  readonly ids: readonly string[]
  readonly minutes: number
  readonly because: readonly Step[]
}

/** A finding before the positions of its lines are known. `codes`: the lines it touches, null for none. */
export type Noted = {
  readonly check: Check
  readonly ids: readonly string[]
  readonly facts: Facts
  readonly codes: readonly string[] | null
  readonly because: readonly Step[]
}

/** What the stages have found so far. It lives inside one call of `codeDay`. */
export type Ledger = {
  readonly drafts: Draft[]
  readonly left: Left[]
  readonly noted: Noted[]
}

export const emptyLedger = (): Ledger => ({ drafts: [], left: [], noted: [] })

/** One infusion, or one push: what one set of code units describes (procedure step 5). */
export type Service = {
  /** Id of its first administration. */
  readonly id: string
  readonly technique: 'infusion' | 'push'
  readonly family: 'chemo' | 'therapeutic'
  /** Drug ids in a fixed order. */
  readonly drugs: readonly string[]
  readonly names: readonly string[]
  /** The names as a sentence has them: `ondansetron with dexamethasone`. */
  readonly name: string
  readonly members: readonly Given[]
  readonly ids: readonly string[]
  readonly start: number
  /** Union of the documented stretches; empty for a push without a stop. */
  readonly intervals: readonly Interval[]
  readonly minutes: number
  /** The administrations of an infusion whose stop is not documented. */
  readonly withoutStop: readonly string[]
  /** Class, service and technique: the reasons before its place is decided. */
  readonly because: readonly Step[]
}

/** One reported run of hydration, or none (procedure step 6). */
export type HydrationRun = {
  readonly intervals: readonly Interval[]
  readonly minutes: number
  readonly ids: readonly string[]
  readonly because: readonly Step[]
}

/** A venous access site in one encounter of the day (procedure step 4). */
export type Site = {
  readonly session: number
  /** Position of the encounter in the day, from 0. */
  readonly encounter: number
  readonly main: boolean
  readonly accesses: readonly string[]
  readonly given: readonly Given[]
  /** Why it is a site or an encounter of its own. */
  readonly because: readonly Step[]
}

/** A site with its services: what has one initial service. */
export type DaySet = {
  readonly site: Site
  readonly infusions: readonly Service[]
  readonly pushes: readonly Service[]
  /** Runs of hydration that count; of `main` only. */
  readonly hydration: readonly HydrationRun[]
  /** Every hydration administration of the encounter that step 3 left, of `main` only. */
  readonly fluids: readonly string[]
}

/** Whether two sets of facts of one check are equal; the check names the same facts in the same order. */
function sameFacts(x: Facts, y: Facts): boolean {
  for (const name in x) {
    const one = x[name]
    const other = y[name]
    if (one === other) continue
    if (typeof one !== 'object' || JSON.stringify(one) !== JSON.stringify(other)) return false
  }
  return true
}

const RUNS: ReadonlySet<Route> = new Set(['iv-infusion', 'sc-infusion', 'ia-infusion', 'pump-initiation'])

/** Documented minutes of what runs; a push or an injection has none to place. */
export const runMinutes = ({ route, start, stop }: Administration): number =>
  stop !== null && RUNS.has(route) ? stop - start : 0

/** The documented stretches of what ran, in the order of what is given; one without a stop has none. */
export function stretchesOf(given: readonly Given[]): readonly Interval[] {
  const stretches: Interval[] = []
  for (const { a } of given) if (a.stop !== null) stretches.push({ from: a.start, to: a.stop })
  return stretches
}

/** The venous access of an administration; absent is one more access (procedure 4.2). */
export const accessOf = (a: Administration): string => a.access ?? ''
export const isVenous = (a: Administration): boolean => a.route === 'iv-infusion' || a.route === 'iv-push'

/** Denosumab and its biosimilars, whatever had spoken before (procedure 2.2, R-CLS-10). */
export const isDenosumab = (drug: string): boolean => /^denosumab/i.test(drug)

/** Records a finding. */
export function note(
  ledger: Ledger,
  check: Check,
  ids: readonly string[],
  facts: Facts,
  codes: readonly string[] | null = null,
  because: readonly Step[] = [],
): void {
  if (check.oncePerFacts === true) {
    const at = ledger.noted.findIndex((n) => n.check === check && sameFacts(n.facts, facts))
    const before = at === -1 ? undefined : ledger.noted[at]
    if (before !== undefined) {
      ledger.noted[at] = { ...before, ids: [...before.ids, ...ids] }
      return
    }
  }
  ledger.noted.push({ check, ids, facts, codes, because })
}
