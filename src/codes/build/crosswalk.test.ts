import { describe, expect, it } from 'vitest'
import { contentOf } from './containers.ts'
import { CROSSWALK_ROWS, ndcDigits } from './crosswalk.ts'
import { DRUG_CODES } from './drug-codes.ts'
import { field, readCsv } from './read-csv.ts'

const published = [...readCsv('ndc-hcpcs.csv'), ...readCsv('ndc-hcpcs-2026q4-recoded.csv')]

const hyphens = (digits: string): string => `${digits.slice(0, 5)}-${digits.slice(5, 9)}-${digits.slice(9)}`

describe('the NDC crosswalk', () => {
  it('reads 5-4-2 only', () => {
    expect(ndcDigits('50242-0150-01')).toBe('50242015001')
    expect(ndcDigits('50242-150-01')).toBe(null)
    expect(ndcDigits('888867413689')).toBe(null)
  })

  it('turns every NDC of 5-4-2 into eleven digits and back', () => {
    const isNdc = /^\d{5}-\d{4}-\d{2}$/
    const expected = published.map((row) => field(row, 'ndc')).filter((ndc) => isNdc.test(ndc))
    expect(CROSSWALK_ROWS.map((row) => hyphens(row.ndc))).toEqual(expected)
    expect(CROSSWALK_ROWS.every((row) => /^\d{11}$/.test(row.ndc))).toBe(true)
  })

  it('leaves out part numbers, and none of them is of a drug', () => {
    const rejected = published.filter((row) => ndcDigits(field(row, 'ndc')) === null)
    expect(rejected).toHaveLength(1284)
    expect(rejected.filter((row) => DRUG_CODES.includes(field(row, 'hcpcs')))).toEqual([])
  })

  it('gives fluorouracil the same content under its old and its new code', () => {
    const contents = (edition: string, code: string): ReadonlyMap<string, number | null> =>
      new Map(
        CROSSWALK_ROWS.filter((row) => row.edition === edition && row.code === code).map((row) => [
          row.ndc,
          contentOf(row),
        ]),
      )
    const now = contents('ndc-2026q4', 'J9192')
    const before = contents('ndc-2025q4', 'J9190')
    expect(now.size).toBe(10)
    for (const [ndc, micro] of now) expect(before.get(ndc)).toBe(micro)
  })
})
