import type {
  Container,
  DrugCode,
  DrugPrice,
  Edition,
  Fee,
  HospitalRate,
  Limit,
  Locality,
  Pair,
  TableSetting,
} from './book.ts'
import type {
  ContainersTable,
  DrugCodesTable,
  FeesTable,
  HospitalRatesTable,
  LimitsTable,
  LocalitiesTable,
  PairsTable,
  PricesTable,
  Tables,
} from './table-shapes.ts'

/** The rows of the tables as the book answers with them, by code. */

export type EditionById = (id: string) => Edition

export function editionsById(tables: Tables): EditionById {
  const byId = new Map(
    tables.editions.rows.map(([id, table, name, from, to]): [string, Edition] => [
      id,
      { table, name, from, to },
    ]),
  )
  return (id) => {
    const edition = byId.get(id)
    if (edition === undefined) throw new Error(`no edition ${id}`)
    return edition
  }
}

const byCode = <T extends { readonly code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]))

export const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

export function readDrugCodes(
  table: DrugCodesTable,
  labelOf: (code: string) => string,
): ReadonlyMap<string, DrugCode> {
  const units = table.units.map(([micro, of, text]) => ({ micro, of, text }))
  return byCode(
    table.rows.map(([code, unit, from, to, successors]) => ({
      code,
      label: table.labels[code] ?? labelOf(code),
      unit: unit === null ? null : (units[unit] ?? null),
      from,
      to: to ?? null,
      successors: words(successors ?? ''),
    })),
  )
}

/** Where the price file prints no other share of the patient: 20 %. */
const USUAL_SHARE = 20_000

/** Per edition, the prices of the codes that it holds. */
export const readPrices = (
  table: PricesTable,
  editionOf: EditionById,
): readonly ReadonlyMap<string, DrugPrice>[] =>
  table.editions.map((id, position) => {
    const edition = editionOf(id)
    const shares = table.coinsurance[position] ?? {}
    return byCode(
      table.rows.flatMap(([code, ...mills]) => {
        const price = mills[position] ?? null
        return price === null
          ? []
          : [{ code, mills: price, coinsurance: shares[code] ?? USUAL_SHARE, edition }]
      }),
    )
  })

/** Per edition, the fees of the codes that it holds. */
export const readFees = (table: FeesTable, editionOf: EditionById): readonly ReadonlyMap<string, Fee>[] =>
  table.sets.map(({ edition, conversion, rows }) =>
    byCode(
      rows.map(([code, status, work, practice, malpractice, notAvailable]) => ({
        code,
        status,
        work,
        practice,
        malpractice,
        notAvailable: notAvailable === 1,
        conversion,
        edition: editionOf(edition),
      })),
    ),
  )

/** Per edition, its localities by their id, in the order of the table. */
export const readLocalities = (
  table: LocalitiesTable,
  editionOf: EditionById,
): readonly ReadonlyMap<string, Locality>[] =>
  table.sets.map(
    ({ edition, rows }) =>
      new Map(
        rows.map(([id, name, work, practice, malpractice]) => [
          id,
          { id, name, work, practice, malpractice, edition: editionOf(edition) },
        ]),
      ),
  )

export const readHospitalRates = (
  table: HospitalRatesTable,
  edition: Edition,
): ReadonlyMap<string, HospitalRate> =>
  byCode(table.rows.map(([code, status, mills]) => ({ code, status, mills, edition })))

export const readLimits = (
  table: LimitsTable,
  setting: TableSetting,
  editionOf: EditionById,
): ReadonlyMap<string, Limit> =>
  byCode(
    table.sets
      .filter((set) => set.setting === setting)
      .flatMap(({ edition, indicator, units }) => {
        const of = editionOf(edition)
        return Object.entries(units).map(([code, most]) => ({ code, units: most, indicator, edition: of }))
      }),
  )

/** Pairs by column 1, then column 2. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, Pair>>

export function readPairs(table: PairsTable, setting: TableSetting, editionOf: EditionById): Pairs {
  const pairs = new Map<string, Map<string, Pair>>()
  for (const { edition, indicator, rows } of table.sets.filter((set) => set.setting === setting)) {
    const of = editionOf(edition)
    for (const [column1, columns] of Object.entries(rows)) {
      const second = pairs.get(column1) ?? new Map<string, Pair>()
      pairs.set(column1, second)
      for (const column2 of words(columns)) second.set(column2, { column1, column2, indicator, edition: of })
    }
  }
  return pairs
}

export const readContainers = (table: ContainersTable): ReadonlyMap<string, Container> =>
  new Map(
    Object.entries(table.rows).flatMap(([code, rows]) =>
      rows.map(([ndc, product, labeler, micro, volume]): [string, Container] => {
        const singleDose = table.singleDose[code]
        const container = {
          ndc,
          code,
          product: table.products[product] ?? '',
          labeler: table.labelers[labeler] ?? '',
          micro,
          of: micro === null ? null : (table.of[code] ?? null),
          ...(singleDose === undefined ? {} : { singleDose }),
          // Thousandths in the table, millionths in the book.
          ...(volume === undefined ? {} : { microMl: volume * 1000 }),
        }
        return [ndc, container]
      }),
    ),
  )
