import type { Patient } from '../../encounter/model.ts'

/** The facts of a patient that a dose can rest on, by their names in the encounter. */
export const MEASURES = ['weightKg', 'heightCm', 'sex', 'ageYears', 'serumCreatinineMgDl'] as const
export type Measure = (typeof MEASURES)[number]

/** Beyond it a measure is a slip of the pen, and no dose is computed from it. */
const MOST = 10_000

/** Thousandths of a documented measure; null where it is not documented, 0, or beyond what a person can have. */
export function thousandthsOf(patient: Patient | null, measure: Exclude<Measure, 'sex'>): number | null {
  const value = patient?.[measure] ?? null
  if (value === null || !(value > 0 && value < MOST)) return null
  return Math.round(value * 1000) || null
}

/** `female` or `male` as documented in any of the usual spellings; null for anything else. */
export function sexOf(patient: Patient | null): 'female' | 'male' | null {
  const word = patient?.sex?.trim().toLowerCase() ?? ''
  if (/^(?:f|female|w|woman)$/.test(word)) return 'female'
  return /^(?:m|male|man)$/.test(word) ? 'male' : null
}

/** The decimal text of `value / 10^places` without needless zeros. */
export function decimalText(value: number | bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  let end = digits.length
  while (end > digits.length - places && digits[end - 1] === '0') end -= 1
  const whole = digits.slice(0, -places)
  return end === digits.length - places ? whole : `${whole}.${digits.slice(-places, end)}`
}
