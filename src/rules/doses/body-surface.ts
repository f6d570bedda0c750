import type { Patient } from '../../encounter/model.ts'
import { thousandthsOf } from './measures.ts'

export const SURFACE_FORMULAS = ['mosteller', 'du-bois'] as const
export type SurfaceFormula = (typeof SURFACE_FORMULAS)[number]

/** The largest integer whose `power`-th power is at most `value`. */
function integerRoot(value: bigint, power: bigint): bigint {
  let low = 0n
  let high = 1n
  while (high ** power <= value) high *= 2n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle ** power <= value) low = middle
    else high = middle
  }
  return low
}

/** The root of `numerator / denominator`, rounded half up to an integer. */
function nearestRoot(numerator: bigint, denominator: bigint, power: bigint): number {
  // Twice the root, rounded down, tells on which side of the half the root lies.
  const twice = integerRoot((numerator * 2n ** power) / denominator, power)
  return Number((twice + 1n) / 2n)
}

/**
 * Mosteller: root of cm × kg ÷ 3600, in ten-thousandths of m², from thousandths of cm and kg. Every order of a day
 * asks for it, hence plain numbers: a product of two measures is far below 2^53. Twice the root, rounded down, tells
 * on which side of the half the root lies; 4 × 10^8 ÷ 3600 ÷ 10^6 is a ninth.
 */
function mosteller(height: number, weight: number): number {
  const square = Math.floor((height * weight) / 9)
  let twice = Math.floor(Math.sqrt(square))
  while (twice * twice > square) twice -= 1
  while ((twice + 1) * (twice + 1) <= square) twice += 1
  return Math.floor((twice + 1) / 2)
}

/**
 * Du Bois: 0.007184 × kg^0.425 × cm^0.725. The exponents are 17/40 and 29/40, so the 40th power is an integer
 * fraction and the result is exact to the last of its four decimals on every machine.
 */
const duBois = (height: bigint, weight: bigint): number =>
  nearestRoot(
    7184n ** 40n * weight ** 17n * height ** 29n * 10n ** 160n,
    10n ** 240n * 10n ** (3n * 46n),
    40n,
  )

/**
 * Body surface in ten-thousandths of a m² (19055 is 1.9055 m²), rounded half up (R-DOSE-1).
 * In: height in cm and weight in kg of the patient; null where either is not documented.
 * Sources: Mosteller, N Engl J Med 1987;317:1098; Du Bois and Du Bois, Arch Intern Med 1916;17:863.
 */
export function bodySurface(patient: Patient | null, formula: SurfaceFormula = 'mosteller'): number | null {
  const height = thousandthsOf(patient, 'heightCm')
  const weight = thousandthsOf(patient, 'weightKg')
  if (height === null || weight === null) return null
  return formula === 'mosteller' ? mosteller(height, weight) : duBois(BigInt(height), BigInt(weight))
}
