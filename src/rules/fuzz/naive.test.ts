/** A few random days, each counted minute by minute: the quick part of `invariants.test.ts`. */
import { describe, expect, it } from 'vitest'
import { coded, INVARIANTS } from './invariants.ts'
import { randomDay } from './random-day.ts'
import type { RandomDay } from './random-day.ts'

/** Those that look at one claim and code no day again. */
const QUICK = INVARIANTS.filter(({ no }) => [2, 3, 4, 5, 6, 7, 8, 9, 15].includes(no))

/** The ranges of a missing stop are slow and are looked at elsewhere. */
const isQuick = ({ encounter }: RandomDay): boolean =>
  encounter.administrations.every(({ route, stop }) => stop !== null || !route.endsWith('infusion'))

const TEN = 10

describe('random days', () => {
  it.each(Array.from({ length: 60 }, (_, n) => 9000 + n * TEN))('ten from %i', (first) => {
    for (let seed = first; seed < first + TEN; seed += 1) {
      const day = randomDay(seed)
      if (!isQuick(day)) continue
      const one = coded(day.encounter, day.policy)
      const broken = QUICK.flatMap(({ fault }) => fault(one) ?? []).map((fault) => `${seed}: ${fault}`)
      expect(broken).toEqual([])
    }
  })
})
