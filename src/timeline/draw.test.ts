import { describe, expect, test } from 'vitest'
import { blankAdministration } from '../encounter/model.ts'
import type { Earned } from '../session/earned.ts'
import type { LaneView, MarkView } from './day-view.ts'
import { drawLane } from './draw.ts'
import type { Measure } from './labels.ts'
import { fit } from './scale.ts'

const measure: Measure = (text) => text.length * 7
const scale = fit({ from: 540, to: 900 }, 640, 28, 28)
const earned: Earned = {
  codes: [
    { code: '96413', units: 1, role: 'initial' },
    { code: '96415', units: 2, role: 'additional-hour' },
  ],
  rule: null,
}

const stretch = (
  id: string,
  from: number,
  to: number,
  pieces: MarkView['mark']['pieces'],
  lead: string,
): MarkView => ({
  mark: { id, shape: 'bar', from, to, billed: true, pieces, nicks: [], boundaries: [], unreached: [] },
  administration: { ...blankAdministration(id, 'rituximab', 'iv-infusion', from), stop: to },
  earned,
  spoken: '',
  lead: lead === '' ? [] : [{ text: lead, strong: false }],
  note: null,
})
const lane = (marks: readonly MarkView[]): LaneView => ({
  id: 'a1',
  ids: marks.map(({ mark }) => mark.id),
  name: 'rituximab',
  dose: '',
  look: 'bio',
  service: null,
  marks,
})
const said = (view: LaneView): readonly string[] =>
  drawLane(view, scale, measure).flatMap(({ labels }) =>
    labels.map(({ words }) => words.map(({ text }) => text).join('')),
  )

describe('drawLane', () => {
  test('the words of an interrupted infusion stand beside all of it, and each code once', () => {
    const first = stretch('a1', 540, 605, [{ from: 540, to: 605, code: '96413' }], '')
    const pieces = [
      { from: 635, to: 640, code: '96413' },
      { from: 640, to: 700, code: '96415' },
      { from: 700, to: 705, code: '96415' },
    ]
    const second = stretch('a2', 635, 705, pieces, '65 + 70 = 135 min')
    expect(said(lane([first, second]))).toEqual(['96413', '96415', '65 + 70 = 135 min'])
  })

  test('a sum of stretches that has no room is its total', () => {
    const first = stretch('a1', 540, 605, [{ from: 540, to: 605, code: '96413' }], '')
    const pieces = [{ from: 635, to: 880, code: '96415' }]
    const second = stretch('a2', 635, 860, pieces, '65 + 225 = 290 min')
    expect(said(lane([first, second]))).toEqual(['96413', '96415', '290 min'])
  })

  test('a code that fits nowhere in its bar is said beside it', () => {
    const short = stretch('a1', 540, 560, [{ from: 540, to: 560, code: '96413' }], '20 min')
    expect(said(lane([short]))).toEqual(['20 min · 96413'])
  })

  test('an open bar says what is not documented, in it', () => {
    const open = stretch('a1', 600, 600, [], '')
    const [drawn] = drawLane(
      lane([{ ...open, mark: { ...open.mark, shape: 'open' }, note: 'stop not documented' }]),
      scale,
      measure,
    )
    expect(drawn?.note?.words[0]?.text).toBe('stop not documented')
    expect(drawn?.box.right).toBeGreaterThan(600)
  })

  test('a pump that begins beyond the end of the axis keeps a width', () => {
    const pump = stretch('a1', 2000, 2000, [], 'pump')
    const [drawn] = drawLane(lane([{ ...pump, mark: { ...pump.mark, shape: 'pump' } }]), scale, measure)
    expect(drawn?.box.right).toBeGreaterThan(drawn?.box.left ?? Infinity)
  })
})
