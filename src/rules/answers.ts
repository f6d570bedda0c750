import type { Acknowledgement, Setting } from '../encounter/model.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { Check } from './rule.ts'
import type { Step } from './step.ts'

/** The answer of `codeDay`, as the screen and the claim file need it. Everything in it is plain data. */

export const LINE_KINDS = ['administration', 'drug', 'waste', 'visit', 'other'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export const ROLES = [
  'initial',
  'additional-hour',
  'sequential',
  'concurrent',
  'push',
  'injection',
  'hydration',
  'prolonged',
  'other',
  'drug',
  'waste',
  'visit',
] as const
export type Role = (typeof ROLES)[number]

export type Basis = 'medicare' | 'sample' | 'own'

/** What one unit pays: thousandths of a dollar, and where the figure stands. */
export type Rate = {
  readonly amount: number
  readonly basis: Basis
  readonly source: string
  readonly from: string
}

export type DatedUnits = { readonly date: string; readonly units: number }

export type Line = {
  readonly code: string
  readonly units: number
  /** Sorted. */
  readonly modifiers: readonly string[]
  readonly kind: LineKind
  readonly role: Role
  /** Ids, in order of start. */
  readonly administrations: readonly string[]
  /** Documented minutes that the line holds. */
  readonly minutes: number
  readonly rate: Rate | null
  /** Cents; null: no price. */
  readonly amount: number | null
  /** How the price came about, or why there is none. Shown, not part of the claim file. */
  readonly priced: Step | null
  /** The patient's share in cents, Medicare only. */
  readonly coinsurance: number | null
  readonly dates: readonly DatedUnits[]
  readonly because: readonly Step[]
}

export type Unbilled = {
  readonly administrations: readonly string[]
  readonly minutes: number
  readonly because: readonly Step[]
}

/** The administration lines of the whole day if the missing minutes were `from` to `to`. */
export type StopRange = {
  readonly from: number
  readonly to: number
  readonly lines: readonly {
    readonly code: string
    readonly units: number
    readonly modifiers: readonly string[]
  }[]
  /** Cents of those lines; null where one has no price. */
  readonly amount: number | null
}

/** The reason that a person gave for a finding, read from the day. */
export type Acknowledged = {
  readonly given: Acknowledgement
  /** True while the finding has the facts that the reason was given for; else the finding is open. */
  readonly holds: boolean
  /** What it was given for and is otherwise now, as it was shown then; empty while it holds. */
  readonly before: readonly string[]
}

export type Finding = {
  readonly check: Check
  readonly administrations: readonly string[]
  /** Positions in `lines`. */
  readonly lines: readonly number[]
  readonly because: readonly Step[]
  /** Only for a missing stop. */
  readonly ranges: readonly StopRange[] | null
  readonly acknowledged: Acknowledged | null
}

export type TableUse =
  | { readonly table: string; readonly name: string; readonly from: string; readonly to: string | null }
  | {
      readonly table: 'policy'
      readonly name: string
      readonly changed: { readonly [name: string]: string | number }
    }

export type Totals = {
  readonly administration: number
  readonly drug: number
  readonly waste: number
  readonly visit: number
  readonly total: number
  /** How many lines have no price. */
  readonly unpriced: number
  /** Medicare only. */
  readonly coinsurance: number | null
  readonly paid: number | null
}

/** A coded stretch of the day: the minutes which a code holds; `code` null: on no line. */
export type Segment = Interval & { readonly code: string | null; readonly administrations: readonly string[] }

/** A minute of a service at which the rules change: 16, 91, 151 …; the first not reached closes the list. */
export type Threshold = { readonly minute: number; readonly unit: boolean; readonly reached: boolean }

/** A service as the timeline draws it: one infusion with all its stretches, one push, the hydration. */
export type ServiceView = {
  readonly id: string
  readonly administrations: readonly string[]
  readonly technique: 'infusion' | 'push' | 'hydration'
  readonly intervals: readonly Interval[]
  readonly minutes: number
  readonly thresholds: readonly Threshold[]
  readonly segments: readonly Segment[]
}

export type Claim = {
  readonly encounter: string
  readonly date: string
  readonly setting: Setting
  readonly tables: readonly TableUse[]
  readonly lines: readonly Line[]
  readonly unbilled: readonly Unbilled[]
  readonly findings: readonly Finding[]
  /** Acknowledgements of the day whose finding no longer arises. */
  readonly lapsed: readonly Acknowledgement[]
  readonly totals: { readonly [basis in Basis]?: Totals }
  readonly services: readonly ServiceView[]
}
