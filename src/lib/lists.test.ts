import { expect, it } from 'vitest'
import { alike, gather, present } from './lists.ts'

it.each<[readonly number[], readonly string[]]>([
  [[], []],
  [[0], []],
  [[2], ['2', '2']],
  [
    [1, -1, 3],
    ['1', '3', '3', '3'],
  ],
])('gather %j: lists end to end, as flatMap makes them', (counts, wanted) => {
  const of = (count: number) => (count < 0 ? null : Array.from({ length: count }, () => String(count)))
  expect(gather(counts, of)).toEqual(wanted)
  expect(gather(counts, of)).toEqual(counts.flatMap((count) => of(count) ?? []))
})

it('present leaves out what is absent, and keeps what is only empty', () => {
  const of = (n: number) => [0, null, undefined, '', false][n]
  expect(present([0, 1, 2, 3, 4], of)).toEqual([0, '', false])
})

it.each<[string, readonly (readonly [number, readonly string[]])[]]>([
  ['', []],
  ['one', [[3, ['one']]]],
  [
    'one three two four five',
    [
      [3, ['one', 'two']],
      [5, ['three']],
      [4, ['four', 'five']],
    ],
  ],
])('alike “%s”: by length, in the order of the first of each', (words, wanted) => {
  expect(alike(words === '' ? [] : words.split(' '), (word) => word.length)).toEqual(wanted)
})
