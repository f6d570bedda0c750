/** The minute at which the hour of each unit began, over pauses. */
import { expect, it } from 'vitest'
import { unitStartsOf } from './unit-starts.ts'

const stretches = (text: string) =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => one.split('-').map(Number))
    .map(([from = 0, to = 0]) => ({ from, to }))

it.each<[string, number, number, readonly number[]]>([
  ['600-691', 2, 0, [600, 660]],
  ['600-780', 3, 0, [600, 660, 720]],
  // Minutes of a pause do not count: the hour ends after 60 coded minutes.
  ['600-630 700-800', 2, 0, [600, 730]],
  ['600-660 700-800', 2, 0, [600, 700]],
  // Of further hours alone, the first began an hour in.
  ['600-780', 2, 1, [660, 720]],
  ['600-780', 0, 0, []],
  ['600-780', 0, 1, []],
  // A unit with no minute of its own stands with the last stretch, or nowhere.
  ['600-610 620-630 640-650', 2, 0, [600, 640]],
  ['', 1, 0, [0]],
  ['', 1, 1, [0]],
])('%s: %i units from unit %i', (text, units, first, wanted) => {
  expect(unitStartsOf(stretches(text), units, first)).toEqual(wanted)
})

it('units count from the first where nothing else is said', () => {
  expect(unitStartsOf(stretches('600-691'), 1)).toEqual([600])
})
