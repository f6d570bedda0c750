import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Administration, Amount, Vial } from '../encounter/model.ts'
import { codeDay, NATIONAL, vialsFor } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { drugFlowOf } from './drug-flow-facts.ts'
import type { DrugFlow } from './drug-flow-facts.ts'

const DATE = '2025-10-06'
const book = fullBook.at(DATE)
const amount = (value: number, unit: Amount['unit']): Amount => ({ micro: value * 1e6, unit })
const vial = (count: number, sizeMg: number | null, ndc: string | null = null): Vial => ({
  ndc,
  count,
  sizeMicroMg: sizeMg === null ? null : sizeMg * 1e6,
  singleDose: true,
  extra: {},
})

function flowOf(drug: string, more: Partial<Administration>, planned = false): DrugFlow | null {
  const given = { ...blankAdministration('a1', drug, 'iv-push', 600), ...more }
  const encounter = { ...blankEncounter('day', DATE, 'office'), administrations: [given] }
  const claim = codeDay(encounter, fullBook, MEDICARE, NATIONAL)
  const line = claim.lines.find(({ kind }) => kind === 'drug')
  if (line === undefined) throw new Error(`${drug} has no line`)
  const plan = planned && given.dose !== null ? vialsFor(book, line.code, given.dose) : null
  return drugFlowOf(line, claim, [given], book, plan?.ok === true ? plan.value : null)
}

describe('the flow of a drug line', () => {
  it('goes from the order to the units, with containers to scale', () => {
    const vials = [vial(1, 100), vial(2, 50)]
    const order = { micro: 85e6, unit: 'mg', per: 'm2', extra: {} } as const
    expect(
      flowOf('oxaliplatin', { dose: amount(160, 'mg'), discarded: amount(40, 'mg'), vials, order }),
    ).toMatchObject({
      ordered: '85 mg/m²',
      given: '160 mg',
      vials: '100 + 50 + 50 mg',
      units: '320 + 80 = 400',
      drawn: {
        containers: [
          { from: 0, size: 100e6 },
          { from: 100e6, size: 50e6 },
          { from: 150e6, size: 50e6 },
        ],
        total: 200e6,
        given: 160e6,
        left: '40 mg left',
        planned: false,
      },
      givenLine: 'J9263 × 320',
      wasteLine: 'J9263-JW × 80',
    })
  })

  it('counts micrograms and grams as milligrams, and units as units', () => {
    expect(flowOf('palonosetron', { dose: amount(250, 'mcg'), vials: [vial(1, 0.25)] })).toMatchObject({
      given: '0.25 mg',
      drawn: { total: 250_000, given: 250_000 },
    })
    expect(flowOf('J1569', { dose: amount(40, 'g') })).toMatchObject({ given: '40,000 mg', units: '80' })
    expect(flowOf('J0885', { route: 'sc', dose: amount(40_000, 'unit') })).toMatchObject({
      given: '40,000 unit',
      vials: 'not documented',
      units: '40',
      drawn: null,
    })
  })

  it('takes what a container holds from its NDC', () => {
    const heparin = book.containersOf('J1644').find(({ micro }) => micro === 5_000_000_000)
    const vials = [vial(1, null, heparin?.ndc ?? '')]
    expect(flowOf('heparin', { dose: amount(5000, 'unit'), vials })).toMatchObject({
      vials: '5,000 unit',
      drawn: { total: 5e9, planned: false },
      ndcs: [heparin?.ndc],
    })
  })

  it('draws the smallest set only where nothing is recorded, and says so', () => {
    expect(flowOf('pembrolizumab', { dose: amount(150, 'mg') }, true)).toMatchObject({
      vials: 'not documented',
      drawn: { containers: [{ size: 100e6 }, { size: 100e6 }], left: '50 mg left', planned: true },
    })
    const vials = [vial(1, null)]
    expect(flowOf('pembrolizumab', { dose: amount(150, 'mg'), vials }, true)).toMatchObject({
      vials: '1 of unknown size',
      drawn: null,
    })
  })

  it('draws nothing that does not hold the dose, and says so', () => {
    expect(flowOf('pembrolizumab', { dose: amount(150, 'mg'), vials: [vial(1, 100)] })).toMatchObject({
      vials: '100 mg, less than the dose',
      drawn: null,
    })
  })
})
