/** What a diagnosis says by itself and beside the others: rows on both sides of each. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { firstTables } from '../../codes/first-tables.ts'
import { makeCodeBook } from '../../codes/make-book.ts'
import { coder, day, foundOf, give, inf } from '../testing.ts'
import type { Row } from '../testing.ts'

const chemo = inf('oxaliplatin', '10:00', '12:00')
const antibiotic = inf('ceftriaxone', '10:00', '10:45')
const her2 = inf('trastuzumab', '10:00', '11:00')
const found = (
  diagnoses: string,
  rows: readonly Row[] = [antibiotic],
  date = '2026-05-12',
  book = fullBook,
): readonly string[] =>
  foundOf(coder(book)(day('office', rows, { diagnoses: diagnoses.split(' '), date })), 'diagnosis-codes')

it.each<[string, readonly string[]]>([
  ['C18.7', []],
  ['C187', []],
  ['C50.9', ['not-billable']],
  ['C91.0', ['not-billable']],
  ['C91.01', []],
  ['T45.1X5', ['not-billable']],
  ['T45.1X5A', []],
  ['T45.AX5A', []],
  ['C18.75', ['not-in-table']],
  ['D49.99', ['not-in-table']],
  ['K50.90', []],
  ['M06.9', []],
  ['C34.30', ['side-unspecified']],
  ['C34.31', []],
  ['C50.919', ['side-unspecified']],
  ['C50.911', ['site-unspecified']],
  ['C56.9', ['side-unspecified']],
  ['C18.9', ['site-unspecified']],
  ['D25.9', []],
  ['C83.30', ['site-unspecified']],
  ['C83.38', []],
  ['C50.412 C50.212', ['two-quadrants']],
  ['C50.412 C50.212 C50.412', ['two-quadrants']],
  ['C50.412 C50.412', []],
  ['C50.412 C50.211', []],
  ['C50.412 C50.422', []],
  ['C50.812 C50.412', []],
  ['C79.51', ['secondary-without-primary']],
  ['C79.51 C61', []],
  ['C79.51 Z85.46', []],
  ['C78.7 C77.3', ['secondary-without-primary']],
  ['Z17.0 C50.412', []],
  ['Z17.0 Z17.1 C50.412', ['receptors-contradict']],
  ['Z17.0 Z17.22 Z17.31 C50.412', []],
  ['Z17.31 Z17.411 C50.412', ['receptors-contradict']],
  ['Z17.411 Z17.31 C50.412', ['receptors-contradict']],
  ['Z17.31 Z17.410 C50.412', []],
  ['Z17.0 Z17.421 C50.412', ['receptors-contradict']],
  ['Z17.0 C18.7', ['receptors-without-breast']],
  ['Z17.0 Z85.3', []],
])('%s', (diagnoses, wanted) => {
  expect(found(diagnoses)).toEqual(wanted)
})

it.each<[string, string, readonly Row[], readonly string[]]>([
  ['HER2 negative', 'C50.412 Z17.32', [her2], ['receptors-against-drug a1']],
  [
    'HER2 negative, nothing given',
    'C50.412 Z17.32',
    [inf('trastuzumab', '10:00', '11:00', { dose: '0 mg' })],
    [],
  ],
  ['HER2 positive', 'C50.412 Z17.31', [her2], []],
  ['no word of HER2', 'C50.412 Z17.1', [her2], []],
  ['combined, HER2 negative', 'C50.412 Z17.411', [her2], ['receptors-against-drug a1']],
  ['a conjugate', 'C50.412 Z17.411', [inf('fam-trastuzumab deruxtecan', '10:00', '11:00')], []],
  ['receptor negative', 'C50.412 Z17.1', [give('fulvestrant', 'im', '10:00')], ['receptors-against-drug a1']],
  ['receptor positive', 'C50.412 Z17.0', [give('fulvestrant', 'im', '10:00')], []],
  ['remission', 'C91.01', [chemo], ['remission-under-treatment a1']],
  ['no remission', 'C91.00', [chemo], []],
  ['relapse', 'C91.02', [chemo], []],
  ['remission, no treatment', 'C91.01', [antibiotic], []],
  ['lymphoma in remission', 'C81.9A', [chemo], ['remission-under-treatment a1']],
])('%s', (_, diagnoses, rows, wanted) => {
  expect(found(diagnoses, rows)).toEqual(wanted)
})

it.each([
  ['2025-10-01', 'not-billable'],
  ['2026-09-30', 'not-billable'],
  ['2025-09-30', 'not-billable-other-year'],
  ['2026-10-01', 'not-billable-other-year'],
])('rejects only what the edition of the date rejects: %s', (date, wanted) => {
  expect(found('C50.9', [antibiotic], date)).toEqual([wanted])
})

it('says nothing of codes while the table is not loaded', () => {
  const book = makeCodeBook(firstTables)
  expect(found('C50.9 C34.30 C18.75', [antibiotic], '2026-05-12', book)).toEqual([])
  expect(found('C79.51', [antibiotic], '2026-05-12', book)).toEqual(['secondary-without-primary'])
})

it('names the edition, also among the tables of the claim', () => {
  const claim = coder(fullBook)(day('office', [antibiotic], { diagnoses: ['C50.9'], date: '2026-05-12' }))
  const facts = claim.findings.find(({ check }) => check.id === 'diagnosis-codes/not-billable')?.because[0]
    ?.facts
  expect(facts).toMatchObject({ code: 'C50.9', table: 'ICD-10-CM, fiscal year 2026' })
  expect(claim.tables.map(({ table }) => table)).toContain('diagnoses')
})
