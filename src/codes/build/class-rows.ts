import type { DrugRow, TableClass } from '../book.ts'
import { describe } from './drug-name.ts'
import { bracketNames, idOf, list, words } from './drug-draft.ts'
import type { Draft } from './drug-draft.ts'
import { codesOverTime, descriptorOf } from './hcpcs.ts'
import { brandOf } from './makers.ts'
import { field, readCsv } from './read-csv.ts'
import type { Row } from './read-csv.ts'

const CLASSES = [
  'chemotherapy',
  'complex-biologic',
  'hormonal-antineoplastic',
  'therapeutic',
  'hydration',
  'vaccine',
  'blood-product',
] as const satisfies readonly TableClass[]

/** `–`, `any` and `X/T` are no class: the table does not say. */
const classOf = (text: string): TableClass | null => CLASSES.find((known) => known === text) ?? null

const authorityOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null)

/** A class and its ground; without a class there is no ground either. */
function groundOf(row: Row): Pick<Draft, 'class' | 'authority'> {
  const known = classOf(field(row, 'class'))
  return { class: known, authority: known === null ? null : authorityOf(field(row, 'authority')) }
}

const SPECIALS = ['on-body-kit', 'flush', 'G0008', 'G0009', 'G0010'] as const
const specialOf = (text: string): DrugRow['special'] => SPECIALS.find((known) => known === text) ?? null

const FLUIDS = ['saline', 'ringer', 'dextrose'] as const
const fluidOf = (text: string): DrugRow['fluid'] => FLUIDS.find((known) => known === text) ?? null

/** Rows written by hand: fluids, flushes, blood, and what the class table has no row of its own for. */
const byHand: readonly Row[] = readCsv('drug-rows.csv')

const handDraft = (row: Row): Draft => {
  const drug = field(row, 'drug')
  return {
    id: idOf(drug),
    label: drug,
    names: [...list(field(row, 'names')), ...bracketNames(drug)],
    codes: words(field(row, 'hcpcs')),
    ...groundOf(row),
    group: field(row, 'group'),
    special: specialOf(field(row, 'special')),
    fluid: fluidOf(field(row, 'fluid')),
    source: field(row, 'source'),
  }
}

const marks = new Map(readCsv('drug-marks.csv').map((row) => [field(row, 'drug'), field(row, 'special')]))

/** `bevacizumab biosimilars` with four codes: one row per product, by its descriptor. */
function biosimilarDrafts(base: Draft): readonly Draft[] {
  return base.codes.map((code, position) => {
    const described = describe(descriptorOf(code))
    if (described === null) throw new Error(`${code} has no descriptor to name a biosimilar by`)
    const brand = described.product === null ? null : brandOf(described.product)
    return {
      ...base,
      id: described.full,
      label: brand === null ? described.full : `${described.full} (${brand})`,
      names: [...(position === 0 ? [base.label] : []), ...(brand === null ? [] : [brand])],
      codes: [code],
    }
  })
}

function classDrafts(row: Row): readonly Draft[] {
  const drug = field(row, 'drug')
  const replaced = byHand.filter((other) => field(other, 'replaces') === drug)
  if (replaced.length > 0) return replaced.map(handDraft)
  const codes = words(field(row, 'hcpcs').replaceAll(',', ' '))
  const draft: Draft = {
    id: idOf(drug),
    label: drug,
    names: bracketNames(drug),
    codes: codes.length === 1 ? codesOverTime(codes[0] ?? '') : codes,
    ...groundOf(row),
    group: field(row, 'group'),
    special: specialOf(marks.get(drug) ?? ''),
    fluid: null,
    source: 'CODING-RULES: drug table',
  }
  return codes.length > 1 ? biosimilarDrafts(draft) : [draft]
}

/** The drug table of the rules reference in its order, then the further rows written by hand. */
export const classRows = (): readonly Draft[] => [
  ...readCsv('drug-classes.csv').flatMap(classDrafts),
  ...byHand.filter((row) => field(row, 'replaces') === '').map(handDraft),
]
