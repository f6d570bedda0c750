import { beforeAll, describe, expect, test } from 'vitest'
import type { DrugRow } from '../codes/book.ts'
import { drugLookup, prepareLookup } from './drug-lookup.ts'

const row = (id: string, label: string, names: readonly string[], codes: readonly string[]): DrugRow => ({
  key: `${id}/${codes[0] ?? ''}`,
  id,
  label,
  names,
  codes,
  class: 'chemotherapy',
  authority: 1,
  group: '',
  special: null,
  fluid: null,
  source: 'test',
})

const DRUGS = [
  row('carboplatin', 'carboplatin', ['Paraplatin'], ['J9045']),
  row('oxaliplatin', 'oxaliplatin', ['Eloxatin'], ['J9263']),
  row('paclitaxel', 'paclitaxel', ['Taxol'], ['J9267']),
  row('paclitaxel-protein-bound', 'paclitaxel protein-bound', ['Abraxane'], ['J9264']),
  row('saline', 'sodium chloride 0.9%', ['normal saline', 'NS'], ['J7030', 'J7040']),
]
beforeAll(prepareLookup)

const find = (text: string): readonly string[] =>
  drugLookup(DRUGS)
    .find(text, 8)
    .map((found) => found.id)

describe('drugLookup', () => {
  test.each([
    ['oxali', 'oxaliplatin'],
    ['OXALIPLATIN', 'oxaliplatin'],
    ['oxalaplatin', 'oxaliplatin'],
    ['oxalipatin', 'oxaliplatin'],
    ['eloxatin', 'oxaliplatin'],
    ['j9263', 'oxaliplatin'],
    ['taxol', 'paclitaxel'],
    ['paclitaxel', 'paclitaxel'],
    ['protein bound', 'paclitaxel-protein-bound'],
    ['ns', 'saline'],
    ['normal sal', 'saline'],
    ['chloride', 'saline'],
  ])('%j finds %s first', (text, id) => {
    expect(find(text)[0]).toBe(id)
  })

  test('finds nothing for no text and for what is like no drug', () => {
    expect(find(' ')).toEqual([])
    expect(find('zzzz')).toEqual([])
  })

  test('holds every row once and no more than asked for', () => {
    const found = drugLookup(DRUGS).find('pa', 2)
    expect(found).toHaveLength(2)
    expect(new Set(found).size).toBe(2)
  })

  test.each([
    ['oxali', 'row', 'oxaliplatin'],
    ['J9263', 'row', 'oxaliplatin'],
    ['paclitaxel', 'row', 'paclitaxel'],
    ['pacli', 'several', null],
    ['oxalaplatin', 'free', null],
    ['trial drug', 'free', null],
    ['', 'free', null],
  ])('%j means %s %s', (text, kind, id) => {
    const meant = drugLookup(DRUGS).meant(text)
    expect([meant.kind, meant.kind === 'row' ? meant.row.id : null]).toEqual([kind, id])
  })
})
