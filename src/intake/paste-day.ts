/** The day with the administrations of a record: added, in place of those it has, or as a day of its own. */
import { nextAdministrationId } from '../encounter/commands.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Administration, Encounter, Patient, Setting } from '../encounter/model.ts'
import { MINUTES_PER_DAY, parseDay } from '../lib/wall-clock.ts'

export type Target = 'add' | 'replace' | 'new'

/** What the record says of the whole day. */
export type RecordFacts = {
  readonly date: string
  /** Null: not stated, the day's stays. */
  readonly setting: Setting | null
  readonly patient: Pick<Patient, 'weightKg' | 'heightCm'>
  readonly diagnoses: readonly string[]
}

const daysBetween = (from: string, to: string): number => (parseDay(to) ?? 0) - (parseDay(from) ?? 0)

/** A record of another day is no part of this one; one across midnight is. */
export const canAdd = (day: Encounter, date: string): boolean =>
  day.administrations.length === 0 || Math.abs(daysBetween(day.date, date)) <= 1

const BLANK: Patient = {
  weightKg: null,
  heightCm: null,
  sex: null,
  ageYears: null,
  serumCreatinineMgDl: null,
  extra: {},
}

function patientWith(
  before: Patient | null,
  facts: RecordFacts['patient'],
  isNewer: boolean,
): Patient | null {
  if (facts.weightKg === null && facts.heightCm === null) return before
  const { weightKg, heightCm } = before ?? BLANK
  return {
    ...(before ?? BLANK),
    weightKg: isNewer ? (facts.weightKg ?? weightKg) : (weightKg ?? facts.weightKg),
    heightCm: isNewer ? (facts.heightCm ?? heightCm) : (heightCm ?? facts.heightCm),
  }
}

/** Ids and bags of their own, so that nothing joins what the day holds already. */
function renamed(
  those: readonly Administration[],
  held: readonly Administration[],
  shift: number,
): readonly Administration[] {
  const taken = new Set(held.flatMap(({ bag }) => bag ?? []))
  const bags = new Map<string, string>()
  const bagOf = (bag: string): string => {
    const known = bags.get(bag)
    if (known !== undefined) return known
    let number = 1
    let name = bag
    while (taken.has(name)) name = `bag ${number++}`
    taken.add(name)
    bags.set(bag, name)
    return name
  }
  const all = [...held]
  return those.map((one) => {
    const id = nextAdministrationId(all)
    const after = {
      ...one,
      id,
      start: one.start + shift,
      stop: one.stop === null ? null : one.stop + shift,
      bag: one.bag === null ? null : bagOf(one.bag),
    }
    all.push(after)
    return after
  })
}

export type DayWithRecord = { readonly encounter: Encounter; readonly ids: readonly string[] }

export function dayWithRecord(
  day: Encounter,
  those: readonly Administration[],
  facts: RecordFacts,
  target: Target,
): DayWithRecord {
  const base =
    target === 'new' ? { ...blankEncounter('day', facts.date, day.setting), title: 'Pasted record' } : day
  const held = target === 'add' ? base.administrations : []
  const takesDate = held.length === 0
  const shift = takesDate ? 0 : daysBetween(day.date, facts.date) * MINUTES_PER_DAY
  const added = renamed(those, held, shift)
  const encounter: Encounter = {
    ...base,
    date: takesDate ? facts.date : base.date,
    setting: takesDate ? (facts.setting ?? base.setting) : base.setting,
    patient: patientWith(base.patient, facts.patient, takesDate),
    diagnoses: [...new Set([...base.diagnoses, ...facts.diagnoses])],
    administrations: [...held, ...added],
  }
  return { encounter, ids: added.map(({ id }) => id) }
}
