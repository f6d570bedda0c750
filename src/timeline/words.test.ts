import { describe, expect, test } from 'vitest'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration } from '../encounter/model.ts'
import type { Earned } from '../session/earned.ts'
import type { Mark } from './marks.ts'
import { carrierWords, doseOf, leadOf, markName, spokenTime } from './words.ts'

const mark = (shape: Mark['shape'], billed = true): Mark => ({
  id: 'a1',
  shape,
  from: 570,
  to: 692,
  billed,
  pieces: [],
  nicks: [],
  boundaries: [],
  unreached: [],
})
const given = (changes: Partial<Administration>): Administration => ({
  ...blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570),
  ...changes,
})
const two: Earned = {
  codes: [
    { code: '96413', units: 1, role: 'initial' },
    { code: '96415', units: 1, role: 'additional-hour' },
  ],
  rule: null,
}
const none: Earned = { codes: [], rule: 'R-HYD-7' }
const text = (words: readonly { readonly text: string }[]): string => words.map((word) => word.text).join('')

describe('markName', () => {
  test.each([
    [
      given({ stop: 692 }),
      mark('bar'),
      two,
      'oxaliplatin, infusion, 09:30 to 11:32, 122 minutes, 96413 and 96415',
    ],
    [
      given({}),
      mark('open'),
      none,
      'oxaliplatin, infusion, from 09:30, stop not documented, not billed, R-HYD-7',
    ],
    [given({ route: 'iv-push' }), mark('pin'), two, 'oxaliplatin, IV push, 09:30, 96413 and 96415'],
    [
      given({ start: 1410, stop: 1500 }),
      mark('bar'),
      { codes: [{ code: '96415', units: 2, role: 'additional-hour' as const }], rule: null },
      'oxaliplatin, infusion, 23:30 to 01:00 next day, 90 minutes, 96415 times 2',
    ],
  ])('row %#', (administration, drawn, earned, name) => {
    expect(markName('oxaliplatin', administration, drawn, earned)).toBe(name)
  })
})

test('spokenTime names other dates', () => {
  expect([0, 1440, 2880, -30].map(spokenTime)).toEqual([
    '00:00',
    '00:00 next day',
    '00:00 day 3',
    '23:30 the day before',
  ])
})

describe('leadOf', () => {
  test.each([
    [given({ stop: 692 }), mark('bar'), [122], '122 min'],
    [given({ stop: 692 }), mark('bar', false), [122], '122 min · not billed'],
    [given({ stop: 692 }), mark('bar'), [65, 165], '65 + 165 = 230 min'],
    [given({}), mark('open'), [], ''],
    [given({ route: 'iv-push' }), mark('pin', false), [], '09:30 · not billed'],
    [given({ route: 'pump-initiation', stop: 570 + 46 * 60 }), mark('pump'), [], '46 h pump'],
    [given({ route: 'pump-initiation', stop: 570 + 600 + 5 }), mark('pump'), [], '10 h 5 min pump'],
    [given({ route: 'pump-initiation' }), mark('pump'), [], 'pump'],
    [given({ route: 'pump-initiation', purpose: '46 h, portable' }), mark('pump'), [], '46 h pump'],
    [given({ route: 'pump-initiation', purpose: 'portable' }), mark('pump'), [], 'pump'],
  ])('row %#', (administration, drawn, stretches, words) => {
    expect(text(leadOf(administration, drawn, stretches))).toBe(words)
  })
})

test('carrierWords names the drug in the same bag', () => {
  const carrier = given({ id: 'a2', drug: 'dextrose 5%', purpose: 'diluent', bag: '2' })
  const day = [given({ bag: '2' }), carrier, given({ id: 'a3', drug: 'leucovorin', bag: '3' })]
  expect(carrierWords(carrier, day, ({ drug }) => drug)).toBe('carrier of oxaliplatin')
  expect(carrierWords({ ...carrier, bag: null }, day, ({ drug }) => drug)).toBeNull()
  expect(carrierWords({ ...carrier, bag: '9' }, day, ({ drug }) => drug)).toBeNull()
})

test('doseOf adds stretches of one unit', () => {
  const dose = { micro: 350_000_000, unit: 'mg' as const }
  expect(doseOf([given({})])).toBe('')
  expect(doseOf([given({ dose }), given({ dose })])).toBe('700 mg')
  expect(doseOf([given({ dose }), given({ dose: { micro: 1_000_000, unit: 'g' } })])).toBe('350 mg')
})
