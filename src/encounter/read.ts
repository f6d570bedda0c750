/** Reads `infusion-day/1`: the only way in. What it lets through needs no further validation. */
import { Fields, parseJson, Problems } from '../lib/fields.ts'
import type { FileProblem, JsonValue } from '../lib/fields.ts'
import type { Result } from '../lib/result.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { SETTINGS } from './model.ts'
import type {
  Acknowledgement,
  Administration,
  Authorization,
  Encounter,
  Patient,
  Trial,
  Visit,
} from './model.ts'
import { readAdministration } from './read-administration.ts'

export type { FileProblem } from '../lib/fields.ts'

export const ENCOUNTER_FORMAT = 'infusion-day/1'

/** More than any day holds; a list beyond it is a mistake, and coding it would freeze the page. */
export const MOST_ADMINISTRATIONS = 5000
const MOST = { diagnoses: 200, visits: 100, authorizations: 500, acknowledgements: 1000 } as const

const VISIT_CODE = /^[A-Za-z0-9]{5}$/

function readDay(fields: Fields, name: string): string | null {
  return fields.maybe(name, (value) =>
    typeof value === 'string' && parseDay(value) !== null
      ? value
      : fields.fault(name, 'must be a day of the calendar like 2026-10-06'),
  )
}

const readPatient = (fields: Fields): Patient => ({
  weightKg: fields.number('weightKg'),
  heightCm: fields.number('heightCm'),
  sex: fields.text('sex'),
  ageYears: fields.number('ageYears'),
  serumCreatinineMgDl: fields.number('serumCreatinineMgDl'),
  extra: fields.rest(),
})

const readTrial = (fields: Fields): Trial => ({
  number: fields.words('number'),
  investigational: fields.texts('investigational'),
  extra: fields.rest(),
})

function readVisit(fields: Fields): Visit | null {
  const code = fields.must('code', (name) => {
    const text = fields.text(name)
    return text === null || VISIT_CODE.test(text)
      ? text
      : fields.fault(name, 'must be five letters or digits')
  })
  const separatelyIdentifiable = fields.flag('separatelyIdentifiable')
  const extra = fields.rest()
  return code === null ? null : { code, separatelyIdentifiable, extra }
}

function readAuthorization(fields: Fields): Authorization | null {
  const number = fields.must('number', fields.text)
  const drug = fields.words('drug')
  const codes = fields.texts('codes')
  const from = readDay(fields, 'from')
  const to = readDay(fields, 'to')
  const units = fields.number('units')
  const usedUnits = fields.number('usedUnits')
  const cycles = fields.integer('cycles', 0)
  const usedCycles = fields.integer('usedCycles', 0)
  const diagnoses = fields.texts('diagnoses')
  const extra = fields.rest()
  if (number === null) return null
  return { number, drug, codes, from, to, units, usedUnits, cycles, usedCycles, diagnoses, extra }
}

/** Facts by name; each a text, as the finding showed it. */
function readFacts(fields: Fields): { readonly [name: string]: string } {
  const entries = Object.entries(fields.rest())
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (typeof value === 'string') return [[name, value] as const]
      fields.fault(name, 'must be text')
      return []
    }),
  )
}

function readAcknowledgement(fields: Fields): Acknowledgement | null {
  const finding = fields.label('finding')
  const title = fields.words('title')
  const about = fields.texts('about')
  const facts = fields.record('facts', readFacts)
  const reason = fields.label('reason')
  const extra = fields.rest()
  return finding === null || reason === null ? null : { finding, title, about, facts, reason, extra }
}

/** The faults of lists that are longer than any day's. */
function refuseLongLists(fields: Fields): void {
  for (const [name, most] of Object.entries(MOST)) {
    const raw = fields.raw(name)
    if (Array.isArray(raw) && raw.length > most)
      fields.fault(name, `${raw.length} ${name} are too many for one day; at most ${most} are read`)
  }
}

function readAdministrations(fields: Fields, day: number): readonly Administration[] {
  const raw = fields.raw('administrations')
  if (raw === null) fields.fault('administrations', 'is missing; a day without any has an empty list')
  if (Array.isArray(raw) && raw.length > MOST_ADMINISTRATIONS) {
    const found = `${raw.length} administrations`
    fields.fault(
      'administrations',
      `${found} are too many for one day; at most ${MOST_ADMINISTRATIONS} are read`,
    )
    return []
  }
  return fields.records('administrations', (one) => readAdministration(one, day))
}

/** Two administrations with one id: the fault names both places. */
function refuseSameIds(raw: JsonValue, problems: Problems): void {
  if (!Array.isArray(raw) || raw.length > MOST_ADMINISTRATIONS) return
  const places = new Map<string, number>()
  raw.forEach((item: JsonValue, position) => {
    if (typeof item !== 'object' || item === null || !('id' in item)) return
    const id: unknown = item['id']
    if (typeof id !== 'string' || id === '') return
    const first = places.get(id)
    if (first === undefined) places.set(id, position)
    else
      problems.add(
        `administrations[${position}].id`,
        `"${id}" is already the id of administrations[${first}]`,
      )
  })
}

/** Reads a parsed document; every fault is reported, the first fifty of them. */
export function readEncounterValue(value: unknown): Result<Encounter, readonly FileProblem[]> {
  const problems = new Problems()
  const fields = Fields.of(value as JsonValue, '', problems)
  if (fields === null) return problems.close<Encounter>(null)
  const format = fields.must('format', fields.text)
  if (format !== null && format !== ENCOUNTER_FORMAT)
    fields.fault('format', `must be "${ENCOUNTER_FORMAT}", not "${format.slice(0, 40)}"`)
  const id = fields.label('id')
  const title = fields.text('title')
  const setting = fields.must('setting', (name) => fields.word(name, SETTINGS))
  const date = fields.must('date', (name) => readDay(fields, name))
  const payer = fields.words('payer') ?? 'medicare'
  const patient = fields.record('patient', readPatient)
  refuseLongLists(fields)
  const diagnoses = fields.texts('diagnoses')
  const primaryReason = fields.words('primaryReason')
  const trial = fields.record('trial', readTrial)
  const administrations = readAdministrations(fields, date === null ? 0 : (parseDay(date) ?? 0))
  refuseSameIds(fields.raw('administrations'), problems)
  const visits = fields.records('visits', readVisit)
  const authorizations = fields.records('authorizations', readAuthorization)
  const acknowledgements = fields.records('acknowledgements', readAcknowledgement)
  const extra = fields.rest()
  if (id === null || setting === null || date === null) return problems.close<Encounter>(null)
  return problems.close<Encounter>({
    id,
    title: title ?? id,
    setting,
    date,
    payer,
    patient,
    diagnoses,
    primaryReason,
    trial,
    administrations,
    visits,
    authorizations,
    acknowledgements,
    extra,
  })
}

/** Reads the text of a file. */
export function readEncounter(text: string): Result<Encounter, readonly FileProblem[]> {
  const json = parseJson(text)
  return json.ok ? readEncounterValue(json.value) : json
}
