import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { firstTables } from '../codes/first-tables.ts'
import { makeCodeBook } from '../codes/make-book.ts'
import { diagnosisWords } from './diagnosis-words.ts'

const YEAR = 'ICD-10-CM, fiscal year 2026'

it.each<[string | null, string, string | null]>([
  ['C18.7', '2026-05-12', `Malignant neoplasm of sigmoid colon; a full code (${YEAR})`],
  ['C18', '2026-05-12', `Malignant neoplasm of colon; divided further, no claim takes it (${YEAR})`],
  ['K50.90', '2026-05-12', `K50.90: not in the table (${YEAR})`],
  [
    'C18.7',
    '2026-10-06',
    `Malignant neoplasm of sigmoid colon; a full code (${YEAR}, not the year of the date)`,
  ],
  [null, '2026-05-12', null],
])('%s on %s', (code, date, words) => {
  expect(diagnosisWords(fullBook, date, code)).toBe(words)
})

it('says that the table is being read', () => {
  expect(diagnosisWords(makeCodeBook(firstTables), '2026-05-12', null)).toMatch(/being read/)
})
