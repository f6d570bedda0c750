import { expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { findDiagnoses } from './diagnosis-lookup.ts'

const codes = (text: string, limit = 4): readonly string[] =>
  findDiagnoses(fullBook.diagnoses, text, limit).map(({ code }) => code)

it.each<[string, readonly string[]]>([
  ['C18.7', ['C18.7']],
  ['c187', ['C18.7']],
  ['C61', ['C61']],
  ['C50.41', ['C50.411', 'C50.412', 'C50.419', 'C50.41']],
  ['sigmoid', ['C18.7', 'C7A.025', 'D12.5']],
  ['neopl sigm', ['C18.7', 'D12.5']],
  ['dehydration', ['E86.0']],
  ['antineoplastic immunotherapy', ['Z51.12', 'Z51.1']],
  ['zzz', []],
  ['', []],
  ['.', []],
])('%s', (text, wanted) => {
  expect(codes(text)).toEqual(wanted)
})

it('keeps to its limit', () => {
  expect(codes('malignant', 8)).toHaveLength(8)
})
