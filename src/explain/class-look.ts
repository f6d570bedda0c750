import type { DayBook } from '../codes/book.ts'
import type { Administration, DrugClass } from '../encounter/model.ts'
import type { ClassLook } from '../ui/class-patterns.tsx'

const LOOKS: { readonly [C in DrugClass]: ClassLook } = {
  chemotherapy: 'chemo',
  'complex-biologic': 'bio',
  'hormonal-antineoplastic': 'horm',
  therapeutic: 'ther',
  hydration: 'hyd',
  vaccine: 'none',
  'blood-product': 'none',
}

/** The class of an administration as it is drawn: what the file says, else what the drug table says. */
export function lookOf(administration: Administration, book: DayBook): ClassLook {
  const word = administration.class ?? book.findDrug(administration.drug)?.class ?? null
  if (administration.route === 'access-flush' || administration.route === 'oral') return 'none'
  return word === null ? 'none' : LOOKS[word]
}

/**
 * What a person calls the drug of an administration: as it was documented; an id or a code by its label. What went by
 * mouth keeps its own name, since the labels are those of products for a vein.
 */
export function drugName({ drug, route }: Administration, book: DayBook): string {
  const row = book.findDrug(drug)
  if (row === null || (route === 'oral' && row.id === drug)) return drug
  return row.id === drug || row.codes.includes(drug.trim().toUpperCase()) ? row.label : drug
}
