import { byText } from '../../lib/order.ts'
import { TABLES } from '../book.ts'
import type { EditionsTable, LabelsTable } from '../table-shapes.ts'
import { LABELS } from './labels.ts'
import { mills } from './numbers.ts'
import { field, readCsv } from './read-csv.ts'

export const labelsTable = (): LabelsTable => ({
  source: 'OURS',
  rows: Object.fromEntries([...LABELS].sort(([a], [b]) => byText(a, b))),
})

export const editionsTable = (): EditionsTable => ({
  rows: readCsv('editions.csv')
    .map((row): EditionsTable['rows'][number] => {
      const table = TABLES.find((known) => known === field(row, 'table'))
      if (table === undefined) throw new Error(`editions.csv: no table ${field(row, 'table')}`)
      return [field(row, 'id'), table, field(row, 'name'), field(row, 'from'), field(row, 'to') || null]
    })
    .sort((a, b) => byText(a[0], b[0])),
})

/** Charges of a published billing guide, by the right code and unit: for teaching, no fee that anyone pays. */
export type SampleChargesTable = {
  readonly name: string
  readonly source: string
  readonly from: string
  readonly prices: readonly { readonly code: string; readonly mills: number; readonly per: 'unit' | 'line' }[]
}

export const sampleChargesTable = (): SampleChargesTable => ({
  name: 'Sample charges of a public billing guide',
  source: 'SAMPLE',
  from: '2025-01-01',
  prices: readCsv('sample-charges.csv')
    .map((row) => ({
      code: field(row, 'code'),
      mills: mills(field(row, 'charge_usd')),
      per: field(row, 'per') === 'line' ? ('line' as const) : ('unit' as const),
    }))
    .sort((a, b) => byText(a.code, b.code)),
})
