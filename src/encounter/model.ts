/**
 * One patient's infusion day as it was documented. Facts only, no codes for administrations. Times are
 * minutes from midnight of the encounter's `date`; amounts are millionths of their unit; `null` means
 * "not documented". `extra` keeps fields that are not of the format, so that saving loses nothing.
 */

export const SETTINGS = ['office', 'facility'] as const
export type Setting = (typeof SETTINGS)[number]

export const DRUG_CLASSES = [
  'chemotherapy',
  'complex-biologic',
  'hormonal-antineoplastic',
  'therapeutic',
  'hydration',
  'vaccine',
  'blood-product',
] as const
export type DrugClass = (typeof DRUG_CLASSES)[number]

export const ROUTES = [
  'iv-infusion',
  'iv-push',
  'sc',
  'im',
  'sc-infusion',
  'intradermal',
  'ia-push',
  'ia-infusion',
  'intrathecal',
  'intraventricular',
  'intrapleural',
  'intraperitoneal',
  'intralesional',
  'intravesical',
  'pump-initiation',
  'pump-refill-portable',
  'pump-refill-implanted',
  'access-flush',
  'catheter-declot',
  'oral',
] as const
export type Route = (typeof ROUTES)[number]

export const DOSE_UNITS = ['mg', 'mcg', 'g', 'mL', 'unit', 'mEq'] as const
export type DoseUnit = (typeof DOSE_UNITS)[number]

export const ORDER_BASES = ['m2', 'kg', 'auc', 'flat'] as const
export type OrderBasis = (typeof ORDER_BASES)[number]

/** `purpose` values of a fluid that is never hydration (R-HYD-7). */
export const UNBILLED_PURPOSES = ['keep-open', 'kvo', 'tko', 'diluent', 'flush', 'carrier', 'line'] as const

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Extra = { readonly [key: string]: Json }

export type Amount = { readonly micro: number; readonly unit: DoseUnit }

export type Vial = {
  readonly ndc: string | null
  readonly count: number
  /** Content of one container in millionths of a milligram. */
  readonly sizeMicroMg: number | null
  readonly singleDose: boolean | null
  readonly extra: Extra
}

export type Order = {
  readonly micro: number
  readonly unit: DoseUnit
  readonly per: OrderBasis
  readonly extra: Extra
}

export type Administration = {
  readonly id: string
  readonly drug: string
  readonly class: DrugClass | null
  readonly route: Route
  readonly start: number
  readonly stop: number | null
  readonly access: string | null
  readonly secondAccessReason: string | null
  readonly bag: string | null
  readonly session: number
  readonly dose: Amount | null
  readonly discarded: Amount | null
  readonly vials: readonly Vial[]
  readonly purpose: string | null
  readonly order: Order | null
  readonly extra: Extra
}

export type Patient = {
  readonly weightKg: number | null
  readonly heightCm: number | null
  readonly sex: string | null
  readonly ageYears: number | null
  readonly serumCreatinineMgDl: number | null
  readonly extra: Extra
}

export type Visit = {
  readonly code: string
  readonly separatelyIdentifiable: boolean | null
  readonly extra: Extra
}

export type Authorization = {
  readonly number: string
  readonly drug: string | null
  /** The HCPCS codes that it names; empty where it names the drug alone. */
  readonly codes: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** Billing units in all, and those used before this day. */
  readonly units: number | null
  readonly usedUnits: number | null
  /** Days of treatment in all, and those used before this one. */
  readonly cycles: number | null
  readonly usedCycles: number | null
  readonly diagnoses: readonly string[]
  readonly extra: Extra
}

/**
 * Why a finding is accepted as it stands: given by a person, for one finding and for the facts that it had then.
 * It changes no line of the claim.
 */
export type Acknowledgement = {
  /** The check's id: `entry/entered-twice`. */
  readonly finding: string
  /** What the finding was called when the reason was given; null: not stated. */
  readonly title: string | null
  /** The administrations that the finding is about, by id; empty where it is about the day. */
  readonly about: readonly string[]
  /** The facts of the finding as they were shown, by name; null: not stated, so it holds for no facts. */
  readonly facts: { readonly [name: string]: string } | null
  readonly reason: string
  readonly extra: Extra
}

/** The clinical trial in which the patient is treated (R-CLM-4). */
export type Trial = {
  /** The number of the registry: `NCT01234567`, or its eight digits. */
  readonly number: string | null
  /** Ids of the administrations of the investigational item; the others are routine care. */
  readonly investigational: readonly string[]
  readonly extra: Extra
}

export type Encounter = {
  readonly id: string
  readonly title: string
  readonly setting: Setting
  /** `YYYY-MM-DD`, a day of the calendar. */
  readonly date: string
  readonly payer: string
  readonly patient: Patient | null
  readonly diagnoses: readonly string[]
  readonly primaryReason: string | null
  readonly trial: Trial | null
  readonly administrations: readonly Administration[]
  readonly visits: readonly Visit[]
  readonly authorizations: readonly Authorization[]
  readonly acknowledgements: readonly Acknowledgement[]
  readonly extra: Extra
}

/** An administration with nothing documented but what must be: the base for new rows and for tests. */
export const blankAdministration = (
  id: string,
  drug: string,
  route: Route,
  start: number,
): Administration => ({
  id,
  drug,
  class: null,
  route,
  start,
  stop: null,
  access: null,
  secondAccessReason: null,
  bag: null,
  session: 1,
  dose: null,
  discarded: null,
  vials: [],
  purpose: null,
  order: null,
  extra: {},
})

/** A day with no administrations. */
export const blankEncounter = (id: string, date: string, setting: Setting): Encounter => ({
  id,
  title: id,
  setting,
  date,
  payer: 'medicare',
  patient: null,
  diagnoses: [],
  primaryReason: null,
  trial: null,
  administrations: [],
  visits: [],
  authorizations: [],
  acknowledgements: [],
  extra: {},
})
