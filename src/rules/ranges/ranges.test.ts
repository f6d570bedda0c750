import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, inf } from '../testing.ts'

const code = coder(fullBook)
const rangesOf = (count: number): readonly boolean[] =>
  code(
    day(
      'office',
      Array.from({ length: count }, () => inf('magnesium sulfate', '10:00', null)),
    ),
  )
    .findings.filter((finding) => finding.check.id === 'services/missing-stop-time')
    .map((finding) => finding.ranges !== null)

it('works out the ranges of every missing stop of a day as it comes', () => {
  expect(rangesOf(1)).toEqual([true])
  expect(rangesOf(12).filter(Boolean)).toHaveLength(12)
})

it('does not stall on a record without any stop', () => {
  const ranges = rangesOf(120)
  expect(ranges).toHaveLength(120)
  expect(ranges.filter(Boolean)).toHaveLength(1)
  expect(rangesOf(250).some(Boolean)).toBe(false)
})
