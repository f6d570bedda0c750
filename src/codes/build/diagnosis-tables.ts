import { byText } from '../../lib/order.ts'
import type { DiagnosesTable, IndicationsTable } from '../table-shapes.ts'
import { field, readCsv } from './read-csv.ts'

const SHAPE = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/

/** ICD-10-CM as published, and the codes that the copy lacks. */
export function diagnosesTable(): DiagnosesTable {
  const rows = [...readCsv('icd10-oncology.csv'), ...readCsv('extra-diagnoses.csv')].map(
    (row): DiagnosesTable['rows'][number] => {
      const code = field(row, 'code')
      if (!SHAPE.test(code)) throw new Error(`no code of ICD-10-CM: ${code}`)
      return [code, field(row, 'description'), field(row, 'billable') === '1' ? 1 : 0]
    },
  )
  if (new Set(rows.map(([code]) => code)).size !== rows.length) throw new Error('a diagnosis stands twice')
  return { edition: 'icd-2026', rows: rows.sort(([a], [b]) => byText(a, b)) }
}

const prefixes = (text: string): string => text.replaceAll('.', '')

/** The page that says so; through which public copy it was read stands in the source file. */
const sourceWords = (text: string): string => text.replaceAll(/, read through [^;]*/g, '')

/** Rows that name a drug code; the others say why a source is not to be cited. */
export const indicationsTable = (): IndicationsTable => ({
  edition: 'indications-2026',
  rows: readCsv('drug-indications.csv')
    .filter((row) => field(row, 'hcpcs') !== '')
    .map((row) => [
      field(row, 'drug'),
      field(row, 'hcpcs'),
      prefixes(field(row, 'icd10_prefixes')),
      prefixes(field(row, 'unconfirmed_prefixes')),
      field(row, 'tumour_agnostic').startsWith('yes') ? 1 : 0,
      field(row, 'as_of'),
      sourceWords(field(row, 'source')),
    ]),
})
