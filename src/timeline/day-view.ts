import type { DayBook } from '../codes/book.ts'
import type { Administration } from '../encounter/model.ts'
import { lacksStop } from '../encounter/route-words.ts'
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

function laneView(lane: Lane, day: readonly Administration[], claim: Claim, book: DayBook): LaneView | null {
  const [first] = lane.administrations
  if (first === undefined) return null
  const earned = earnedOf(claim)
  const nameOf = (administration: Administration): string => shownName(administration, book)
  const stretches = lane.administrations.map(({ start, stop }) => (stop ?? start) - start)
  const marks = lane.administrations.map((administration, at): MarkView => {
    const own = earned.get(administration.id) ?? NOTHING
    const mark = markOf(administration, lane.service, own)
    const last = at === lane.administrations.length - 1
    return {
      mark,
      administration,
      earned: own,
      spoken: markName(nameOf(administration), administration, mark, own),
      lead: last ? leadOf(administration, mark, stretches) : [],
      note: noteOf(mark, administration, carrierWords(administration, day, nameOf)),
    }
  })
  return {
    id: lane.id,
    ids: lane.administrations.map(({ id }) => id),
    name: nameOf(first),
    dose: doseOf(lane.administrations),
    look: lookOf(first, book),
    service: lane.service,
    marks,
  }
}

/** The day as the timeline shows it: groups by access, lanes, marks. */
export function dayView(day: readonly Administration[], claim: Claim, book: DayBook): readonly GroupView[] {
  return groupsOf(day, claim, book).map((group) => ({
    key: group.key,
    title: group.title,
    lanes: group.lanes.map((lane) => laneView(lane, day, claim, book)).filter((lane) => lane !== null),
  }))
}

export const marksOf = (groups: readonly GroupView[]): readonly MarkView[] =>
  groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks))
