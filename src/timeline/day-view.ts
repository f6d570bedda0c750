import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { lacksStop } from '../encounter/route-words.ts'
import { keepEqual } from '../lib/keep-equal.ts'
import { lookOf } from '../explain/class-look.ts'
import type { Claim, ServiceView } from '../rules/index.ts'
import { earnedOf, NOTHING } from '../session/earned.ts'
import type { Earned } from '../session/earned.ts'
import type { ClassLook } from '../ui/class-patterns.tsx'
import type { Word } from './labels.ts'
import { groupsOf } from './lanes.ts'
import type { Lane } from './lanes.ts'
import { markOf } from './marks.ts'
import type { Mark } from './marks.ts'
import { carrierWords, doseOf, leadOf, markName, STOP_MISSING } from './words.ts'

/** A mark with all its words. */
export type MarkView = {
  readonly mark: Mark
  readonly administration: Administration
  readonly earned: Earned
  /** What a screen reader says. */
  readonly spoken: string
  /** Words beside it; empty on all but the last stretch of an interrupted infusion. */
  readonly lead: readonly Word[]
  /** Words in it that are no code. */
  readonly note: string | null
}

export type LaneView = {
  readonly id: string
  readonly ids: readonly string[]
  readonly name: string
  readonly dose: string
  readonly look: ClassLook
  readonly service: ServiceView | null
  readonly marks: readonly MarkView[]
}

export type GroupView = { readonly key: string; readonly title: string; readonly lanes: readonly LaneView[] }

/** The drug as it is documented; only an id of the drug table is given its label, which is of no drug by mouth. */
function shownName({ drug, route }: Administration, book: DayBook): string {
  const row = book.findDrug(drug)
  return row !== null && row.id === drug && route !== 'oral' ? row.label : drug
}

const noteOf = (mark: Mark, administration: Administration, carrier: string | null): string | null =>
  carrier ?? (mark.shape === 'open' && lacksStop(administration) ? STOP_MISSING : null)

/** What the words and the drawing of a lane rest on. */
type Basis = {
  readonly administrations: readonly Administration[]
  readonly service: ServiceView | null
  readonly earned: readonly Earned[]
  readonly carriers: readonly (string | null)[]
}

function laneView({ administrations, service, earned, carriers }: Basis, book: DayBook): LaneView | null {
  const [first] = administrations
  if (first === undefined) return null
  const name = shownName(first, book)
  const stretches = administrations.map(({ start, stop }) => (stop ?? start) - start)
  const marks = administrations.map((administration, at): MarkView => {
    const own = earned[at] ?? NOTHING
    const mark = markOf(administration, service, own)
    const last = at === administrations.length - 1
    return {
      mark,
      administration,
      earned: own,
      spoken: markName(shownName(administration, book), administration, mark, own),
      lead: last ? leadOf(administration, mark, stretches) : [],
      note: noteOf(mark, administration, carriers[at] ?? null),
    }
  })
  return {
    id: first.id,
    ids: administrations.map(({ id }) => id),
    name,
    dose: doseOf(administrations),
    look: lookOf(first, book),
    service,
    marks,
  }
}

type DayViewer = (day: readonly Administration[], claim: Claim, book: DayBook) => readonly GroupView[]

/** Shows days one after the other: a lane that rests on the same as before is the same one. */
export function dayViewer(): DayViewer {
  let before = new Map<
    string,
    { readonly basis: Basis; readonly book: DayBook; readonly view: LaneView | null }
  >()
  return (day, claim, book) => {
    const earned = earnedOf(claim)
    const nameOf = (administration: Administration): string => shownName(administration, book)
    const seen: typeof before = new Map()
    const viewOf = ({ id, administrations, service }: Lane): LaneView | null => {
      const last = before.get(id)
      const basis = keepEqual(last?.basis, {
        administrations,
        service,
        earned: administrations.map((one) => earned.get(one.id) ?? NOTHING),
        carriers: administrations.map((one) => carrierWords(one, day, nameOf)),
      })
      const same = last !== undefined && last.basis === basis && last.book === book
      const view = same ? last.view : laneView(basis, book)
      seen.set(id, { basis, book, view })
      return view
    }
    const groups = groupsOf(day, claim, book).map(({ key, title, lanes }) => ({
      key,
      title,
      lanes: lanes.map(viewOf).filter((lane) => lane !== null),
    }))
    before = seen
    return groups
  }
}

export const marksOf = (groups: readonly GroupView[]): readonly MarkView[] =>
  groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks))
