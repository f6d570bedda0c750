import type { DrugRow } from './book.ts'
import type {
  ChecklistRow,
  ChecklistTable,
  DenialCode,
  DenialsTable,
  VisitLevelsTable,
} from './claim-shapes.ts'

export type { ChecklistRow, ChecklistTable, DenialCode, VisitLevelsTable } from './claim-shapes.ts'

/** The tables as `build/` wrote them and its check compares them: their shape is not looked at again. */
const readDenials = (file: unknown): DenialsTable => file as DenialsTable
const readChecklist = (file: unknown): ChecklistTable => file as ChecklistTable
const readVisitLevels = (file: unknown): VisitLevelsTable => file as VisitLevelsTable

/** Denials by reason code; loaded when their page is opened. */
export async function loadDenials(): Promise<readonly DenialCode[]> {
  return readDenials((await import('./tables/denials.json')).default).rows
}

/** What payers ask for before they authorize; loaded with the ledger. */
export async function loadChecklist(): Promise<ChecklistTable> {
  return readChecklist((await import('./tables/authorization-checklist.json')).default)
}

/** Office visits and the elements of their levels; loaded with the helper. */
export async function loadVisitLevels(): Promise<VisitLevelsTable> {
  return readVisitLevels((await import('./tables/visit-levels.json')).default)
}

/** Whether a drug is one of a heading: its id begins with these words. */
export const isOfWords = (id: string, words: string): boolean =>
  id === words || [' ', '-', '–'].some((next) => id.startsWith(words + next))

/** What payers ask for a drug, in the order of the list: for its group, for it by name, for its reference product. */
export function checklistFor(drug: DrugRow, table: ChecklistTable): readonly ChecklistRow[] {
  const ids = [drug.id, drug.reference ?? drug.id]
  const names = new Set(
    table.classes
      .filter(
        ({ groups, drugs }) =>
          groups.includes(drug.group) || drugs.some((words) => ids.some((id) => isOfWords(id, words))),
      )
      .map(({ name }) => name),
  )
  return table.rows.filter((row) => names.has(row.class))
}
