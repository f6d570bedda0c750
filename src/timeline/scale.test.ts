import { fc } from '../lib/seeded.ts'
import { describe, expect, test } from 'vitest'
import { axisOf, fit, midnights, minuteAt, pixelsPerMinute, stepOf, xOf } from './scale.ts'

const scales = fc
  .record({
    from: fc.integer({ min: -1440, max: 4000 }),
    minutes: fc.integer({ min: 1, max: 4320 }),
    width: fc.integer({ min: 260, max: 2400 }),
  })
  .map(({ from, minutes, width }) => ({
    from,
    minutes,
    scale: fit({ from, to: from + minutes }, width, 24, 80),
  }))

describe('scale', () => {
  test('shows all of what it is fitted to, inside its margins', () => {
    fc.assert(
      fc.property(scales, ({ from, minutes, scale }) => {
        expect(xOf(scale, from)).toBeCloseTo(24, 6)
        expect(xOf(scale, from + minutes)).toBeLessThanOrEqual(scale.width - 80 + 1e-6)
      }),
    )
  })

  test('a place leads back to its minute where a minute is a pixel or more', () => {
    const scale = fit({ from: 480, to: 780 }, 700, 24, 80)
    for (let minute = 480; minute <= 780; minute += 1)
      expect(minuteAt(scale, xOf(scale, minute))).toBe(minute)
  })

  test('labels have their room and are on round minutes', () => {
    fc.assert(
      fc.property(scales, ({ scale }) => {
        const step = stepOf(scale)
        expect(step * pixelsPerMinute(scale)).toBeGreaterThanOrEqual(60)
        for (const { minute } of axisOf(scale)) expect(Math.abs(minute % step)).toBe(0)
      }),
    )
  })

  test('half hours for a morning, the date at midnight', () => {
    const morning = fit({ from: 520, to: 710 }, 630, 24, 80)
    expect(axisOf(morning).map(({ minute, kind }) => [minute, kind])).toEqual([
      [540, 'hour'],
      [570, 'part'],
      [600, 'hour'],
      [630, 'part'],
      [660, 'hour'],
      [690, 'part'],
      [720, 'hour'],
    ])
    const night = fit({ from: 1320, to: 1560 }, 630, 24, 24)
    expect(midnights(night)).toEqual([1440])
    expect(axisOf(night).find(({ minute }) => minute === 1440)?.kind).toBe('midnight')
  })
})
