import { byText } from '../../lib/order.ts'
import { MICRO, parseMicro } from '../../lib/decimal.ts'
import type { ContainersTable } from '../table-shapes.ts'
import { CROSSWALK_ROWS } from './crosswalk.ts'
import type { CrosswalkRow } from './crosswalk.ts'
import { DRUG_CODES, unitOf } from './drug-codes.ts'
import { DRUGS } from './drugs.ts'
import { inParts } from './numbers.ts'
import { field, readCsv } from './read-csv.ts'

/** Where a code stands in its drug row: of two codes of one container the usual one is taken. */
const rank = new Map<string, number>()
for (const draft of DRUGS)
  for (const [position, code] of draft.codes.entries()) if (!rank.has(code)) rank.set(code, position)

/** A code for dialysis has no row of its own and comes last. */
const placeOf = (code: string): number => rank.get(code) ?? Infinity

const known = new Set(DRUG_CODES)

/** One row per container of a code that the drug table has. */
function containersOf(edition: string): readonly CrosswalkRow[] {
  const byNdc = new Map<string, CrosswalkRow>()
  for (const row of CROSSWALK_ROWS) {
    if (row.edition !== edition || !known.has(row.code)) continue
    const other = byNdc.get(row.ndc)
    const isUsual =
      other === undefined ||
      placeOf(row.code) < placeOf(other.code) ||
      (placeOf(row.code) === placeOf(other.code) && row.code < other.code)
    if (isUsual) byNdc.set(row.ndc, row)
  }
  return [...byNdc.values()].sort((a, b) => byText(a.code, b.code) || byText(a.ndc, b.ndc))
}

/** Units in one container times what a unit holds; null where that is no exact number. */
export function contentOf(row: CrosswalkRow): number | null {
  const unit = unitOf(row.code)
  const units = parseMicro(row.units)
  if (unit === null || units === null) return null
  const product = (BigInt(units) * BigInt(unit.micro)) / BigInt(MICRO)
  const isWhole = (BigInt(units) * BigInt(unit.micro)) % BigInt(MICRO) === 0n
  return isWhole && product <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(product) : null
}

/**
 * Thousandths of a mL in one container; null where 1 is printed, which says either a powder or one mL. Nothing
 * else in the crosswalk tells the two apart, so neither is assumed.
 */
export function volumeOf(row: Pick<CrosswalkRow, 'size'>): number | null {
  const micro = parseMicro(row.size)
  return micro === null || micro === 0 || micro === MICRO ? null : inParts(row.size, 1000)
}

/** Only where a page or label was seen; a code with containers of both kinds decides nothing. */
const singleDose = (): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    readCsv('single-dose.csv')
      .filter((row) => known.has(field(row, 'hcpcs')) && /^(?:single|multi)$/.test(field(row, 'container')))
      .map((row): [string, boolean] => [field(row, 'hcpcs'), field(row, 'container') === 'single'])
      .sort(([a], [b]) => byText(a, b)),
  )

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(byText)

export function containersTable(): ContainersTable {
  const rows = containersOf('ndc-2025q4')
  const recoded = containersOf('ndc-2026q4')
  const present = new Set(rows.map((row) => row.ndc))
  const unknown = recoded.find((row) => !present.has(row.ndc))
  if (unknown !== undefined)
    throw new Error(`${unknown.ndc} is only in the newer crosswalk: its content is not known`)
  const products = distinct(rows.map((row) => row.product))
  const labelers = distinct(rows.map((row) => row.labeler))
  const codes = distinct(rows.map((row) => row.code))
  const place = (list: readonly string[]): ReadonlyMap<string, number> =>
    new Map(list.map((value, position) => [value, position]))
  const productAt = place(products)
  const labelerAt = place(labelers)
  return {
    edition: 'ndc-2025q4',
    products,
    labelers,
    singleDose: singleDose(),
    of: Object.fromEntries(
      codes.flatMap((code) => {
        const unit = unitOf(code)
        return unit === null ? [] : [[code, unit.of] as const]
      }),
    ),
    recoded: { edition: 'ndc-2026q4', rows: Object.fromEntries(recoded.map((row) => [row.ndc, row.code])) },
    rows: Object.fromEntries(
      codes.map((code) => [
        code,
        rows
          .filter((row) => row.code === code)
          .map((row) => {
            const volume = volumeOf(row)
            const known = [
              row.ndc,
              productAt.get(row.product) ?? 0,
              labelerAt.get(row.labeler) ?? 0,
              contentOf(row),
            ] as const
            return volume === null ? known : ([...known, volume] as const)
          }),
      ]),
    ),
  }
}
