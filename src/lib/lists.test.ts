import { expect, it } from 'vitest'
import { gather, present } from './lists.ts'

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
