import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, inf, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

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

it.each<[string, readonly Row[], string, readonly string[]]>([
  [
    'hydration',
    [saline('08:00', null), inf('vancomycin', '08:00', '08:40')],
    'set-aside/hydration-stop-missing',
    ['1 to 70: 96365', '71 to 130: 96365, 96361'],
  ],
  [
    'an infusion beside a fluid that keeps the vein open',
    [saline('08:00', '10:00', { purpose: 'kvo' }), inf('vancomycin', '11:00', null)],
    'services/missing-stop-time',
    ['1 to 15: 96374', '16 to 90: 96365'],
  ],
  [
    'one stretch of an infusion',
    [inf('rituximab', '08:00', '09:00'), inf('rituximab', '10:00', null)],
    'services/stretch-without-stop',
    ['1 to 30: 96413', '31 to 90: 96413, 96415'],
  ],
])('R-TIME-7: the missing stop of %s has the claims that its minute decides', (_, rows, id, wanted) => {
  const { findings } = code(day('office', rows))
  const found = findings.find(({ check }) => check.id === id)
  const texts = found?.ranges?.map(
    ({ from, to, lines }) => `${from} to ${to}: ${lines.map(({ code }) => code).join(', ')}`,
  )
  expect(texts?.slice(0, 2)).toEqual(wanted)
})
