/** Amounts, rates, orders and containers as a record writes them. */
import { remembered } from './mar-memo.ts'
import { readTypedAmount } from '../encounter/typed-amount.ts'
import type { Amount, Order, Vial } from '../encounter/model.ts'
import { parseMicro } from '../lib/decimal.ts'

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?'
const UNIT = '(?:mcg|ug|µg|μg|mg|gm|grams?|g|ml|cc|liters?|litres?|l|units?|iu|u|meq)'
const PER =
  '(?! ?\\/ ?(?:\\d+ ?)?(?:ml|cc|l|hr|hour|h|m2|m²|kg|min|minute|dose|day|auc)\\b(?! (?:ns|d5w|nacl|bag)))'
const STRENGTH = '(?! ?\\/ ?(?:ml|cc|hr|hour|h|m2|m²|kg|min|minute|day)(?![a-z]))'
const AMOUNT = new RegExp(`(?<![\\d.,#/-]|[a-z])(?=[\\d.])(${NUMBER}) ?(${UNIT})(?![a-z0-9²])`, 'gi')
const AMOUNT_RULES = { given: new RegExp(`^${STRENGTH}`, 'i'), whole: new RegExp(`^${PER}`, 'i') }

const GAUGE = /^(?:1[468]|2[0246]) ?ga?$/i
const GAUGE_NEAR =
  /\b(?:piv|iv|peripheral|port|needle|huber|angio|[lr]?(?:fa|ac)|hand|forearm|wrist|accessed)\b/i

export type AmountText = { readonly amount: Amount; readonly from: number; readonly to: number }

/**
 * Amounts in a text, without what is per mL, hour, m² or kg. `whole` also leaves out a strength such as 4 mg/2 mL.
 */
export function amountsIn(text: string, rule: keyof typeof AMOUNT_RULES = 'given'): readonly AmountText[] {
  const found: AmountText[] = []
  if (!/\d/.test(text)) return found
  AMOUNT.lastIndex = 0
  for (let match = AMOUNT.exec(text); match !== null; match = AMOUNT.exec(text)) {
    if (match[0] === '') {
      AMOUNT.lastIndex += 1
      continue
    }
    const to = match.index + match[0].length
    if (!AMOUNT_RULES[rule].test(text.slice(to, to + 24))) continue
    if (GAUGE.test(match[0]) && GAUGE_NEAR.test(text.slice(Math.max(0, match.index - 24), to + 12))) continue
    const read = readTypedAmount(match[0], null)
    if (read.ok && read.value !== null) found.push({ amount: read.value, from: match.index, to })
  }
  return found
}

/** A cell that holds amounts, one per line; with the unit of its own column or its head where it has none. */
export function amountsOfCell(cell: string, unit: string): readonly (Amount | null)[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [found] = amountsIn(line)
      if (found !== undefined) return found.amount
      const bare = /^~?([\d.,]+)$/.exec(line)?.[1]
      if (bare === undefined || unit.trim() === '') return null
      const read = readTypedAmount(`${bare} ${unit.trim()}`, null)
      return read.ok ? read.value : null
    })
}

/** A bare number right behind a drug's name: `tylenol 650 po`. */
export const bareNumberIn = (text: string): number | null => {
  const match = /^\D{0,3}(\d[\d,]*(?:\.\d+)?)(?![\d:/%,.]|\s?(?:[a-z]*\/|ml|l\b|%|x\b))/i.exec(text)
  return match?.[1] === undefined ? null : parseMicro(match[1].replaceAll(',', ''))
}

const RATE = /(?:^|[^\d.,])(\d[\d,]*(?:\.\d+)?) ?(?:ml|cc) ?(?:\/|per) ?(?:hr?|hour)\b/gi

/** Rates in mL per hour, in the order of the text. */
export const ratesIn = (text: string): readonly number[] =>
  [...text.matchAll(RATE)].map((match) => Number((match[1] ?? '').replaceAll(',', '')))

const ORDER = new RegExp(
  `(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?) ?(mcg|mg|gm?|units?|meq) ?\\/ ?(m2|m²|kg|sqm)(?![\\w/]| ?\\/)`,
  'i',
)
const AUC = /\bAUC ?(?:of|=|:)? ?(\d+(?:\.\d+)?)/i
const FLAT = new RegExp(`^(${NUMBER} ?${UNIT})(?: flat)?$`, 'i')

