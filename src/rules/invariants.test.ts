/**
 * What holds for every day whatsoever. Days are random: all routes, a few drugs so that they meet, two accesses,
 * bags, returns, missing stops.
 *
 *  1. The order of the list changes nothing.
 *  2. Every administration is on a line or not billed, or both.
 *  3. Every documented minute is on exactly one of them.
 *  4. Every line, every unbilled item and every finding has a reason, and no sentence lacks a fact.
 *  5. Units are whole numbers from 1; the dates of a line hold all its units.
 *  6. At most one initial code stands without a modifier.
 *  7. No pair is left that may never stand together; one that needs a modifier has it.
 *  8. Every add-on has one of its primaries.
 *  9. No line stands twice; the amounts add up to the totals.
 * 10. A lone infusion made longer never loses an hour, and its hours agree with a count minute by minute.
 * 11. Another setting, payer or price never throws.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { anyEncounter } from '../encounter/any-encounter.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration, Encounter, Route } from '../encounter/model.ts'
import { unionOf, lengthOf } from '../lib/intervals.ts'
import { parseDay } from '../lib/wall-clock.ts'
import type { Claim, Line } from './answers.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE, POLICIES } from './policies/index.ts'
import { coder, day, explained, inf, saline } from './testing.ts'
import { claimValue } from './write-claim.ts'

const code = coder(fullBook)

const DRUGS = [
  'cisplatin',
  'oxaliplatin',
  'leucovorin',
  'vancomycin',
  'rituximab',
  'ondansetron',
  'infliximab',
  'fulvestrant',
  'unheard of',
]
const USUAL: readonly Route[] = [
  'iv-infusion',
  'iv-infusion',
  'iv-infusion',
  'iv-push',
  'iv-push',
  'sc',
  'im',
  'sc-infusion',
  'pump-initiation',
  'pump-refill-portable',
  'ia-infusion',
  'ia-push',
  'intrathecal',
  'access-flush',
  'catheter-declot',
  'oral',
  'intradermal',
]

const administration: fc.Arbitrary<Omit<Administration, 'id'>> = fc
  .record({
    kind: fc.constantFrom('drug', 'drug', 'drug', 'drug', 'fluid', 'blood', 'vaccine'),
    drug: fc.constantFrom(...DRUGS),
    route: fc.constantFrom(...USUAL),
    start: fc.integer({ min: 420, max: 1500 }),
    minutes: fc.option(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 700 })), {
      nil: null,
      freq: 6,
    }),
    access: fc.constantFrom(null, null, 'port', 'arm'),
    reason: fc.constantFrom(null, null, 'drugs that must not meet'),
    bag: fc.constantFrom(null, null, null, 'b1', 'b2'),
    session: fc.constantFrom(1, 1, 1, 2),
    dose: fc.constantFrom(null, 0, 50_000_000, 333_300_000),
    discarded: fc.constantFrom(null, null, 20_000_000),
    purpose: fc.constantFrom(null, null, 'pre-hydration', 'flush', 'keep-open'),
  })
  .map(({ kind, minutes, reason, dose, discarded, ...rest }) => ({
    ...blankAdministration('', rest.drug, rest.route, rest.start),
    ...rest,
    ...(kind === 'fluid'
      ? { drug: 'saline', class: 'hydration' as const, route: 'iv-infusion' as const }
      : {}),
    ...(kind === 'blood'
      ? { drug: 'red cells', class: 'blood-product' as const, route: 'iv-infusion' as const }
      : {}),
    ...(kind === 'vaccine'
      ? { drug: 'tetanus toxoid', class: 'vaccine' as const, route: 'im' as const }
      : {}),
    stop: minutes === null ? null : rest.start + minutes,
    secondAccessReason: reason,
    dose: dose === null ? null : { micro: dose, unit: 'mg' as const },
    discarded: discarded === null ? null : { micro: discarded, unit: 'mg' as const },
  }))

const anyDay: fc.Arbitrary<Encounter> = fc
  .record({
    setting: fc.constantFrom('office' as const, 'facility' as const),
    rows: fc.array(administration, { minLength: 1, maxLength: 9 }),
    reason: fc.constantFrom(null, 'a1', 'a2'),
    visits: fc.constantFrom([], [{ code: '99213', separatelyIdentifiable: true, extra: {} }]),
  })
  .map(({ setting, rows, reason, visits }) =>
    day(
      setting,
      rows.map((row) => ({ ...row, id: null })),
      { primaryReason: reason, visits },
    ),
  )

const RUNS = { numRuns: 200 }
const always = (holds: (encounter: Encounter, claim: Claim) => void): void =>
  fc.assert(
    fc.property(anyDay, (encounter) => holds(encounter, code(encounter))),
    RUNS,
  )

const valueOf = (claim: Claim, encounter: Encounter): unknown =>
  claimValue(claim, parseDay(encounter.date) ?? 0)
const textOf = (claim: Claim, encounter: Encounter): string => JSON.stringify(valueOf(claim, encounter))

const administrationLines = (claim: Claim): readonly Line[] =>
  claim.lines.filter((line) => line.kind === 'administration')

const INITIALS = ['96360', '96365', '96374', '96409', '96413']
const DISTINCT = ['25', '59', 'XE', 'XU']
const isMarked = (line: Line): boolean => line.modifiers.some((modifier) => DISTINCT.includes(modifier))

describe('for every day', { timeout: 60_000 }, () => {
  it('1. the order of the list changes nothing', () => {
    always((encounter, claim) => {
      const turned = { ...encounter, administrations: encounter.administrations.toReversed() }
      expect(valueOf(code(turned), turned)).toEqual(valueOf(claim, encounter))
    })
  })

  it('2. every administration is somewhere', () => {
    always((encounter, claim) => {
      const placed = new Set(
        [...administrationLines(claim), ...claim.unbilled].flatMap((item) => item.administrations),
      )
      expect(encounter.administrations.filter((a) => !placed.has(a.id)).map((a) => a.id)).toEqual([])
    })
  })

  it('3. every minute of infusions of different drugs is in one place', () => {
    const rows = fc.uniqueArray(
      fc.record({
        drug: fc.constantFrom(...DRUGS.slice(0, 6)),
        start: fc.integer({ min: 420, max: 900 }),
        minutes: fc.integer({ min: 1, max: 400 }),
      }),
      { selector: (row) => row.drug, minLength: 1, maxLength: 6 },
    )
    const fluids = fc.array(
      fc.record({ start: fc.integer({ min: 420, max: 900 }), minutes: fc.integer({ min: 1, max: 200 }) }),
      { maxLength: 3 },
    )
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(
        rows,
        fluids,
        fc.constantFrom('office' as const, 'facility' as const),
        (drugs, bags, setting) => {
          const encounter = day(setting, [
            ...drugs.map((row) => inf(row.drug, clock(row.start), clock(row.start + row.minutes))),
            ...bags.map((row) => saline(clock(row.start), clock(row.start + row.minutes))),
          ])
          const claim = code(encounter)
          const placed = [...administrationLines(claim), ...claim.unbilled].reduce(
            (sum, item) => sum + item.minutes,
            0,
          )
          const fluid = lengthOf(
            unionOf(bags.map((row) => ({ from: row.start, to: row.start + row.minutes }))),
          )
          const because = explained(claim)
          expect({ placed, because }).toEqual({
            placed: drugs.reduce((sum, row) => sum + row.minutes, fluid),
            because,
          })
        },
      ),
      RUNS,
    )
  })

  it('4. everything has a reason, and no sentence lacks a fact', () => {
    always((_, claim) => {
      const said = [...claim.lines, ...claim.unbilled, ...claim.findings]
      expect(said.filter((item) => item.because.length === 0)).toEqual([])
      const lacking = said
        .flatMap((item) => item.because)
        .filter((step) =>
          [...step.says.because.matchAll(/\{(\w+)\}/g)].some(
            ([, name]) => step.facts[name ?? ''] === undefined,
          ),
        )
      expect(lacking.map((step) => step.says.id)).toEqual([])
    })
  })

  it('5. units are whole, and dated', () => {
    always((_, claim) => {
      for (const line of claim.lines) {
        expect(Number.isInteger(line.units) && line.units >= 1).toBe(true)
        expect(line.dates.reduce((sum, date) => sum + date.units, 0)).toBe(line.units)
      }
    })
  })

  it('6. one initial code without a modifier', () => {
    always((_, claim) => {
      const plain = claim.lines.filter((line) => INITIALS.includes(line.code) && line.modifiers.length === 0)
      expect(plain.reduce((sum, line) => sum + line.units, 0)).toBeLessThanOrEqual(1)
    })
  })

  it('7. no pair that may not stand', () => {
    always((encounter, claim) => {
      const tables = fullBook.at(encounter.date)
      const lines = claim.lines.filter((line) => ['administration', 'visit'].includes(line.kind))
      const wrong = lines.flatMap((one) =>
        lines
          .filter((two) => two.code !== one.code)
          .filter((two) => {
            const pair = tables.pair(encounter.setting, one.code, two.code)
            return pair !== null && (pair.indicator === 0 || !(isMarked(one) || isMarked(two)))
          })
          .map((two) => `${one.code} ${two.code}`),
      )
      expect({ wrong, because: explained(claim) }).toEqual({ wrong: [], because: explained(claim) })
    })
  })

  it('8. every add-on has a primary', () => {
    always((encounter, claim) => {
      const tables = fullBook.at(encounter.date)
      const codes = new Set(claim.lines.map((line) => line.code))
      const alone = [...codes].filter((one) => {
        const primaries = tables.primaries(one)
        return primaries !== null && !primaries.some((primary) => codes.has(primary))
      })
      const because = explained(claim)
      expect({ alone, because }).toEqual({ alone: [], because })
    })
  })

  it('9. lines are distinct, and totals are their sums', () => {
    always((_, claim) => {
      const names = claim.lines.map((line) => [line.code, ...line.modifiers].join('-'))
      expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([])
      const sum = claim.lines.reduce((total, line) => total + (line.amount ?? 0), 0)
      expect(claim.totals.medicare?.total ?? 0).toBe(sum)
      expect(claim.totals.medicare?.unpriced ?? 0).toBe(
        claim.lines.filter((line) => line.amount === null).length,
      )
    })
  })

  it('10. hours of a lone infusion agree with a count minute by minute', () => {
    const clock = (minutes: number) =>
      `${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    for (const drug of ['vancomycin', 'cisplatin'])
      for (let minutes = 16, hours = 1; minutes <= 600; minutes += 1) {
        // The hour after the last full one counts from its 31st minute.
        if (minutes > 60 && minutes % 60 === 31) hours += 1
        const claim = code(day('office', [inf(drug, '10:00', clock(minutes))]))
        expect([minutes, administrationLines(claim).reduce((sum, line) => sum + line.units, 0)]).toEqual([
          minutes,
          hours,
        ])
      }
  })

  it('11. no setting, payer or price throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, anyEncounter), fc.constantFrom(...POLICIES), (encounter, policy) => {
        expect(textOf(codeDay(encounter, fullBook, policy, { basis: 'none' }), encounter)).toContain(
          'infusion-day-claim/1',
        )
        expect(codeDay(encounter, fullBook, MEDICARE).encounter).toBe(encounter.id)
      }),
      RUNS,
    )
  })
})
