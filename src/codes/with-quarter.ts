import { parseBillingUnit } from './billing-unit.ts'
import type { AspQuarter, AspRow } from './asp-file.ts'
import type { DrugCodesTable, PricesTable, Tables } from './table-shapes.ts'

/** What a quarter's file and our tables make of one another. */
export type QuarterReport = {
  /** Codes whose limit is used. */
  readonly used: readonly string[]
  /** Codes that the drug table does not hold: their limits are not used. */
  readonly unknown: readonly string[]
  /** Codes whose billing unit is another than ours: their limits are not used, for units would be miscounted. */
  readonly otherUnit: readonly { readonly code: string; readonly ours: string; readonly theirs: string }[]
  /** Codes for which the file prints no limit. */
  readonly unpriced: readonly string[]
}

const FIRST_MONTHS = ['January', 'April', 'July', 'October']
const nameOf = (from: string): string => {
  const month = FIRST_MONTHS[(Number(from.slice(5, 7)) - 1) / 3] ?? ''
  return `ASP payment limits, ${month} ${from.slice(0, 4)} (own file)`
}

type Unit = DrugCodesTable['units'][number]

function unitsOf(table: DrugCodesTable): ReadonlyMap<string, Unit | null> {
  return new Map(
    table.rows.map(([code, unit]) => [code, unit === null ? null : (table.units[unit] ?? null)] as const),
  )
}

/** Whether a printed unit is the one that doses are divided by; where neither can be read, whether the text is the same. */
function isSameUnit(row: AspRow, ours: Unit | null): boolean {
  const theirs = parseBillingUnit(row.dosage)
  if (ours === null || theirs === null) return ours === null && theirs === null
  return theirs.micro === ours[0] && theirs.of === ours[1]
}

/** Sorts the rows of a quarter by what can be done with them. */
export function reportOf(tables: Tables, quarter: AspQuarter): QuarterReport {
  const units = unitsOf(tables.drugCodes)
  const used: string[] = []
  const unknown: string[] = []
  const unpriced: string[] = []
  const otherUnit: { code: string; ours: string; theirs: string }[] = []
  for (const row of quarter.rows) {
    const ours = units.get(row.code)
    if (row.mills === null) unpriced.push(row.code)
    else if (ours === undefined) unknown.push(row.code)
    else if (isSameUnit(row, ours)) used.push(row.code)
    else otherUnit.push({ code: row.code, ours: ours?.[2] ?? 'no unit', theirs: row.dosage })
  }
  return { used, unknown, otherUnit, unpriced }
}

const USUAL_SHARE = 20_000

/** The prices with one more column, in order of the editions' first days; an edition of the same day gives way. */
function withColumn(
  prices: PricesTable,
  at: number,
  replaced: boolean,
  id: string,
  rows: readonly AspRow[],
): PricesTable {
  const mills = new Map(rows.map((row) => [row.code, row.mills]))
  const put = <T>(list: readonly T[], value: T): readonly T[] => list.toSpliced(at, replaced ? 1 : 0, value)
  const known = new Set(prices.rows.map(([code]) => code))
  const fresh = rows.map((row) => row.code).filter((code) => !known.has(code))
  const none = prices.editions.map(() => null)
  return {
    editions: put(prices.editions, id),
    coinsurance: put(
      prices.coinsurance,
      Object.fromEntries(
        rows.filter((row) => row.coinsurance !== USUAL_SHARE).map((row) => [row.code, row.coinsurance]),
      ),
    ),
    rows: [
      ...prices.rows.map(([code, ...own]): PricesTable['rows'][number] => [
        code,
        ...put(own, mills.get(code) ?? null),
      ]),
      ...fresh.map((code): PricesTable['rows'][number] => [
        code,
        ...put<number | null>(none, mills.get(code) ?? null),
      ]),
    ],
  }
}

/**
 * The tables with a quarter of payment limits read from a file: `makeCodeBook(withQuarter(tables, quarter))` prices
 * days from its first day on by it, until the next edition, and names it in `drugPrice` and `editions`. A quarter that
 * the tables hold already is replaced by the file. Rows that `reportOf` does not list as used are left out.
 */
export function withQuarter(tables: Tables, quarter: AspQuarter): Tables {
  const { from, to } = quarter
  const used = new Set(reportOf(tables, quarter).used)
  const rows = quarter.rows.filter((row) => used.has(row.code))
  const firstDay = (id: string): string => tables.editions.rows.find(([other]) => other === id)?.[3] ?? ''
  const { editions } = tables.prices
  const later = editions.findIndex((id) => firstDay(id) >= from)
  const at = later < 0 ? editions.length : later
  const replaced = later >= 0 && firstDay(editions[later] ?? '') === from
  const id = `asp-file-${from}`
  return {
    ...tables,
    editions: {
      rows: [
        ...tables.editions.rows.filter(([other]) => other !== id),
        [id, 'prices', nameOf(from), from, to],
      ],
    },
    prices: withColumn(tables.prices, at, replaced, id, rows),
  }
}
