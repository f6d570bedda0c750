import { field, readCsv } from './read-csv.ts'
import type { Row } from './read-csv.ts'

/** The publisher's row of a HCPCS Level II code. */
export type Listed = {
  readonly code: string
  readonly short: string
  readonly long: string
  readonly from: string
}

/** In force from its add date; without one from the quarter that the procedure's step 0 gives. */
const firstDay = (row: Row): string =>
  field(row, 'add_date') || (field(row, 'note').includes('Added October 2026') ? '2026-10-01' : '2026-04-01')

export const HCPCS: ReadonlyMap<string, Listed> = new Map(
  readCsv('hcpcs-level2.csv').map((row) => [
    field(row, 'code'),
    {
      code: field(row, 'code'),
      short: field(row, 'short_description'),
      long: field(row, 'long_description'),
      from: firstDay(row),
    },
  ]),
)

/** The descriptor of a code: the long one, else the short one; empty where neither was published. */
export const descriptorOf = (code: string): string => {
  const listed = HCPCS.get(code)
  return listed === undefined ? '' : listed.long || listed.short
}

/** The payment files in order of their quarter. */
export const ASP_FILES = [
  { edition: 'asp-2025q4', rows: readCsv('asp-pricing-2025q4.csv') },
  { edition: 'asp-2026q4', rows: readCsv('asp-pricing.csv') },
] as const

export const HOSPITAL_ROWS = readCsv('opps-admin.csv')

const order = new Map<string, readonly string[]>(
  readCsv('codes-over-time.csv').map((row) => {
    const codes = field(row, 'codes').split(' ')
    return [codes[0] ?? '', codes]
  }),
)
const oneOf = new Map([...order.values()].flatMap((codes) => codes.map((code) => [code, codes] as const)))

/** The codes of a product over time, the usual one first, by any of them; only itself where it never changed. */
export const codesOverTime = (code: string): readonly string[] => oneOf.get(code) ?? [code]
