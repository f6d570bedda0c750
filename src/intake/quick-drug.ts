import type { DayBook, DrugRow } from '../codes/book.ts'
import { billsWords, nameOfRow, productsLeftOpen } from '../session/drug-lookup.ts'
import type { DrugLookup } from '../session/drug-lookup.ts'
import type { Choice, Span } from './quick-reading.ts'
import { phraseAt } from './quick-tokens.ts'
import type { Token } from './quick-tokens.ts'

/** The drug of a line: named, one of several, or a text that the table does not hold. */
export type DrugFound = Span & {
  readonly words: string
  readonly drug: string | null
  readonly row: DrugRow | null
  readonly choices: readonly Choice[]
  /** The choices are products of the drug that the words name. */
  readonly ofProducts?: boolean
}

const LONGEST = 6
const LIMIT = 8

export const choiceOf = (row: DrugRow, book: DayBook): Choice => {
  const name = nameOfRow(row, book)
  return { text: /\s|^\d/.test(name) ? `"${name}"` : name, label: row.label, note: billsWords(row, book) }
}

const span = (tokens: readonly Token[], at: number, count: number): Span => ({
  from: tokens[at]?.from ?? 0,
  to: tokens[at + count - 1]?.to ?? 0,
})

/** `vit k` is how `vitamin K` is typed. */
const rowOf = (words: string, book: DayBook): DrugRow | null =>
  book.findDrug(words) ?? (words.startsWith('vit ') ? book.findDrug(words.replace('vit', 'vitamin')) : null)

/** How many words from `at` on are exactly a name of the table; 0 for none. One word has to have a letter. */
export function exactDrugAt(tokens: readonly Token[], at: number, book: DayBook): number {
  for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count -= 1) {
    const phrase = phraseAt(tokens, at, count)
    if (phrase !== null && /[a-z]/.test(phrase) && rowOf(phrase, book) !== null) return count
  }
  return 0
}

export function namedDrug(tokens: readonly Token[], at: number, count: number, book: DayBook): DrugFound {
  const words = phraseAt(tokens, at, count) ?? tokens[at]?.raw ?? ''
  const row = rowOf(words, book)
  const place = { ...span(tokens, at, count), words }
  if (row === null) return { ...place, drug: tokens[at]?.raw ?? words, row, choices: [] }
  return foundRow(place, row, book)
}

function foundRow(place: Span & { readonly words: string }, row: DrugRow, book: DayBook): DrugFound {
  const open = productsLeftOpen(row, place.words, book)
  if (open.length < 2) return { ...place, drug: nameOfRow(row, book), row, choices: [] }
  return { ...place, drug: null, row, choices: open.map((one) => choiceOf(one, book)), ofProducts: true }
}

/** A fluid of the table, which hydrates or carries. */
export const isFluid = (found: DrugFound | null): boolean => (found?.row?.fluid ?? null) !== null

/** A drug that is given to rinse a line, where the table has it under a name of its own: `heparin flush`. */
export function asFlush(found: DrugFound, book: DayBook): DrugFound {
  const row = book.findDrug(`${found.words} flush`)
  return row?.special === 'flush' && !isFluid(found) && found.row?.fluid === null
    ? { ...found, drug: nameOfRow(row, book), row, choices: [] }
    : found
}

/** The drug that a run of other words begins: the longest part that stands for one, else what is like it. */
export function drugInRun(run: readonly Token[], book: DayBook, lookup: DrugLookup): DrugFound | null {
  for (let count = Math.min(LONGEST, run.length); count > 0; count -= 1)
    for (let at = 0; at + count <= run.length; at += 1) {
      const words = phraseAt(run, at, count)
      if (words === null || !/[a-z]{2}/.test(words)) continue
      const meant = lookup.meant(words)
      if (meant.kind === 'free') continue
      const found = { ...span(run, at, count), words }
      if (meant.kind === 'row') return foundRow(found, meant.row, book)
      const rows = lookup.find(words, LIMIT)
      return { ...found, drug: null, row: null, choices: rows.map((row) => choiceOf(row, book)) }
    }
  const at = run.findIndex(({ text }) => /^[a-z][a-z-]{2,}$/.test(text))
  const first = run[at]
  if (first === undefined) return null
  const like = lookup.find(first.text, 5).map((row) => choiceOf(row, book))
  const asTyped: Choice = {
    text: `"${first.raw}"`,
    label: first.raw,
    note: 'as typed, not in the drug table',
  }
  return { ...span(run, at, 1), words: first.raw, drug: null, row: null, choices: [...like, asTyped] }
}
