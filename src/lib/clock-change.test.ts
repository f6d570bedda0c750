import { expect, it } from 'vitest'
import { isClockChange } from './clock-change.ts'
import { parseDay } from './wall-clock.ts'

it.each([
  ['2026-03-08', true],
  ['2026-11-01', true],
  ['2026-11-08', false],
  ['2026-03-01', false],
  ['2026-03-09', false],
  ['2006-04-02', true],
  ['2006-10-29', true],
  ['2006-11-05', false],
])('%s: %s', (date, changes) => {
  expect(isClockChange(parseDay(date) ?? 0)).toBe(changes)
})
