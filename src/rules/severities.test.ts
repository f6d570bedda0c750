/**
 * Severity follows the verb of the source. An error says that the claim would be wrong or refused: each has here the
 * words which make it one. A check that becomes an error without them fails, and so does one that is an error no more.
 */
import { expect, it } from 'vitest'
import { CHECKS } from './records.ts'

const ERRORS: { readonly [check: string]: string } = {
  'diagnosis-codes/not-billable': 'a parent code is not valid',
  'drug-lines/jw-and-jz': 'JW and JZ exclude each other on one amount',
  'drug-units/code-ended': 'a code is valid for dates of service in its span only',
  'drug-units/container-content':
    'content must equal dose and discarded amount; JZ would be a false statement',
  'drug-units/dose-not-convertible': 'no units without a conversion: the line is withheld',
  'drug-units/dose-not-documented': 'no units without the dose given: the line is withheld',
  'drug-units/waste-not-convertible': 'no units without a conversion: the line is withheld',
  'edits/add-on-without-primary': 'an add-on is never reported without a primary',
  'edits/over-absolute-limit': 'indicator 2: absolute by regulation',
  'other-routes/manual-review': 'no code of the range describes it: a person must decide',
  'trial/diagnosis-missing': 'mandatory since 2014',
  'trial/number-form': 'mandatory since 2014, eight digits',
  'trial/number-missing': 'mandatory since 2014',
}

it('every error has words of its source that make it one', () => {
  const errors = CHECKS.filter(({ severity }) => severity === 'error').map(({ id }) => id)
  expect(errors.toSorted()).toEqual(Object.keys(ERRORS))
})

it('a failure of an authorization is a warning, a term that nears its end a note (R-CLM-3)', () => {
  const own = CHECKS.filter(({ id }) => id.startsWith('authorizations/'))
  const notes = own.filter(({ severity }) => severity === 'info').map(({ id }) => id.slice(15))
  expect(notes.toSorted()).toEqual(['ends-soon', 'last-cycle', 'several-numbers', 'units-near-end'])
  expect(own.filter(({ severity }) => severity !== 'info' && severity !== 'warning')).toEqual([])
})
