/** Lines beside their administrations: drugs that have none, days of lines, the flush, and what a range pays. */
import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { Setting } from '../encounter/model.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import type { ListPrice } from './pricing.ts'
import { at, coder, day, expectLines, give, inf, run } from './testing.ts'
import type { DayMore, Row } from './testing.ts'

const code = coder(fullBook)
const flush = give('port flush', 'access-flush', '09:00', { access: 'port' })

it.each<[string, readonly Row[], DayMore, string]>([
  // R-SAD-2, R-BUN-1, R-UNIT-1: what is set aside has no drug line either.
  ['a drug by mouth', [give('pembrolizumab', 'oral', '10:00', { dose: '200 mg' })], {}, 'nothing'],
  [
    'a flush of the line',
    [inf('normal saline', '10:00', '10:05', { purpose: 'flush', dose: '10 mL' })],
    {},
    'nothing',
  ],
  ['a drug that was not given', [inf('pembrolizumab', '10:00', '11:00', { dose: '0 mg' })], {}, 'nothing'],
  // R-CATH-1: a finding does not make a service.
  ['a flush, and a finding about the day', [flush], { primaryReason: 'a9' }, '96523'],
  [
    'a flush beside what a person must code',
    [flush, run('cytarabine', 'sc-infusion', '10:00', '11:00', { access: 'arm' })],
    {},
    'nothing',
  ],
])('%s', (_, rows, more, wanted) => {
  expectLines(code(day('office', rows, more)), wanted, ['administration', 'drug', 'waste', 'visit', 'other'])
})

it.each<[Setting, string]>([
  ['facility', '2026-10-07'],
  ['office', '2026-10-06'],
])('a drug line of a %s has the day on which its drug began, where lines are dated so', (setting, date) => {
  const row = inf('pembrolizumab', '10:00', null, { start: at('+00:30'), stop: at('+01:30'), dose: '200 mg' })
  const drug = code(day(setting, [row])).lines.find(({ kind }) => kind === 'drug')
  expect(drug?.dates).toEqual([{ date, units: 200 }])
})

it('a range pays what its administration lines pay, and nothing is said where one has no price', () => {
  const amounts = (prices: readonly ListPrice[]) =>
    codeDay(day('office', [inf('pembrolizumab', '10:00', null, { dose: '200 mg' })]), fullBook, MEDICARE, {
      basis: 'list',
      list: { basis: 'own', name: 'own', from: '', prices },
    })
      .findings.find(({ ranges }) => ranges !== null)
      ?.ranges?.slice(0, 4)
      .map(({ from, amount }) => [from, amount])
  const price = (hcpcs: string, dollars: number): ListPrice => ({
    code: hcpcs,
    mills: dollars * 1000,
    per: 'unit',
  })
  expect(amounts([price('96409', 100), price('96413', 150), price('96415', 30), price('J9271', 60)])).toEqual(
    [
      [1, 10_000],
      [16, 15_000],
      [91, 18_000],
      [151, 21_000],
    ],
  )
  expect(amounts([price('96409', 100), price('96413', 150)])).toEqual([
    [1, 10_000],
    [16, 15_000],
    [91, null],
    [151, null],
  ])
})
