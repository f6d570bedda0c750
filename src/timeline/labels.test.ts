import { fc } from '../lib/seeded.ts'
import { describe, expect, test } from 'vitest'
import { placeBeside, placeInside, placeLabels } from './labels.ts'
import type { Box, Measure, Placed } from './labels.ts'

const measure: Measure = (text) => text.length * 7
const PLOT = { left: 0, right: 640 }
const minutes = [{ text: '122 min', strong: false }]

const boxOf = (placed: Placed): Box => {
  if (placed.anchor === 'middle')
    return { left: placed.x - placed.width / 2, right: placed.x + placed.width / 2 }
  return placed.anchor === 'start'
    ? { left: placed.x, right: placed.x + placed.width }
    : { left: placed.x - placed.width, right: placed.x }
}

describe('placeInside', () => {
  test('takes the longest text that fits', () => {
    const room = { left: 100, right: 200, texts: ['96368 concurrent', '96368'], ticks: [] }
    expect(placeInside(room, true, measure)?.words[0]?.text).toBe('96368')
    expect(placeInside({ ...room, right: 240 }, true, measure)?.words[0]?.text).toBe('96368 concurrent')
    expect(placeInside({ ...room, right: 140 }, true, measure)).toBeNull()
  })

  test('covers no tick', () => {
    const room = { left: 100, right: 200, texts: ['96413'], ticks: [110] }
    expect(placeInside(room, true, measure)?.x).toBe(150)
    expect(placeInside({ ...room, ticks: [145] }, true, measure)?.x).toBe(172.5)
    expect(placeInside({ ...room, right: 150, ticks: [140] }, true, measure)).toBeNull()
  })
})

describe('placeBeside', () => {
  test.each([
    ['right', { left: 100, right: 300 }, [], 'start'],
    ['left at the edge', { left: 400, right: 620 }, [], 'end'],
    ['left of a neighbour', { left: 100, right: 300 }, [{ left: 320, right: 400 }], 'end'],
    ['nowhere', { left: 20, right: 620 }, [], undefined],
  ] as const)('%s', (_, mark, others, anchor) => {
    expect(placeBeside(mark, minutes, PLOT, others, measure)?.anchor).toBe(anchor)
  })
})

describe('placeLabels', () => {
  const bar = { left: 100, right: 300 }
  const rooms = [
    { left: 100, right: 250, texts: ['96413'], ticks: [] },
    { left: 250, right: 300, texts: ['96415'], ticks: [] },
  ]

  test('with no room beside the mark, the minutes join a code that has room for both', () => {
    const whole = { left: 20, right: 620 }
    const parts = [
      { left: 20, right: 120, texts: ['96413'], ticks: [] },
      { left: 120, right: 620, texts: ['96415'], ticks: [300] },
    ]
    const labels = placeLabels(
      { mark: whole, rooms: parts, lead: minutes, leadMayEnter: false },
      PLOT,
      [],
      measure,
    )
    expect(labels.map(({ words }) => words.map(({ text }) => text).join(''))).toEqual([
      '96413',
      '96415 · 122 min',
    ])
    const [, both] = labels
    expect(both?.x).toBe(210)
  })

  test('codes in their parts, the minutes beside', () => {
    const labels = placeLabels({ mark: bar, rooms, lead: minutes, leadMayEnter: false }, PLOT, [], measure)
    expect(labels.map(({ words }) => words.map(({ text }) => text).join(''))).toEqual([
      '96413',
      '96415',
      '122 min',
    ])
  })

  test('a code without room stands beside', () => {
    const narrow = [rooms[0], { left: 280, right: 300, texts: ['96415'], ticks: [] }].filter(
      (room) => room !== undefined,
    )
    const labels = placeLabels(
      { mark: bar, rooms: narrow, lead: minutes, leadMayEnter: false },
      PLOT,
      [],
      measure,
    )
    expect(labels.map(({ words }) => words.map(({ text }) => text).join(''))).toEqual([
      '96413',
      '122 min · 96415',
    ])
  })

  test('words of a bar that fills the plot go into it', () => {
    const whole = { left: 10, right: 630 }
    const lead = [{ text: '600 min · not billed', strong: false }]
    const labels = placeLabels({ mark: whole, rooms: [], lead, leadMayEnter: true }, PLOT, [], measure)
    expect(labels).toHaveLength(1)
    expect(labels[0]?.inside).toBe(true)
  })

  test('words beside a mark are in the plot and over no mark', () => {
    const box = fc
      .record({ left: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 2, max: 300 }) })
      .map(({ left, width }) => ({ left, right: left + width }))
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 4 }), (mark, others) => {
        for (const placed of placeLabels(
          { mark, rooms: [], lead: minutes, leadMayEnter: false },
          PLOT,
          others,
          measure,
        )) {
          const label = boxOf(placed)
          expect(label.left).toBeGreaterThanOrEqual(PLOT.left)
          expect(label.right).toBeLessThanOrEqual(PLOT.right)
          for (const other of [mark, ...others])
            expect(label.right < other.left || label.left > other.right).toBe(true)
        }
      }),
    )
  })
})
