import type { Administration, Encounter } from '../../encounter/model.ts'
import { blankAdministration } from '../../encounter/model.ts'

/** Days that hold a little less than this one: an administration fewer, or one fact of it not documented. */
function* smaller(encounter: Encounter): Generator<Encounter> {
  const { administrations } = encounter
  for (const gone of administrations)
    yield { ...encounter, administrations: administrations.filter((a) => a !== gone) }
  if (encounter.visits.length > 0) yield { ...encounter, visits: [] }
  if (encounter.primaryReason !== null) yield { ...encounter, primaryReason: null }
  if (encounter.diagnoses.length > 0) yield { ...encounter, diagnoses: [] }
  if (encounter.patient !== null) yield { ...encounter, patient: null }
  for (const a of administrations) {
    const blank = blankAdministration(a.id, a.drug, a.route, a.start)
    for (const name of Object.keys(blank) as (keyof Administration)[]) {
      if (name === 'stop' || JSON.stringify(a[name]) === JSON.stringify(blank[name])) continue
      const less = { ...a, [name]: blank[name] }
      yield { ...encounter, administrations: administrations.map((x) => (x === a ? less : x)) }
    }
  }
}

/** The smallest day found that still fails. */
export function shrink(encounter: Encounter, fails: (smaller: Encounter) => boolean): Encounter {
  let smallest = encounter
  for (let found = true; found; ) {
    found = false
    for (const less of smaller(smallest)) {
      if (!fails(less)) continue
      smallest = less
      found = true
      break
    }
  }
  return smallest
}
