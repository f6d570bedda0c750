import { describe, expect, test } from 'vitest'
import { snapped } from './snap.ts'
import { placed, roomOf } from './times.ts'

const day = { from: -1440, to: 2880 }

describe('the times after a grip has been put to a minute', () => {
  test.each([
    ['a stop', { start: 570, stop: 692 }, 'stop', 661, { start: 570, stop: 661 }],
    ['a stop not before its start', { start: 570, stop: 692 }, 'stop', 500, { start: 570, stop: 571 }],
    [
      'a stop that is not documented stays so',
      { start: 570, stop: null },
      'stop',
      700,
      { start: 570, stop: null },
    ],
    ['a start', { start: 570, stop: 692 }, 'start', 560, { start: 560, stop: 692 }],
    ['a start before its stop', { start: 570, stop: 692 }, 'start', 700, { start: 691, stop: 692 }],
    ['a start without a stop', { start: 570, stop: null }, 'start', 900, { start: 900, stop: null }],
    ['the whole', { start: 570, stop: 692 }, 'whole', 600, { start: 600, stop: 722 }],
    ['a pin', { start: 570, stop: null }, 'whole', 600, { start: 600, stop: null }],
    [
      'the whole to the end of the next day',
      { start: 570, stop: 692 },
      'whole',
      5000,
      { start: 2758, stop: 2880 },
    ],
    ['a start to the day before', { start: 570, stop: 692 }, 'start', -5000, { start: -1440, stop: 692 }],
    ['an empty stretch is given a minute', { start: 570, stop: 570 }, 'stop', 570, { start: 570, stop: 571 }],
  ] as const)('%s', (_, times, grip, minute, after) => {
    expect(placed(times, grip, minute, day)).toEqual(after)
  })
})

describe('the room of an administration', () => {
  test('is the day before, the day and the day after', () => {
    expect(roomOf({ start: 570, stop: 692 }, [])).toEqual(day)
  })
  test('reaches as far as what is documented beyond', () => {
    expect(roomOf({ start: 700, stop: 3470 }, [])).toEqual({ from: -1440, to: 3470 })
  })
  test('ends at the other stretches of its infusion', () => {
    const others = [
      { start: 540, stop: 605 },
      { start: 800, stop: null },
    ]
    expect(roomOf({ start: 635, stop: 790 }, others)).toEqual({ from: 605, to: 800 })
  })
})

describe('a minute under the pointer', () => {
  test.each([
    [600.3, 3, false, 600],
    [600.8, 3, false, 600],
    [601, 3, false, 601],
    [602.4, 3, false, 602],
    [604.2, 3, false, 605],
    [600.8, 3, true, 601],
    [604.2, 3, true, 604],
    [600.8, 20, false, 601],
    [600.2, 20, false, 600],
    [-0.8, 3, false, 0],
  ])('%d at %d pixels a minute, free %s: %d', (minute, each, free, at) => {
    expect(snapped(minute, each, free)).toBe(at)
  })
  test('every minute can be reached', () => {
    for (const each of [0.5, 1, 3, 10, 40]) {
      const reached = new Set<number>()
      for (let minute = 600; minute <= 610; minute += 0.01) reached.add(snapped(minute, each, false))
      expect(reached.size).toBe(11)
    }
  })
})
