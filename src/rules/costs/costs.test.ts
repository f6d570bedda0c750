import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Administration, Vial } from '../../encounter/model.ts'
import type { Claim, Line } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import { MEDICARE } from '../policies/index.ts'
import { NATIONAL } from '../pricing.ts'
import type { PriceList } from '../pricing.ts'
import { day, give, inf, lineText, policyWith, visit } from '../testing.ts'
import { totalsByBasis } from './by-basis.ts'
import { marginOf, withheldOf } from './margin.ts'
import { readCosts } from './read-costs.ts'
import type { DrugCost } from './read-costs.ts'

const costsOf = (text: string): readonly DrugCost[] => {
  const read = readCosts(text)
  if (!read.ok) throw new Error(read.error.map((problem) => problem.text).join('; '))
  return read.value
}
const problemsOf = (text: string): readonly string[] => {
  const read = readCosts(text)
  return read.ok ? [] : read.error.map((problem) => `${problem.path}: ${problem.text}`)
}

describe('a cost list', () => {
  it('is read row by row', () => {
    expect(
      costsOf(
        '\uFEFFCode,NDC,Cost,Per\r\nj9271,,55.1,\r\nJ9145,,"$2,500.50",vial\r\n,00006-3026-02,5500,\r\nJ9312,50242-051-21,5,unit\r\n',
      ),
    ).toEqual([
      { code: 'J9271', ndc: null, mills: 55_100, per: 'unit' },
      { code: 'J9145', ndc: null, mills: 2_500_500, per: 'vial' },
      { code: null, ndc: '00006302602', mills: 5_500_000, per: 'vial' },
      { code: 'J9312', ndc: '50242005121', mills: 5000, per: 'unit' },
    ])
    expect(costsOf('ndc;cost\n00006302602;5500')).toHaveLength(1)
    expect(costsOf('code,cost,per\nJ9271,1,unit\nJ9271,100,vial')).toHaveLength(2)
  })

  it.each([
    ['spaces around its cells', ' Code , Cost \n J9271 , 55.1 '],
    ['an empty column', 'code,cost,\nJ9271,55.1,'],
    ['a mark of its encoding', '\uFEFF"code",cost\nJ9271,55.1'],
  ])('takes %s', (_, text) => {
    expect(costsOf(text)).toEqual([{ code: 'J9271', ndc: null, mills: 55_100, per: 'unit' }])
  })

  it.each<[string, readonly string[]]>([
    ['', [': the file is empty']],
    [
      'code,cost\nabcdefghijklmnopqrst,1',
      ['row 2: "abcdefghijklmnopqrst" is no code of five letters or digits'],
    ],
    [
      'code,cost\nabcdefghijklmnopqrstu,1',
      ['row 2: "abcdefghijklmnopqrst…" is no code of five letters or digits'],
    ],
    [
      'code,price\nJ9271,1',
      [
        'row 1: has no column "cost"; the header must be code,cost or ndc,cost',
        'row 1: has an unknown column "price"',
      ],
    ],
    ['cost\n1', ['row 1: has no column "code" and none "ndc"; the header must be code,cost or ndc,cost']],
    ['code,cost\nJ927,1', ['row 2: "J927" is no code of five letters or digits']],
    ['code,cost\n,1', ['row 2: has neither a code nor an NDC']],
    ['ndc,cost\n5024215001,1', ['row 2: "5024215001" is no NDC that can be read']],
    ['code,cost\nJ9271,=1+1', ['row 2: "=1+1" is no amount of dollars with at most three decimals']],
    ['code,cost\nJ9271,-1', ['row 2: "-1" is no amount of dollars with at most three decimals']],
    ['code,cost,per\nJ9271,1,mg', ['row 2: "mg" must be unit or vial']],
    ['code,cost\nJ9271,1\nj9271,2', ['row 3: J9271 already has a cost in row 2']],
  ])('%j is refused', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })
})

const vial = (count: number, sizeMg: number | null, ndc: string | null = null): Vial => ({
  ndc,
  count,
  sizeMicroMg: sizeMg === null ? null : sizeMg * 1e6,
  singleDose: true,
  extra: {},
})

