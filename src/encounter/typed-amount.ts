import { formatMicro, parseMicro } from '../lib/decimal.ts'
import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Amount, DoseUnit } from './model.ts'

/** Why a typed text is no amount. */
export type TypedAmountProblem = 'not-an-amount' | 'no-unit' | 'unknown-unit'

type Measure = { readonly unit: DoseUnit; readonly times: number }

const MEASURES: { readonly [word: string]: Measure } = {
  mg: { unit: 'mg', times: 1 },
  mgs: { unit: 'mg', times: 1 },
  milligram: { unit: 'mg', times: 1 },
  milligrams: { unit: 'mg', times: 1 },
  mcg: { unit: 'mcg', times: 1 },
  mcgs: { unit: 'mcg', times: 1 },
  ug: { unit: 'mcg', times: 1 },
  µg: { unit: 'mcg', times: 1 },
  μg: { unit: 'mcg', times: 1 },
  g: { unit: 'g', times: 1 },
  gm: { unit: 'g', times: 1 },
  gram: { unit: 'g', times: 1 },
  grams: { unit: 'g', times: 1 },
  ml: { unit: 'mL', times: 1 },
  mls: { unit: 'mL', times: 1 },
  cc: { unit: 'mL', times: 1 },
  l: { unit: 'mL', times: 1000 },
  liter: { unit: 'mL', times: 1000 },
  litre: { unit: 'mL', times: 1000 },
  unit: { unit: 'unit', times: 1 },
  units: { unit: 'unit', times: 1 },
  u: { unit: 'unit', times: 1 },
  iu: { unit: 'unit', times: 1 },
  meq: { unit: 'mEq', times: 1 },
}

const TYPED = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)? ?([a-zµμ]+)?$/

/**
 * An amount as people type it: `170 mg`, `170mg`, `1L`, `1.5 g`, `4,560 mg`. A bare number takes `fallback`, the
 * unit that the row already has; without one it is refused, since a unit is never guessed. No text is "not documented".
 */
export function readTypedAmount(
  text: string,
  fallback: DoseUnit | null,
): Result<Amount | null, TypedAmountProblem> {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (typed === '') return ok(null)
  const match = TYPED.exec(typed)
  if (match === null || (match[1] === undefined && match[2] === undefined)) return err('not-an-amount')
  const micro = parseMicro(`${(match[1] ?? '0').replaceAll(',', '')}${match[2] ?? ''}`)
  if (micro === null) return err('not-an-amount')
  const word = match[3]
  if (word === undefined) return fallback === null ? err('no-unit') : ok({ micro, unit: fallback })
  const measure = MEASURES[word]
  return measure === undefined
    ? err('unknown-unit')
    : ok({ micro: micro * measure.times, unit: measure.unit })
}

/** `4,560 mg`. */
export function amountText(amount: Amount): string {
  const [whole = '', rest] = formatMicro(amount.micro).split('.')
  const number = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rest === undefined ? number : `${number}.${rest}`} ${amount.unit}`
}
