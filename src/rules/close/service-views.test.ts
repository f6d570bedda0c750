import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, inf, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const segments = (...rows: readonly Row[]): readonly string[] =>
  code(day('office', rows)).services.flatMap((service) =>
    service.segments.map((s) => `${s.to - s.from} ${s.code ?? 'none'}`),
  )
const thresholds = (...rows: readonly Row[]): readonly string[] =>
  (code(day('office', rows)).services[0]?.thresholds ?? []).map(
    (t) => `${t.minute}${t.reached ? '' : ' open'}`,
  )

describe('a bar is cut where a unit begins', () => {
  it.each([
    ['11:30', ['90 96365']],
    ['11:31', ['90 96365', '1 96366']],
    ['12:00', ['90 96365', '30 96366']],
    ['12:30', ['90 96365', '60 96366']],
    ['12:31', ['90 96365', '60 96366', '1 96366']],
  ])('vancomycin 10:00 to %s', (stop, expected) => {
    expect(segments(inf('vancomycin', '10:00', stop))).toEqual(expected)
  })

  it('minutes beside another infusion stand apart', () => {
    expect(segments(inf('vancomycin', '07:00', '16:00'), inf('cefepime', '06:00', '07:30'))).toEqual([
      '90 96365',
      ...Array.from({ length: 7 }, () => '60 96366'),
      '30 96366',
      '60 96367',
      '30 none',
    ])
  })
})

it('lists the minutes at which the rules change, up to the first not reached', () => {
  expect(thresholds(inf('vancomycin', '10:00', '10:15'))).toEqual(['16 open'])
  expect(thresholds(inf('vancomycin', '10:00', '10:16'))).toEqual(['16', '91 open'])
  expect(thresholds(inf('vancomycin', '10:00', '11:31'))).toEqual(['16', '91', '151 open'])
  expect(thresholds(inf('vancomycin', '10:00', null))).toEqual(['16 open', '91 open', '151 open'])
  expect(thresholds(saline('10:00', '10:31'))).toEqual(['31', '91 open'])
})
