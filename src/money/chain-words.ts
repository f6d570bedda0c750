import type { Limit } from '../codes/book.ts'
import type { Administration, Amount, Patient } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import type { Result } from '../lib/result.ts'
import { orderedDose } from '../rules/index.ts'
import type { DoseOptions, Measure, Step, ThreeWay, VialPlan, VialProblem } from '../rules/index.ts'
import { sumOf } from './day-drugs.ts'
import { grouped, many } from './words.ts'

const MEASURES: { readonly [M in Measure]: string } = {
  weightKg: 'weight',
  heightCm: 'height',
  sex: 'sex',
  ageYears: 'age',
  serumCreatinineMgDl: 'creatinine',
}

type Computed = { readonly dose: Amount | null; readonly text: string; readonly because: readonly Step[] }

/** What the orders of a drug come to for this patient, together. */
export function doseOfOrders(
  given: readonly Administration[],
  patient: Patient | null,
  options: Pick<DoseOptions, 'surface' | 'bounds'> = {},
): Computed {
  const made = given.map(({ id, order }) =>
    order === null ? null : orderedDose(order, patient, { ...options, about: [id] }),
  )
  if (made.every((one) => one === null)) return { dose: null, text: '–', because: [] }
  const lacking = made.flatMap((one) => (one === null || one.ok ? [] : one.error))
  if (lacking.length > 0) {
    const words = [...new Set(lacking)].map((measure) => MEASURES[measure]).join(', ')
    return { dose: null, text: `${words} not documented`, because: [] }
  }
  const doses = made.map((one) => (one?.ok === true ? one.value.dose : null))
  const dose = sumOf(doses)
  return {
    dose,
    text: doses.map((one) => (one === null ? 'no order' : amountText(rounded(one)))).join(' + '),
    because: made.flatMap((one) => (one?.ok === true ? one.value.because : [])),
  }
}

/** To the hundredth of its unit, as a person reads it. */
const rounded = ({ micro, unit }: Amount): Amount => ({ micro: Math.round(micro / 10_000) * 10_000, unit })

const SAID = { agree: 'agree', differ: 'differ', unknown: 'not comparable' } as const

export function agreementWords(three: ThreeWay, tolerance: number): string {
  const { orderedGiven, givenBilled } = three
  const first =
    orderedGiven === 'unknown'
      ? 'no order to compare'
      : orderedGiven === 'agree'
        ? `order and given agree within ${tolerance}\u00A0%`
        : `order and given differ by more than ${tolerance}\u00A0%`
  return `${first}; given and billed ${SAID[givenBilled]}`
}

const PROBLEMS: { readonly [P in VialProblem]: string } = {
  'not-convertible': 'the dose is not in the measure of the code',
  'no-container': 'no container of this code is known',
  'too-little': 'what is on hand does not hold the dose',
}

/** `known`: the table of containers is read. */
export function planWords(plan: Result<VialPlan, VialProblem> | null, known: boolean): string {
  if (!known) return 'the table of containers is being read'
  if (plan === null) return 'dose not documented'
  if (!plan.ok) return PROBLEMS[plan.error]
  const { vials, content, dose, discarded, wasteUnits } = plan.value
  const set = vials.map(({ size, count }) => `${count} × ${amountText(size.content)}`).join(' + ')
  if (discarded.micro === 0)
    return amountText(content) === amountText(dose)
      ? `${set}, nothing left`
      : `${set}, multi-dose: the rest is kept`
  return `${set}, ${amountText(discarded)} left, ${many(wasteUnits, 'unit')} of waste`
}

const KINDS = { 1: 'a line', 2: 'a day, absolute', 3: 'a day' } as const

export function limitWords(limit: Limit | null, units: number): string {
  if (limit === null) return 'not known'
  const words = `${grouped(limit.units)} ${KINDS[limit.indicator]}`
  return units > limit.units
    ? `${words}; ${grouped(units)} is above`
    : `${words}; ${grouped(units)} is within`
}
