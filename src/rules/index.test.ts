/** One drug from its order to what is left of its payment, through the door that the page uses. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { loadSampleCharges } from '../codes/sample-charges.ts'
import {
  alternativesOf,
  anatomyOf,
  bodySurface,
  codeDay,
  comparePublished,
  creatinineClearance,
  drugAndInitialOnly,
  marginOf,
  NATIONAL,
  ndc11,
  ndcBlock,
  ndcText,
  orderedDose,
  planVials,
  publishedDay,
  PUBLISHED_FIGURES,
  PUBLISHED_FILLED,
  PUBLISHED_LINES,
  readCosts,
  sizesOf,
  sparedWaste,
  threeWay,
  totalsByBasis,
  vialsFor,
  yearlyOf,
} from './index.ts'
import { MEDICARE } from './policies/index.ts'
import { day, inf } from './testing.ts'

const DATE = '2026-10-06'
const patient = { weightKg: 70, heightCm: 170, sex: 'f', ageYears: 60, serumCreatinineMgDl: 1, extra: {} }

it('from order to dose, containers, NDC, units and money', () => {
  const book = fullBook.at(DATE)
  expect(bodySurface(patient)).toBe(18_181)
  expect(creatinineClearance(patient)).toMatchObject({ hundredths: 6611 })
  const order = { micro: 16_000_000, unit: 'mg', per: 'kg', extra: {} } as const
  const made = orderedDose(order, patient)
  if (!made.ok) throw new Error(made.error.join())
  const { dose } = made.value
  expect(dose).toEqual({ micro: 1_120_000_000, unit: 'mg' })

  const plan = vialsFor(book, 'J9145', dose)
  if (!plan.ok) throw new Error(plan.error)
  const [used] = plan.value.vials
  const ndc = used?.size.ndcs[0] ?? ''
  expect(ndc11(ndcText(ndc))).toBe(ndc)
  const unit = book.drugCode('J9145')?.unit ?? null
  if (unit === null) throw new Error('no unit')
  const onHand = sizesOf(book.containersOf('J9145'), unit).map((size) => ({ size, available: null }))
  expect(planVials(dose, unit, onHand)).toEqual(plan)
  expect(sparedWaste(dose, plan.value.discarded, unit, onHand)).toBe(0)
  const block = ndcBlock({ ndc, container: book.container(ndc), count: null, dose, unit: null })
  expect(block.ok && block.value.text).toBe(`N4${ndc}ML56`)

  const encounter = day(
    'office',
    [
      inf('daratumumab', '09:00', '15:00', {
        dose: '1120 mg',
        discarded: '80 mg',
        order,
        vials: [{ ndc, count: used?.count ?? 0, sizeMicroMg: null, singleDose: null, extra: {} }],
      }),
    ],
    { date: DATE, patient },
  )
  const claim = codeDay(encounter, fullBook, MEDICARE)
  const drug = claim.lines.find((line) => line.kind === 'drug')
  expect([drug?.code, drug?.units, plan.value.units, plan.value.wasteUnits]).toEqual(['J9145', 112, 112, 8])
  expect(threeWay(dose, dose, { units: drug?.units ?? 0, unit })).toMatchObject({
    orderedGiven: 'agree',
    givenBilled: 'agree',
    orderedBilled: 'agree',
  })
  expect(
    claim.findings.filter((finding) => finding.check.severity !== 'info').map((f) => f.check.id),
  ).toEqual([])

  const costs = readCosts(`ndc,cost\n${ndc},2000`)
  const margin = marginOf(claim, costs.ok ? costs.value : [], { encounter })
  expect(margin).toMatchObject({ cost: 600_000, gaps: 0 })
  const bases = totalsByBasis(codeDay, encounter, fullBook, MEDICARE, [
    { name: 'Medicare', pricing: NATIONAL },
  ])
  expect(bases.bases[0]?.totals).toEqual(claim.totals.medicare)
  expect(anatomyOf(claim).total).toBe(claim.totals.medicare?.total)
  const bare = drugAndInitialOnly(claim)
  expect(yearlyOf(bare.difference, 2, 3)).toBe(6 * (bare.total - bare.bare))
  const [own] = alternativesOf(fullBook, DATE, 'daratumumab', dose)
  expect(own?.cost?.cents).toBe(drug?.amount)
})

it('and the published day beside what the rules support', async () => {
  const list = { basis: 'sample', ...(await loadSampleCharges()) } as const
  const claim = codeDay(publishedDay(), fullBook, MEDICARE, { basis: 'list', list })
  const rows = comparePublished(claim)
  expect(rows.map((row) => row.line)).toEqual(PUBLISHED_LINES)
  expect(rows.reduce((sum, row) => sum + row.line.cents, 0)).toBe(PUBLISHED_FIGURES.second)
  expect(PUBLISHED_FILLED).not.toBe('')
})
