import { expect, it } from 'vitest'
import { BLANK, readTyped, typedOf } from './typed-authorization.ts'
import type { Typed, TypedFaults } from './typed-authorization.ts'

const typed = (more: Partial<Typed>): Typed => ({ ...BLANK, number: 'A1', ...more })

it.each<[string, Partial<Typed>, TypedFaults]>([
  ['no number', { number: ' ' }, { number: 'a number is needed' }],
  ['a code too short', { codes: 'J903' }, { codes: 'J903 is not a letter and four digits' }],
  ['one of two codes', { codes: 'J9035 Q51O7' }, { codes: 'Q51O7 is not a letter and four digits' }],
  ['no such day', { from: '2026-02-30' }, { from: 'not a day of the calendar' }],
  ['days turned round', { from: '2026-10-07', to: '2026-10-06' }, { to: 'before the first day' }],
  ['less than nothing', { units: '-1' }, { units: 'not a number from 0' }],
  ['words for a number', { usedUnits: 'ten' }, { usedUnits: 'not a number from 0' }],
  ['half a cycle', { cycles: '1.5' }, { cycles: 'not a whole number' }],
  ['no diagnosis', { diagnoses: 'colon' }, { diagnoses: 'COLON is not an ICD-10-CM code' }],
  ['two faults', { number: '', cycles: 'x' }, { number: 'a number is needed', cycles: 'not a whole number' }],
])('%s', (_, more, faults) => {
  expect(readTyped(typed(more))).toEqual({ ok: false, error: faults })
})

it.each<[string, Partial<Typed>, object]>([
  ['a number alone', {}, { number: 'A1', drug: null, codes: [], from: null, units: null, diagnoses: [] }],
  ['one day', { from: '2026-10-06', to: '2026-10-06' }, { from: '2026-10-06', to: '2026-10-06' }],
  ['an open end', { from: '2026-10-06' }, { from: '2026-10-06', to: null }],
  [
    'lists',
    { codes: 'j9035, q5107', diagnoses: 'c18.7 C78.7' },
    { codes: ['J9035', 'Q5107'], diagnoses: ['C18.7', 'C78.7'] },
  ],
  ['zero is a number', { units: '0', cycles: '0' }, { units: 0, cycles: 0 }],
])('%s is read', (_, more, wanted) => {
  expect(readTyped(typed(more))).toMatchObject({ ok: true, value: wanted })
})

it('the form of an authorization reads back as it', () => {
  const read = readTyped(
    typed({
      drug: 'Mvasi',
      codes: 'Q5107',
      from: '2026-07-01',
      units: '200',
      usedUnits: '40',
      diagnoses: 'C18.7',
    }),
  )
  if (!read.ok) throw new Error('not read')
  expect(readTyped(typedOf({ ...read.value, extra: {} }))).toEqual(read)
})
