import { fc } from '../lib/seeded.ts'
import { describe, expect, test } from 'vitest'
import { DOSE_UNITS } from './model.ts'
import type { DoseUnit } from './model.ts'
import { amountText, readTypedAmount } from './typed-amount.ts'

const READ: readonly (readonly [text: string, fallback: DoseUnit | null, micro: number, unit: DoseUnit])[] = [
  ['170 mg', null, 170_000_000, 'mg'],
  ['170mg', null, 170_000_000, 'mg'],
  ['170 MG', null, 170_000_000, 'mg'],
  ['0.25 mg', null, 250_000, 'mg'],
  ['.25mg', null, 250_000, 'mg'],
  ['1.5 g', null, 1_500_000, 'g'],
  ['2 gm', null, 2_000_000, 'g'],
  ['4,560 mg', null, 4_560_000_000, 'mg'],
  ['1L', null, 1_000_000_000, 'mL'],
  ['0.5 l', null, 500_000_000, 'mL'],
  ['250 mL', null, 250_000_000, 'mL'],
  ['250cc', null, 250_000_000, 'mL'],
  ['300 mcg', null, 300_000_000, 'mcg'],
  ['300 µg', null, 300_000_000, 'mcg'],
  ['10 units', null, 10_000_000, 'unit'],
  ['20 mEq', null, 20_000_000, 'mEq'],
  ['0 mg', null, 0, 'mg'],
  ['40', 'mg', 40_000_000, 'mg'],
  ['0', 'mL', 0, 'mL'],
]

const REFUSED: readonly (readonly [text: string, fallback: DoseUnit | null, problem: string])[] = [
  ['170', null, 'no-unit'],
  ['170xg', 'mg', 'unknown-unit'],
  ['mg', 'mg', 'not-an-amount'],
  ['-5 mg', 'mg', 'not-an-amount'],
  ['1,70 mg', 'mg', 'not-an-amount'],
  ['0.1234567 mg', null, 'not-an-amount'],
  ['1.5.2 g', null, 'not-an-amount'],
  ['a lot', null, 'not-an-amount'],
]

describe('readTypedAmount', () => {
  test.each(READ)('%j beside %j', (text, fallback, micro, unit) => {
    expect(readTypedAmount(text, fallback)).toEqual({ ok: true, value: { micro, unit } })
  })

  test.each(REFUSED)('%j beside %j is refused: %s', (text, fallback, problem) => {
    expect(readTypedAmount(text, fallback)).toEqual({ ok: false, error: problem })
  })

  test('no text is not documented', () => {
    expect(readTypedAmount(' ', 'mg')).toEqual({ ok: true, value: null })
  })

  test('reads back every amount it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom(...DOSE_UNITS),
        (micro, unit) => {
          expect(readTypedAmount(amountText({ micro, unit }), null)).toEqual({
            ok: true,
            value: { micro, unit },
          })
        },
      ),
    )
  })
})
