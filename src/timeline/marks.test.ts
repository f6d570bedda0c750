import { describe, expect, test } from 'vitest'
import { blankAdministration } from '../encounter/model.ts'
import type { ServiceView } from '../rules/index.ts'
import type { Earned } from '../session/earned.ts'
import { extentOf, markOf, wallClock } from './marks.ts'

const bar = { ...blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570), stop: 692 }

const service: ServiceView = {
  id: 's1',
  administrations: ['a1'],
  technique: 'infusion',
  intervals: [{ from: 570, to: 692 }],
  minutes: 122,
  thresholds: [
    { minute: 16, unit: false, reached: true },
    { minute: 91, unit: true, reached: true },
    { minute: 151, unit: true, reached: false },
  ],
  segments: [
    { from: 570, to: 660, code: '96413', administrations: ['a1'] },
    { from: 660, to: 692, code: '96415', administrations: ['a1'] },
  ],
}

const earned: Earned = {
  codes: [
    { code: '96413', units: 1, role: 'initial' },
    { code: '96415', units: 1, role: 'additional-hour' },
  ],
  rule: null,
}
const nothing: Earned = { codes: [], rule: 'R-HYD-7' }

describe('wallClock', () => {
  const held = [
    { from: 540, to: 605 },
    { from: 635, to: 800 },
  ]
  test.each([
    [0, 540],
    [65, 605],
    [66, 636],
    [91, 661],
    [230, 800],
    [271, 841],
  ])('elapsed %i is at %i', (elapsed, minute) => {
    expect(wallClock(held, elapsed)).toBe(minute)
  })
})

describe('markOf', () => {
  test('a bar has a part for each unit, and only the ticks that are reached', () => {
    expect(markOf(bar, service, earned)).toEqual({
      id: 'a1',
      shape: 'bar',
      from: 570,
      to: 692,
      billed: true,
      pieces: [
        { from: 570, to: 660, code: '96413' },
        { from: 660, to: 692, code: '96415' },
      ],
      nicks: [586],
      boundaries: [661],
      unreached: [],
    })
  })

  test('a missing stop is open and shows where rules change', () => {
    const open = markOf({ ...bar, stop: null }, service, nothing)
    expect(open).toMatchObject({ shape: 'open', from: 570, pieces: [], unreached: [586, 661, 721] })
  })

  test('a carrier without a stop shows no ticks', () => {
    const open = markOf({ ...bar, stop: null, purpose: 'diluent' }, service, nothing)
    expect(open).toMatchObject({ shape: 'open', unreached: [] })
  })

  test('ticks of an interrupted infusion fall on the stretch that holds them', () => {
    const intervals = [
      { from: 540, to: 605 },
      { from: 635, to: 692 },
    ]
    const held = { ...service, intervals, administrations: ['a1', 'a2'] }
    const first = markOf({ ...bar, start: 540, stop: 605 }, held, earned)
    const second = markOf({ ...bar, id: 'a2', start: 635 }, held, earned)
    expect([first.nicks, first.boundaries]).toEqual([[556], []])
    expect([second.nicks, second.boundaries]).toEqual([[], [661]])
  })

  test.each([
    ['iv-push', 'pin'],
    ['sc', 'pin'],
    ['pump-initiation', 'pump'],
    ['sc-infusion', 'bar'],
  ] as const)('%s is a %s', (route, shape) => {
    expect(markOf({ ...bar, route }, null, nothing).shape).toBe(shape)
  })
})

describe('extentOf', () => {
  test('an empty day shows a working day', () => {
    expect(extentOf([])).toEqual({ from: 480, to: 960 })
  })

  test('a pump is not to scale and an open bar has room', () => {
    const pump = markOf({ ...bar, route: 'pump-initiation', start: 710, stop: 3470 }, null, nothing)
    const open = markOf({ ...bar, start: 700, stop: null }, null, nothing)
    expect(extentOf([pump])).toEqual({ from: 710, to: 710 })
    expect(extentOf([pump, open])).toEqual({ from: 700, to: 745 })
  })
})
