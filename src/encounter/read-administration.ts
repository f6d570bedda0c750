import type { Fields, JsonRecord } from '../lib/fields.ts'
import { parseTime } from '../lib/wall-clock.ts'
import { DOSE_UNITS, DRUG_CLASSES, ORDER_BASES, ROUTES } from './model.ts'
import type { Administration, Amount, Order, Vial } from './model.ts'

/** Minutes from midnight of `day`. */
function readTime(fields: Fields, name: string, day: number): number | null {
  return fields.maybe(name, (value) => {
    const minute = typeof value === 'string' ? parseTime(value, day) : null
    return minute ?? fields.fault(name, 'must be a minute of the calendar like 2026-10-06T09:30')
  })
}

/** An amount; fields of it that are not of the format go to `kept` under its name. */
function readAmount(fields: Fields, name: string, kept: { [name: string]: JsonRecord }): Amount | null {
  return fields.record(name, (amount) => {
    const micro = amount.must('value', amount.micro)
    const unit = amount.must('unit', (at) => amount.word(at, DOSE_UNITS))
    const rest = amount.rest()
    if (Object.keys(rest).length > 0) kept[name] = rest
    return micro === null || unit === null ? null : { micro, unit }
  })
}

function readVial(fields: Fields): Vial | null {
  const ndc = fields.words('ndc')
  const count = fields.must('count', (name) => fields.integer(name, 0))
  const sizeMicroMg = fields.micro('sizeMg')
  const singleDose = fields.flag('singleDose')
  const extra = fields.rest()
  return count === null ? null : { ndc, count, sizeMicroMg, singleDose, extra }
}

function readOrder(fields: Fields): Order | null {
  const micro = fields.must('value', fields.micro)
  const unit = fields.must('unit', (name) => fields.word(name, DOSE_UNITS))
  const per = fields.must('per', (name) => fields.word(name, ORDER_BASES))
  const extra = fields.rest()
  return micro === null || unit === null || per === null ? null : { micro, unit, per, extra }
}

/** One administration; `day` is the number of the encounter's day, from whose midnight its minutes count. */
export function readAdministration(fields: Fields, day: number): Administration | null {
  const kept: { [name: string]: JsonRecord } = {}
  const id = fields.label('id')
  const drug = fields.must('drug', fields.text)
  const drugClass = fields.word('class', DRUG_CLASSES)
  const route = fields.must('route', (name) => fields.word(name, ROUTES))
  const start = fields.must('start', (name) => readTime(fields, name, day))
  const stop = readTime(fields, 'stop', day)
  if (start !== null && stop !== null && stop < start) fields.fault('stop', 'is before the start')
  const access = fields.words('access')
  const secondAccessReason = fields.words('secondAccessReason')
  const bag = fields.words('bag')
  const session = fields.integer('session', 1) ?? 1
  const dose = readAmount(fields, 'dose', kept)
  const discarded = readAmount(fields, 'discarded', kept)
  const vials = fields.records('vials', readVial)
  const purpose = fields.words('purpose')
  const order = fields.record('order', readOrder)
  const extra = { ...fields.rest(), ...kept }
  if (id === null || drug === null || route === null || start === null) return null
  return {
    id,
    drug,
    class: drugClass,
    route,
    start,
    stop,
    access,
    secondAccessReason,
    bag,
    session,
    dose,
    discarded,
    vials,
    purpose,
    order,
    extra,
  }
}
