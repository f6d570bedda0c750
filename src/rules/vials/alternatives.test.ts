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
    ['Khapzory', 'J0642 own, J0641 product'],
    ['Bendeka', 'J9034 own, J9033 product, J9036 product, J9056 product'],
    ['aspirin of the moon', ''],
  ])('%s: %s', (drug, text) => {
    expect(table(drug)).toBe(text)
  })

  it('are those in force on the date', () => {
    expect(table('leucovorin', '2026-09-30')).toBe('J0640 own')
    expect(table('leucovorin')).toBe('J0643 own, J0644 product')
    expect(table('J0644')).toBe('J0644 own, J0643 product')
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
