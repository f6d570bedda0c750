import { expect, it } from 'vitest'
import { clockChange } from './clock-change.ts'
import { parseDay } from './wall-clock.ts'

it.each([
  ['2026-03-08', 'forward'],
  ['2026-11-01', 'back'],
  ['2026-11-08', null],
  ['2026-03-01', null],
  ['2026-03-09', null],
  ['2006-04-02', 'forward'],
  ['2006-10-29', 'back'],
  ['2006-11-05', null],
])('%s: %s', (date, changes) => {
  expect(clockChange(parseDay(date) ?? 0)).toBe(changes)
})
