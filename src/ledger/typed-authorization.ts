import type { Authorization } from '../encounter/model.ts'
import { err, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { parseDay } from '../lib/wall-clock.ts'

/** The fields of the form, as typed. Lists are separated by commas or spaces. */
export type Typed = {
  readonly number: string
  readonly drug: string
  readonly codes: string
  readonly from: string
  readonly to: string
  readonly units: string
  readonly usedUnits: string
  readonly cycles: string
  readonly usedCycles: string
  readonly diagnoses: string
}

export type TypedFaults = { readonly [F in keyof Typed]?: string }

export const BLANK: Typed = {
  number: '',
  drug: '',
  codes: '',
  from: '',
  to: '',
  units: '',
  usedUnits: '',
  cycles: '',
  usedCycles: '',
  diagnoses: '',
}

const text = (value: number | null): string => (value === null ? '' : String(value))

/** An authorization as the form shows it. */
export const typedOf = (one: Authorization): Typed => ({
  number: one.number,
  drug: one.drug ?? '',
  codes: one.codes.join(', '),
  from: one.from ?? '',
  to: one.to ?? '',
  units: text(one.units),
  usedUnits: text(one.usedUnits),
  cycles: text(one.cycles),
  usedCycles: text(one.usedCycles),
  diagnoses: one.diagnoses.join(', '),
})

const HCPCS = /^[A-Z]\d{4}$/
const DIAGNOSIS = /^[A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}$/

const listed = (typed: string): readonly string[] =>
  typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)

const day = (typed: string): string | null => typed.trim() || null
const isDay = (typed: string): boolean => typed.trim() === '' || parseDay(typed.trim()) !== null
const number = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))
const isNumber = (typed: string): boolean => /^\s*(\d+(\.\d+)?)?\s*$/.test(typed)
const isWhole = (typed: string): boolean => /^\s*\d*\s*$/.test(typed)

/** Reads the form; each fault is told at its field, in words. What is empty is not stated. */
export function readTyped(typed: Typed): Result<Omit<Authorization, 'extra'>, TypedFaults> {
  const codes = listed(typed.codes)
  const diagnoses = listed(typed.diagnoses)
  const code = codes.find((one) => !HCPCS.test(one))
  const diagnosis = diagnoses.find((one) => !DIAGNOSIS.test(one))
  const isTurned = isDay(typed.from) && isDay(typed.to) && typed.to !== '' && typed.from > typed.to
  const faults: TypedFaults = {
    ...(typed.number.trim() === '' ? { number: 'a number is needed' } : {}),
    ...(code === undefined ? {} : { codes: `${code} is not a letter and four digits` }),
    ...(isDay(typed.from) ? {} : { from: 'not a day of the calendar' }),
    ...(isDay(typed.to) ? {} : { to: 'not a day of the calendar' }),
    ...(isTurned ? { to: 'before the first day' } : {}),
    ...(isNumber(typed.units) ? {} : { units: 'not a number from 0' }),
    ...(isNumber(typed.usedUnits) ? {} : { usedUnits: 'not a number from 0' }),
    ...(isWhole(typed.cycles) ? {} : { cycles: 'not a whole number' }),
    ...(isWhole(typed.usedCycles) ? {} : { usedCycles: 'not a whole number' }),
    ...(diagnosis === undefined ? {} : { diagnoses: `${diagnosis} is not an ICD-10-CM code` }),
  }
  if (Object.keys(faults).length > 0) return err(faults)
  return ok({
    number: typed.number.trim(),
    drug: typed.drug.trim() || null,
    codes,
    from: day(typed.from),
    to: day(typed.to),
    units: number(typed.units),
    usedUnits: number(typed.usedUnits),
    cycles: number(typed.cycles),
    usedCycles: number(typed.usedCycles),
    diagnoses,
  })
}
