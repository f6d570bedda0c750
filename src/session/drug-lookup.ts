import type UFuzzy from '@leeoniya/ufuzzy'
import type { DayBook, DrugRow } from '../codes/book.ts'

/** What a typed drug stands for: one row, several that begin so, or a text that the table does not hold. */
export type Meant =
  | { readonly kind: 'row'; readonly row: DrugRow }
  | { readonly kind: 'several'; readonly rows: readonly DrugRow[] }
  | { readonly kind: 'free' }

export type DrugLookup = {
  /** Rows by name, brand, short name or code, the surest first, small slips allowed where nothing else matches. */
  readonly find: (text: string, limit: number) => readonly DrugRow[]
  readonly meant: (text: string) => Meant
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const tight = (text: string): string => plain(text).replaceAll(' ', '')

/** No name is longer, and what looks for slips takes the longer the longer a word is. */
export const LONGEST = 60

/** What finds names with a slip in them; read when somebody begins to look for a drug. */
let fuzzy: UFuzzy | null = null
let reading: Promise<void> | null = null

/** Makes ready to find names with a slip in them, as `find` does by itself when it is first asked. */
export async function prepareLookup(): Promise<void> {
  reading ??= import('@leeoniya/ufuzzy').then(({ default: Fuzzy }) => {
    fuzzy = new Fuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
  })
  try {
    await reading
  } catch {
    // The next letter asks again.
    reading = null
  }
}

const spellings = (row: DrugRow): readonly string[] => [row.label, row.id, ...row.names, ...row.codes]

/** How surely a typed text means a row: 0 exact, 1 begins a name, 2 begins a word of one, 3 is in one, 4 none of these. */
function sureness(names: readonly string[], typed: string): number {
  let best = 4
  for (const name of names) {
    if (name === typed) return 0
    if (name.startsWith(typed)) best = Math.min(best, 1)
    else if (name.includes(` ${typed}`)) best = Math.min(best, 2)
    else if (name.includes(typed)) best = Math.min(best, 3)
  }
  return best
}

function makeLookup(drugs: readonly DrugRow[]): DrugLookup {
  let made: readonly (readonly string[])[] | null = null
  /** Thousands of names, made when the first one is looked for. */
  const allNames = (): readonly (readonly string[])[] =>
    (made ??= drugs.map((row) => [...new Set(spellings(row).map(plain))]))
  let lines: string[] | null = null
  const allLines = (): string[] => (lines ??= allNames().map((all) => all.join(' | ')))

  const find = (text: string, limit: number): readonly DrugRow[] => {
    // A field asks before its first letter, so that it is there by the third.
    if (fuzzy === null) void prepareLookup()
    const typed = plain(text)
    if (typed === '') return []
    const names = allNames()
    const sure = drugs
      .map((row, at) => ({ row, at, rank: sureness(names[at] ?? [], typed) }))
      .filter(({ rank }) => rank < 4)
      .sort((a, b) => a.rank - b.rank || a.row.label.length - b.row.label.length || a.at - b.at)
      .map(({ row }) => row)
    if (sure.length > 0 || typed.length < 3 || typed.length > LONGEST || fuzzy === null)
      return sure.slice(0, limit)
    const [found, info, order] = fuzzy.search(allLines(), typed, 1)
    const ranked = order === null || info === null ? (found ?? []) : order.map((at) => info.idx[at] ?? -1)
    const near = ranked.flatMap((at) => drugs[at] ?? [])
    return near.slice(0, limit)
  }

  const meant = (text: string): Meant => {
    const typed = plain(text)
    if (typed === '') return { kind: 'free' }
    const names = allNames()
    const begun = drugs.flatMap((row, at) => {
      const rank = sureness(names[at] ?? [], typed)
      return rank <= 1 ? [{ row, rank }] : []
    })
    const exact = begun.filter(({ rank }) => rank === 0)
    const rows = (exact.length > 0 ? exact : begun).map(({ row }) => row)
    const [first] = rows
    if (first === undefined) return { kind: 'free' }
    return rows.every((row) => row.id === first.id) ? { kind: 'row', row: first } : { kind: 'several', rows }
  }
  return { find, meant }
}

const lookups = new WeakMap<readonly DrugRow[], DrugLookup>()

/** The look-up over a book's drugs; made once. */
export function drugLookup(drugs: readonly DrugRow[]): DrugLookup {
  const lookup = lookups.get(drugs) ?? makeLookup(drugs)
  lookups.set(drugs, lookup)
  return lookup
}

/**
 * The text that names a row in a day: the first of its names, as a person reads them, that leads back to it. That a
 * product is for a vein is not part of the name, since the same drug may be given by mouth.
 */
export function nameOfRow(row: DrugRow, book: DayBook): string {
  const leadsBack = (text: string): boolean => book.findDrug(text)?.key === row.key
  return (
    [row.label.replace(/ \(vein\)$/, ''), row.label, row.id, ...row.names, ...row.codes].find(leadsBack) ??
    row.label
  )
}

/**
 * What is given by mouth, as a day names it: the drug without the product for a vein that a row stands for. Of a brand
 * that has a form for a vein (`Emend`), a `fos…` drug is made for the vein alone; by mouth the brand stays as typed.
 */
export function oralName(row: DrugRow, typed: string): string {
  const forVein = (text: string): boolean => row.names.some((name) => tight(name) === `${tight(text)}iv`)
  if (!row.id.startsWith('fos') || !forVein(typed)) return row.id
  return row.names.find((name) => tight(name) === tight(typed)) ?? typed
}

/** The brand of a row whose label has one, where the drug has other products: `immune globulin (Privigen)`. */
function isOneProduct(row: DrugRow, typed: string, book: DayBook): boolean {
  const brands = /\((.*)\)/.exec(row.label)?.[1]?.split(/, | or /) ?? []
  const isBrand = brands.some((brand) => row.names.some((name) => tight(name) === tight(brand)))
  const said = plain(typed)
  return (
    isBrand &&
    book.productsOf(row.id).length > 1 &&
    !row.codes.some((code) => tight(code) === tight(typed)) &&
    !brands.some((brand) =>
      plain(brand)
        .split(' ')
        .some((word) => said.split(' ').includes(word)),
    )
  )
}

/** The products that a typed name leaves open, where the table's first one is no more than one brand; else none. */
export function productsLeftOpen(row: DrugRow, typed: string, book: DayBook): readonly DrugRow[] {
  if (!isOneProduct(row, typed, book)) return []
  return book.productsOf(row.id).filter(({ label }) => !/, to \d{4}/.test(label))
}

/** `J9263, 0.5 mg`: what a row of the drug table bills. */
export function billsWords(row: DrugRow, book: DayBook): string {
  const [code] = row.codes
  if (code === undefined) return 'no code'
  const unit = book.drugCode(code)?.unit?.text.toLowerCase()
  return unit === undefined ? code : `${code}, ${unit}`
}

/** A typed drug as it is to be documented, with what it reads as; or why it is not clear. */
export type DrugReading =
  | { readonly ok: true; readonly drug: string; readonly reads: string }
  | { readonly ok: false; readonly fault: string }

/** Reads a text that is not empty. */
export function readDrug(text: string, book: DayBook, lookup: DrugLookup): DrugReading {
  const typed = text.trim()
  const exact = book.findDrug(typed)
  const meant = exact === null ? lookup.meant(typed) : ({ kind: 'row', row: exact } as const)
  switch (meant.kind) {
    case 'row':
      return {
        ok: true,
        drug: nameOfRow(meant.row, book),
        reads: `${meant.row.label} · ${billsWords(meant.row, book)}`,
      }
    case 'several':
      return { ok: false, fault: `${meant.rows.length} drugs begin so: choose one` }
    case 'free':
      return { ok: true, drug: typed, reads: 'not in the drug table' }
  }
}

/** Whether two texts name the same drug to the table, or are the same text but for case, spaces and signs. */
export const sameDrug = (a: string, b: string, book: DayBook): boolean =>
  tight(a) === tight(b) || (book.findDrug(a)?.id ?? a) === (book.findDrug(b)?.id ?? b)