/** Daratumumab 1,120 mg of 1,200 at the limits of October 2025, and what is paid for it. */
const encounter = (vials: Administration['vials']) =>
  day('office', [inf('daratumumab', '09:00', '15:00', { dose: '1120 mg', discarded: '80 mg', vials })], {
    date: '2025-10-06',
  })
const coded = (vials: Administration['vials'], sequestration: 'on' | 'off' = 'on'): Claim =>
  codeDay(encounter(vials), fullBook, policyWith({ sequestration }), NATIONAL)

describe('the margin', () => {
  const vials = [vial(2, 400), vial(4, 100)]
  const claim = coded(vials)
  const [dose, waste] = claim.lines.filter((line) => line.kind === 'drug' || line.kind === 'waste')

  it('is what is paid for given and discarded units less their cost', () => {
    expect([dose, waste].map((line) => line && lineText(line))).toEqual(['J9145 × 112', 'J9145-JW × 8'])
    const amount = (dose?.amount ?? 0) + (waste?.amount ?? 0)
    const paid = amount - withheldOf(dose as Line) - withheldOf(waste as Line)
    const costs = costsOf('code,cost\nJ9145,60')
    expect(marginOf(claim, costs)).toMatchObject({
      amount,
      paid: amount,
      cost: 720_000,
      margin: amount - 720_000,
      gaps: 0,
    })
    expect(marginOf(claim, costs, { sequestration: true }).drugs).toEqual([
      {
        code: 'J9145',
        units: 112,
        wasteUnits: 8,
        amount,
        paid,
        cost: 720_000,
        margin: paid - 720_000,
        basis: 'unit',
        gap: null,
      },
    ])
    expect(paid).toBeLessThan(amount)
    // The drug is all that the price file limits here, so the claim's own totals withhold the same.
    const administration = claim.lines.filter((line) => line.kind === 'administration')
    expect((claim.totals.medicare?.total ?? 0) - (claim.totals.medicare?.paid ?? 0)).toBe(
      amount - paid + administration.reduce((sum, line) => sum + withheldOf(line), 0),
    )
  })

  it('counts containers where the cost is per container', () => {
    const priced = (text: string, given: Administration['vials'] = vials) => {
      const [drug] = marginOf(coded(given), costsOf(text), { encounter: encounter(given) }).drugs
      return [drug?.basis ?? drug?.gap, drug?.cost ?? null]
    }
    const [big, small] = ['57894-0502-20', '57894-0502-05']
    const named = [vial(2, 400, big), vial(4, 100, small)]
    expect(priced(`ndc,cost\n${big},2400\n${small},600`, named)).toEqual(['ndc', 720_000])
    // One NDC without a cost: the containers do not decide, the code's own cost does.
    expect(priced(`ndc,code,cost,per\n${big},,2400,\n,J9145,61,unit`, named)).toEqual(['unit', 732_000])
    expect(priced(`ndc,cost\n${big},2400`, named)).toEqual(['no-cost', null])
    expect(priced('code,cost,per\nJ9145,600,vial', [vial(12, 100)])).toEqual(['vial', 720_000])
    expect(priced('code,cost,per\nJ9145,600,vial')).toEqual(['several-sizes', null])
    expect(priced('code,cost,per\nJ9145,600,vial', [])).toEqual(['no-vials', null])
    // A row of the NDC per unit is not its container's, and is not the code's either.
    expect(priced(`ndc,code,cost,per\n${big},J9145,60,unit\n${small},J9145,60,unit`, named)).toEqual([
      'no-cost',
      null,
    ])
    // The same NDC in two spellings is one size; another one is another.
    const bare = big.replaceAll('-', '')
    expect(priced('code,cost,per\nJ9145,2400,vial', [vial(1, 400, big), vial(2, 400, bare)])).toEqual([
      'vial',
      720_000,
    ])
    expect(priced('code,cost,per\nJ9145,2400,vial', [vial(1, null, big), vial(2, null, small)])).toEqual([
      'several-sizes',
      null,
    ])
    // A container of which none was used is no container of the day.
    expect(priced('code,cost,per\nJ9145,600,vial', [vial(12, 100), vial(0, 400)])).toEqual(['vial', 720_000])
    expect(priced('code,cost,per\nJ9145,600,vial', [vial(0, 400)])).toEqual(['no-vials', null])
    expect(marginOf(claim, costsOf('code,cost,per\nJ9145,600,vial')).drugs[0]?.gap).toBe('no-vials')
  })

  it('rounds a cost once, halves up', () => {
    expect(marginOf(claim, costsOf('code,cost\nJ9145,0.004')).cost).toBe(48)
    expect(marginOf(coded([]), costsOf('code,cost\nJ9145,0.001')).cost).toBe(12)
    const [drug] = marginOf(
      { ...claim, lines: claim.lines.map((line) => ({ ...line, units: 5 })) },
      costsOf('code,cost\nJ9145,0.001'),
    ).drugs
    expect(drug?.cost).toBe(1)
  })

  it('leaves out what has no cost or no price, and says why', () => {
    const none = marginOf(claim, [])
    expect(none).toMatchObject({ amount: 0, paid: 0, cost: 0, margin: 0, gaps: 1 })
    expect(none.drugs[0]).toMatchObject({ gap: 'no-cost', margin: null, cost: null })
    const unpriced = { ...claim, lines: claim.lines.map((line) => ({ ...line, amount: null })) }
    expect(marginOf(unpriced, costsOf('code,cost\nJ9145,60')).drugs[0]).toMatchObject({
      gap: 'no-price',
      margin: null,
      cost: 720_000,
    })
  })

  it('has no price where the dose has one and the discarded units have none, or the other way round', () => {
    for (const kind of ['drug', 'waste']) {
      const lines = claim.lines.map((line) => (line.kind === kind ? { ...line, amount: null } : line))
      const [drug] = marginOf({ ...claim, lines }, costsOf('code,cost\nJ9145,60')).drugs
      expect(drug).toMatchObject({ amount: null, paid: null, gap: 'no-price' })
    }
  })

  it('withholds nothing of a line without a price or without a known share', () => {
    expect(withheldOf({ amount: 10_000, coinsurance: 2000 })).toBe(160)
    expect(withheldOf({ amount: 10_000, coinsurance: null })).toBe(0)
    expect(withheldOf({ amount: null, coinsurance: 2000 })).toBe(0)
  })

  it('may be a loss, and reads every drug once', () => {
    const two = codeDay(
      day(
        'office',
        [
          inf('pembrolizumab', '09:00', '09:30', { dose: '200 mg' }),
          give('denosumab', 'sc', '10:00', { dose: '120 mg' }),
        ],
        { date: '2025-10-06' },
      ),
      fullBook,
      MEDICARE,
      NATIONAL,
    )
    const margin = marginOf(two, costsOf('code,cost\nJ9271,70\nJ0897,20'), { sequestration: true })
    // 11,865.27 paid for 14,000.00; 3,525.60 − 2 % of (3,525.60 − 617.26) = 3,467.43 for 2,400.00.
    expect(margin.drugs.map((drug) => [drug.code, drug.paid, drug.cost, drug.margin])).toEqual([
      ['J9271', 1_186_527, 1_400_000, -213_473],
      ['J0897', 346_743, 240_000, 106_743],
    ])
    expect(margin.margin).toBe(-106_730)
  })
})

