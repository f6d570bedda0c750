import { MICRO, parseMicro } from '../lib/decimal.ts'
import type { BillingUnit } from './book.ts'

type Measure = { readonly of: BillingUnit['of']; readonly times: number; readonly per: number }

/** How many millionths of its measure one of a unit is: `times / per`. Masses are counted in milligrams. */
const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:mg|milligrams?)$/, { of: 'mg', times: 1, per: 1 }],
  [/^(?:mcg|micrograms?)$/, { of: 'mg', times: 1, per: 1000 }],
  [/^(?:g|gm|grams?)$/, { of: 'mg', times: 1000, per: 1 }],
  [/^(?:usp )?units?$/, { of: 'unit', times: 1, per: 1 }],
  [/^(?:iu|i\.u\.?)(?: vwf:rco)?$/, { of: 'unit', times: 1, per: 1 }],
  [/^(?:ml|cc)$/, { of: 'mL', times: 1, per: 1 }],
  [/^meq$/, { of: 'mEq', times: 1, per: 1 }],
  [
    /^(?:ea|each|dose|(?:single (?:use|dose) )?vial|treatment|therapeutic dose|implant|infusion|instillation)$/,
    { of: 'each', times: 1, per: 1 },
  ],
]

const AMOUNT = /^(\d*\.?\d+)\s*([a-z.: ]+)$/

function amountOf(number: string, unit: string, text: string): BillingUnit | null {
  const micro = parseMicro(number.startsWith('.') ? `0${number}` : number)
  const measure = MEASURES.find(([words]) => words.test(unit))?.[1]
  if (micro === null || micro === 0 || measure === undefined) return null
  const whole = (micro * measure.times) / measure.per
  return Number.isSafeInteger(whole) ? { micro: whole, of: measure.of, text } : null
}

/**
 * What one billing unit holds, by the text that a payment file prints for it: `0.5 MG`, `up to 40 Units`,
 * `100,000 UNITS`, `50 MCG (250 IU)`. Null where it gives no single amount (`1 MG/2.27 MG`): never a guess.
 */
export function parseBillingUnit(text: string): BillingUnit | null {
  const printed = text.trim()
  const plain = printed
    .toLowerCase()
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replace(/\s+/g, ' ')
    .replace(/^(\d+) million units$/, '$1000000 units')
    .replace(/^up to /, '')
    .replace(/ ?\([^)]*\)$/, '')
  if (/^per [\d.]+ mg single-use applicator$/.test(plain)) return { micro: MICRO, of: 'each', text: printed }
  if (/^per factor viii (?:iu|i\.u\.)$/.test(plain)) return { micro: MICRO, of: 'unit', text: printed }
  const counted = plain.replace(/^per (?=\D)/, '1 ').replace(/^per /, '')
  const match = AMOUNT.exec(counted)
  return match === null ? null : amountOf(match[1] ?? '', match[2] ?? '', printed)
}

/** Strengths, ranges and cross-references, whose numbers are no amount. */
const NO_AMOUNT = /\d[\d.]*\s*%|\bj\d{4}\b/g
const BOUNDED = /\b(?:less|greater) than\b/
const IN_TEXT =
  /(?<!\d,)(?<![\w.-])(?:up to |per )?(\d{1,3}(?:,\d{3})+|\d*\.?\d+)[ -]?(mg|milligrams?|mcg|micrograms?|gm|grams?|g|usp units?|million units|units?|iu|i\.u\.|ml|cc|meq)(?!\w)/g
const COUNTED =
  /\bper ((?:single (?:use|dose) )?vial|treatment|therapeutic dose|dose|implant|infusion|instillation|ml|milligram|gm|gram|microgram)\b/
const BARE_UNIT = /\bper (?:factor viii |unit of )?(?:iu|i\.u\.)/
const EQUALS_ONE = /\((\d+ (?:ml|cc)) ?= ?1 unit\)/

/** The same, by a descriptor: `Injection, ceftriaxone sodium, per 250 mg`. Null where it names no amount, or two. */
export function unitOfDescription(description: string): BillingUnit | null {
  const plain = description.toLowerCase().replace(NO_AMOUNT, '')
  if (BOUNDED.test(plain)) return null
  const equal = EQUALS_ONE.exec(plain)
  if (equal !== null) return parseBillingUnit(equal[1] ?? '')
  const amounts = [...plain.matchAll(IN_TEXT)]
  const only = amounts[0]
  if (only !== undefined) return amounts.length === 1 ? parseBillingUnit(only[0]) : null
  const counted = COUNTED.exec(plain)
  if (counted !== null) return parseBillingUnit(counted[0])
  return BARE_UNIT.test(plain) ? parseBillingUnit('1 IU') : null
}
