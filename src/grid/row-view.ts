import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { lookOf } from '../explain/class-look.ts'
import { NOTHING } from '../session/earned.ts'
import type { Earned } from '../session/earned.ts'
import type { ClassLook } from '../ui/class-patterns.tsx'

/** What a row holds. Of an administration all of `drug`, `route` and `start` are there; of a draft perhaps not yet. */
export type RowFacts = Omit<Administration, 'id' | 'drug' | 'route' | 'start' | 'extra'> & {
  readonly drug: string | null
  readonly route: Administration['route'] | null
  readonly start: number | null
}

/** A row as the table shows it: facts and what follows from them. */
export type RowView = {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly draft: boolean
  readonly facts: RowFacts
  readonly look: ClassLook
  readonly earned: Earned
}

/** The id of the row that is not an administration yet. */
export const DRAFT = 'new'

const sameEarned = (a: Earned, b: Earned): boolean =>
  a.rule === b.rule &&
  a.codes.length === b.codes.length &&
  a.codes.every(({ code, units }, at) => code === b.codes[at]?.code && units === b.codes[at]?.units)

const views = new WeakMap<Administration, RowView>()

/** The row of an administration; the same object as before where nothing in it changed, so that it is not drawn again. */
export function rowView(
  administration: Administration,
  number: number,
  earned: Earned,
  book: DayBook,
): RowView {
  const look = lookOf(administration, book)
  const known = views.get(administration)
  if (
    known !== undefined &&
    known.number === number &&
    known.look === look &&
    sameEarned(known.earned, earned)
  )
    return known
  const view: RowView = { id: administration.id, number, draft: false, facts: administration, look, earned }
  views.set(administration, view)
  return view
}

/** The rows of a day, its draft last. */
export function rowViews(
  administrations: readonly Administration[],
  earned: ReadonlyMap<string, Earned>,
  book: DayBook,
): readonly RowView[] {
  return administrations.map((one, at) => rowView(one, at + 1, earned.get(one.id) ?? NOTHING, book))
}
