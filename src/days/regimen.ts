/** A regimen as data: what a usual day of it gives, how much by which measure of the patient, and when. */
import type { DoseUnit, OrderBasis, Route } from '../encounter/model.ts'

/** An ordered dose and the step that the given one is rounded to. */
export type RegimenDose = {
  readonly value: number
  readonly unit: DoseUnit
  readonly per: OrderBasis
  readonly step: number
}

export type RegimenLine = {
  readonly drug: string
  readonly route: Route
  /** `HH:MM`. */
  readonly from: string
  readonly to: string | null
  readonly dose: RegimenDose | null
  /** Contents of the containers that the drug comes in, in mg; empty where they are not listed. */
  readonly sizes: readonly number[]
  /** They keep for further doses, so that what is left is not discarded. */
  readonly multiDose: boolean
  readonly purpose: string | null
  readonly access: string | null
}

export type Regimen = {
  readonly id: string
  readonly title: string
  /** The day in a sentence. */
  readonly about: string
  readonly access: string
  readonly diagnoses: readonly string[]
  readonly lines: readonly RegimenLine[]
}

type More = Partial<Pick<RegimenLine, 'sizes' | 'multiDose' | 'purpose' | 'access'>>

const row = (
  drug: string,
  route: Route,
  from: string,
  to: string | null,
  dose: RegimenDose | null,
  more: More,
): RegimenLine => ({
  drug,
  route,
  from,
  to,
  dose,
  sizes: [],
  multiDose: false,
  purpose: null,
  access: null,
  ...more,
})

export const perM2 = (value: number, step = 1): RegimenDose => ({ value, unit: 'mg', per: 'm2', step })
export const perKg = (value: number, step = 1): RegimenDose => ({ value, unit: 'mg', per: 'kg', step })
export const auc = (value: number, step = 10): RegimenDose => ({ value, unit: 'mg', per: 'auc', step })
export const mg = (value: number): RegimenDose => ({ value, unit: 'mg', per: 'flat', step: 0 })
export const mL = (value: number): RegimenDose => ({ value, unit: 'mL', per: 'flat', step: 0 })

/** From one time to another, `09:30-11:32`. */
export const infusion = (
  drug: string,
  times: string,
  dose: RegimenDose | null,
  more: More = {},
): RegimenLine => row(drug, 'iv-infusion', times.slice(0, 5), times.slice(6), dose, more)
export const push = (drug: string, at: string, dose: RegimenDose, more: More = {}): RegimenLine =>
  row(drug, 'iv-push', at, null, dose, more)
export const pump = (drug: string, at: string, dose: RegimenDose, more: More = {}): RegimenLine =>
  row(drug, 'pump-initiation', at, null, dose, more)
export const injection = (
  drug: string,
  route: 'sc' | 'im',
  at: string,
  dose: RegimenDose,
  more: More = {},
): RegimenLine => row(drug, route, at, null, dose, more)
export const tablet = (drug: string, at: string, dose: RegimenDose): RegimenLine =>
  row(drug, 'oral', at, null, dose, {})
