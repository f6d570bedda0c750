import { expect, test } from 'vitest'
import type { Claim, Line, StopRange } from '../rules/index.ts'
import { rangeRows } from './range-rows.ts'

const coded = (code: string, units = 1) => ({ code, units, modifiers: [] })
const line = (code: string): Line => ({
  ...coded(code),
  kind: 'administration',
  role: 'other',
  administrations: [],
  minutes: 0,
  rate: null,
  amount: null,
  priced: null,
  coinsurance: null,
  dates: [],
  because: [],
})

test('lines that stand in every range are left out', () => {
  const claim: Claim = {
    encounter: 'day',
    date: '2026-10-06',
    setting: 'office',
    tables: [],
    lines: [line('96409'), line('96411')],
    unbilled: [],
    findings: [],
    lapsed: [],
    totals: {},
    services: [],
  }
  const ranges: readonly StopRange[] = [
    { from: 1, to: 15, lines: [coded('96409'), coded('96411')], amount: 100 },
    { from: 16, to: 90, lines: [coded('96413'), coded('96411')], amount: 200 },
    { from: 91, to: 210, lines: [coded('96413'), coded('96415', 2), coded('96411')], amount: 300 },
  ]
  expect(rangeRows(ranges, claim).map((row) => [row.minutes, row.lines])).toEqual([
    ['not documented', '96409'],
    ['1–15', '96409'],
    ['16–90', '96413'],
    ['91–210', '96413 + 96415 × 2'],
  ])
})
