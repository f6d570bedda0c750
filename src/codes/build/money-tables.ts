import { byText } from '../../lib/order.ts'
import type { FeesTable, HospitalRatesTable, LocalitiesTable, PricesTable } from '../table-shapes.ts'
import { DRUG_CODES } from './drug-codes.ts'
import { ASP_FILES, HOSPITAL_ROWS } from './hcpcs.ts'
import { inParts, mills } from './numbers.ts'
import { field, readCsv } from './read-csv.ts'
import type { Row } from './read-csv.ts'

const known = new Set(DRUG_CODES)

/** The patient's share that most drugs have, in thousandths of a percent. */
const USUAL_SHARE = 20_000

export function pricesTable(): PricesTable {
  const files = ASP_FILES.map((file) => {
    const rows = file.rows.filter(
      (row) => known.has(field(row, 'hcpcs')) && field(row, 'payment_limit_usd') !== '',
    )
    return {
      mills: new Map(rows.map((row) => [field(row, 'hcpcs'), mills(field(row, 'payment_limit_usd'))])),
      share: Object.fromEntries(
        rows
          .map((row): [string, number] => [field(row, 'hcpcs'), inParts(field(row, 'coinsurance_pct'), 1000)])
          .filter(([, share]) => share !== USUAL_SHARE),
      ),
    }
  })
  return {
    editions: ASP_FILES.map((file) => file.edition),
    coinsurance: files.map((file) => file.share),
    rows: DRUG_CODES.filter((code) => files.some((file) => file.mills.has(code))).map((code) => [
      code,
      ...files.map((file) => file.mills.get(code) ?? null),
    ]),
  }
}

/** One edition of the fee schedule; a file that prints no flag prints no value that is not available. */
function feeSet(edition: string, file: string): FeesTable['sets'][number] {
  const rows = readCsv(file)
  const conversions = new Set(rows.map((row) => inParts(field(row, 'conversion_factor_nonqp'), 10_000)))
  const [conversion] = conversions
  if (conversion === undefined || conversions.size !== 1) throw new Error('one conversion factor expected')
  return {
    edition,
    conversion,
    rows: rows
      .map((row): FeesTable['sets'][number]['rows'][number] => [
        field(row, 'code'),
        field(row, 'status'),
        inParts(field(row, 'work_rvu'), 100),
        inParts(field(row, 'pe_rvu_nonfacility'), 100),
        inParts(field(row, 'mp_rvu'), 100),
        (row['nonfacility_na'] ?? '') === '' ? 0 : 1,
      ])
      .sort((a, b) => byText(a[0], b[0])),
  }
}

export const feesTable = (): FeesTable => ({
  sets: [feeSet('pfs-2025', 'printed-fees.csv'), feeSet('pfs-2026', 'mpfs-admin.csv')],
})

const KEPT_CAPITALS = new Set(['NYC', 'NJ', 'DC', 'MD', 'VA', 'N'])

/** `REST OF CALIFORNIA` as people write it: `Rest of California`. */
const readable = (name: string): string =>
  name
    .split(/\b/)
    .map((word) => (KEPT_CAPITALS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join('')
    .replace(/\bOf\b/g, 'of')
    .replace(/\bCntys?\b/g, (word) => (word === 'Cnty' ? 'county' : 'counties'))

const localityId = (row: Row): string => `${field(row, 'mac')}-${field(row, 'locality')}`

const indices = (row: Row): readonly [work: number, practice: number, malpractice: number] => [
  inParts(field(row, 'work_gpci_with_floor'), 1000),
  inParts(field(row, 'pe_gpci'), 1000),
  inParts(field(row, 'mp_gpci'), 1000),
]

export function localitiesTable(): LocalitiesTable {
  const published = readCsv('gpci.csv')
  const names = new Map(
    published.map((row) => [
      localityId(row),
      `${readable(field(row, 'locality_name'))} (${field(row, 'state')})`,
    ]),
  )
  const set = (edition: string, rows: readonly Row[]): LocalitiesTable['sets'][number] => ({
    edition,
    rows: rows
      .map((row): LocalitiesTable['sets'][number]['rows'][number] => [
        localityId(row),
        names.get(localityId(row)) ?? localityId(row),
        ...indices(row),
      ])
      .sort((a, b) => byText(a[0], b[0])),
  })
  return { sets: [set('gpci-2025', readCsv('printed-localities.csv')), set('gpci-2026', published)] }
}

/** Drugs that the drug table has, and everything that is no drug code. */
export const hospitalRatesTable = (): HospitalRatesTable => ({
  edition: 'opps-2026q1',
  rows: HOSPITAL_ROWS.filter((row) => known.has(field(row, 'code')) || !/^[JQ]/.test(field(row, 'code')))
    .map((row): HospitalRatesTable['rows'][number] => {
      const rate = field(row, 'payment_rate_usd')
      return [field(row, 'code'), field(row, 'status_indicator'), rate === '' ? null : mills(rate)]
    })
    .sort((a, b) => byText(a[0], b[0])),
})
