/** Usual days of well-known regimens, filled with the doses of one patient. */
import type { Administration, Amount, Encounter, Patient, Setting } from '../encounter/model.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { needsAccess } from '../encounter/route-words.ts'
import { MICRO } from '../lib/decimal.ts'
import type { Regimen, RegimenDose, RegimenLine } from './regimen.ts'
import { BREAST } from './regimens-breast.ts'
import { DIGESTIVE } from './regimens-digestive.ts'
import { BLOOD } from './regimens-blood.ts'
import { OTHER_TUMOURS } from './regimens-other-tumours.ts'
import { OTHER_ILLNESS } from './regimens-other-illness.ts'

export type { Regimen } from './regimen.ts'

export const REGIMENS: readonly Regimen[] = [
  ...DIGESTIVE,
  ...BREAST,
  ...OTHER_TUMOURS,
  ...BLOOD,
  ...OTHER_ILLNESS,
]

/** A patient of middling size, for a day that is looked at before one is entered. */
export const USUAL_PATIENT: Patient = {
  weightKg: 76,
  heightCm: 170,
  sex: 'female',
  ageYears: 60,
  serumCreatinineMgDl: 0.9,
  extra: {},
}

/** A creatinine clearance above this is not used for carboplatin. */
const MOST_CLEARANCE = 125

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Creatinine clearance by Cockcroft and Gault, in mL per minute; null where a fact of it is not documented. */
export function clearance(patient: Patient | null): number | null {
  if (patient === null) return null
  const { weightKg, ageYears, serumCreatinineMgDl, sex } = patient
  if (weightKg === null || ageYears === null || serumCreatinineMgDl === null || serumCreatinineMgDl === 0)
    return null
  if (sex === null) return null
  return (((140 - ageYears) * weightKg) / (72 * serumCreatinineMgDl)) * (/^f/i.test(sex) ? 0.85 : 1)
}

/** What an order is multiplied by; null where the patient's facts do not say. */
function measureOf({ per }: RegimenDose, patient: Patient | null): number | null {
  switch (per) {
    case 'flat':
      return 1
    case 'kg':
      return patient?.weightKg ?? null
    case 'm2':
      // Mosteller.
      return patient === null || patient.weightKg === null || patient.heightCm === null
        ? null
        : Math.sqrt((patient.heightCm * patient.weightKg) / 3600)
    case 'auc': {
      // Calvert.
      const known = clearance(patient)
      return known === null ? null : Math.min(known, MOST_CLEARANCE) + 25
    }
  }
}

/** The dose given, rounded to the step of its order; null where the patient's facts do not decide it. */
export function doseFor(dose: RegimenDose | null, patient: Patient | null): Amount | null {
  const measure = dose === null ? null : measureOf(dose, patient)
  if (dose === null || measure === null) return null
  const exact = dose.value * measure
  const rounded = dose.step === 0 ? exact : Math.round(exact / dose.step) * dose.step
  return { micro: Math.round(rounded * MICRO), unit: dose.unit }
}

/** The containers with the least waste for a dose, then the fewest; sizes and dose in mg. */
export function containersFor(
  dose: number,
  sizes: readonly number[],
): readonly { readonly size: number; readonly count: number }[] {
  const ordered = sizes.toSorted((a, b) => b - a)
  const smallest = ordered.at(-1)
  const largest = ordered[0]
  if (smallest === undefined || largest === undefined || dose <= 0) return []
  let best: { waste: number; count: number; counts: readonly number[] } | null = null
  const fill = (at: number, left: number, counts: readonly number[]): void => {
    const size = ordered[at]
    if (size === undefined) return
    const most = Math.ceil(left / size)
    for (let count = at === ordered.length - 1 ? most : Math.max(0, most - 2); count <= most; count += 1) {
      const next = [...counts, count]
      const rest = left - count * size
      if (rest > 0) {
        fill(at + 1, rest, next)
        continue
      }
      const total = next.reduce((sum, one) => sum + one, 0)
      if (best === null || -rest < best.waste || (-rest === best.waste && total < best.count))
        best = { waste: -rest, count: total, counts: next }
    }
  }
  fill(0, dose, [])
  const counts = (best as { counts: readonly number[] } | null)?.counts ?? []
  return ordered.flatMap((size, at) => ((counts[at] ?? 0) > 0 ? [{ size, count: counts[at] ?? 0 }] : []))
}

/** The containers opened for everything that the day gives of a drug, and what of them is left over. */
function vialsFor(
  drug: string,
  lines: readonly RegimenLine[],
  patient: Patient | null,
): Pick<Administration, 'vials' | 'discarded'> {
  const own = lines.filter((line) => line.drug === drug)
  const sizes = own.flatMap((line) => line.sizes)
  const multiDose = own.some((line) => line.multiDose)
  const doses = own.map((line) => doseFor(line.dose, patient))
  if (sizes.length === 0 || doses.some((dose) => dose?.unit !== 'mg')) return { vials: [], discarded: null }
  const given = doses.reduce((sum, dose) => sum + (dose?.micro ?? 0), 0)
  const chosen = containersFor(given / MICRO, [...new Set(sizes)])
  const opened = chosen.reduce((sum, { size, count }) => sum + Math.round(size * MICRO) * count, 0)
  return {
    vials: chosen.map(({ size, count }) => ({
      ndc: null,
      count,
      sizeMicroMg: Math.round(size * MICRO),
      singleDose: !multiDose,
      extra: {},
    })),
    discarded: multiDose ? null : { micro: opened - given, unit: 'mg' },
  }
}

function administrationOf(
  line: RegimenLine,
  at: number,
  { access, lines }: Regimen,
  patient: Patient | null,
): Administration {
  const ordered = line.dose
  const isFirst = lines.findIndex((one) => one.drug === line.drug) === at
  return {
    ...blankAdministration(`a${at + 1}`, line.drug, line.route, minutesOf(line.from)),
    stop: line.to === null ? null : minutesOf(line.to),
    access: needsAccess(line.route) ? (line.access ?? access) : null,
    dose: doseFor(ordered, patient),
    ...(isFirst ? vialsFor(line.drug, lines, patient) : {}),
    purpose: line.purpose,
    order:
      ordered === null || ordered.per === 'flat'
        ? null
        : { micro: Math.round(ordered.value * MICRO), unit: ordered.unit, per: ordered.per, extra: {} },
  }
}

/** The day of a regimen for a patient. A dose that the patient's facts do not decide is not documented. */
export function regimenDay(
  regimen: Regimen,
  patient: Patient | null,
  date: string,
  setting: Setting,
): Encounter {
  return {
    ...blankEncounter(`${regimen.id}-${date}`, date, setting),
    title: regimen.title,
    patient,
    diagnoses: regimen.diagnoses,
    administrations: regimen.lines.map((line, at) => administrationOf(line, at, regimen, patient)),
  }
}
