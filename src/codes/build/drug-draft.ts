import type { DrugRow, TableClass } from '../book.ts'

/** A row of the drug table under construction: names still in the order in which they are tried. */
export type Draft = {
  readonly id: string
  readonly label: string
  /** Names written by hand, and brands in the label's brackets. */
  readonly names: readonly string[]
  readonly codes: readonly string[]
  readonly class: TableClass | null
  readonly authority: number | null
  readonly group: string
  readonly special: DrugRow['special']
  readonly fluid: DrugRow['fluid']
  readonly source: string
}

/** Bracketed words of a drug's name that are no name of their own. */
const REMARKS = new Set([
  'vein',
  'not dialysis',
  '2026',
  'human',
  'porcine',
  'recombinant',
  'purified',
  'intravenous',
  'intramuscular',
  'dipotassium',
  'ditromethamine',
])

/** A drug's id: its name in the drug table without what stands in brackets or behind a comma (procedure 2.1). */
export const idOf = (drug: string): string =>
  drug
    .replace(/ +\([^()]*\)/g, '')
    .split(',')[0]
    ?.trim() ?? drug

/** The brands in the brackets of a name: `immune globulin (Gamunex-C, Gammaked)`. */
export function bracketNames(drug: string): readonly string[] {
  const inside = / \(([^()]*)\)$/.exec(drug)?.[1]
  return inside === undefined
    ? []
    : inside
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !REMARKS.has(name))
}

export const words = (text: string): readonly string[] => text.split(/[\s]+/).filter((word) => word !== '')
export const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
