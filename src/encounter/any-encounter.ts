/** Random days for property tests: every field of the format, as the reader makes them. */
import fc from 'fast-check'
import { DOSE_UNITS, DRUG_CLASSES, ORDER_BASES, ROUTES, SETTINGS } from './model.ts'
import type { Administration, Encounter, Extra, Json } from './model.ts'

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const micro = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
  fc.integer({ min: 0, max: 3_000_000 }),
)
const amount = fc.record({ micro, unit: fc.constantFrom(...DOSE_UNITS) })

/** Fields that are not of the format; their names never collide with one of it. */
const extra: fc.Arbitrary<Extra> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('__proto__', 'constructor', 'toString'),
        fc.string({ maxLength: 4 }).map((s) => `x${s}`),
      ),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
    ),
    { maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries))

const vial = fc.record({
  ndc: orNull(words),
  count: fc.nat(50),
  sizeMicroMg: orNull(micro),
  singleDose: orNull(fc.boolean()),
  extra,
})

const order = fc.record({
  micro,
  unit: fc.constantFrom(...DOSE_UNITS),
  per: fc.constantFrom(...ORDER_BASES),
  extra,
})

const administration: fc.Arbitrary<Omit<Administration, 'id'>> = fc
  .record({
    drug: fc.string({ maxLength: 12 }),
    class: orNull(fc.constantFrom(...DRUG_CLASSES)),
    route: fc.constantFrom(...ROUTES),
    start: fc.integer({ min: -2000, max: 4000 }),
    minutes: orNull(fc.nat(900)),
    access: orNull(words),
    secondAccessReason: orNull(words),
    bag: orNull(words),
    session: fc.integer({ min: 1, max: 3 }),
    dose: orNull(amount),
    discarded: orNull(amount),
    vials: fc.array(vial, { maxLength: 2 }),
    purpose: orNull(words),
    order: orNull(order),
    extra,
  })
  .map(({ minutes, ...rest }) => ({ ...rest, stop: minutes === null ? null : rest.start + minutes }))

const amountOf = fc.double({ min: 0, max: 500, noNaN: true }).map((value) => value + 0)

export const anyEncounter: fc.Arbitrary<Encounter> = fc
  .record({
    id: words,
    title: fc.string({ maxLength: 12 }),
    setting: fc.constantFrom(...SETTINGS),
    date: fc.constantFrom('2024-02-29', '2026-01-01', '2026-10-06', '1999-12-31'),
    payer: fc.constantFrom('medicare', 'other'),
    patient: orNull(
      fc.record({
        weightKg: orNull(amountOf),
        heightCm: orNull(amountOf),
        sex: orNull(fc.string({ maxLength: 6 })),
        ageYears: orNull(amountOf),
        serumCreatinineMgDl: orNull(amountOf),
        extra,
      }),
    ),
    diagnoses: fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
    primaryReason: orNull(words),
    trial: orNull(
      fc.record({
        number: orNull(words),
        investigational: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
        extra,
      }),
    ),
    administrations: fc.array(administration, { maxLength: 6 }),
    visits: fc.array(
      fc.record({
        code: fc.constantFrom('99213', '99214', 'G0463'),
        separatelyIdentifiable: orNull(fc.boolean()),
        extra,
      }),
      { maxLength: 2 },
    ),
    authorizations: fc.array(
      fc.record({
        number: fc.string({ maxLength: 6 }),
        drug: orNull(words),
        codes: fc.array(fc.constantFrom('J9035', 'Q5107'), { maxLength: 2 }),
        from: orNull(fc.constantFrom('2026-01-01', '2026-02-28')),
        to: orNull(fc.constantFrom('2026-12-31')),
        units: orNull(fc.nat(1000)),
        usedUnits: orNull(fc.nat(1000)),
        cycles: orNull(fc.nat(20)),
        usedCycles: orNull(fc.nat(20)),
        diagnoses: fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }),
        extra,
      }),
      { maxLength: 2 },
    ),
    acknowledgements: fc.array(
      fc.record({
        finding: fc.constantFrom('entry/entered-twice', 'no/such'),
        title: orNull(fc.constant('vancomycin: entered twice?')),
        about: fc.array(fc.constantFrom('a1', 'a2'), { maxLength: 2 }),
        facts: orNull(fc.record({ drug: fc.string({ maxLength: 4 }) })),
        reason: words,
        extra,
      }),
      { maxLength: 2 },
    ),
    extra,
  })
  .map((day) => ({
    ...day,
    administrations: day.administrations.map((a, position) => ({ ...a, id: `a${position + 1}` })),
  }))
