import type { Chance } from '../lib/chance.ts'
import type { RuleNumber } from '../rules/index.ts'
import { anySetting, bolus, CANCER, morning, run } from './drill-days.ts'
import type { Generator } from './drill-days.ts'
import type { Usual } from './usual.ts'
import { fromVials } from './usual.ts'

type Product = {
  readonly drug: string
  /** The container in mg, and what one billing unit of its code holds. */
  readonly vial: number
  readonly unit: number
  readonly minutes: number
}

const PRODUCTS: readonly Product[] = [
  { drug: 'rituximab', vial: 100, unit: 10, minutes: 180 },
  { drug: 'trastuzumab', vial: 150, unit: 10, minutes: 30 },
  { drug: 'infliximab', vial: 100, unit: 10, minutes: 125 },
  { drug: 'bevacizumab', vial: 100, unit: 10, minutes: 30 },
]

const product = (chance: Chance): Product => chance.of(PRODUCTS)

const dayOf = (chance: Chance, { drug, minutes }: Product, usual: Usual): ReturnType<Generator> => ({
  setting: 'office',
  given: [run(drug, morning(chance), minutes, usual)],
  diagnoses: CANCER,
  company: false,
})

/** Containers that hold a dose, and the dose in them. */
const poured = (dose: number, vial: number): Usual => fromVials(dose, [Math.ceil(dose / vial), vial])

/** Days aimed at drug lines. */
export const DRUG_DRILLS: { readonly [rule: RuleNumber]: Generator } = {
  'R-UNIT-1': (chance, level) => {
    const one = product(chance)
    const dose = level === 1 ? 10 * chance.between(20, 70) : chance.between(201, 799)
    return { ...dayOf(chance, one, poured(dose, one.vial)), asks: ['drug'], modifiers: false }
  },
  'R-JW-1': (chance, level) => {
    const one = product(chance)
    const count = chance.between(2, 6)
    const full = chance.oneIn(2)
    const dose =
      count * one.vial - (full ? 0 : level === 1 ? 10 * chance.between(2, 7) : chance.between(20, 79))
    return { ...dayOf(chance, one, poured(dose, one.vial)), asks: ['drug', 'waste'], modifiers: true }
  },
  'R-JW-2': (chance, level) => {
    const one = product(chance)
    const count = chance.between(2, 6)
    const left = level === 1 ? 10 * chance.between(2, 7) + 5 : chance.between(20, 79)
    const dose = count * one.vial - left
    return { ...dayOf(chance, one, poured(dose, one.vial)), asks: ['drug', 'waste'], modifiers: true }
  },
  'R-JW-3': (chance) => {
    const one = product(chance)
    const count = chance.between(2, 6)
    const dose = count * one.vial - chance.between(1, one.unit - 1)
    return { ...dayOf(chance, one, poured(dose, one.vial)), asks: ['drug', 'waste'], modifiers: true }
  },
  'R-JW-4': (chance) => ({
    setting: anySetting(chance),
    given: [bolus('dexamethasone', morning(chance)), bolus('ondansetron', 900)],
    diagnoses: ['R11.2'],
    asks: ['drug', 'waste'],
    modifiers: true,
    company: false,
  }),
}
