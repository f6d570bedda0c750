/** Reads `infusion-day-policy/1`, a payer profile. */
import { Fields, parseJson, Problems } from '../lib/fields.ts'
import type { FileProblem, JsonValue } from '../lib/fields.ts'
import type { Result } from '../lib/result.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { isSwitchValue, SWITCH_NAMES, valuesOf } from './policy.ts'
import type { Policy, Switches } from './policy.ts'

export const POLICY_FORMAT = 'infusion-day-policy/1'

function readDay(fields: Fields, name: string): string | null {
  return fields.maybe(name, (value) =>
    typeof value === 'string' && parseDay(value) !== null
      ? value
      : fields.fault(name, 'must be a day of the calendar like 2026-01-01'),
  )
}

/** What a switch allows, in words. */
function allowed(name: string): string {
  const values = valuesOf(name)
  if (values !== null) return `must be one of ${values.join(', ')}`
  return name === 'hydrationMinimumVolumeMl'
    ? 'must be a whole number from 1 or none'
    : 'must be a whole number from 0'
}

function readSwitches(fields: Fields): Partial<Switches> {
  const switches = fields.rest()
  for (const [name, value] of Object.entries(switches))
    if (!SWITCH_NAMES.some((known) => known === name)) fields.fault(name, 'is no policy switch')
    else if (!isSwitchValue(name, value)) fields.fault(name, allowed(name))
  return switches as Partial<Switches>
}

/** Reads a parsed policy document. */
export function readPolicyValue(value: unknown): Result<Policy, readonly FileProblem[]> {
  const problems = new Problems()
  const fields = Fields.of(value as JsonValue, '', problems)
  if (fields === null) return problems.close<Policy>(null)
  const format = fields.must('format', fields.text)
  if (format !== null && format !== POLICY_FORMAT)
    fields.fault('format', `must be "${POLICY_FORMAT}", not "${format.slice(0, 40)}"`)
  const id = fields.label('id')
  const name = fields.words('name')
  const from = fields.must('from', (at) => readDay(fields, at))
  const to = readDay(fields, 'to')
  const switches = fields.record('switches', readSwitches) ?? {}
  const therapeutic = fields.texts('therapeutic')
  const chemo = fields.texts('chemo')
  if (from !== null && to !== null && to < from) fields.fault('to', 'lies before from')
  for (const [place, drug] of chemo.entries())
    if (therapeutic.includes(drug)) fields.fault(`chemo[${place}]`, `"${drug}" stands in therapeutic too`)
  if (id === null || from === null) return problems.close<Policy>(null)
  return problems.close<Policy>({ id, name: name ?? id, from, to, switches, therapeutic, chemo })
}

/** Reads the text of a policy file. */
export function readPolicy(text: string): Result<Policy, readonly FileProblem[]> {
  const json = parseJson(text)
  return json.ok ? readPolicyValue(json.value) : json
}
