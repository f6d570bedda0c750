import type { DayBook } from '../codes/book.ts'
import type { AdministrationChanges } from '../encounter/commands.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration } from '../encounter/model.ts'
import { needsAccess } from '../encounter/route-words.ts'
import { lookOf } from '../explain/class-look.ts'
import { NOTHING } from '../session/earned.ts'
import { DRAFT } from './row-view.ts'
import type { RowFacts, RowView } from './row-view.ts'

const { id: _id, extra: _extra, ...blank } = blankAdministration(DRAFT, '', 'iv-infusion', 0)

/** A row with nothing in it. */
export const EMPTY: RowFacts = { ...blank, drug: null, route: null, start: null }

export const isEmpty = (draft: RowFacts): boolean => draft === EMPTY

/** The one access through which all else of the day was given; null where there is none or several. */
function onlyAccess(day: readonly Administration[]): string | null {
  const used = new Set(day.filter(({ route }) => needsAccess(route)).map(({ access }) => access))
  const [access] = used
  return used.size === 1 ? (access ?? null) : null
}

/**
 * The draft after an edit. Where the day has one access, a drug given through a vein takes it, in sight: left
 * out beside a named one, it would stand for a second.
 */
export function draftWith(
  draft: RowFacts,
  changes: AdministrationChanges,
  day: readonly Administration[],
): RowFacts {
  const next = { ...draft, ...changes }
  const { route } = changes
  if (route === undefined || next.access !== null || !needsAccess(route)) return next
  return { ...next, access: onlyAccess(day) }
}

/** What a draft still needs to be an administration. */
export function lacking({ drug, route, start }: RowFacts): readonly ('drug' | 'route' | 'start')[] {
  const all = [
    drug === null ? 'drug' : null,
    route === null ? 'route' : null,
    start === null ? 'start' : null,
  ] as const
  return all.filter((column) => column !== null)
}

/** The administration of a draft that lacks nothing. */
export function completed({ drug, route, start, ...rest }: RowFacts, id: string): Administration | null {
  if (drug === null || route === null || start === null) return null
  return { ...rest, id, drug, route, start, extra: {} }
}

/** The row of the draft. */
export function draftView(draft: RowFacts, number: number, book: DayBook): RowView {
  const shown = completed({ ...draft, route: draft.route ?? 'iv-infusion', start: 0 }, DRAFT)
  return {
    id: DRAFT,
    number,
    draft: true,
    facts: draft,
    look: shown === null ? 'none' : lookOf(shown, book),
    earned: NOTHING,
  }
}