describe('the price bases side by side', () => {
  const own: PriceList = {
    basis: 'own',
    name: 'own',
    from: '',
    prices: [
      { code: '96413', mills: 300_000, per: 'unit' },
      { code: 'J9271', mills: 20_000_555, per: 'line' },
    ],
  }
  const pembrolizumab = day('office', [inf('pembrolizumab', '09:00', '09:30', { dose: '200 mg' })], {
    date: '2025-10-06',
    visits: [visit('99214')],
  })

  it('have the same lines, each with its amount under every basis', () => {
    const table = totalsByBasis(codeDay, pembrolizumab, fullBook, MEDICARE, [
      { name: 'Medicare', pricing: NATIONAL },
      { name: 'own list', pricing: { basis: 'list', list: own } },
      { name: 'none', pricing: { basis: 'none' } },
    ])
    expect(
      table.lines.map(({ line, prices }) => [lineText(line), ...prices.slice(1).map(({ amount }) => amount)]),
    ).toEqual([
      ['96413', 30_000, null],
      ['J9271-JZ × 200', 2_000_056, null],
      ['99214-25', null, null],
    ])
    expect(table.lines[1]?.prices[0]).toMatchObject({
      amount: 1_205_820,
      rate: { amount: 60_291, source: 'ASP payment limits, October 2025', from: '2025-10-01' },
      priced: { says: { rule: 'R-PAY-1' } },
    })
    expect(
      table.bases.map(({ name, totals }) => [name, totals?.total ?? null, totals?.unpriced ?? null]),
    ).toEqual([
      ['Medicare', table.lines.reduce((sum, { prices }) => sum + (prices[0]?.amount ?? 0), 0), 0],
      ['own list', 2_030_056, 1],
      ['none', null, null],
    ])
    expect(table.bases[1]?.totals).toMatchObject({ coinsurance: null, paid: null })
  })

  it('are empty for no basis', () => {
    expect(totalsByBasis(codeDay, pembrolizumab, fullBook, MEDICARE, [])).toEqual({ bases: [], lines: [] })
  })
})

