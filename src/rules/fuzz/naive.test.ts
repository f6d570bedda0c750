/** A few random days, each counted minute by minute: the quick part of `invariants.test.ts`. */
import { describe, expect, it } from 'vitest'
import { coded, INVARIANTS } from './invariants.ts'
import { randomDay } from './random-day.ts'

/** Those that look at one claim and code no day again. */
const QUICK = INVARIANTS.filter(({ no }) => [2, 3, 4, 5, 6, 7, 8, 9, 15].includes(no))

const SEEDS = Array.from({ length: 160 }, (_, n) => 9000 + n).filter((seed) =>
  randomDay(seed).encounter.administrations.every(
    ({ route, stop }) => stop !== null || route === 'iv-push' || !route.endsWith('infusion'),
  ),
)

describe('random days', () => {
  it.each(SEEDS)('day %i', (seed) => {
    const { encounter, policy } = randomDay(seed)
    const one = coded(encounter, policy)
    const broken = QUICK.map(({ no, fault }) => ({ no, fault: fault(one) })).filter(
      ({ fault }) => fault !== null,
    )
    expect(broken).toEqual([])
  })
})
