/** In what order a claim is written, on which day a unit stands, and when two claims are the same. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Finding } from '../answers.ts'
import { contextOf } from '../context.ts'
import type { Check } from '../rule.ts'
import { stepOf } from '../step.ts'
import { at, day, policyWith } from '../testing.ts'
import type { Context, Draft } from '../working.ts'
import { byClaimOrder, byFindingOrder, dateAt, datesOf, sortedIds, unbilledOf } from './order.ts'
import { sameClaimLines } from './same-lines.ts'

const contextBy = (midnightDate: 'start-date' | 'line-item-date'): Context =>
  contextOf(day('facility', []), fullBook, policyWith({ midnightDate }))
const BY_START = contextBy('start-date')
const BY_DAY = contextBy('line-item-date')

describe('the day of a unit (R-SESS-2)', () => {
  it.each<[minute: number, byDay: string]>([
    [-1, '2026-10-05'],
    [0, '2026-10-06'],
    [at('23:59'), '2026-10-06'],
    [at('+00:00'), '2026-10-07'],
    [at('+23:59'), '2026-10-07'],
    [at('+23:59') + 1, '2026-10-08'],
  ])('minute %i is on %s, or on that of the encounter', (minute, byDay) => {
    expect(dateAt(BY_DAY, minute)).toBe(byDay)
    expect(dateAt(BY_START, minute)).toBe('2026-10-06')
  })

  const OF_DAY = [{ date: '2026-10-06', units: 3 }]
  it.each<[string, readonly string[], readonly { readonly date: string; readonly units: number }[]]>([
    ['none known', [], OF_DAY],
    ['all on the day', ['08:00', '22:00', '23:59'], OF_DAY],
    ['all on the next', ['+00:00', '+00:30', '+01:00'], [{ date: '2026-10-07', units: 3 }]],
    [
      'over midnight, in whatever order',
      ['+00:30', '23:30', '+01:30'],
      [
        { date: '2026-10-06', units: 1 },
        { date: '2026-10-07', units: 2 },
      ],
    ],
  ])('units by the start of their hours: %s', (_, starts, wanted) => {
    expect(datesOf(BY_DAY, 3, starts.map(at))).toEqual(wanted)
    expect(datesOf(BY_START, 3, starts.map(at))).toEqual(OF_DAY)
  })
})

const STARTS = new Map([
  ['a1', 600],
  ['a2', 540],
  ['a9', 480],
  ['a10', 480],
])

it.each([
  ['a1, a2', 'a2, a1'],
  ['a2, a1', 'a2, a1'],
  ['a10, a9', 'a9, a10'],
  ['a9, a10, a2', 'a9, a10, a2'],
  ['a1, a10, a2, a9', 'a9, a10, a2, a1'],
  ['a1', 'a1'],
])('administrations by start, then file order: %s', (ids, wanted) => {
  expect(sortedIds(STARTS, ids.split(', ')).join(', ')).toBe(wanted)
})

it('what is not billed stands by its earliest start, file order and minutes; what has no administration last', () => {
  const left = (ids: string, minutes: number) => ({
    ids: ids === '' ? [] : ids.split(' '),
    minutes,
    because: [],
  })
  const wanted = ['a9 10', 'a9 30', 'a10 5', 'a2 a1 40', 'a1 20', ' 0']
  const items = [
    left('', 0),
    left('a1', 20),
    left('a9', 30),
    left('a1 a2', 40),
    left('a10', 5),
    left('a9', 10),
  ]
  for (const list of [items, items.toReversed()])
    expect(
      unbilledOf(STARTS, list).map((item) => `${item.administrations.join(' ')} ${item.minutes}`),
    ).toEqual(wanted)
})

function finding(severity: Check['severity'], rule: Check['rule'], id: string, ...about: string[]): Finding {
  const check: Check = { id, rule, severity, title: '', because: '', denial: null, fix: null }
  const because = [stepOf(check, about, {})]
  return { check, administrations: about, lines: [], because, ranges: null, acknowledged: null }
}

it('findings stand by severity, letters and number of their rule, administration and name', () => {
  const wanted = [
    finding('error', 'R-ZED-12', 'z', 'a1'),
    finding('warning', 'R-ABC-2', 'z', 'a1'),
    finding('warning', 'R-ABC-10', 'z', 'a1'),
    finding('warning', 'R-ABC-11', 'z'),
    finding('warning', 'R-ABC-11', 'y', 'a9'),
    finding('warning', 'R-ABC-11', 'z', 'a9'),
    finding('warning', 'R-ABC-11', 'x', 'a10'),
    finding('warning', 'R-ZED-1', 'a', 'a1'),
    finding('info', 'R-ABC-1', 'a', 'a1'),
  ]
  for (const list of [wanted.toReversed(), [...wanted.slice(4), ...wanted.slice(0, 4)]])
    expect(list.toSorted(byFindingOrder)).toEqual(wanted)
})

/** `96366 × 2 -59 @23:30`: a line, its modifier, and the start of each unit. */
function draft(text: string): Draft {
  const match = /^(?:(\d):)?(\w+)(?: × (\d+))?(?: -(\w+))?(?: @(.+))?$/.exec(text)
  const [, set = '0', code = '', units = '1', modifier, starts] = match ?? []
  return {
    code,
    units: Number(units),
    minutes: 10,
    set: Number(set),
    session: 1,
    ofSet: true,
    ids: ['a1'],
    unitStarts: starts === undefined ? [] : starts.split(' ').map(at),
    modifiers: modifier === undefined ? [] : [modifier],
    because: [],
  }
}

it('lines of administrations stand by set, role, code and modifier', () => {
  const wanted = ['96413', '96415', '96367', '96375', '96411', '1:96365', '1:96365 -59', '1:96366']
  const drafts = wanted.map(draft)
  expect(drafts.toReversed().toSorted(byClaimOrder)).toEqual(drafts)
})

describe('two claims are the same', () => {
  it.each<[string, string, boolean, boolean]>([
    ['96365, 96366', '96365, 96366', true, true],
    ['96365, 96366', '96366, 96365', true, true],
    ['96365', '96365, 96366', false, false],
    ['96365, 96366', '96365, 96375', false, false],
    ['96366 × 2', '96366 × 3', false, false],
    ['96365 -59', '96365', false, false],
    ['96365 -59', '96365 -XU', false, false],
    // Where lines are dated by day, the days of their hours are part of the claim.
    ['96366 × 2 @23:00 23:30', '96366 × 2 @23:30 +00:30', true, false],
    ['96366 × 2 @22:00 23:00', '96366 × 2 @22:30 23:30', true, true],
  ])('%s and %s: %s, by day %s', (one, other, byStart, byDay) => {
    const [x = [], y = []] = [one, other].map((lines) => lines.split(', ').map(draft))
    expect(sameClaimLines(BY_START, x, y)).toBe(byStart)
    expect(sameClaimLines(BY_DAY, x, y)).toBe(byDay)
  })
})
