import { expect, test } from 'vitest'
import { blankEncounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Claim } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { fingerprint } from './fingerprint.ts'

const day = blankEncounter('day', '2026-10-06', 'office')
const claim: Claim = {
  encounter: 'day',
  date: day.date,
  setting: 'office',
  tables: [{ table: 'prices', name: 'A', from: '2026-10-01', to: null }],
  lines: [],
  unbilled: [],
  findings: [],
  lapsed: [],
  totals: {},
  services: [],
}

test('four groups of four, the same for the same', () => {
  const one = fingerprint(day, claim, MEDICARE, NATIONAL)
  expect(one).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/)
  expect(fingerprint({ ...day }, { ...claim }, { ...MEDICARE }, { ...NATIONAL })).toBe(one)
})

test('facts, tables, switches and prices each change it', () => {
  const all = [
    fingerprint(day, claim, MEDICARE, NATIONAL),
    fingerprint({ ...day, title: 'other' }, claim, MEDICARE, NATIONAL),
    fingerprint(day, { ...claim, tables: [] }, MEDICARE, NATIONAL),
    fingerprint(day, claim, { ...MEDICARE, switches: { overlap: 'contained' } }, NATIONAL),
    fingerprint(day, claim, MEDICARE, { basis: 'none' }),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('the order of switches does not count', () => {
  const switches = { overlap: 'contained', missingStop: 'unbillable' } as const
  const turned = { missingStop: 'unbillable', overlap: 'contained' } as const
  expect(fingerprint(day, claim, { ...MEDICARE, switches }, NATIONAL)).toBe(
    fingerprint(day, claim, { ...MEDICARE, switches: turned }, NATIONAL),
  )
})
