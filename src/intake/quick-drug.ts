import type { DayBook, DrugRow } from '../codes/book.ts'
import { billsWords, nameOfRow } from '../session/drug-lookup.ts'
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

/** How many words from `at` on are exactly a name of the table; 0 for none. One word has to have a letter. */
export function exactDrugAt(tokens: readonly Token[], at: number, book: DayBook): number {
  for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count -= 1) {
    const phrase = phraseAt(tokens, at, count)
    if (phrase !== null && /[a-z]/.test(phrase) && book.findDrug(phrase) !== null) return count
  }
  return 0
}

export function namedDrug(tokens: readonly Token[], at: number, count: number, book: DayBook): DrugFound {
  const words = phraseAt(tokens, at, count) ?? tokens[at]?.raw ?? ''
  const row = book.findDrug(words)
  return {
    ...span(tokens, at, count),
    words,
    drug: row === null ? (tokens[at]?.raw ?? words) : nameOfRow(row, book),
    row,
    choices: [],
  }
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
      if (meant.kind === 'row')
        return { ...found, drug: nameOfRow(meant.row, book), row: meant.row, choices: [] }
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
