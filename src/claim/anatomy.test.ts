import { expect, test } from 'vitest'
import type { Claim, Line } from '../rules/index.ts'
import { anatomyOf } from './anatomy.ts'

const line = (code: string, kind: Line['kind'], role: Line['role'], amount: number | null): Line => ({
  code,
  units: 1,
  modifiers: [],
  kind,
  role,
  administrations: [],
  minutes: 0,
  rate: null,
  amount,
  priced: null,
  coinsurance: null,
  dates: [],
  because: [],
})

const claim = (...lines: Line[]): Claim => ({
  encounter: 'day',
  date: '2026-10-06',
  setting: 'office',
  tables: [],
  lines,
  unbilled: [],
  findings: [],
  lapsed: [],
  totals: {},
  services: [],
})

test('drugs and the initial code beside the whole claim', () => {
  const anatomy = anatomyOf(
    claim(
      line('96413', 'administration', 'initial', 13327),
      line('96415', 'administration', 'additional-hour', 2839),
      line('99214', 'visit', 'visit', 13561),
      line('J9263', 'drug', 'drug', 2784),
      line('J9263', 'waste', 'waste', 696),
      line('J1100', 'drug', 'drug', null),
    ),
  )
  expect(anatomy).toMatchObject({ total: 33207, bare: 16807, difference: 16400, differenceLines: 2 })
  expect(anatomy?.shares.map((share) => [share.name, share.cents])).toEqual([
    ['drugs', 3480],
    ['initial', 13327],
    ['other', 2839],
    ['visit', 13561],
  ])
})

test('a second initial code is not on the bare claim', () => {
  const anatomy = anatomyOf(
    claim(
      line('96413', 'administration', 'initial', 13327),
      line('96365', 'administration', 'initial', 6000),
      line('J9263', 'drug', 'drug', 2784),
    ),
  )
  expect(anatomy).toMatchObject({ total: 22111, bare: 16111, difference: 6000, differenceLines: 1 })
  expect(anatomy?.shares.map((share) => [share.label, share.cents])).toEqual([
    ['drugs', 2784],
    ['96413', 13327],
    ['other administration', 6000],
  ])
})

test('no amount, no anatomy', () => {
  expect(anatomyOf(claim(line('J1100', 'drug', 'drug', null)))).toBeNull()
})
