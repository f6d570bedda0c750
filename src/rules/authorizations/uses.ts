import type { DayBook } from '../../codes/book.ts'
import type { Authorization } from '../../encounter/model.ts'

/** A drug of the day as it is billed. */
export type BilledDrug = {
  /** Its id in the drug table, or its name where the table does not hold it. */
  readonly drug: string
  readonly lines: readonly { readonly code: string; readonly units: number }[]
}

/** How an authorization answers to a drug of the day. */
export type Match = 'same' | 'other-code' | 'other-product' | 'none'

/** A drug line or the line of what was discarded, as a claim has it. */
type Line = {
  readonly code: string
  readonly units: number
  readonly kind: string
  readonly administrations: readonly string[]
}

/** The drugs of the day with their lines, the discarded units included, in claim order. */
export function billedDrugs(
  lines: readonly Line[],
  drugOf: (administration: string) => string | undefined,
): readonly BilledDrug[] {
  const billed = new Map<string, { readonly code: string; readonly units: number }[]>()
  for (const { code, units, kind, administrations } of lines) {
    if (kind !== 'drug' && kind !== 'waste') continue
    const drug = drugOf(administrations[0] ?? '')
    if (drug === undefined) continue
    billed.set(drug, [...(billed.get(drug) ?? []), { code, units }])
  }
  return [...billed].map(([drug, own]) => ({ drug, lines: own }))
}

/** The reference product of a biosimilar; every other drug is its own. */
const sortOf = (book: DayBook, drug: string): string => book.findDrug(drug)?.reference ?? drug

const capitals = (code: string): string => code.trim().toUpperCase()

/** How an authorization answers to a drug. One that names no drug and no code is not compared: it answers to all. */
export function matchOf(authorization: Authorization, billed: BilledDrug, book: DayBook): Match {
  const codes = authorization.codes.map(capitals)
  if (billed.lines.some(({ code }) => codes.includes(code))) return 'same'
  const named =
    authorization.drug === null ? null : (book.findDrug(authorization.drug)?.id ?? authorization.drug)
  if (named === null && codes.length === 0) return 'same'
  const authorized = [
    ...(named === null ? [] : [named]),
    ...codes.flatMap((code) => book.drugOfCode(code)?.id ?? []),
  ]
  if (authorized.includes(billed.drug)) return codes.length === 0 ? 'same' : 'other-code'
  const sort = sortOf(book, billed.drug)
  return authorized.some((drug) => sortOf(book, drug) === sort) ? 'other-product' : 'none'
}

/**
 * What an authorization counts of this day and what is left after it, in billing units and in days of treatment;
 * `left` below 0 is overdrawn, null is not stated.
 */
export type AuthorizedUse = {
  readonly unitsToday: number
  readonly unitsLeft: number | null
  readonly cyclesToday: 0 | 1
  readonly cyclesLeft: number | null
}

export function countUse(
  authorization: Authorization,
  drugs: readonly BilledDrug[],
  book: DayBook,
): AuthorizedUse {
  const { units, usedUnits, cycles, usedCycles, drug } = authorization
  const codes = authorization.codes.map(capitals)
  const own = drugs.filter((billed) => matchOf(authorization, billed, book) === 'same')
  // Units of an authorization that names no drug cannot be told from those of any other.
  const counted = drug === null && codes.length === 0 ? [] : own.flatMap(({ lines }) => lines)
  const unitsToday = counted
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .reduce((sum, line) => sum + line.units, 0)
  const cyclesToday = own.length > 0 ? 1 : 0
  return {
    unitsToday,
    unitsLeft: units === null ? null : units - (usedUnits ?? 0) - unitsToday,
    cyclesToday,
    cyclesLeft: cycles === null ? null : cycles - (usedCycles ?? 0) - cyclesToday,
  }
}
