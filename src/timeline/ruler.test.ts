import { describe, expect, test } from 'vitest'
import type { ServiceView } from '../rules/index.ts'
import type { Mark } from './marks.ts'
import { rulerOf } from './ruler.ts'
import { fit } from './scale.ts'

const service = (minutes: number): ServiceView => ({
  id: 's1',
  administrations: ['a1'],
  technique: 'infusion',
  intervals: [{ from: 570, to: 570 + minutes }],
  minutes,
  thresholds: [
    { minute: 16, unit: false, reached: minutes >= 16 },
    { minute: 91, unit: true, reached: minutes >= 91 },
    { minute: 151, unit: true, reached: minutes >= 151 },
  ],
  segments: [],
})
const bar = (minutes: number): Mark => ({
  id: 'a1',
  shape: 'bar',
  from: 570,
  to: 570 + minutes,
  billed: true,
  pieces: [],
  nicks: [],
  boundaries: [],
  unreached: [],
})
const scale = fit({ from: 520, to: 750 }, 640, 28, 28)
const rules = (minutes: number, mark = bar(minutes)) =>
  rulerOf(mark, service(minutes), scale).map(({ minute, kind, side }) => [minute, kind, side])

describe('rulerOf', () => {
  test('shows where rules change, the length, and the first change that is not reached', () => {
    expect(rules(122)).toEqual([
      [0, 'zero', 'right'],
      [16, 'reached', 'right'],
      [91, 'reached', 'right'],
      [122, 'end', 'right'],
      [151, 'unreached', 'right'],
    ])
  })

  test('a number that another mark would cross stands on the other side or not at all', () => {
    expect(rules(93).slice(2, 4)).toEqual([
      [91, 'reached', 'left'],
      [93, 'end', 'right'],
    ])
    expect(rules(147)[3]).toEqual([147, 'end', 'left'])
  })

  test('without a stop nothing is reached and there is no length', () => {
    expect(rules(122, { ...bar(0), shape: 'open' })).toEqual([
      [0, 'zero', 'right'],
      [16, 'unreached', 'right'],
      [91, 'unreached', 'right'],
      [151, 'unreached', 'right'],
    ])
  })
})
