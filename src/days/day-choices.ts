import type { Encounter, Patient, Setting } from '../encounter/model.ts'
import { dayOfRegimen } from '../session/own-regimens.ts'
import type { OwnRegimen } from '../session/own-regimens.ts'
import { EXAMPLES } from './examples.ts'
import { REGIMENS, regimenDay } from './regimens.ts'
import type { Regimen } from './regimens.ts'

/** A day to begin with: a regimen, one of the user's own, or an example. */
export type DayChoice = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly group: 'regimen' | 'own' | 'example'
  /** The day for a patient, a date and a setting; what the patient's form leaves empty is as the choice has it. */
  readonly open: (patient: Patient, date: string, setting: Setting) => Promise<Encounter>
  /** The same at once, where nothing has to be read for it. */
  readonly preview: ((patient: Patient, date: string, setting: Setting) => Encounter) | null
}

const isBlank = (patient: Patient): boolean =>
  patient.weightKg === null && patient.heightCm === null && patient.ageYears === null

/** A ready day moved to a date, a setting and a patient: its doses stay as they are. */
function moved(day: Encounter, patient: Patient, date: string, setting: Setting): Encounter {
  return { ...day, date, setting, patient: isBlank(patient) ? day.patient : patient }
}

const fromExample = (example: (typeof EXAMPLES)[number]): DayChoice => ({
  id: `example-${example.id}`,
  title: example.title,
  about: example.about,
  group: 'example',
  open: async (patient, date, setting) => moved(await example.load(), patient, date, setting),
  preview: null,
})

const fromRegimen = (regimen: Regimen): DayChoice => ({
  id: `regimen-${regimen.id}`,
  title: regimen.title,
  about: regimen.about,
  group: 'regimen',
  open: (patient, date, setting) => Promise.resolve(regimenDay(regimen, patient, date, setting)),
  preview: (patient, date, setting) => regimenDay(regimen, patient, date, setting),
})

function fromOwn(regimen: OwnRegimen): DayChoice | null {
  const day = dayOfRegimen(regimen)
  if (day === null) return null
  const drugs = [...new Set(day.administrations.map(({ drug }) => drug))]
  return {
    id: `own-${regimen.id}`,
    title: regimen.title,
    about: `${day.administrations.length} administrations: ${drugs.join(', ')}`,
    group: 'own',
    open: (patient, date, setting) => Promise.resolve(moved(day, patient, date, setting)),
    preview: (patient, date, setting) => moved(day, patient, date, setting),
  }
}

/** Every day to begin with, the user's own first. */
export const dayChoices = (own: readonly OwnRegimen[]): readonly DayChoice[] => [
  ...own.flatMap((regimen) => fromOwn(regimen) ?? []),
  ...REGIMENS.map(fromRegimen),
  ...EXAMPLES.map(fromExample),
]
