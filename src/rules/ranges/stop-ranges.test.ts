/** Which minutes of a missing stop are tried, and that every change of the claim is found. */
import { describe, expect, it } from 'vitest'
import type { Encounter } from '../../encounter/model.ts'
import { at, day, inf, push } from '../testing.ts'
import type { Row } from '../testing.ts'
import { rangesFor, stopRanges } from './ranges.ts'
import type { Outcome } from './ranges.ts'

const START = at('12:00')
const missing = inf('vancomycin', '12:00', null)

/** A claim that a test makes up: its one line has as many units as are given. */
const claimOf = (units: number): Outcome => ({
  lines: [{ code: '96366', units, modifiers: [] }],
  amount: () => units * 100,
})

const rangesOf = (units: (minutes: number) => number, others: readonly Row[] = []) =>
  stopRanges(day('office', [missing, ...others]), 'a1', START, (minutes) => claimOf(units(minutes))).map(
    ({ from, to, lines, amount }) => [from, to, lines[0]?.units, amount],
  )

/** The minutes that are asked for, of a day whose claim is always the same. */
function triedOf(encounter: Encounter): readonly number[] {
  const asked: number[] = []
  stopRanges(encounter, 'a1', START, (minutes) => {
    asked.push(minutes)
    return claimOf(1)
  })
  return asked
}

/** Another infusion from and to so many minutes after the start of the one without a stop. */
const other = (from: number, to: number | null): Row =>
  inf('cefepime', '12:00', null, { start: START + from, stop: to === null ? null : START + to })

describe('the claims that a missing minute can lead to', () => {
  it('are one where the minute changes nothing', () => {
    expect(rangesOf(() => 3)).toEqual([[1, 480, 3, 300]])
  })

  it.each<[string, readonly number[]]>([
    ['at the limits of the service', [16, 91, 151]],
    ['at the first minute after 1', [2]],
    ['at the last minute', [480]],
    ['between the limits', [7, 100, 333]],
    ['minute after minute', [100, 101, 102, 103]],
  ])('change %s', (_, changes) => {
    const units = (minutes: number) => changes.filter((change) => change <= minutes).length
    const begins = [1, ...changes]
    expect(rangesOf(units)).toEqual(
      begins.map((from, position) => [from, (begins[position + 1] ?? 481) - 1, position, position * 100]),
    )
  })

  it('may come back: each stretch of minutes is a range of its own', () => {
    expect(rangesOf((minutes) => (minutes >= 16 && minutes <= 90 ? 2 : 1))).toEqual([
      [1, 15, 1, 100],
      [16, 90, 2, 200],
      [91, 480, 1, 100],
    ])
  })

  it('are priced once each, and no minute is coded twice', () => {
    let priced = 0
    const asked: number[] = []
    stopRanges(day('office', [missing]), 'a1', START, (minutes) => {
      asked.push(minutes)
      const claim = claimOf(minutes < 200 ? 1 : 2)
      return {
        ...claim,
        amount: () => {
          priced += 1
          return claim.amount()
        },
      }
    })
    expect(priced).toBe(2)
    expect(new Set(asked).size).toBe(asked.length)
  })
})

describe('the minutes that are tried', () => {
  // A push, an infusion, hydration, and each further hour from its 31st minute.
  const OWN = [1, 15, 16, 31, 91, 151, 211, 271, 331, 391, 451, 480]

  it('of an infusion by itself are its own limits', () => {
    expect(triedOf(day('office', [missing]))).toEqual(OWN)
  })

  it('are in order, and lie between 1 and 480', () => {
    for (const [from, to] of [
      [-50, 20],
      [0, 480],
      [470, 530],
      [-600, -500],
      [5, null],
      [-10, null],
    ] as const) {
      const tried = triedOf(day('office', [missing, other(from, to)]))
      expect(tried).toEqual([...tried].sort((x, y) => x - y))
      expect(tried.filter((minute) => !(minute >= 1 && minute <= 480))).toEqual([])
      expect(tried).toEqual(expect.arrayContaining(OWN))
    }
  })

  // One infusion from the 100th to the 160th minute: with it are the minutes before and after each.
  it.each<[string, number]>([
    ['the other begins', 100],
    ['16 minutes are shared', 116],
    ['30 minutes after its beginning', 130],
    ['31 minutes after its beginning', 131],
    ['the other ends', 160],
    ['15 minutes after its end', 175],
    ['31 minutes after its end', 191],
    ['an hour after its end', 220],
    ['an hour and a minute after its end', 221],
    ['both are as long', 60],
    ['half of its own minutes is shared', 200],
    ['half of the minutes of the other is shared', 130],
    ['twice what it can share', 120],
    ['both together reach a second hour', 69],
    ['both together reach a third hour', 9],
  ])('hold that at which %s: %d', (_, minute) => {
    const tried = triedOf(day('office', [missing, other(100, 160)]))
    for (const m of [minute - 1, minute, minute + 1]) expect(tried).toContain(m)
  })

  it('are no others than those', () => {
    const near = (minutes: readonly number[]) => minutes.flatMap((m) => [m - 1, m, m + 1])
    const after = [0, 1, 15, 16, 30, 31, 60, 61].flatMap((more) => [100 + more, 160 + more])
    const together = [91, 151].map((limit) => 160 - limit)
    const all = new Set([...OWN, ...near([...after, 60, 200, 120, 130, ...together])])
    expect(triedOf(day('office', [missing, other(100, 160)]))).toEqual([...all].sort((x, y) => x - y))
  })

  it('count what another shared before this one began only from there', () => {
    // From 20 minutes before to 40 after: 40 minutes can be shared, which are twice 20 and half of 80.
    const tried = triedOf(day('office', [missing, other(-20, 40)]))
    expect(tried).toEqual(expect.arrayContaining([79, 80, 81, 29, 30, 31]))
    // Nothing is shared that lies before the start.
    expect(tried).not.toContain(140)
  })

  it('hold those about a push and about another missing stop, which have no end', () => {
    const once = [100, 101, 115, 116, 130, 131, 160, 161].flatMap((m) => [m - 1, m, m + 1])
    const wanted = [...new Set([...OWN, ...once])].sort((x, y) => x - y)
    expect(triedOf(day('office', [missing, other(100, null)]))).toEqual(wanted)
    expect(triedOf(day('office', [missing, push('ondansetron', '13:40')]))).toEqual(wanted)
  })
})

it.each([
  [0, 200],
  [1, 200],
  [2, 100],
  [120, 1],
  [200, 1],
  [201, 0],
])('of a day of %d administrations ranges are worked out for up to %d missing stops', (count, stops) => {
  expect(rangesFor(count)).toBe(stops)
})
