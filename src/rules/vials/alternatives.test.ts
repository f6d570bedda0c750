import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { amount } from '../testing.ts'
import { alternativesOf } from './alternatives.ts'

const DATE = '2026-10-06'

const table = (drug: string, date = DATE): string =>
  alternativesOf(fullBook, date, drug)
    .map(({ code, relation }) => `${code} ${relation}`)
    .join(', ')

describe('the codes of a drug', () => {
  it.each([
    ['zoledronic acid', 'J3489 own'],
    ['rituximab', 'J9312 own, Q5115 biosimilar, Q5119 biosimilar, Q5123 biosimilar, J9311 form'],
    ['Truxima', 'Q5115 own, J9312 reference, Q5119 biosimilar, Q5123 biosimilar, J9311 form'],
    ['infliximab', 'J1745 own, Q5103 biosimilar, Q5104 biosimilar, Q5121 biosimilar, J1748 form'],
    ['Inflectra', 'Q5103 own, J1745 reference, Q5104 biosimilar, Q5121 biosimilar, J1748 form'],
    // The form under the skin of a biosimilar, which is no biosimilar itself.
    ['Zymfentra', 'J1748 own, Q5104 biosimilar, Q5121 biosimilar, J1745 form, Q5103 form'],
    ['J9311', 'J9311 own, Q5115 biosimilar, Q5119 biosimilar, Q5123 biosimilar, J9312 form'],
    [
      'Wezlana',
      'Q5138 own, J3358 reference, Q9999 biosimilar, Q9998 biosimilar, Q5100 biosimilar, Q5098 biosimilar, Q5099 biosimilar, Q9997 biosimilar, J3357 form, Q5137 form, Q9996 form',
    ],
    ['normal saline', 'J7030 own, J7040 product, J7050 product'],
    ['J7040', 'J7040 own, J7030 product, J7050 product'],
    [' j7040 ', 'J7040 own, J7030 product, J7050 product'],
    // A code that has ended is none of them.
    ['J0640', 'J0643 product, J0644 product'],
    ['Khapzory', 'J0642 own, J0641 product'],
    ['Bendeka', 'J9034 own, J9033 product, J9036 product, J9056 product'],
    ['aspirin of the moon', ''],
  ])('%s: %s', (drug, text) => {
    expect(table(drug)).toBe(text)
  })

  it('are those in force on the date', () => {
    expect(table('leucovorin', '2026-09-30')).toBe('J0640 own')
    expect(table('leucovorin', '2026-10-01')).toBe('J0643 own, J0644 product')
    expect(table('leucovorin')).toBe('J0643 own, J0644 product')
    expect(table('J0644')).toBe('J0644 own, J0643 product')
  })

  it('stand with the product of which each is the usual code, and with no kit', () => {
    const rowsOf = (drug: string) =>
      alternativesOf(fullBook, DATE, drug).map(({ row }) => [row.key, row.special])
    expect(rowsOf('leucovorin')).toEqual([
      ['leucovorin/J0643', null],
      ['leucovorin/J0644', null],
    ])
    expect(rowsOf('pegfilgrastim').slice(0, 3)).toEqual([
      ['pegfilgrastim/J2506', null],
      ['pegfilgrastim-jmdb/Q5108', null],
      ['pegfilgrastim-cbqv/Q5111', null],
    ])
  })

  it('have no cost and no sizes where the unit cannot be divided by, and no cents without a price', () => {
    const [vyxeos] = alternativesOf(fullBook, DATE, 'J9153', amount('100 mg'))
    expect(vyxeos).toMatchObject({ code: 'J9153', unit: null, sizes: [], cost: null })
    const unpriced = fullBook.drugs
      .flatMap((row) => row.codes.slice(0, 1))
      .flatMap((code) => alternativesOf(fullBook, DATE, code, amount('100 mg')))
      .find(({ price, cost }) => price === null && cost !== null)
    expect(unpriced?.cost).toMatchObject({ cents: null, coinsurance: null })
    expect(unpriced?.cost?.units).toBeGreaterThan(0)
  })

  it('have unit, price, share and containers', () => {
    const [reference, ...others] = alternativesOf(fullBook, DATE, 'bevacizumab', amount('400 mg'))
    expect(reference).toMatchObject({ code: 'J9035', relation: 'own', unit: { text: '10 MG' } })
    expect(reference?.sizes.map((size) => size.content)).toEqual([amount('400 mg'), amount('100 mg')])
    const day = fullBook.at(DATE)
    const mills = day.drugPrice('J9035')?.mills ?? 0
    expect(reference?.price?.mills).toBe(mills)
    expect(reference?.cost).toEqual({
      units: 40,
      cents: Math.round((40 * mills) / 10),
      coinsurance: Math.round(
        (Math.round((40 * mills) / 10) * (reference?.price?.coinsurance ?? 0)) / 100_000,
      ),
    })
    expect(others.map((other) => other.row.reference)).toEqual(others.map(() => 'bevacizumab'))
    expect(others.length).toBeGreaterThanOrEqual(4)
    expect(others.every((other) => other.cost?.units === 40)).toBe(true)
  })

  it('cost what their own unit and share make of a dose', () => {
    const [denosumab] = alternativesOf(fullBook, '2025-10-06', 'denosumab', amount('120 mg'))
    // 120 × 29.380 dollars, and 17.508 % of it.
    expect(denosumab?.cost).toEqual({ units: 120, cents: 352_560, coinsurance: 61_726 })
    expect(alternativesOf(fullBook, DATE, 'denosumab', amount('1 mL'))[0]?.cost).toBe(null)
    expect(alternativesOf(fullBook, DATE, 'denosumab')[0]?.cost).toBe(null)
  })
})

describe('biosimilars', () => {
  it('know their reference product, and nothing else has one', () => {
    for (const row of fullBook.drugs) {
      const isBiosimilar = row.codes.some((code) => /^Q5\d{3}$/.test(code)) && row.special === null
      expect([row.label, row.reference !== undefined]).toEqual([
        row.label,
        isBiosimilar || /^ustekinumab-[a-z]{4}/.test(row.id),
      ])
    }
  })

  it('have a reference product that is a drug of the table', () => {
    const references = new Set(fullBook.drugs.flatMap((row) => row.reference ?? []))
    expect(references.size).toBeGreaterThan(12)
    for (const id of references) expect(fullBook.at(DATE).productsOf(id).length).toBeGreaterThan(0)
  })

  it('bill by the same number of units as their reference, or say another', () => {
    const different = fullBook.drugs.flatMap((row) => {
      if (row.reference === undefined) return []
      const day = fullBook.at(DATE)
      const unit = (code: string | undefined) => (code === undefined ? null : day.drugCode(code)?.unit?.micro)
      const reference = day.productsOf(row.reference)[0]
      return unit(row.codes[0]) === unit(reference?.codes[0]) ? [] : [`${row.codes[0]} ${row.reference}`]
    })
    expect(different.sort()).toEqual([])
  })
})
