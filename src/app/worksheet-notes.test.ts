import { expect, test } from 'vitest'
import type { Step } from '../rules/index.ts'
import { numberNotes, numbersWords } from './worksheet-notes.ts'

const step = (id: string, drug: string): Step => ({
  id: `${id}:a1`,
  about: ['a1'],
  says: { id, rule: 'R-TIME-1', because: '{drug} ran.' },
  facts: { drug },
})

test('equal reasons share a number, in the order in which they first speak', () => {
  const notes = numberNotes(
    [
      [step('x/a', 'A'), step('x/a', 'B')],
      [step('x/a', 'B'), step('x/a', 'C')],
    ],
    0,
  )
  expect(notes.all.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 A ran.',
    '2 B ran.',
    '3 C ran.',
  ])
  expect(notes.of).toEqual([
    [1, 2],
    [2, 3],
  ])
})

test.each([
  [[1, 2, 3, 4, 7], '1–4, 7'],
  [[1, 2], '1, 2'],
  [[5], '5'],
  [[], ''],
])('%j', (numbers, words) => {
  expect(numbersWords(numbers)).toBe(words)
})
