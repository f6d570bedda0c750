import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { drugFacts, found, limitEditions } from './drug-facts.ts'

const editions = limitEditions(fullBook)
const facts = drugFacts(fullBook, '2026-10-06', editions)
const of = (code: string) => facts.find((one) => one.code === code)
const mills = (code: string) => of(code)?.prices.map((price) => price?.mills ?? null)

describe('the drug table', () => {
  it('has every code of every drug once', () => {
    expect(new Set(facts.map(({ code }) => code))).toEqual(
      new Set(fullBook.drugs.flatMap(({ codes }) => codes)),
    )
    expect(new Set(facts.map(({ code }) => code)).size).toBe(facts.length)
    expect(facts.length).toBeGreaterThan(700)
  })

  it('gives each quarter its own limit and none in the place of another', () => {
    expect(editions.map(({ from }) => from)).toEqual(['2025-10-01', '2026-10-01'])
    expect(mills('J9271')).toEqual([60_291, fullBook.at('2026-10-06').drugPrice('J9271')?.mills])
    expect(mills('J9190')).toEqual([1990, null])
    expect(mills('J9192')).toEqual([null, 39])
    expect(mills('J9999')).toEqual([null, null])
  })

  it('knows ended codes with their successors', () => {
    expect(of('J9190')?.drugCode).toMatchObject({ to: '2026-09-30', successors: ['J9192', 'J9191'] })
    expect(of('J2505')?.drugCode).toMatchObject({ to: '2021-12-31', successors: ['J2506'] })
    expect(of('J0881')?.dialysis).toBe('J0882')
  })

  it('has names that are no codes', () => {
    expect(of('J9190')?.names).toEqual(['5-FU', 'FU', 'Adrucil', '5-fluorouracil'])
    expect(facts.flatMap(({ names }) => names.filter((name) => /^[A-Z]\d{4}$/.test(name)))).toEqual([])
  })

  it('leaves what no table says empty', () => {
    expect(of('J0643')?.limits).toEqual({ office: null, facility: null })
    expect(of('J9999')?.drugCode?.unit).toBe(null)
  })

  it.each([
    ['keytruda', 'J9271'],
    ['j9271', 'J9271'],
    ['5-fu', 'J9192'],
    ['oxali', 'J9263'],
    ['TRUXIMA rituximab', 'Q5115'],
  ])('is searched by any name: %s', (search, code) => {
    expect(found(facts, search).map((one) => one.code)).toContain(code)
  })

  it('finds nothing by what it does not hold, and everything by nothing', () => {
    expect(found(facts, 'aspirin of the moon')).toEqual([])
    expect(found(facts, ' ')).toEqual(facts)
  })
})
