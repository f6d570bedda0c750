import { expect, test, vi } from 'vitest'
import type { CodeBook } from '../codes/book.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { compute } from './coding.ts'

const broken: CodeBook = {
  at: () => {
    throw new Error('a table is broken')
  },
  drugs: [],
  localities: [],
  label: () => null,
  diagnoses: [],
  hasContainers: false,
}

test('a failure of the rules is an answer, not the end of the page', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const day = {
    ...blankEncounter('day', '2026-10-06', 'office'),
    administrations: [blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570)],
  }
  const coding = compute(day, broken, MEDICARE, NATIONAL)
  expect(coding.failure?.message).toBe('a table is broken')
  expect(coding.claim.lines).toEqual([])
  expect(said).toHaveBeenCalledOnce()
})

test('before the tables are read there is an empty claim', () => {
  const coding = compute(blankEncounter('day', '2026-10-06', 'office'), null, MEDICARE, NATIONAL)
  expect(coding).toMatchObject({ failure: null, claim: { lines: [], date: '2026-10-06' } })
})
