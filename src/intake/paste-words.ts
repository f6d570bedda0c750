import { ROUTE_WORDS } from '../encounter/route-words.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { timeText } from '../encounter/typed-time.ts'
import type {
  DraftAdministration,
  LeftOutKind,
  MarColumn,
  MarReading,
  QuestionField,
  Role,
  UnreadReason,
} from './mar-reading.ts'
import type { Lack, TypedField } from './paste-settle.ts'

export const ROLE_WORDS: { readonly [R in Role]: string } = {
  drug: 'drug',
  action: 'what was done',
  status: 'status',
  at: 'time of the act',
  date: 'date',
  start: 'start',
  stop: 'stop',
  'other-clock': 'another time, does not count',
  dose: 'dose given',
  unit: 'unit of the dose',
  volume: 'volume',
  ordered: 'dose ordered',
  rate: 'rate',
  route: 'route',
  site: 'line or site',
  comment: 'comment',
  waste: 'discarded',
  vials: 'containers',
  ndc: 'NDC',
  lot: 'lot, left out',
  person: 'person, left out',
  identity: 'number, left out',
  'order-id': 'order',
  version: 'version',
  ignored: 'not read',
}

export const LEFT_OUT_WORDS: { readonly [K in LeftOutKind]: string } = {
  name: 'Names',
  'record-number': 'Record numbers',
  'birth-date': 'Birth dates',
  contact: 'Telephone, mail, address',
  'staff-name': 'Names of staff',
  lot: 'Lots',
  'donation-number': 'Donation numbers',
}

export const UNREAD_WORDS: { readonly [U in UnreadReason]: string } = {
  'not-given': 'Charted as not given',
  duplicate: 'Charted again, the same act',
  'second-copy': 'A second copy of the record',
  superseded: 'Replaced by a later version',
  'no-such-route': 'A route that the file does not have',
  asked: 'Waits for an answer',
  'other-day': 'Of another day',
  unmatched: 'Belongs to no administration found',
  'no-drug': 'No drug found',
  'no-event': 'Says nothing of an administration',
}

export const FIELD_WORDS: { readonly [F in QuestionField]: string } = {
  start: 'start',
  stop: 'stop',
  route: 'route',
  dose: 'dose',
  purpose: 'purpose',
  access: 'access',
  row: 'given or not',
  day: 'day',
  clock: 'clock',
}

export const LACK_WORDS: { readonly [L in Lack]: string } = {
  start: 'not added: the file needs a start',
  route: 'not added: the file needs a route',
  question: 'not added until its question is answered',
  'answered-no': 'not added, as answered',
}

export const TYPED_WORDS: {
  readonly [F in TypedField]: { readonly label: string; readonly example: string }
} = {
  start: { label: 'Start', example: 'e.g. 0915' },
  stop: { label: 'Stop', example: 'e.g. 0915' },
  dose: { label: 'Dose', example: 'e.g. 500 mL' },
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

export const headOf = ({ head, column }: MarColumn): string =>
  head.trim() === '' ? `Column ${column + 1}` : head.trim()

/** `lines 9, 14–16`: each run once. */
export function linesWords(rows: readonly number[]): string {
  const all = [...new Set(rows)].sort((a, b) => a - b)
  const runs: (readonly [from: number, to: number])[] = []
  for (const row of all) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === row - 1) runs[runs.length - 1] = [last[0], row]
    else runs.push([row, row])
  }
  const text = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
  return `${all.length === 1 ? 'line' : 'lines'} ${text}`
}

/** What the record looks like. */
export function layoutWords({ columns, lines }: MarReading): string {
  const tables = new Set(columns.map(({ table }) => table)).size
  const length = counted(lines.length, 'line')
  return tables === 0
    ? `${length}, no table: read line by line`
    : `${length}, ${counted(tables, 'table')} with ${counted(columns.length, 'column')}`
}

/** Which clocks are taken as the time of the act, and which are not. */
export function clockWords({ columns }: MarReading): string {
  const heads = (roles: readonly Role[]): string =>
    columns
      .filter(({ role }) => roles.includes(role))
      .map(headOf)
      .join(', ')
  const counts = heads(['at', 'start', 'stop'])
  const not = heads(['other-clock'])
  if (counts === '' && not === '') return 'the time written in the lines'
  return `${counts === '' ? 'none' : counts}${not === '' ? '' : `; not ${not}`}`
}

export const timesWords = ({ start, stop }: DraftAdministration): string =>
  `${start === null ? 'start not documented' : timeText(start)}${stop === null ? '' : ` to ${timeText(stop)}`}`

/** `oxaliplatin, IV infusion, 09:15 to 11:46, 157 mg, port`. */
export const rowWords = (draft: DraftAdministration): string =>
  [
    draft.drug,
    draft.route === null ? 'route not documented' : ROUTE_WORDS[draft.route],
    timesWords(draft),
    draft.dose === null ? null : amountText(draft.dose),
    draft.access,
  ]
    .filter((part) => part !== null)
    .join(', ')

const MARKUP = /^\s*<(?:!|\/?[a-z])/i

/** Why nothing was found, and what to paste or say instead. */
export function nothingWords({ lines, columns, unread }: MarReading): string {
  const filled = lines.filter((line) => line.trim() !== '')
  const refused = unread.filter(({ reason }) => reason === 'not-given').length
  if (filled.filter((line) => MARKUP.test(line)).length * 2 > filled.length)
    return 'This is the source of a web page, not what the page shows. Open the page, select the record there and copy it.'
  if (refused > 0)
    return `No administration was found: ${counted(refused, 'line')} charted as not given. They stand under “Lines not read”.`
  if (columns.length > 0)
    return 'A table was found, but no administration in it. Its columns can be named under “What the columns say”: the drug and the time of the act are needed.'
  return 'No line names a drug together with a time. Paste the rows of the medication record, or type what was given in the quick line.'
}
