import type { Patient } from '../../encounter/model.ts'
import { divideHalfUp } from '../amounts.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { decimalText, MEASURES, sexOf, thousandthsOf } from './measures.ts'
import type { Measure } from './measures.ts'
import { SAYS } from './rules.ts'

/** Bounds that a site puts on the clearance; null: none. */
export type ClearanceBounds = {
  /** Hundredths of mL/min above which the clearance is not counted: 12500. */
  readonly cap: number | null
  /** Thousandths of mg/dL below which serum creatinine is taken as that much: 700 or 800 where a site uses one. */
  readonly creatinineFloor: number | null
}

/** 125 mL/min (the FDA's advice of 2010 on estimated clearance), and no floor. */
export const USUAL_BOUNDS: ClearanceBounds = { cap: 12_500, creatinineFloor: null }

export type Clearance = {
  /** Hundredths of mL/min, after the cap. */
  readonly hundredths: number
  readonly because: readonly Step[]
}

/** The measures of the clearance that are not documented. */
const missing = (patient: Patient | null): readonly Measure[] =>
  MEASURES.filter((measure) => {
    if (measure === 'heightCm') return false
    return (measure === 'sex' ? sexOf(patient) : thousandthsOf(patient, measure)) === null
  })

/**
 * Creatinine clearance by Cockcroft and Gault (R-DOSE-3): (140 − years) × kg ÷ (72 × mg/dL), × 0.85 for women; the
 * documented weight is taken. Out: hundredths of mL/min rounded half up, with the steps; or the measures that are
 * not documented. Above 140 years of age the formula has no answer, and age counts as missing.
 * Source: Cockcroft and Gault, Nephron 1976;16:31.
 */
export function creatinineClearance(
  patient: Patient | null,
  about: readonly string[] = [],
  bounds: ClearanceBounds = USUAL_BOUNDS,
): Clearance | readonly Measure[] {
  const lacking = missing(patient)
  const age = thousandthsOf(patient, 'ageYears')
  const weight = thousandthsOf(patient, 'weightKg')
  const measured = thousandthsOf(patient, 'serumCreatinineMgDl')
  const sex = sexOf(patient)
  if (age === null || weight === null || measured === null || sex === null) return lacking
  if (age >= 140_000) return ['ageYears']
  const because: Step[] = []
  const floor = bounds.creatinineFloor
  const isFloored = floor !== null && measured < floor
  const creatinine = isFloored ? floor : measured
  if (isFloored)
    because.push(
      stepOf(SAYS.creatinineFloor, about, {
        measured: decimalText(measured, 3),
        floor: decimalText(floor, 3),
      }),
    )
  // Thousandths of years × thousandths of kg ÷ (72 × thousandths of mg/dL), in hundredths of mL/min, × 85/100.
  const share = sex === 'female' ? 85n : 100n
  const full = Number(
    divideHalfUp(BigInt(140_000 - age) * BigInt(weight) * share, 72_000n * BigInt(creatinine)),
  )
  because.push(
    stepOf(sex === 'female' ? SAYS.clearanceFemale : SAYS.clearanceMale, about, {
      age: decimalText(age, 3),
      weight: decimalText(weight, 3),
      creatinine: decimalText(creatinine, 3),
      clearance: decimalText(full, 2),
    }),
  )
  const { cap } = bounds
  if (cap === null || full <= cap) return { hundredths: full, because }
  because.push(
    stepOf(SAYS.clearanceCap, about, { clearance: decimalText(full, 2), cap: decimalText(cap, 2) }),
  )
  return { hundredths: cap, because }
}
