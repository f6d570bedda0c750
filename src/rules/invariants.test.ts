/**
 * What holds for every day whatsoever. Days are random, from fixed seeds: all routes, payers and settings, a few
 * drugs so that they meet, minutes at the limits, accesses, bags, returns, missing stops. The list itself is in
 * `fuzz/invariants.ts`; `npm run fuzz` checks it on as many days as wanted.
 *
 *  1. The order of the list changes nothing; ties fall to the id.
 *  2. Every administration is on a line, or not billed, or both.
 *  3. Lines, units and minutes are those of a count minute by minute from the written procedure.
 *  4. Every documented minute of what runs is on one line or in one item that is not billed.
 *  5. Every site of every encounter has one initial unit; at most one of the day is without a modifier.
 *  6. Every reason ends in documented facts: no sentence lacks one, each administration it names exists.
 *  7. A line stands once, its units are whole and dated, and the amounts add up to the totals.
 *  8. No pair is left that may never stand together; one that needs a modifier has it.
 *  9. Every add-on has one of its primaries.
 * 10. A day that is written and read again is the same day, hence has the same claim.
 * 11. Office and facility agree where no rule tells them apart: no primary reason, no visit, no pump or flush, every
 *     drug once by vein in an encounter, the initial service inferred by rank, no edit between the day's codes.
 * 12. The ranges of a missing stop are those of trying every minute from 1 to 480.
 * 13. A claim compared with that of the same day differs in nothing.
 * 14. A code that is not on the claim has a reason, in a full sentence.
 * 15. A service is drawn minute by minute: its segments are its intervals, none twice.
 * 16. Where a finding says that authorities differ, another reading has another claim.
 * 17. Another setting, payer or price never throws, whatever the file holds.
 * 18. A lone infusion made longer never loses a unit, and its hours agree with a count minute by minute.
 *
 * The last is in `ladders/ladders.test.ts`, for everything that runs.
 */
import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { anyEncounter } from '../encounter/any-encounter.ts'
import { writeEncounter } from '../encounter/write.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { codeDay } from './code-day.ts'
import { coded, INVARIANTS } from './fuzz/invariants.ts'
import type { Coded, Invariant } from './fuzz/invariants.ts'
import { changedFrom, randomDay } from './fuzz/random-day.ts'
import { shrink } from './fuzz/shrink.ts'
import { MEDICARE, POLICIES } from './policies/index.ts'
import { coder, day, explained, inf } from './testing.ts'
import { claimValue } from './write-claim.ts'

let days: readonly Coded[] | null = null
/** The days, coded when the first test asks for them. */
function randomDays(): readonly Coded[] {
  days ??= Array.from({ length: 2000 }, (_, seed) => {
    const { encounter, policy } = randomDay(seed)
    return coded(encounter, policy)
  })
  return days
}

/** What a day breaks, made small: the file to look at. */
function broken({ fault }: Invariant, { encounter, policy }: Coded): string | null {
  const smallest = shrink(encounter, (less) => fault(coded(less, policy)) !== null)
  const one = coded(smallest, policy)
  const under = `${policy.id} ${changedFrom(policy, encounter.setting)}`
  return [fault(one), under, explained(one.claim), writeEncounter(smallest)].join('\n')
}

describe('for every day', { timeout: 120_000 }, () => {
  it.each(INVARIANTS.map((one) => [one.no, one.says, one] as const))('%s. %s', (_, __, invariant) => {
    const looked = randomDays().filter((_, seed) => seed % (invariant.every ?? 1) === 0)
    const failing = looked.find((one) => invariant.fault(one) !== null)
    expect(failing === undefined ? null : broken(invariant, failing)).toBe(null)
  })

  it('17. no setting, payer or price throws, whatever the file holds', () => {
    fc.assert(
      fc.property(anyEncounter, fc.constantFrom(...POLICIES), (encounter, policy) => {
        const claim = codeDay(encounter, fullBook, policy, { basis: 'none' })
        expect(claimValue(claim, parseDay(encounter.date) ?? 0)).toHaveProperty(
          'format',
          'infusion-day-claim/1',
        )
        expect(codeDay(encounter, fullBook, MEDICARE).encounter).toBe(encounter.id)
      }),
      { numRuns: 200 },
    )
  })

  it('18. hours of a lone infusion agree with a count minute by minute', () => {
    const code = coder(fullBook)
    const clock = (minutes: number) =>
      `${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    for (const drug of ['vancomycin', 'cisplatin'])
      for (let minutes = 16, hours = 1; minutes <= 600; minutes += 1) {
        // The hour after the last full one counts from its 31st minute.
        if (minutes > 60 && minutes % 60 === 31) hours += 1
        const { lines } = code(day('office', [inf(drug, '10:00', clock(minutes))]))
        const units = lines.reduce((sum, line) => sum + (line.kind === 'administration' ? line.units : 0), 0)
        expect([minutes, units]).toEqual([minutes, hours])
      }
  })
})
