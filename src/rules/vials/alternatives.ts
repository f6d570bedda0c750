import type { BillingUnit, CodeBook, DayBook, DrugPrice, DrugRow } from '../../codes/book.ts'
import type { Amount } from '../../encounter/model.ts'
import { lineCents, timesOver } from '../../lib/money.ts'
import { ceilDiv, inMeasureOf, unitSize } from '../amounts.ts'
import { sizesOf } from './vials-for.ts'
import type { VialSize } from './vials-for.ts'

/**
 * What a code is to the drug that was asked for: the very product; the reference product of a biosimilar; a biosimilar
 * of the same reference; another product of the drug (a brand, a salt, a maker by 505(b)(2)); or another form of it,
 * given by another route in another dose.
 */
export const RELATIONS = ['own', 'reference', 'biosimilar', 'product', 'form'] as const
export type Relation = (typeof RELATIONS)[number]

/** What a dose comes to under a code. */
export type DoseCost = {
  readonly units: number
  /** Cents at the payment limit; null without one. */
  readonly cents: number | null
  /** The patient's share of it in cents. */
  readonly coinsurance: number | null
}

/** A code of a drug, as a row of a comparison. */
export type Alternative = {
  readonly code: string
  readonly row: DrugRow
  readonly relation: Relation
  readonly unit: BillingUnit | null
  readonly price: DrugPrice | null
  /** Sizes of its containers, largest first; empty while the NDC table is not loaded. */
  readonly sizes: readonly VialSize[]
  /** Of the dose asked for; null without one, or where it cannot be converted. */
  readonly cost: DoseCost | null
}

/** Another form of a drug: the same name with a companion or a route behind it. */
const FORM = /^(.+?)(?:–hyaluronidase)?(?: SC)?$/

const isInForce = (book: DayBook, code: string): boolean => {
  const known = book.drugCode(code)
  if (known === null) return false
  return (known.from ?? '') <= book.date && (known.to === null || book.date <= known.to)
}

/** The drug of which a row is a form: itself where it is none. */
const baseOf = ({ id }: DrugRow): string => FORM.exec(id)?.[1] ?? id

/** The reference product of a row or of that of which it is a form: a form of a biosimilar may be none itself. */
function familyOf(book: DayBook, row: DrugRow): string {
  if (row.reference !== undefined) return row.reference
  const base = baseOf(row)
  return base === row.id ? base : (book.findDrug(base)?.reference ?? base)
}

function relationOf(row: DrugRow, code: string, own: DrugRow, ownCode: string | undefined): Relation {
  if (code === ownCode) return 'own'
  if (row.id === own.id) return 'product'
  if (row.id === baseOf(own)) return 'form'
  if (own.reference === row.id) return 'reference'
  return row.reference === undefined || row.id.endsWith(' SC') ? 'form' : 'biosimilar'
}

function costOf(unit: BillingUnit | null, price: DrugPrice | null, dose: Amount | null): DoseCost | null {
  const exact = unit === null || dose === null ? null : inMeasureOf(unit, dose)
  if (unit === null || exact === null) return null
  const units = ceilDiv(exact, unitSize(unit))
  const cents = price === null ? null : lineCents(units, price.mills)
  const share = price === null || cents === null ? null : timesOver(cents, price.coinsurance, 100_000)
  return { units, cents, coinsurance: share }
}

/**
 * Every code in force for a drug on a date, with price, unit, the patient's share and containers: what was asked for
 * first, then its reference product, biosimilars, other products and other forms. In: any spelling of the drug, and
 * a dose for which each is priced (units rounded up, cents rounded half up). Empty for a drug that the table lacks.
 * Which of them may stand for another is for the prescriber and the payer to say, not for this table.
 */
export function alternativesOf(
  book: CodeBook,
  date: string,
  drug: string,
  dose: Amount | null = null,
): readonly Alternative[] {
  const day = book.at(date)
  const own = day.findDrug(drug)
  if (own === null) return []
  const family = familyOf(day, own)
  const rows = book.drugs.filter((row) => row.special === null && familyOf(day, row) === family)
  const typed = own.codes.find((code) => code === drug.trim().toUpperCase() && isInForce(day, code))
  const ownCode = typed ?? own.codes.find((code) => isInForce(day, code))
  const byCode = new Map<string, DrugRow>()
  for (const row of rows)
    for (const code of row.codes)
      if (isInForce(day, code) && (!byCode.has(code) || row.codes[0] === code)) byCode.set(code, row)
  const alternatives = [...byCode].map(([code, row]): Alternative => {
    const unit = day.drugCode(code)?.unit ?? null
    const price = day.drugPrice(code)
    return {
      code,
      row,
      relation: relationOf(row, code, own, ownCode),
      unit,
      price,
      sizes: unit === null ? [] : sizesOf(day.containersOf(code), unit),
      cost: costOf(unit, price, dose),
    }
  })
  const rank = ({ relation }: Alternative): number => RELATIONS.indexOf(relation)
  return alternatives.sort((a, b) => rank(a) - rank(b))
}
