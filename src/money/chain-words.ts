import type { Limit } from '../codes/book.ts'
import type { Administration, Amount, Order, Patient, Vial } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { formatMicro } from '../lib/decimal.ts'
import type { Result } from '../lib/result.ts'
import { orderedDose } from '../rules/index.ts'
import type { Measure, Step, ThreeWay, VialPlan, VialProblem } from '../rules/index.ts'
import { sumOf } from './day-drugs.ts'
import { grouped } from './words.ts'

const PER = { m2: '/m²', kg: '/kg', flat: '', auc: '' } as const

export const orderText = ({ micro, unit, per }: Order): string =>
  per === 'auc' ? `AUC ${formatMicro(micro)}` : `${amountText({ micro, unit })}${PER[per]}`

const MEASURES: { readonly [M in Measure]: string } = {
  weightKg: 'weight',
  heightCm: 'height',
  sex: 'sex',
  ageYears: 'age',
  serumCreatinineMgDl: 'creatinine',
}

type Computed = { readonly dose: Amount | null; readonly text: string; readonly because: readonly Step[] }

/** What the orders of a drug come to for this patient, together. */
export function doseOfOrders(given: readonly Administration[], patient: Patient | null): Computed {
  const made = given.map(({ id, order }) =>
    order === null ? null : orderedDose(order, patient, { about: [id] }),
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
      : `order and given ${SAID[orderedGiven]} (±${tolerance} %)`
  return `${first}, given and billed ${SAID[givenBilled]}`
}

export function containerWords(vials: readonly Vial[]): string {
  const used = vials.filter(({ count }) => count > 0)
  if (used.length === 0) return 'not documented'
  return used
    .map(({ count, sizeMicroMg }) =>
      sizeMicroMg === null
        ? `${count} of unknown size`
        : `${count} × ${amountText({ micro: sizeMicroMg, unit: 'mg' })}`,
    )
    .join(' + ')
}

const PROBLEMS: { readonly [P in VialProblem]: string } = {
  'not-convertible': 'the dose is not in the measure of the code',
  'no-container': 'no container of this code is known',
  'too-little': 'what is on hand does not hold the dose',
}

export function planWords(plan: Result<VialPlan, VialProblem> | null): string {
  if (plan === null) return 'dose not documented'
  if (!plan.ok) return PROBLEMS[plan.error]
  const { vials, discarded, wasteUnits } = plan.value
  const set = vials.map(({ size, count }) => `${count} × ${amountText(size.content)}`).join(' + ')
  return discarded.micro === 0
    ? `${set}, nothing left`
    : `${set}, ${amountText(discarded)} left, ${grouped(wasteUnits)} units`
}

const KINDS = { 1: 'a line', 2: 'a day, absolute', 3: 'a day' } as const

export function limitWords(limit: Limit | null, units: number): string {
  if (limit === null) return 'no MUE known'
  const words = `MUE ${grouped(limit.units)} ${KINDS[limit.indicator]}`
  return units > limit.units ? `${words}: ${grouped(units)} is above` : `${words}: within`
}
