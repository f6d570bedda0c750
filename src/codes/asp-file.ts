/**
 * Reads the file of Medicare's payment limits as CMS publishes it each quarter (ASP pricing file, section 508
 * version, CSV): some lines of preamble, a header whose names vary a little, a row per code, remarks at the end.
 */
import { readCsv } from '../lib/csv.ts'
import type { CsvRow } from '../lib/csv.ts'
import { Problems } from '../lib/fields.ts'
import type { FileProblem } from '../lib/fields.ts'
import { parseMicro } from '../lib/decimal.ts'
import type { Result } from '../lib/result.ts'

/** One code of the file. Text is as printed: what looks like a formula is text. */
export type AspRow = {
  /** Line of the file on which the row begins. */
  readonly line: number
  readonly code: string
  readonly description: string
  /** The publisher's text of one billing unit: `0.5 MG`. */
  readonly dosage: string
  /** Thousandths of a dollar per billing unit; null where the file prints none. */
  readonly mills: number | null
  /** The patient's share in thousandths of a percent; 20000 where the file prints none. */
  readonly coinsurance: number
  readonly notes: string
}

export type AspQuarter = {
  /** First and last day of the quarter. */
  readonly from: string
  readonly to: string
  readonly rows: readonly AspRow[]
  /** Lines below the table, as printed. */
  readonly remarks: readonly string[]
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const EFFECTIVE =
  /effective\s+([a-z]+)\s+1\s*,+\s*(\d{4})\s*,*\s*(?:through|to|[-–—])\s*([a-z]+)\s+(30|31)\s*,+\s*(\d{4})/i

/** First and last day of the quarter that begins on a day; null where none does. */
export function quarterFrom(first: string): { readonly from: string; readonly to: string } | null {
  const match = /^(\d{4})-(01|04|07|10)-01$/.exec(first)
  const year = match?.[1]
  const last = { '01': '03-31', '04': '06-30', '07': '09-30', '10': '12-31' }[match?.[2] ?? '']
  return year === undefined || last === undefined ? null : { from: first, to: `${year}-${last}` }
}

const dayOf = (year: string | undefined, month: string | undefined, day: string): string => {
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1
  return `${year ?? ''}-${String(number).padStart(2, '0')}-${day}`
}

/** The quarter that the preamble names; null where it names none, or days that are no quarter. */
function quarterIn(preamble: readonly CsvRow[]): { readonly from: string; readonly to: string } | null {
  for (const { cells } of preamble) {
    const match = EFFECTIVE.exec(cells.join(', '))
    if (match === null) continue
    const quarter = quarterFrom(dayOf(match[2], match[1], '01'))
    return quarter?.to === dayOf(match[5], match[3], match[4] ?? '') ? quarter : null
  }
  return null
}

/** The columns that are read, by the letters with which their header begins; the first that fits is taken. */
const COLUMNS = {
  code: /^(?:hcpcs(?:code)?|code)$/,
  description: /^(?:short)?descript(?:ion|or)$/,
  dosage: /^(?:hcpcs(?:code)?)?dosage/,
  limit: /^(?:payment)limit/,
  share: /^coinsurance/,
  notes: /^notes?$/,
} as const
type Column = keyof typeof COLUMNS
type Places = { readonly [column in Column]: number }

const lettersOf = (cell: string): string => cell.toLowerCase().replace(/[^a-z]/g, '')

/** Where the columns stand, if a row is the header. */
function placesIn(row: CsvRow): Places | null {
  const names = row.cells.map(lettersOf)
  const place = (column: Column): number => names.findIndex((name) => COLUMNS[column].test(name))
  const places = {
    code: place('code'),
    description: place('description'),
    dosage: place('dosage'),
    limit: place('limit'),
    share: place('share'),
    notes: place('notes'),
  }
  return places.code >= 0 && places.limit >= 0 ? places : null
}

const CODE = /^(?:[A-Z]\d{4}|\d{4}[A-Z0-9])$/
const LIMIT = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/
/** A cell that runs over into the next row: a quotation mark is open where none should be. */
const RUN_OVER = /\n"?(?:[A-Z]\d{4}|\d{4}[A-Z0-9])"?[,;\t]/
const MOST_CHARACTERS = 20_000_000
const USUAL_SHARE = 20_000

/** Thousandths of a printed number with no more decimals than that, needless zeros apart. */
function thousandths(text: string): number | null {
  const match = LIMIT.exec(text)
  const decimals = (match?.[2] ?? '').replace(/0+$/, '')
  if (match === null || (match[1] === undefined && match[2] === undefined) || decimals.length > 3) return null
  const micro = parseMicro(`${(match[1] ?? '0').replaceAll(',', '')}.${decimals.padEnd(1, '0')}`)
  return micro === null ? null : micro / 1000
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
const clean = (text: string | undefined): string => (text ?? '').replace(/[\u00A0\uFFFD\s]+/g, ' ').trim()

/** The table in the text, by the separator under which a header is found. */
function tableOf(text: string): {
  readonly preamble: readonly CsvRow[]
  readonly places: Places | null
  readonly rows: readonly CsvRow[]
} {
  for (const separator of [',', ';', '\t']) {
    const rows = readCsv(text, separator)
    const at = rows.findIndex((row) => placesIn(row) !== null)
    const header = rows[at]
    if (header !== undefined)
      return { preamble: rows.slice(0, at), places: placesIn(header), rows: rows.slice(at + 1) }
  }
  return { preamble: readCsv(text, ','), places: null, rows: [] }
}

function readRow(row: CsvRow, places: Places, problems: Problems): AspRow | null {
  const cell = (column: Column): string => clean(row.cells[places[column]])
  const place = `row ${row.line}`
  const code = cell('code').toUpperCase()
  const limit = cell('limit')
  const share = cell('share').replace(/ ?%$/, '')
  const mills = limit === '' ? null : thousandths(limit)
  const coinsurance = share === '' ? USUAL_SHARE : thousandths(share)
  const before = problems.list.length
  if (!CODE.test(code)) problems.add(place, `"${short(cell('code'))}" is no code of five letters or digits`)
  if (limit !== '' && (mills === null || mills === 0))
    problems.add(place, `"${short(limit)}" is no payment limit in dollars with at most three decimals`)
  // A share below one is a fraction and no percentage.
  if (coinsurance === null || coinsurance > 100_000 || (coinsurance > 0 && coinsurance < 1000))
    problems.add(place, `"${short(share)}" is no percentage of coinsurance`)
  if (problems.list.length > before) return null
  return {
    line: row.line,
    code,
    description: cell('description'),
    dosage: cell('dosage'),
    mills,
    coinsurance: coinsurance ?? USUAL_SHARE,
    notes: cell('notes'),
  }
}

/** A line below the table: text in one cell alone, which is no code. */
const isRemark = (row: CsvRow): boolean => {
  const filled = row.cells.filter((cell) => clean(cell) !== '')
  return filled.length === 1 && !CODE.test(clean(filled[0]).toUpperCase())
}

/**
 * Reads a quarter of payment limits. In: the text of the file, with or without a byte-order mark, of any line ends;
 * and the first day of its quarter where a person has named it, which wins over the preamble. Out: the quarter with
 * limits in thousandths of a dollar; or every problem with its row. A file with one wrong row is refused as a whole.
 */
export function readAspFile(text: string, first?: string): Result<AspQuarter, readonly FileProblem[]> {
  const problems = new Problems()
  const refuse = (problem: string): Result<AspQuarter, readonly FileProblem[]> => {
    problems.add('', problem)
    return problems.close<AspQuarter>(null)
  }
  if (text.length > MOST_CHARACTERS) return refuse('the file is larger than 20 million characters')
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (plain.trim() === '') return refuse('the file is empty')
  const { preamble, places, rows } = tableOf(plain.replace(/\r\n?/g, '\n'))
  if (places === null) return refuse('no header with "HCPCS Code" and "Payment Limit" was found')
  const quarter = first === undefined ? quarterIn(preamble) : quarterFrom(first)
  if (quarter === null)
    return refuse(
      first === undefined
        ? 'the preamble names no quarter ("Effective October 1, 2026 through December 31, 2026"): name its first day'
        : `${first} is not the first day of a quarter`,
    )
  const seen = new Map<string, number>()
  const read: AspRow[] = []
  const remarks: string[] = []
  for (const row of rows) {
    if (row.cells.some((cell) => RUN_OVER.test(cell))) {
      problems.add(`row ${row.line}`, 'a quotation mark is not closed in this row')
      break
    }
    if (isRemark(row)) {
      remarks.push(clean(row.cells.find((cell) => clean(cell) !== '')))
      continue
    }
    const one = readRow(row, places, problems)
    if (one === null) continue
    const before = seen.get(one.code)
    if (before !== undefined) problems.add(`row ${row.line}`, `${one.code} already stands in row ${before}`)
    else seen.set(one.code, row.line)
    read.push(one)
  }
  if (problems.list.length === 0 && (plain.split('"').length - 1) % 2 === 1)
    return refuse('a quotation mark is not closed')
  if (read.length === 0 && problems.list.length === 0) return refuse('the table has no rows')
  return problems.close<AspQuarter>({ ...quarter, rows: read, remarks })
}