describe('the switches of money', () => {
  const limits = (drug: string, dose: string, switches: Parameters<typeof policyWith>[0] = {}) =>
    codeDay(
      day('office', [give(drug, 'sc', '10:00', { dose })], { date: '2025-10-06' }),
      fullBook,
      policyWith(switches),
      NATIONAL,
    )

  it('coinsurance is the percentage of the price file (R-PAY-3)', () => {
    const line = limits('denosumab', '120 mg').lines.find((one) => one.code === 'J0897')
    expect([line?.units, line?.amount, line?.coinsurance]).toEqual([120, 352_560, 61_726])
  })

  it('sequestration takes 2 % of the rest, line by line, and nothing when it is off (R-PAY-4)', () => {
    const { lines, totals } = limits('denosumab', '120 mg')
    const medicare = totals.medicare
    expect((medicare?.total ?? 0) - (medicare?.paid ?? 0)).toBe(
      lines.reduce(
        (sum, line) => sum + Math.floor((((line.amount ?? 0) - (line.coinsurance ?? 0)) * 2 + 50) / 100),
        0,
      ),
    )
    const off = limits('denosumab', '120 mg', { sequestration: 'off' }).totals.medicare
    expect(off?.paid).toBe(off?.total)
    expect(off).toMatchObject({ total: medicare?.total, coinsurance: medicare?.coinsurance })
  })

  it('340B marks drug lines and changes no amount (R-MOD-6)', () => {
    const plain = limits('denosumab', '120 mg')
    const marked = limits('denosumab', '120 mg', { drug340B: 'TB' })
    const modifiers = (claim: Claim) => claim.lines.find((line) => line.code === 'J0897')?.modifiers ?? []
    expect(modifiers(marked)).toEqual([...modifiers(plain), 'TB'].sort())
    expect(marked.totals).toEqual(plain.totals)
    expect(
      marked.lines.filter((line) => line.kind !== 'drug').flatMap((line) => line.modifiers),
    ).not.toContain('TB')
  })

  it('no amount is ever a fraction (R-PAY-13)', () => {
    for (const dose of ['0.7 mg', '33.3 mg', '120 mg']) {
      const { lines, totals } = limits('denosumab', dose)
      const cents = [
        ...lines.flatMap((line) => [line.amount ?? 0, line.coinsurance ?? 0, line.rate?.amount ?? 0]),
        ...Object.values(totals.medicare ?? {}),
      ]
      expect(cents.filter((value) => !Number.isInteger(value))).toEqual([])
    }
  })
})
