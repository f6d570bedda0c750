import { describe, expect, it } from 'vitest'
import { bracketNames, idOf } from './drug-draft.ts'
import { describe as read } from './drug-name.ts'

describe('descriptors', () => {
  it.each([
    ['Injection, ceftriaxone sodium, per 250 mg', 'ceftriaxone', 'ceftriaxone sodium', null],
    ['Injection, levoleucovorin (khapzory), 0.5 mg', 'levoleucovorin', 'levoleucovorin', 'khapzory'],
    [
      'Injection, bortezomib (hospira), not therapeutically equivalent to j9041, 0.1 mg',
      'bortezomib',
      'bortezomib',
      'hospira',
    ],
    [
      'Injection, bevacizumab-awwb, biosimilar, (mvasi), 10 mg',
      'bevacizumab-awwb',
      'bevacizumab-awwb',
      'mvasi',
    ],
    [
      'Injection, factor viii, (antihemophilic factor, recombinant), (novoeight), per iu',
      'factor VIII',
      'factor VIII',
      'novoeight',
    ],
    [
      'Injection, penicillin g benzathine, 100,000 units',
      'penicillin G benzathine',
      'penicillin G benzathine',
      null,
    ],
    ['Inj, oliceridine, 0.1 mg', 'oliceridine', 'oliceridine', null],
    ['Injection, carmustine, 100 mg', 'carmustine', 'carmustine', null],
    [
      'Injection, darbepoetin alfa, 1 microgram (for esrd on dialysis)',
      'darbepoetin alfa',
      'darbepoetin alfa',
      null,
    ],
  ])('%s', (descriptor, id, full, product) => {
    expect(read(descriptor)).toMatchObject({ id, full, product, partial: false })
  })

  it('says when the first words are one drug of two', () => {
    expect(read('Injection, rituximab 10 mg and hyaluronidase')).toMatchObject({
      id: 'rituximab',
      partial: true,
    })
    expect(read('')).toBe(null)
  })
})

describe('names of the drug table', () => {
  it.each([
    ['bendamustine (Bendeka)', 'bendamustine', ['Bendeka']],
    ['cyclophosphamide, not otherwise specified', 'cyclophosphamide', []],
    ['tocilizumab (vein)', 'tocilizumab', []],
    ['immune globulin (Gamunex-C, Gammaked)', 'immune globulin', ['Gamunex-C', 'Gammaked']],
    ['rho(D) immune globulin (Rhophylac)', 'rho(D) immune globulin', ['Rhophylac']],
  ])('%s', (drug, id, brands) => {
    expect(idOf(drug)).toBe(id)
    expect(bracketNames(drug)).toEqual(brands)
  })
})
