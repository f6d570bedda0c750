/** Drugs that a text names: the code book's names, and a few that it does not hold because no code bills them. */
import { actionIn } from './mar-actions.ts'
import { plainSpelling } from '../codes/spelling.ts'
import type { DrugRow } from '../codes/book.ts'

/** A drug named in a text. `row` is null for a drug that the code book does not hold. */
export type Mention = {
  readonly name: string
  readonly row: DrugRow | null
  readonly from: number
  readonly to: number
}

/** Names of a record that the code book does not have, and what they stand for there; null: not in the table. */
const OTHER_NAMES: { readonly [name: string]: string | null } = {
  'mag ox': null,
  'magnesium oxide': null,
  'mag oxide': null,
  'potassium bicarbonate': null,
  'potassium phosphate': null,
  montelukast: null,
  loratadine: null,
  loperamide: null,
  ibuprofen: null,
  oxycodone: null,
  aspirin: null,
  allopurinol: null,
  'lidocaine prilocaine': null,
  emla: null,
  water: null,
  'sterile water': null,
  'sterile water for injection': null,
  swfi: null,
  'rbc lr': 'packed red cells',
  'red blood cells': 'packed red cells',
  'red cells': 'packed red cells',
  prbcs: 'packed red cells',
  'plt apheresis': 'platelets',
  plt: 'platelets',
  'platelets apheresis': 'platelets',
  'd5 w': 'dextrose 5%',
  '0 9 sodium chloride': 'normal saline',
  'sodium chloride 0 9': 'normal saline',
  '0 9 nacl': 'normal saline',
  nacl: 'normal saline',
  'nacl 0 9': 'normal saline',
  'ns 0 9': 'normal saline',
  'port flush': 'heparin flush',
  'heparin lock': 'heparin flush',
  'solu medrol': 'methylprednisolone sodium succinate',
  iron: null,
}

/** Names that are also everyday words of a record. */
const NOT_NAMES = new Set([
  'drug',
  'biologic',
  'hospital',
  'flush',
  'antineoplastic',
  'compounded',
  'td',
  'iron',
  'isa',
  'obi',
])
const SHORT_NAMES = new Set(['ns', 'lr', 'd5', 'fu'])
const WORD = /[\p{L}\p{N}]+/gu
const GAP = /^(?:[ ]?[-–.'%®™+/]?[ ]?|'s )$/
const MOST_WORDS = 7

type Entry = { readonly row: DrugRow | null; readonly name: string }

export type DrugNames = {
  /** Every drug that a text names, the longest name at each place, in order. */
  readonly mentions: (text: string) => readonly Mention[]
}

function makeNames(drugs: readonly DrugRow[]): DrugNames {
  const entries = new Map<string, Entry>()
  const longest = new Map<string, number>()
  const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(WORD) ?? []
  const byName = new Map<string, DrugRow>()
  const take = (name: string, entry: Entry): void => {
    const words = wordsOf(name)
    const key = plainSpelling(name)
    if (words[0] === undefined || NOT_NAMES.has(key) || /^[a-z]\d{4}$/.test(key)) return
    if (!entries.has(key)) entries.set(key, entry)
    for (const start of new Set([words[0], key.slice(0, 3)]))
      longest.set(start, Math.max(longest.get(start) ?? 0, Math.min(MOST_WORDS, words.length + 2)))
  }
  for (const name of ['id', 'label', 'names'] as const)
    for (const row of drugs)
      for (const text of name === 'names' ? row.names : [row[name]]) {
        const key = plainSpelling(text)
        if (!byName.has(key)) byName.set(key, row)
        take(text, { row, name: row.label })
      }
  for (const [name, stands] of Object.entries(OTHER_NAMES)) {
    const row = stands === null ? null : (byName.get(plainSpelling(stands)) ?? null)
    const key = plainSpelling(name)
    if (name === 'iron') continue
    if (row !== null || !entries.has(key)) entries.set(key, { row, name })
    const words = wordsOf(name)
    for (const start of [words[0] ?? '', key.slice(0, 3)])
      longest.set(start, Math.max(longest.get(start) ?? 0, words.length + 1))
  }

  const fits = (text: string, key: string): boolean =>
    key.length > 2 || SHORT_NAMES.has(key) || text === text.toUpperCase()

  const mentions = (text: string): readonly Mention[] => {
    const words = [...text.matchAll(WORD)]
    const found: Mention[] = []
    let at = 0
    while (at < words.length) {
      const first = words[at]
      if (first === undefined) break
      const start = first[0].toLowerCase()
      const most = Math.max(
        longest.get(start) ?? 0,
        longest.get(start.slice(0, 3)) ?? 0,
        start.length < 3 ? 3 : 0,
      )
      let key = ''
      let best: { entry: Entry; words: number; to: number } | null = null
      let last = first.index
      for (let more = 0; more < most && at + more < words.length; more += 1) {
        const word = words[at + more]
        if (word === undefined || (more > 0 && !GAP.test(text.slice(last, word.index)))) break
        last = word.index + word[0].length
        key += word[0].toLowerCase()
        const entry = entries.get(key)
        if (entry !== undefined && fits(text.slice(first.index, last), key))
          best = { entry, words: more + 1, to: last }
      }
      if (best === null) at += 1
      else {
        found.push({ ...best.entry, from: first.index, to: best.to })
        at += best.words
      }
    }
    return found
  }
  return { mentions }
}

const made = new WeakMap<readonly DrugRow[], DrugNames>()

/** The names of a book's drugs; made once. */
export function drugNames(drugs: readonly DrugRow[]): DrugNames {
  const names = made.get(drugs) ?? makeNames(drugs)
  made.set(drugs, names)
  return names
}

const FORM =
  /\b(?:tab(?:let)?s?|caps?(?:ule)?s?|inj(?:ection)?|soln|solution|vial|infusion|ivpb|iv|bolus|syringe|po|im|sc|cream|oral|chewable|susp(?:ension)?|premix|chemo)\b.*$/i

/** The name of a drug that the book does not hold: the text up to a number, a bracket or the form. */
export function unknownName(text: string): string | null {
  const name = text
    .replace(/^[\s"*•>#-]+/, '')
    .split(/[\d([{|,;:\n]|\s[-/+@]\s/)[0]
    ?.replace(FORM, '')
    .trim()
    .toLowerCase()
  return name === undefined ||
    name.length < 3 ||
    actionIn(name) !== null ||
    !/[a-z]{3}/.test(name) ||
    name.split(/\s+/).length > 5
    ? null
    : name
}
