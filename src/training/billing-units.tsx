import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'

/** The usual code of a drug on the book's date, with what one billing unit holds; null where there is none. */
function unitOf(drug: string, book: DayBook): string | null {
  const row = book.findDrug(drug)
  for (const code of row?.codes ?? []) {
    const found = book.drugCode(code)
    if (found === null || found.unit === null) continue
    const begun = found.from === null || found.from <= book.date
    if (begun && (found.to === null || book.date <= found.to))
      return `${drug} ${code}, ${found.unit.text.toLowerCase()}`
  }
  return null
}

/** The billing units of the day's drugs, as a coder would look them up. */
export function BillingUnits({ day, book }: { readonly day: Encounter; readonly book: DayBook }) {
  const units = [...new Set(day.administrations.map(({ drug }) => drug))].flatMap(
    (drug) => unitOf(drug, book) ?? [],
  )
  return units.length === 0 ? null : <p className="exercise-note">Billing units: {units.join(' · ')}</p>
}
