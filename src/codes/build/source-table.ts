import { byText } from '../../lib/order.ts'
import type { Source } from '../sources.ts'
import { field, readCsv, readSource } from './read-csv.ts'

const KINDS = ['CMS', 'other', 'ours']

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Checks one publication as written by hand. */
function readPublication(value: unknown): Source {
  if (typeof value !== 'object' || value === null) throw new Error('sources.json: a publication is a record')
  const record = value as Record<keyof Source, unknown>
  for (const key of ['id', 'title', 'publisher', 'licence', 'where', 'sure'] as const)
    if (!isText(record[key])) throw new Error(`sources.json: ${String(record.id)} has no ${key}`)
  for (const key of ['edition', 'from', 'to', 'readFrom'] as const)
    if (record[key] !== null && !isText(record[key]))
      throw new Error(`sources.json: ${String(record.id)}: ${key} is a text or null`)
  if (!KINDS.includes(String(record.kind))) throw new Error(`sources.json: ${String(record.id)} has no kind`)
  return value as Source
}

export const PUBLICATIONS: readonly Source[] = (() => {
  const parsed: unknown = JSON.parse(readSource('sources.json'))
  if (!Array.isArray(parsed)) throw new Error('sources.json is a list')
  return parsed.map(readPublication).sort((a, b) => byText(a.id, b.id))
})()

/** The hand-made files; every row of them names its source. */
export const HAND_MADE = [
  'authorization-checklist.csv',
  'authorization-classes.csv',
  'code-ends.csv',
  'codes-over-time.csv',
  'denials.csv',
  'derived-drugs.csv',
  'dialysis-codes.csv',
  'drug-marks.csv',
  'drug-names.csv',
  'drug-rows.csv',
  'extra-codes.csv',
  'extra-diagnoses.csv',
  'facility-pairs.csv',
  'labels.csv',
  'makers.csv',
  'printed-fees.csv',
  'printed-limits.csv',
  'printed-localities.csv',
  'sample-charges.csv',
  'visit-elements.csv',
  'visit-levels.csv',
] as const

/** `CODING-RULES: R-HYD-1; HCPCS26` names two publications. */
export const keysOf = (source: string): readonly string[] =>
  source.split(';').map((part) => part.split(':')[0]?.trim() ?? '')

/** Throws where a publication stands twice, or a hand-made row names none, or one that is not there. */
export function checkSources(): void {
  const known = new Set(PUBLICATIONS.map((publication) => publication.id))
  if (known.size !== PUBLICATIONS.length) throw new Error('sources.json: a publication stands twice')
  const cited = [
    ...HAND_MADE.flatMap((file) => readCsv(file).map((row) => [file, field(row, 'source')] as const)),
    ...readCsv('editions.csv').map((row) => ['editions.csv', field(row, 'publication')] as const),
  ]
  for (const [file, source] of cited)
    for (const key of keysOf(source))
      if (!known.has(key)) throw new Error(`${file}: sources.json has no ${key || 'source'} (${source})`)
}
