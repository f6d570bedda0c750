import { expect, test } from 'vitest'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { filterRows, keptRow, quarterWords } from './kept-row.ts'

const kept = (record: string) => ({ record, text: '', stamp: record, changed: 0 })
const day = (title: string, setting: 'office' | 'facility') => ({
  ...blankEncounter('day', '2026-10-06', setting),
  title,
  administrations: [blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570)],
})
const rows = [
  keptRow(kept('a'), day('FOLFOX, cycle 3', 'office'), null),
  keptRow(kept('b'), day('R-CHOP', 'facility'), null),
  keptRow(kept('c'), null, null),
]

test('every word has to be there: label, drug or date', () => {
  const found = (text: string) => filterRows(rows, 'all', text).map((row) => row.kept.record)
  expect(found('')).toEqual(['a', 'b', 'c'])
  expect(found('folfox oxali')).toEqual(['a'])
  expect(found('2026-10 oxaliplatin')).toEqual(['a', 'b'])
  expect(found('folfox r-chop')).toEqual([])
})

test('by setting, and by errors', () => {
  expect(filterRows(rows, 'facility', '').map((row) => row.title)).toEqual(['R-CHOP'])
  expect(filterRows(rows, 'errors', '')).toEqual([])
})

test('a day that cannot be read is listed as such', () => {
  expect(rows[2]?.title).toBe('A day that cannot be read')
})

test('the quarter of a date', () => {
  expect(['2026-10-06', '2026-03-31', ''].map(quarterWords)).toEqual(['Q4 2026', 'Q1 2026', ''])
})
