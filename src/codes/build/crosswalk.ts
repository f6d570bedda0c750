import { field, readCsv } from './read-csv.ts'

/** A row of the NDC crosswalk that names a drug by its NDC. */
export type CrosswalkRow = {
  readonly code: string
  /** 11 digits, without hyphens. */
  readonly ndc: string
  readonly product: string
  readonly labeler: string
  /** HCPCS units in one container, as printed. */
  readonly units: string
  /** Amount in one container as printed: mL of a liquid; 1 for a powder, and for a liquid of one mL. */
  readonly size: string
  readonly edition: string
}

const NDC = /^(\d{5})-(\d{4})-(\d{2})$/

/** Eleven digits of an NDC in the form 5-4-2; null for the part numbers that stand in its place for tissue products. */
export function ndcDigits(text: string): string | null {
  const match = NDC.exec(text)
  return match === null ? null : `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`
}

const FILES = [
  ['ndc-hcpcs.csv', 'ndc-2025q4'],
  ['ndc-hcpcs-2026q4-recoded.csv', 'ndc-2026q4'],
] as const

/** Every row of both crosswalk files, oldest first. */
export const CROSSWALK_ROWS: readonly CrosswalkRow[] = FILES.flatMap(([file, edition]) =>
  readCsv(file).flatMap((row) => {
    const ndc = ndcDigits(field(row, 'ndc'))
    if (ndc === null) return []
    return [
      {
        code: field(row, 'hcpcs'),
        ndc,
        product: field(row, 'drug_name'),
        labeler: field(row, 'labeler'),
        units: field(row, 'billing_units'),
        size: field(row, 'pkg_size'),
        edition,
      },
    ]
  }),
)

const byCode = new Map<string, CrosswalkRow[]>()
for (const row of CROSSWALK_ROWS) {
  const rows = byCode.get(row.code)
  if (rows === undefined) byCode.set(row.code, [row])
  else rows.push(row)
}

/** The same, by code. */
export const CROSSWALK: ReadonlyMap<string, readonly CrosswalkRow[]> = byCode
