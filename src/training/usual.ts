import type { Administration, Amount, DoseUnit, Vial } from '../encounter/model.ts'
import { MICRO } from '../lib/decimal.ts'

/** A usual dose as a record would show it, with its containers and what was discarded. */
export type Usual = Pick<Administration, 'dose' | 'discarded' | 'vials'> &
  Partial<Pick<Administration, 'class'>>

export const amount = (value: number, unit: DoseUnit = 'mg'): Amount => ({
  micro: Math.round(value * MICRO),
  unit,
})

const vial = (count: number, sizeMg: number | null, singleDose: boolean): Vial => ({
  ndc: null,
  count,
  sizeMicroMg: sizeMg === null ? null : Math.round(sizeMg * MICRO),
  singleDose,
  extra: {},
})

/** A dose from single-dose containers, `[count, mg]` each; what is left of them was discarded. */
export function fromVials(doseMg: number, ...containers: readonly (readonly [number, number])[]): Usual {
  const content = containers.reduce((sum, [count, mg]) => sum + count * mg, 0)
  const left = amount(content - doseMg)
  return {
    dose: amount(doseMg),
    discarded: left.micro === 0 ? null : left,
    vials: containers.map(([count, mg]) => vial(count, mg, true)),
  }
}

/** A dose from a container that serves many doses. */
export const fromMultiDose = (doseMg: number): Usual => ({
  dose: amount(doseMg),
  discarded: null,
  vials: [vial(1, null, false)],
})

/** A dose that is not measured in mg, its containers not written down. */
export const plain = (value: number, unit: DoseUnit): Usual => ({
  dose: amount(value, unit),
  discarded: null,
  vials: [],
})

/** Drugs that the drug table does not class: the record states it. */
const therapeutic = (usual: Usual): Usual => ({ ...usual, class: 'therapeutic' })

/** Part of a dose whose containers stand with another stretch of the same infusion. */
export const partOfDose = (doseMg: number): Usual => ({ dose: amount(doseMg), discarded: null, vials: [] })

const USUAL: { readonly [drug: string]: Usual } = {
  oxaliplatin: fromVials(150, [1, 100], [1, 50]),
  irinotecan: fromVials(340, [1, 300], [1, 40]),
  fluorouracil: fromVials(1000, [1, 1000]),
  leucovorin: fromVials(700, [1, 500], [1, 200]),
  cisplatin: fromVials(100, [2, 50]),
  carboplatin: fromMultiDose(600),
  gemcitabine: fromVials(1800, [1, 1000], [4, 200]),
  paclitaxel: fromMultiDose(300),
  docetaxel: fromVials(140, [1, 80], [3, 20]),
  doxorubicin: fromVials(100, [2, 50]),
  vincristine: fromVials(2, [2, 1]),
  cyclophosphamide: fromVials(1000, [1, 1000]),
  bevacizumab: fromVials(400, [1, 400]),
  trastuzumab: fromVials(600, [4, 150]),
  pertuzumab: fromVials(420, [1, 420]),
  pembrolizumab: fromVials(200, [2, 100]),
  nivolumab: fromVials(240, [1, 240]),
  rituximab: fromVials(700, [1, 500], [2, 100]),
  infliximab: fromVials(400, [4, 100]),
  natalizumab: fromVials(300, [1, 300]),
  fulvestrant: fromVials(500, [2, 250]),
  leuprolide: fromVials(22.5, [1, 22.5]),
  'octreotide depot': fromVials(20, [1, 20]),
  denosumab: fromVials(60, [1, 60]),
  pegfilgrastim: fromVials(6, [1, 6]),
  'pegfilgrastim on-body': fromVials(6, [1, 6]),
  ondansetron: fromMultiDose(8),
  palonosetron: fromVials(0.25, [1, 0.25]),
  dexamethasone: fromMultiDose(12),
  diphenhydramine: fromVials(50, [1, 50]),
  famotidine: fromVials(20, [1, 20]),
  fosaprepitant: fromVials(150, [1, 150]),
  methylprednisolone: fromVials(125, [1, 125]),
  'zoledronic acid': fromVials(4, [1, 4]),
  'ferric carboxymaltose': fromVials(750, [1, 750]),
  'iron sucrose': fromVials(200, [2, 100]),
  cefepime: therapeutic(fromVials(1000, [1, 1000])),
  vancomycin: therapeutic(fromVials(1000, [1, 1000])),
  ceftriaxone: therapeutic(fromVials(1000, [1, 1000])),
  magnesium: therapeutic(fromVials(2000, [2, 1000])),
  ketorolac: therapeutic(fromVials(30, [1, 30])),
  furosemide: therapeutic(fromVials(20, [1, 20])),
  acetaminophen: plain(650, 'mg'),
  saline: plain(1000, 'mL'),
  'red cells': plain(300, 'mL'),
}

const NOTHING: Usual = { dose: null, discarded: null, vials: [] }

/** What is usually documented with a drug; nothing for one that is not in the list. */
export const usualOf = (drug: string): Usual =>
  Object.hasOwn(USUAL, drug) ? (USUAL[drug] ?? NOTHING) : NOTHING
