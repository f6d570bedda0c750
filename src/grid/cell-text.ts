import { isInfusionRoute, lacksStop, ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import { vialsText } from '../encounter/typed-vials.ts'
import { earnedText } from '../session/earned.ts'
import type { Column, EditableColumn } from './columns.ts'
import { purposeBagText } from './purpose-bag.ts'
import type { RowFacts, RowView } from './row-view.ts'

/** How a cell's text is meant: a fact, one that is not documented, a dash for what does not apply, computed. */
export type Tone = 'fact' | 'missing' | 'dash' | 'quiet' | 'strong'
export type CellText = { readonly text: string; readonly tone: Tone }

const DASH: CellText = { text: '–', tone: 'dash' }
const fact = (text: string): CellText => ({ text, tone: 'fact' })

function stopText({ facts, draft }: RowView): CellText {
  const { stop, route, purpose } = facts
  if (stop !== null) return fact(timeText(stop))
  if (route === null || draft) return fact('')
  if (lacksStop({ stop, route, purpose })) return { text: 'none', tone: 'missing' }
  return route === 'pump-initiation' ? { text: 'open', tone: 'quiet' } : DASH
}

function discardedText({ discarded, vials }: RowFacts): CellText {
  if (discarded !== null) return fact(discarded.micro === 0 ? '0' : amountText(discarded))
  if (vials.length > 0 && vials.every(({ singleDose }) => singleDose === false))
    return { text: 'multi-dose', tone: 'quiet' }
  return DASH
}

function minutesText({ start, stop, route }: RowFacts): CellText {
  if (start === null || stop === null || route === null) return DASH
  return isInfusionRoute(route) || route === 'iv-push' ? { text: String(stop - start), tone: 'quiet' } : DASH
}

const needed = (facts: RowView['facts'], draft: boolean, text: string | null): CellText =>
  text !== null ? fact(text) : draft && facts.drug !== null ? { text: 'needed', tone: 'missing' } : fact('')

function lineText({ earned, draft, facts }: RowView): CellText {
  if (draft) return { text: facts.drug === null ? '' : 'not added yet', tone: 'quiet' }
  return { text: earnedText(earned), tone: earned.codes.length > 0 ? 'strong' : 'quiet' }
}

/** What a cell shows. */
export function cellText(column: Column, row: RowView): CellText {
  const { facts, draft } = row
  switch (column) {
    case 'number':
      return { text: draft ? '+' : String(row.number), tone: 'quiet' }
    case 'drug':
      return fact(facts.drug ?? '')
    case 'route':
      return needed(facts, draft, facts.route === null ? null : ROUTE_WORDS[facts.route])
    case 'start':
      return needed(facts, draft, facts.start === null ? null : timeText(facts.start))
    case 'stop':
      return stopText(row)
    case 'minutes':
      return draft && facts.stop === null ? fact('') : minutesText(facts)
    case 'dose':
      return facts.dose === null ? (draft ? fact('') : DASH) : fact(amountText(facts.dose))
    case 'discarded':
      return draft && facts.discarded === null ? fact('') : discardedText(facts)
    case 'access':
      return facts.access === null ? (draft ? fact('') : DASH) : fact(facts.access)
    case 'purpose':
      return fact(purposeBagText(facts))
    case 'line':
      return lineText(row)
    default:
      return fact(editText(column, facts))
  }
}

/** What an editor starts with. */
export function editText(column: EditableColumn, facts: RowFacts): string {
  switch (column) {
    case 'drug':
      return facts.drug ?? ''
    case 'route':
      return facts.route === null ? '' : ROUTE_WORDS[facts.route]
    case 'start':
    case 'stop': {
      const minute = facts[column]
      return minute === null ? '' : timeText(minute)
    }
    case 'dose':
    case 'discarded': {
      const amount = facts[column]
      return amount === null ? '' : amountText(amount)
    }
    case 'access':
      return facts.access ?? ''
    case 'purpose':
      return purposeBagText(facts)
    case 'class':
      return facts.class ?? ''
    case 'containers':
      return vialsText(facts.vials)
    case 'encounter':
      return facts.session === 1 ? '' : String(facts.session)
    case 'reason':
      return facts.secondAccessReason ?? ''
  }
}

const said = (text: string): string => (text === '' ? 'not documented' : text)

/** `dose of oxaliplatin 160 mg to 170 mg`: what undo says. */
export function cellEditWords(column: EditableColumn, before: RowFacts, after: RowFacts): string {
  const name = before.drug ?? after.drug ?? 'new row'
  if (column === 'drug') return `drug ${said(editText(column, before))} to ${said(editText(column, after))}`
  return `${column} of ${name} ${said(editText(column, before))} to ${said(editText(column, after))}`
}
