import type { DrugRow } from './book.ts'
import { plainSpelling } from './spelling.ts'
import type { DrugsTable } from './table-shapes.ts'

/** A drug's id: its label without what stands in brackets or behind a comma (procedure 2.1). */
const idOf = (label: string): string =>
  label
    .replace(/ +\([^()]*\)/g, '')
    .split(',')[0]
    ?.trim() ?? label

const SPECIALS: readonly DrugRow['special'][] = ['on-body-kit', 'flush', 'G0008', 'G0009', 'G0010']
const FLUIDS: readonly DrugRow['fluid'][] = ['saline', 'ringer', 'dextrose']

const wordAt = <T>(
  known: readonly T[],
  words: readonly string[],
  position: number | null | undefined,
): T | null => {
  if (position === null || position === undefined) return null
  return known.find((word) => word === words[position]) ?? null
}

/** The rows of the drug table with everything that the file leaves out. */
export const drugRows = (table: DrugsTable): readonly DrugRow[] =>
  table.rows.map(([label, id, names, codes, class_, authority, group, source, special, fluid]) => {
    const drug = id ?? idOf(label)
    const list = codes === '' ? [] : codes.split(' ')
    return {
      key: list[0] === undefined ? drug : `${drug}/${list[0]}`,
      id: drug,
      label,
      names: [...names, ...list],
      codes: list,
      class: class_ === null ? null : (table.classes[class_] ?? null),
      authority,
      group: table.groups[group] ?? '',
      special: wordAt(SPECIALS, table.specials, special),
      fluid: wordAt(FLUIDS, table.fluids, fluid),
      source: table.sources[source] ?? '',
      ...(table.references[drug] === undefined ? {} : { reference: table.references[drug] }),
    }
  })

export type DrugIndex = {
  readonly find: (text: string) => DrugRow | null
  readonly productsOf: (id: string) => readonly DrugRow[]
  readonly ofCode: (code: string) => DrugRow | null
}

/**
 * Look-ups by any spelling. An id comes before every other name; of equal ones the earlier row is found. A code
 * as typed finds the row that it is the usual code of, as the row of an ended code; a code for dialysis belongs to
 * the row of the code that it replaces.
 */
export function indexDrugs(rows: readonly DrugRow[], dialysis: Readonly<Record<string, string>>): DrugIndex {
  const bySpelling = new Map<string, DrugRow>()
  const byCode = new Map<string, DrugRow>()
  const byId = new Map<string, DrugRow[]>()
  const take = (name: string, row: DrugRow): void => {
    const spelling = plainSpelling(name)
    if (spelling !== '' && !bySpelling.has(spelling)) bySpelling.set(spelling, row)
  }
  for (const row of rows) take(row.id, row)
  for (const row of rows) take(row.label, row)
  // A flush or an on-body kit shares its code with the drug itself: the code means the drug.
  const plainFirst = [
    ...rows.filter((row) => row.special === null),
    ...rows.filter((row) => row.special !== null),
  ]
  for (const row of plainFirst) for (const code of row.codes.slice(0, 1)) take(code, row)
  for (const row of plainFirst)
    for (const code of row.codes.flatMap((own) => [own, dialysis[own] ?? own])) {
      if (!byCode.has(code)) byCode.set(code, row)
      take(code, row)
    }
  for (const row of rows) {
    for (const name of row.names) take(name, row)
    const spelling = plainSpelling(row.id)
    const products = byId.get(spelling)
    if (products === undefined) byId.set(spelling, [row])
    else products.push(row)
  }
  // Days repeat a few spellings thousands of times; the limit keeps a hostile file from filling the memory.
  const asWritten = new Map<string, DrugRow | null>()
  const find = (text: string): DrugRow | null => {
    const known = asWritten.get(text)
    if (known !== undefined) return known
    const row = bySpelling.get(plainSpelling(text)) ?? null
    if (asWritten.size < 4096) asWritten.set(text, row)
    return row
  }
  return {
    find,
    productsOf: (id) => byId.get(plainSpelling(id)) ?? [],
    ofCode: (code) => byCode.get(code) ?? null,
  }
}
