/** What a drug is to the encounter codes: rows of the drug table, each read anew. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { prepare } from '../code-sets.ts'
import { contextOf } from '../context.ts'
import { day, give, inf, policyWith } from '../testing.ts'
import type { More, Row } from '../testing.ts'
import { emptyLedger } from '../working.ts'
import type { Given } from '../working.ts'
import { checkDocumentation } from './documentation.ts'
import { isActiveTumour, isNeoplasm, treatmentOf } from './treatment.ts'
import type { Treatment } from './treatment.ts'

/** The administration with a row that nothing has read before: what was read of a row is kept. */
const fresh = (row: Row): Given => {
  const ctx = contextOf(day('office', [row]), fullBook, policyWith({}))
  const [given] = prepare(ctx, emptyLedger()).given
  if (given === undefined) throw new Error('nothing given')
  return { ...given, row: given.row === null ? null : { ...given.row } }
}

const infused = (drug: string, more: More = {}): Row => inf(drug, '10:00', '11:00', more)

it.each<[string, Row, Treatment | null]>([
  ['a cytotoxic drug', infused('oxaliplatin'), 'chemotherapy'],
  ['a checkpoint inhibitor', infused('pembrolizumab'), 'immunotherapy'],
  ['another antineoplastic antibody', infused('trastuzumab'), 'immunotherapy'],
  ['an antibody that carries a cytotoxic drug', infused('brentuximab vedotin'), 'either'],
  ['an antineoplastic biologic that is no antibody', infused('ziv-aflibercept'), 'either'],
  ['a hormonal drug', give('fulvestrant', 'im', '10:00'), 'hormonal'],
  [
    'a hormonal drug that is given as chemotherapy',
    give('fulvestrant', 'im', '10:00', { class: 'chemotherapy' }),
    'chemotherapy',
  ],
  ['a biologic of another field', infused('infliximab'), null],
  ['an antibiotic', infused('ceftriaxone'), null],
  ['a drug of no table', infused('a drug of no table'), null],
  [
    'a drug of no table that is said to be chemotherapy',
    infused('a drug of no table', { class: 'chemotherapy' }),
    'chemotherapy',
  ],
  ['by mouth', give('pembrolizumab', 'oral', '10:00'), null],
  ['nothing of it', infused('pembrolizumab', { dose: '0 mg' }), null],
])('%s', (_, row, wanted) => {
  const given = fresh(row)
  expect(treatmentOf(given)).toBe(wanted)
  // The second time it is known.
  expect(treatmentOf(given)).toBe(wanted)
})

it.each([
  ['C187', true, true],
  ['D0511', true, true],
  ['D259', true, false],
  ['D329', true, false],
  ['D374', true, true],
  ['D392', true, true],
  ['D400', true, true],
  ['D499', true, true],
  ['D500', false, false],
  ['E119', false, false],
])('%s: a neoplasm %s, an active tumour %s', (code, neoplasm, active) => {
  expect([isNeoplasm(code), isActiveTumour(code)]).toEqual([neoplasm, active])
})

describe('a product for one way, each row read anew', () => {
  it.each([
    ['J9144', 'iv-push', 'under the skin'],
    ['Hizentra', 'iv-push', 'under the skin'],
    ['HyQvia', 'iv-push', 'under the skin'],
    ['hyaluronidase', 'iv-push', null],
    ['tocilizumab', 'sc', 'by vein'],
    ['abatacept', 'im', 'by vein'],
    ['J1560', 'iv-push', 'into a muscle'],
    ['oxaliplatin', 'sc', null],
  ] as const)('%s by %s', (drug, route, wanted) => {
    const given = fresh(give(drug, route, '10:00'))
    for (const _ of ['read', 'known']) {
      const ledger = emptyLedger()
      checkDocumentation(ledger, { given: [given], sets: [], lines: [] })
      expect(ledger.noted.map(({ facts }) => facts['made'])).toEqual(wanted === null ? [] : [wanted])
    }
  })
})
