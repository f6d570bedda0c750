import type { Diagnosis, DrugRow, Indication } from './book.ts'
import { words } from './read-rows.ts'
import type { DiagnosesTable, IndicationsTable } from './table-shapes.ts'

/** A code as people and files write it, reduced to its letters and digits. */
const bare = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

export type DiagnosisIndex = {
  readonly rows: readonly Diagnosis[]
  readonly find: (code: string) => Diagnosis | null
  readonly isSideOpen: (diagnosis: Diagnosis) => boolean
}

const OPEN = /\bunspecified\b/g

/** ICD-10-CM by code. A side is open where the same title stands with `right` or `left` for its `unspecified`. */
export function indexDiagnoses(table: DiagnosesTable | undefined): DiagnosisIndex {
  const rows = (table?.rows ?? []).map(([code, text, billable]) => ({ code, text, billable: billable === 1 }))
  const byCode = new Map(rows.map((row) => [bare(row.code), row]))
  const titles = new Set(rows.map(({ text }) => text))
  return {
    rows,
    find: (code) => byCode.get(code) ?? byCode.get(bare(code)) ?? null,
    isSideOpen: ({ text }) =>
      [...text.matchAll(OPEN)].some(({ index }) =>
        ['right', 'left'].some((side) =>
          titles.has(`${text.slice(0, index)}${side}${text.slice(index + 'unspecified'.length)}`),
        ),
      ),
  }
}

/** Indications by drug row: those of its codes, else those of another product of the drug. */
export function indexIndications(
  table: IndicationsTable | undefined,
  productsOf: (id: string) => readonly DrugRow[],
): (row: DrugRow) => Indication | null {
  const byCode = new Map<string, Indication>()
  for (const [drug, codes, confirmed, unconfirmed, agnostic, asOf, source] of table?.rows ?? []) {
    const indication = {
      drug,
      confirmed: words(confirmed),
      unconfirmed: words(unconfirmed),
      isAgnostic: agnostic === 1,
      asOf,
      source,
    }
    for (const code of words(codes)) byCode.set(code, indication)
  }
  const known = new Map<string, Indication | null>()
  return (row) => {
    const before = known.get(row.key)
    if (before !== undefined) return before
    const codes = [row, ...productsOf(row.id)].flatMap((product) => product.codes)
    const found = codes.map((code) => byCode.get(code)).find((one) => one !== undefined) ?? null
    known.set(row.key, found)
    return found
  }
}
