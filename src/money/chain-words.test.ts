import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration, Order, Patient } from '../encounter/model.ts'
import { threeWay, vialsFor } from '../rules/index.ts'
import { agreementWords, doseOfOrders, limitWords, planWords } from './chain-words.ts'
import { optionsOf, USUAL_CHOICE } from './dose-choice.ts'

const book = fullBook.at('2026-10-06')
const mg = (value: number) => ({ micro: value * 1e6, unit: 'mg' as const })

describe('the smallest set in words', () => {
  const planned = (code: string, dose: number) => planWords(vialsFor(book, code, mg(dose)), true)

  it('names containers, what is left and its units', () => {
    expect(planned('J9271', 200)).toBe('2 × 100 mg, nothing left')
    expect(planned('J9271', 150)).toBe('2 × 100 mg, 50 mg left, 50 units of waste')
    expect(planned('J9999', 10)).toBe('the dose is not in the measure of the code')
    // Its containers are known under the code that it had.
    expect(planned('J0643', 700)).toBe('2 × 350 mg, nothing left')
    expect(planned('C9399', 700)).toBe('the dose is not in the measure of the code')
    expect(planWords(null, true)).toBe('dose not documented')
    expect(planWords(null, false)).toBe('the table of containers is being read')
  })

  it('does not call what a multi-dose container keeps nothing', () => {
    const code = fullBook.drugs
      .flatMap(({ codes }) => codes)
      .find((one) => book.containersOf(one).some(({ singleDose }) => singleDose === false))
    expect(planned(code ?? '', 0.000001)).toMatch(/, multi-dose: the rest is kept$/)
  })
})

it.each([
  [400, '700 a day; 400 is within'],
  [700, '700 a day; 700 is within'],
  [701, '700 a day; 701 is above'],
])('%d units of a limit of 700', (units, words) => {
  expect(limitWords(book.limit('office', 'J9263'), units)).toBe(words)
})

it('a limit that no table prints is not known, and not none', () => {
  expect(limitWords(null, 5)).toBe('not known')
})

it.each([
  [mg(300), mg(305), 'order and given agree within 10\u00A0%; given and billed agree'],
  [mg(300), mg(350), 'order and given differ by more than 10\u00A0%; given and billed differ'],
  [null, mg(305), 'no order to compare; given and billed agree'],
])('ordered %o, given %o, 31 units of 10 mg', (ordered, given, words) => {
  const unit = { micro: 10_000_000, of: 'mg', text: '10 MG' } as const
  expect(agreementWords(threeWay(ordered, given, { units: 31, unit }, { tolerance: 10 }), 10)).toBe(words)
})

describe('what an order comes to for the patient', () => {
  const patient: Patient = {
    weightKg: 70,
    heightCm: 170,
    sex: 'male',
    ageYears: 40,
    serumCreatinineMgDl: 0.6,
    extra: {},
  }
  const given = (micro: number, per: Order['per']): Administration => ({
    ...blankAdministration('a1', 'carboplatin', 'iv-infusion', 600),
    order: { micro, unit: 'mg', per, extra: {} },
  })
  const dose = (one: Administration, choice = USUAL_CHOICE, who: Patient | null = patient): string =>
    doseOfOrders([one], who, optionsOf(choice)).text

  it('goes by the formula that was chosen', () => {
    expect(dose(given(100e6, 'm2'))).toBe('181.81 mg')
    expect(dose(given(100e6, 'm2'), { ...USUAL_CHOICE, surface: 'du-bois' })).toBe('180.97 mg')
  })

  it('caps the clearance as typed, and not at all where nothing is', () => {
    // (140 − 40) × 70 ÷ (72 × 0.6) is 162.04 mL/min.
    expect(dose(given(6e6, 'auc'))).toBe('900 mg')
    expect(dose(given(6e6, 'auc'), { ...USUAL_CHOICE, cap: '120' })).toBe('870 mg')
    expect(dose(given(6e6, 'auc'), { ...USUAL_CHOICE, cap: '120.5' })).toBe('873 mg')
    expect(dose(given(6e6, 'auc'), { ...USUAL_CHOICE, cap: '' })).toBe('1,122.24 mg')
    expect(dose(given(6e6, 'auc'), { ...USUAL_CHOICE, cap: 'much' })).toBe('900 mg')
  })

  it('names what is not documented', () => {
    expect(dose(given(6e6, 'auc'), USUAL_CHOICE, { ...patient, sex: null, ageYears: null })).toBe(
      'sex, age not documented',
    )
    expect(dose(given(100e6, 'm2'), USUAL_CHOICE, null)).toMatch(/not documented$/)
  })
})
