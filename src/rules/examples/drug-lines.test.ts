/** Units and waste of drug lines, and what they pay. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Vial } from '../../encounter/model.ts'
import { chainOf, coder, day, expectLines, give, inf, linesText, push } from '../testing.ts'
import type { More, Row } from '../testing.ts'

const code = coder(fullBook)

/** Containers of one kind: `4 × 100` mg. */
const vials = (...kinds: readonly string[]): readonly Vial[] =>
  kinds.map((kind) => {
    const [count, size] = kind.split(' × ').map(Number)
    return { ndc: null, count: count ?? 0, sizeMicroMg: (size ?? 0) * 1e6, singleDose: true, extra: {} }
  })

const multiDose: readonly Vial[] = [{ ndc: null, count: 1, sizeMicroMg: null, singleDose: false, extra: {} }]

const hour = (drug: string, more: More): Row => inf(drug, '10:00', '11:00', more)

/** Before the autumn of 2026 some codes had another unit. */
const BEFORE = '2025-10-06'

describe('drug lines', () => {
  it.each<[string, string, readonly Row[], string]>([
    [
      'D-1',
      BEFORE,
      [hour('cetuximab', { dose: '305 mg', discarded: '95 mg', vials: vials('4 × 100') })],
      'J9055 × 31, J9055-JW × 9',
    ],
    ['D-2', BEFORE, [hour('pembrolizumab', { dose: '200 mg', vials: vials('2 × 100') })], 'J9271-JZ × 200'],
    [
      'D-3',
      BEFORE,
      [push('doxorubicin', '10:00', { dose: '94 mg', discarded: '6 mg', vials: vials('2 × 50') })],
      'J9000-JZ × 10',
    ],
    [
      'D-4',
      BEFORE,
      [hour('leucovorin', { dose: '760 mg', discarded: '40 mg', vials: vials('1 × 800') })],
      'J0640-JZ × 16',
    ],
    [
      'D-5',
      BEFORE,
      [
        push('fluorouracil', '10:00', { dose: '760 mg', discarded: '680 mg', vials: vials('6 × 1000') }),
        give('fluorouracil', 'pump-initiation', '10:10', { dose: '4560 mg' }),
      ],
      'J9190 × 11, J9190-JW',
    ],
    ['D-6', BEFORE, [hour('paclitaxel', { dose: '330 mg', vials: multiDose })], 'J9267 × 330'],
    [
      'D-7',
      BEFORE,
      [push('diphenhydramine', '10:00', { dose: '25 mg', discarded: '25 mg', vials: vials('1 × 50') })],
      'J1200-JZ',
    ],
    ['D-8', BEFORE, [give('pegfilgrastim', 'sc', '10:00', { dose: '6 mg' })], 'J2506-JZ × 12'],
    [
      'D-9',
      BEFORE,
      [hour('rituximab', { dose: '700 mg', vials: vials('1 × 500', '2 × 100') })],
      'J9312-JZ × 70',
    ],
    [
      'D-10',
      BEFORE,
      [hour('oxaliplatin', { dose: '170 mg', discarded: '30 mg', vials: vials('1 × 200') })],
      'J9263 × 340, J9263-JW × 60',
    ],
    ['D-11', BEFORE, [hour('ipilimumab', { dose: '210 mg', vials: vials('1 × 250') })], 'J9228 × 210'],
    [
      'D-12',
      BEFORE,
      [push('atropine', '10:00', { dose: '0.25 mg', discarded: '0.15 mg', vials: vials('1 × 0.4') })],
      'J0461 × 25, J0461-JW × 15',
    ],
    [
      'before JZ',
      '2023-06-30',
      [hour('pembrolizumab', { dose: '200 mg', vials: vials('2 × 100') })],
      'J9271 × 200',
    ],
    [
      'the first day of JZ',
      '2023-07-01',
      [hour('pembrolizumab', { dose: '200 mg', vials: vials('2 × 100') })],
      'J9271-JZ × 200',
    ],
    [
      'leucovorin by milligrams',
      '2026-10-01',
      [hour('leucovorin', { dose: '760 mg', discarded: '40 mg', vials: vials('1 × 800') })],
      'J0643 × 760, J0643-JW × 40',
    ],
    [
      'the last day of its old code',
      '2026-09-30',
      [hour('leucovorin', { dose: '760 mg', discarded: '40 mg', vials: vials('1 × 800') })],
      'J0640-JZ × 16',
    ],
  ])('%s on %s', (_, date, rows, lines) => {
    const claim = code(day('office', rows, { date }))
    expectLines(claim, lines, ['drug', 'waste'])
  })

  it('D-5, rounded by administration', () => {
    const rows = [
      push('fluorouracil', '10:00', { dose: '760 mg', discarded: '680 mg', vials: vials('6 × 1000') }),
      give('fluorouracil', 'pump-initiation', '10:10', { dose: '4560 mg' }),
    ]
    const claim = code(day('office', rows, { date: BEFORE }), { unitRounding: 'per-administration' })
    expect(linesText(claim, ['drug', 'waste'])).toBe('J9190-JZ × 12')
  })

  it('D-11 is an error', () => {
    const rows = [hour('ipilimumab', { dose: '210 mg', vials: vials('1 × 250') })]
    const claim = code(day('office', rows, { date: BEFORE }))
    const errors = claim.findings.filter((finding) => finding.check.severity === 'error')
    expect(errors.map((finding) => chainOf(finding).at(-1))).toContain('R-JW-7')
  })
})

describe('money of drugs', () => {
  /** Without a documented stop and with this switch only the drug stands on the claim. */
  const drugOnly = (rows: readonly Row[]) =>
    code(day('office', rows, { date: BEFORE }), { missingStop: 'unbillable' })

  it('pembrolizumab: limit, share of the patient, sequestration', () => {
    const claim = drugOnly([inf('pembrolizumab', '10:00', null, { dose: '200 mg', vials: vials('2 × 100') })])
    expect(claim.lines.map((line) => [line.code, line.units, line.amount, line.coinsurance])).toEqual([
      ['J9271', 200, 1_205_820, 241_164],
    ])
    expect(claim.lines[0]?.rate).toMatchObject({ amount: 60_291, basis: 'medicare', from: '2025-10-01' })
    expect(claim.totals.medicare).toMatchObject({ total: 1_205_820, coinsurance: 241_164, paid: 1_186_527 })
  })

  it('denosumab: a share below 20 %', () => {
    const claim = code(
      day('office', [give('denosumab', 'sc', '10:00', { dose: '120 mg' })], { date: BEFORE }),
    )
    const drug = claim.lines.find((line) => line.kind === 'drug')
    expect([drug?.code, drug?.units, drug?.amount, drug?.coinsurance]).toEqual([
      'J0897',
      120,
      352_560,
      61_726,
    ])
  })
})
