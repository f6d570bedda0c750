/** Writes `infusion-day/1`: keys in the order of `encounter-file.md`, nothing that is absent or the default. */
import { formatMicro } from '../lib/decimal.ts'
import { formatTime, parseDay } from '../lib/wall-clock.ts'
import type {
  Acknowledgement,
  Administration,
  Amount,
  Authorization,
  Encounter,
  Extra,
  Json,
  Order,
  Patient,
  Trial,
  Vial,
  Visit,
} from './model.ts'
import { ENCOUNTER_FORMAT } from './read.ts'

type Entry = readonly [name: string, value: Json]

/** The entries that are there, then the fields which are not of the format. */
function record(entries: readonly Entry[], extra: Extra): { readonly [name: string]: Json } {
  const names = new Set(entries.map(([name]) => name))
  const more = Object.entries(extra).filter(([name]) => !names.has(name))
  return Object.fromEntries([...entries.filter(([, value]) => value !== null), ...more])
}

const some = (items: readonly Json[]): Json => (items.length === 0 ? null : items)
const unless = (value: Json, usual: Json): Json => (value === usual ? null : value)
const decimal = (micro: number | null): number | null => (micro === null ? null : Number(formatMicro(micro)))

const isRecord = (value: Json | undefined): value is Extra =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An amount with those of its fields that are not of the format, which the administration keeps under its name. */
function amountValue(amount: Amount | null, kept: Json | undefined): Json {
  if (amount === null) return null
  return record(
    [
      ['value', decimal(amount.micro)],
      ['unit', amount.unit],
    ],
    isRecord(kept) ? kept : {},
  )
}

const vialValue = (vial: Vial): Json =>
  record(
    [
      ['ndc', vial.ndc],
      ['count', vial.count],
      ['sizeMg', decimal(vial.sizeMicroMg)],
      ['singleDose', vial.singleDose],
    ],
    vial.extra,
  )

const orderValue = (order: Order): Json =>
  record(
    [
      ['value', decimal(order.micro)],
      ['unit', order.unit],
      ['per', order.per],
    ],
    order.extra,
  )

const patientValue = (patient: Patient): Json =>
  record(
    [
      ['weightKg', patient.weightKg],
      ['heightCm', patient.heightCm],
      ['sex', patient.sex],
      ['ageYears', patient.ageYears],
      ['serumCreatinineMgDl', patient.serumCreatinineMgDl],
    ],
    patient.extra,
  )

const trialValue = (trial: Trial): Json =>
  record(
    [
      ['number', trial.number],
      ['investigational', some(trial.investigational)],
    ],
    trial.extra,
  )

const visitValue = (visit: Visit): Json =>
  record(
    [
      ['code', visit.code],
      ['separatelyIdentifiable', visit.separatelyIdentifiable],
    ],
    visit.extra,
  )

const authorizationValue = (authorization: Authorization): Json =>
  record(
    [
      ['number', authorization.number],
      ['drug', authorization.drug],
      ['codes', some(authorization.codes)],
      ['from', authorization.from],
      ['to', authorization.to],
      ['units', authorization.units],
      ['usedUnits', authorization.usedUnits],
      ['cycles', authorization.cycles],
      ['usedCycles', authorization.usedCycles],
      ['diagnoses', some(authorization.diagnoses)],
    ],
    authorization.extra,
  )

const acknowledgementValue = (acknowledgement: Acknowledgement): Json =>
  record(
    [
      ['finding', acknowledgement.finding],
      ['title', acknowledgement.title],
      ['about', some(acknowledgement.about)],
      ['facts', acknowledgement.facts],
      ['reason', acknowledgement.reason],
    ],
    acknowledgement.extra,
  )

const administrationValue = (a: Administration, day: number): Json =>
  record(
    [
      ['id', a.id],
      ['drug', a.drug],
      ['class', a.class],
      ['route', a.route],
      ['start', formatTime(a.start, day)],
      ['stop', a.stop === null ? null : formatTime(a.stop, day)],
      ['access', a.access],
      ['secondAccessReason', a.secondAccessReason],
      ['bag', a.bag],
      ['session', unless(a.session, 1)],
      ['dose', amountValue(a.dose, a.extra['dose'])],
      ['discarded', amountValue(a.discarded, a.extra['discarded'])],
      ['vials', some(a.vials.map(vialValue))],
      ['purpose', a.purpose],
      ['order', a.order === null ? null : orderValue(a.order)],
    ],
    a.extra,
  )

/** The document of an encounter as plain data. */
export function encounterValue(encounter: Encounter): { readonly [name: string]: Json } {
  const day = parseDay(encounter.date) ?? 0
  return record(
    [
      ['format', ENCOUNTER_FORMAT],
      ['id', encounter.id],
      ['title', unless(encounter.title, encounter.id)],
      ['setting', encounter.setting],
      ['date', encounter.date],
      ['payer', unless(encounter.payer, 'medicare')],
      ['patient', encounter.patient === null ? null : patientValue(encounter.patient)],
      ['diagnoses', some(encounter.diagnoses)],
      ['primaryReason', encounter.primaryReason],
      ['trial', encounter.trial === null ? null : trialValue(encounter.trial)],
      ['administrations', encounter.administrations.map((a) => administrationValue(a, day))],
      ['visits', some(encounter.visits.map(visitValue))],
      ['authorizations', some(encounter.authorizations.map(authorizationValue))],
      ['acknowledgements', some(encounter.acknowledgements.map(acknowledgementValue))],
    ],
    encounter.extra,
  )
}

/** The text of a file: indented by two, with a last line end. */
export const writeEncounter = (encounter: Encounter): string =>
  `${JSON.stringify(encounterValue(encounter), null, 2)}\n`
