import type { DrugRow } from '../../codes/book.ts'
import type { Given } from '../working.ts'

/**
 * What a drug is to the encounter codes of cancer treatment; `either`: an antibody that carries a cytotoxic drug, or
 * an antineoplastic biologic that is no antibody.
 */
export type Treatment = 'chemotherapy' | 'immunotherapy' | 'hormonal' | 'either'

const CONJUGATE =
  /vedotin|deruxtecan|govitecan|emtansine|ozogamicin|soravtansine|tesirine|mafodotin|ravtansine/i

/** Groups of the drug table whose antibodies are immunotherapy where they are given for a tumour. */
const ANTIBODIES = /^(Checkpoint inhibitors|Other antineoplastic antibodies)/

/** Of this group a biologic is no antibody, and either code may be meant. */
const ANTINEOPLASTIC = /antineoplastic/

type RowTreatment = Treatment | 'by class' | 'none'

/** Rows never change, so each is read once. */
const treatments = new WeakMap<DrugRow, RowTreatment>()

function rowTreatment(row: DrugRow): RowTreatment {
  const known = treatments.get(row)
  if (known !== undefined) return known
  const made = readTreatment(row)
  treatments.set(row, made)
  return made
}

function readTreatment(row: DrugRow): RowTreatment {
  if (CONJUGATE.test(row.id)) return 'either'
  if (row.class === 'complex-biologic') {
    if (ANTIBODIES.test(row.group)) return 'immunotherapy'
    return ANTINEOPLASTIC.test(row.group) ? 'either' : 'none'
  }
  // What it is for: the class of the administration may follow the diagnosis.
  return row.class === 'hormonal-antineoplastic' ? 'hormonal' : 'by class'
}

/** Null: no antineoplastic treatment, not given, or not known to be one. */
export function treatmentOf({ a, row, class: decided }: Given): Treatment | null {
  if (a.route === 'oral' || a.dose?.micro === 0) return null
  const made = row === null ? 'by class' : rowTreatment(row)
  if (made === 'none') return null
  if (made !== 'by class' && made !== 'hormonal') return made
  return decided === 'chemotherapy' ? 'chemotherapy' : made === 'hormonal' ? made : null
}

/** C00–D49 without their dots. */
export const isNeoplasm = (code: string): boolean => /^(C|D[0-4])/.test(code)

/** A tumour that is there: malignant, in situ, or of uncertain behaviour; no benign one. */
export const isActiveTumour = (code: string): boolean => /^(C|D0|D3[7-9]|D4)/.test(code)

/** `C18.7` of `C187`. */
export const dotted = (code: string): string =>
  code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code
