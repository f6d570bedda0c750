/** Drugs against diagnoses: what the table knows, what it does not, and where nothing is said. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { firstTables } from '../../codes/first-tables.ts'
import { makeCodeBook } from '../../codes/make-book.ts'
import { coder, day, foundOf, give, inf, namedBy, push } from '../testing.ts'
import type { Row } from '../testing.ts'

const found = (diagnoses: string, rows: readonly Row[], book = fullBook): readonly string[] =>
  foundOf(coder(book)(day('office', rows, { diagnoses: diagnoses.split(' ') })), 'indications')

const of = (drug: string): Row => inf(drug, '10:00', '11:00')
const NONE = ['none-among-diagnoses a1']

it.each<[string, string, readonly string[]]>([
  ['panitumumab', 'Z51.12 C18.7', []],
  ['panitumumab', 'Z51.12 C20', []],
  ['panitumumab', 'Z51.12 C34.11', NONE],
  ['panitumumab', 'Z51.12 C21.0', []],
  ['panitumumab', 'Z51.12', []],
  ['panitumumab', 'Z51.12 T45.1X5A', []],
  ['panitumumab', 'Z51.12 Z85.038', []],
  ['pembrolizumab', 'Z51.12 C34.11', []],
  ['pembrolizumab', 'Z51.12 C61', ['by-marker a1']],
  ['pembrolizumab', 'Z51.12 C61 E11.9', ['by-marker a1']],
  ['pembrolizumab', 'Z51.12 C91.00', NONE],
  ['Q5107', 'Z51.12 C18.7', []],
  ['Mvasi', 'Z51.12 C61', NONE],
  ['infliximab', 'K50.90', []],
  ['Inflectra', 'J45.909', NONE],
  ['carboplatin', 'Z51.11 C50.411', []],
  ['carboplatin', 'Z51.11 C61', NONE],
  ['docetaxel', 'Z51.11 C61', []],
  ['J9172', 'Z51.11 C18.7', NONE],
  ['ceftriaxone', 'C18.7', []],
  ['irinotecan liposome', 'Z51.11 C61', []],
  ['a drug of no table', 'C18.7', []],
])('%s with %s', (drug, diagnoses, wanted) => {
  expect(found(diagnoses, [of(drug)])).toEqual(wanted)
})

it('says nothing of what was not given, or given by mouth', () => {
  expect(found('C61', [inf('panitumumab', '10:00', '11:00', { dose: '0 mg' })])).toEqual([])
  expect(found('C61', [give('etoposide', 'oral', '10:00')])).toEqual([])
})

it('takes leucovorin for what fluorouracil is given for', () => {
  expect(found('C61', [of('leucovorin')])).toEqual(NONE)
  expect(found('C61', [of('leucovorin'), push('fluorouracil', '11:10')])).toEqual(['none-among-diagnoses a2'])
})

it('says a drug once, with its source and date', () => {
  const rows = [of('panitumumab'), inf('panitumumab', '13:00', '14:00')]
  const claim = coder(fullBook)(day('office', rows, { diagnoses: ['C61'] }))
  const said = claim.findings.filter(({ check }) => check.id === 'indications/none-among-diagnoses')
  expect(said.map(({ administrations }) => administrations)).toEqual([['a1', 'a2']])
  expect(said[0]?.because[0]?.facts).toMatchObject({ asOf: '2021-08-25', uses: ['C18', 'C19', 'C20'] })
  expect(String(said[0]?.because[0]?.facts['source'])).toContain('FDA label of Vectibix')
})

it('names up to twelve uses and counts the others', () => {
  const usesOf = (drug: string, diagnosis: string): unknown =>
    namedBy(
      coder(fullBook)(day('office', [of(drug)], { diagnoses: [diagnosis] })),
      'indications/none-among-diagnoses',
    )[0]?.[0]?.['uses']
  expect(usesOf('vincristine', 'C61')).toEqual([
    'C91.0',
    'C92.0',
    'C81',
    'C82',
    'C83',
    'C84',
    'C85',
    'C49',
    'C74',
    'C64',
  ])
  // Thirteen in the table.
  expect(usesOf('bevacizumab', 'C61')).toEqual([
    'C18',
    'C19',
    'C20',
    'C21.8',
    'C34',
    'C71',
    'C64',
    'C53',
    'C56',
    'C57.0',
    'C48.1',
    'C48.2',
    '1 more',
  ])
})

it('says where the table has no date of its source', () => {
  const claim = coder(fullBook)(day('office', [of('vincristine')], { diagnoses: ['C61'] }))
  expect(namedBy(claim, 'indications/none-among-diagnoses')[0]?.[0]).toMatchObject({ asOf: 'no date' })
})

it('says nothing while the table is not loaded', () => {
  expect(found('C61', [of('panitumumab')], makeCodeBook(firstTables))).toEqual([])
})

it('holds at least 40 anticancer drugs with a source', () => {
  const book = fullBook.at('2026-10-06')
  const known = new Set(
    fullBook.drugs
      .filter((row) => row.class === 'chemotherapy' || row.class === 'complex-biologic')
      .flatMap((row) => book.indication(row) ?? [])
      .filter(({ confirmed, source }) => confirmed.some((code) => code.startsWith('C')) && source !== '')
      .map(({ drug }) => drug),
  )
  expect(known.size).toBeGreaterThanOrEqual(40)
})
