import type { DayBook } from '../codes/book.ts'
import type { AdministrationChanges } from '../encounter/commands.ts'
import { DRUG_CLASSES } from '../encounter/model.ts'
import type { DoseUnit } from '../encounter/model.ts'
import { findRoutes, readTypedRoute, ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText, readTypedAmount } from '../encounter/typed-amount.ts'
import { edgeProblem, readTypedTime, timeText } from '../encounter/typed-time.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { readTypedVials, vialsText } from '../encounter/typed-vials.ts'
import { readDrug } from '../session/drug-lookup.ts'
import type { DrugLookup } from '../session/drug-lookup.ts'
import { TIME_FAULTS } from '../session/edit-words.ts'
import type { EditableColumn } from './columns.ts'
import { purposeBagText, readPurposeBag } from './purpose-bag.ts'
import type { RowFacts } from './row-view.ts'

/** What a cell's text is read with. */
export type CellContext = {
  readonly book: DayBook
  readonly lookup: DrugLookup
  readonly accesses: readonly string[]
  readonly bags: readonly string[]
  /** A draft may lack what an administration may not. */
  readonly draft: boolean
}

export type CellReading =
  | { readonly ok: true; readonly changes: AdministrationChanges; readonly reads: string | null }
  | { readonly ok: false; readonly fault: string }

const reads = (changes: AdministrationChanges, words: string | null): CellReading => ({
  ok: true,
  changes,
  reads: words,
})
const refused = (fault: string): CellReading => ({ ok: false, fault })
const kept: CellReading = { ok: true, changes: {}, reads: null }

function drugCell(text: string, { book, lookup, draft }: CellContext): CellReading {
  if (text.trim() === '') return draft ? kept : refused('a drug is needed')
  const reading = readDrug(text, book, lookup)
  return reading.ok ? reads({ drug: reading.drug }, reading.reads) : refused(reading.fault)
}

function readRoute(text: string, { draft }: CellContext): CellReading {
  if (text.trim() === '') return draft ? kept : refused('a route is needed')
  const route = readTypedRoute(text)
  if (route !== null) return reads({ route }, ROUTE_WORDS[route])
  return refused(findRoutes(text).length > 0 ? 'which route?' : 'not a route')
}

function readEdge(edge: Edge, text: string, facts: RowFacts, { draft }: CellContext): CellReading {
  const typed = readTypedTime(text, edge === 'stop' ? facts.start : null)
  if (!typed.ok) return refused(TIME_FAULTS[typed.error])
  const minute = typed.value
  if (minute === null && edge === 'start' && draft) return kept
  const problem = edgeProblem(edge, minute, facts)
  if (problem !== null) return refused(TIME_FAULTS[problem])
  if (edge === 'stop') return reads({ stop: minute }, minute === null ? null : timeText(minute))
  return minute === null ? kept : reads({ start: minute }, timeText(minute))
}

const AMOUNT_FAULTS = {
  'not-an-amount': 'not an amount',
  'no-unit': 'a unit is needed',
  'unknown-unit': 'not a unit',
} as const

function readAmount(column: 'dose' | 'discarded', text: string, fallback: DoseUnit | null): CellReading {
  const typed = readTypedAmount(text, fallback)
  if (!typed.ok) return refused(AMOUNT_FAULTS[typed.error])
  return reads({ [column]: typed.value }, typed.value === null ? null : amountText(typed.value))
}

function readAccess(text: string, { accesses }: CellContext): CellReading {
  const typed = text.trim()
  if (typed === '') return reads({ access: null }, null)
  const known = accesses.find((one) => one.toLowerCase() === typed.toLowerCase())
  return reads({ access: known ?? typed }, known === undefined ? 'another access' : null)
}

function readPurpose(text: string, { bags }: CellContext): CellReading {
  const read = readPurposeBag(text, bags)
  return reads(read, purposeBagText(read) || null)
}

function readClass(text: string): CellReading {
  const typed = text.trim().toLowerCase().replace(/\s+/g, '-')
  if (typed === '') return reads({ class: null }, 'as in the drug table')
  const [first, second] = DRUG_CLASSES.filter((name) => name.includes(typed))
  if (first === undefined) return refused('not a class')
  return second === undefined || first === typed ? reads({ class: first }, first) : refused('which class?')
}

function readContainers(text: string, facts: RowFacts): CellReading {
  const typed = readTypedVials(text)
  if (!typed.ok) return refused(`“${typed.error}”: like 2 × 100 mg single-dose`)
  // What else a file says of a container stays with its place.
  const vials = typed.value.map((vial, at) => ({ ...vial, extra: facts.vials[at]?.extra ?? {} }))
  return reads({ vials }, vialsText(vials) || null)
}

function readEncounterNumber(text: string): CellReading {
  const typed = text.trim()
  if (!/^(?:[1-9]\d?)?$/.test(typed)) return refused('1, or 2 where the patient came back')
  return reads({ session: Number(typed || 1) }, null)
}

/** Reads what was typed into a cell: the changes it makes, or why it makes none. */
export function readCell(
  column: EditableColumn,
  text: string,
  facts: RowFacts,
  context: CellContext,
): CellReading {
  switch (column) {
    case 'drug':
      return drugCell(text, context)
    case 'route':
      return readRoute(text, context)
    case 'start':
    case 'stop':
      return readEdge(column, text, facts, context)
    case 'dose':
      return readAmount('dose', text, facts.dose?.unit ?? null)
    case 'discarded':
      return readAmount('discarded', text, facts.discarded?.unit ?? facts.dose?.unit ?? null)
    case 'access':
      return readAccess(text, context)
    case 'purpose':
      return readPurpose(text, context)
    case 'class':
      return readClass(text)
    case 'containers':
      return readContainers(text, facts)
    case 'encounter':
      return readEncounterNumber(text)
    case 'reason':
      return reads({ secondAccessReason: text.trim() || null }, null)
  }
}
