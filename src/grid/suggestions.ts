import { findRoutes, ROUTE_WORDS } from '../encounter/route-words.ts'
import { billsWords, nameOfRow } from '../session/drug-lookup.ts'
import { lookOf } from '../explain/class-look.ts'
import { blankAdministration, DRUG_CLASSES } from '../encounter/model.ts'
import type { Suggestion } from '../ui/suggest-list.tsx'
import type { EditableColumn } from './columns.ts'
import { PURPOSES } from './purpose-bag.ts'
import type { CellContext } from './read-cell.ts'

const LIMIT = 8
const ACCESSES = ['port', 'piv-1', 'piv-2', 'picc']

const bare = (text: string): Suggestion => ({ text, label: text, note: '', look: null })

function drugs(text: string, { lookup, book }: CellContext): readonly Suggestion[] {
  return lookup.find(text, LIMIT).map((row) => {
    const name = nameOfRow(row, book)
    const look = lookOf(blankAdministration('', name, 'iv-infusion', 0), book)
    return { text: name, label: row.label, note: billsWords(row, book), look }
  })
}

const matching = (texts: readonly string[], typed: string): readonly Suggestion[] =>
  [...new Set(texts)].filter((one) => one.toLowerCase().includes(typed.trim().toLowerCase())).map(bare)

/** The last part of a list with commas, which is the one being typed. */
const lastPart = (text: string): readonly [head: string, part: string] => {
  const at = text.lastIndexOf(',')
  return at < 0 ? ['', text] : [`${text.slice(0, at + 1)} `, text.slice(at + 1)]
}

function purposes(text: string, { bags }: CellContext): readonly Suggestion[] {
  const [head, part] = lastPart(text)
  const cartons = bags.map((bag) => (/^bag/i.test(bag) ? bag : `bag ${bag}`))
  return matching([...PURPOSES, ...cartons], part).map(({ text: one }) => ({
    ...bare(`${head}${one}`),
    label: one,
  }))
}

/** What the list of a cell offers for the text in it. */
export function suggestionsFor(
  column: EditableColumn,
  text: string,
  context: CellContext,
): readonly Suggestion[] {
  switch (column) {
    case 'drug':
      return drugs(text, context)
    case 'route':
      return findRoutes(text).map((route) => bare(ROUTE_WORDS[route]))
    case 'access':
      return matching([...context.accesses, ...ACCESSES], text).slice(0, LIMIT)
    case 'purpose':
      return purposes(text, context).slice(0, LIMIT + 4)
    case 'class':
      return matching(DRUG_CLASSES, text)
    default:
      return []
  }
}