/** The ordered dose per m², kg or AUC that a text states. */
export const orderIn = remembered((text: string): Order | null => {
  const auc = AUC.exec(text)
  const aucMicro = auc?.[1] === undefined ? null : parseMicro(auc[1])
  if (aucMicro !== null) return { micro: aucMicro, unit: 'mg', per: 'auc', extra: {} }
  const match = ORDER.exec(text)
  const read = match === null ? null : readTypedAmount(`${match[1] ?? ''} ${match[2] ?? ''}`, null)
  if (read === null || !read.ok || read.value === null) return null
  return { ...read.value, per: /kg/i.test(match?.[3] ?? '') ? 'kg' : 'm2', extra: {} }
})

/** The same of a cell of ordered doses, which may hold a fixed dose. */
export function orderOfCell(text: string): Order | null {
  const found = orderIn(text)
  if (found !== null) return found
  const flat = FLAT.exec(text.trim())?.[1]
  const read = flat === undefined ? null : readTypedAmount(flat, null)
  return read?.ok === true && read.value !== null ? { ...read.value, per: 'flat', extra: {} } : null
}

const WASTE = [
  new RegExp(
    `\\b(?:waste[ds]?|wasting|discard(?:ed)?|wastage)\\b[ :=]{0,3}(${NUMBER} ?${UNIT})(?![a-z0-9])`,
    'i',
  ),
  new RegExp(`(?<![\\d.,])(${NUMBER} ?${UNIT}) (?:was )?(?:wasted|waste|discarded)\\b`, 'i'),
]

/** Waste that a text states; zero where it says that there was none. */
export function wasteIn(text: string): Amount | 'none' | null {
  if (!/wast|discard/i.test(text)) return null
  if (/\b(?:no|nil|zero|without) (?:waste|wastage|discard)/i.test(text)) return 'none'
  for (const pattern of WASTE) {
    const found = pattern.exec(text)?.[1]
    const read = found === undefined ? null : readTypedAmount(found, null)
    if (read?.ok === true && read.value !== null) return read.value
  }
  return null
}

export const NDC = /(?<![\d-])(\d{4,5}-\d{3,4}-\d{1,2})(?![\d-])/g
const KIND = '(sdv|mdv|sd|md|single[- ]?(?:dose|use)|multi(?:ple)?[- ]?(?:dose|use))?'
const VIALS: readonly {
  readonly pattern: RegExp
  readonly count: number
  readonly size: number
  readonly kind: number
}[] = [
  {
    pattern: new RegExp(`(\\d+) ?x ?([\\d,.]+) ?mg ?${KIND}(?: ?vials?)?`, 'gi'),
    count: 1,
    size: 2,
    kind: 3,
  },
  { pattern: new RegExp(`${KIND} ?vials? ([\\d,.]+) ?mg ?x ?(\\d+)`, 'gi'), count: 3, size: 2, kind: 1 },
  { pattern: new RegExp(`(\\d+) ${KIND} ?vials? (?:of|@) ([\\d,.]+) ?mg`, 'gi'), count: 1, size: 3, kind: 2 },
  { pattern: new RegExp(`(\\d+) ([\\d,.]+) ?mg ${KIND} ?vials?`, 'gi'), count: 1, size: 2, kind: 3 },
]

/** Containers with a count that a text states, and the NDCs of it in their order. */
export function vialsIn(text: string, isCell: boolean, ndcs = text): readonly Vial[] {
  if (!/\d/.test(text) || (!isCell && !/\b(?:vials?|sdv|mdv)\b/i.test(text))) return []
  const codes = [...ndcs.matchAll(NDC)].map((match) => match[1] ?? null)
  for (const { pattern, count, size, kind } of VIALS) {
    const found = [...text.matchAll(pattern)]
    if (found.length === 0) continue
    return found.map((match, at) => {
      const word = match[kind] ?? (/\b(?:sdv|single[- ]?(?:dose|use))\b/i.test(text) ? 's' : '')
      return {
        ndc: codes[at] ?? null,
        count: Number(match[count]),
        sizeMicroMg: parseMicro((match[size] ?? '').replaceAll(',', '')),
        singleDose: word === '' ? null : /^s/i.test(word),
        extra: {},
      }
    })
  }
  const bare = isCell ? /^\s*(\d{1,3})(?: ?(?:vials?|sdv|mdv))?\s*$/i.exec(text) : null
  if (bare === null) return []
  return [{ ndc: codes[0] ?? null, count: Number(bare[1]), sizeMicroMg: null, singleDose: null, extra: {} }]
}
