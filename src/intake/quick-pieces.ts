import type { DayBook } from '../codes/book.ts'
import type { Amount, Order } from '../encounter/model.ts'
import { orderIn } from './mar-amounts.ts'
import { amountAt, amountFault, isNumber, UNREAD } from './quick-amounts.ts'
import { exactDrugAt, isFluid, namedDrug } from './quick-drug.ts'
import type { DrugFound } from './quick-drug.ts'
import { looksLikeTime, timesAt } from './quick-times.ts'
import type { TimeWord } from './quick-times.ts'
import type { Span } from './quick-reading.ts'
import type { PauseSaid } from './settle-quick-pauses.ts'
import { phraseAt } from './quick-tokens.ts'
import type { Token } from './quick-tokens.ts'
import {
  ACCESS_PHRASES,
  ACCESS_SERVICE,
  FILLERS,
  NO_ACCESS,
  PURPOSE_PHRASES,
  ROUTE_PHRASES,
} from './quick-words.ts'
import type { RouteWord } from './quick-words.ts'

export type Said<T> = Span & { readonly value: T; readonly words: string }
export type Bad = Span & { readonly words: string; readonly fault: string }

/** What stands in a line, word for word; nothing is weighed against anything yet. */
export type Pieces = {
  readonly drugs: DrugFound[]
  readonly doses: Said<Amount>[]
  readonly wastes: Said<Amount>[]
  readonly times: TimeWord[]
  readonly routes: Said<RouteWord>[]
  readonly services: Said<null>[]
  readonly accesses: Said<string | null>[]
  readonly purposes: Said<string>[]
  readonly bags: Said<string>[]
  readonly reasons: Said<string>[]
  readonly orders: Said<Order>[]
  readonly bad: Bad[]
  /** Numbers without a unit, and those of a discarded amount. */
  readonly loose: Said<'dose' | 'waste'>[]
  /** `22g` behind an access: a needle, or grams. */
  readonly gauges: Said<null>[]
  /** `in 500ml D5W`: a fluid that has a row of its own. */
  readonly diluents: Said<null>[]
  readonly pauses: PauseSaid[]
  /** Runs of words that may name the drug. */
  readonly runs: Token[][]
}

export type Known = { readonly accesses: readonly string[]; readonly bags: readonly string[] }

const emptyPieces = (): Pieces => ({
  drugs: [],
  doses: [],
  wastes: [],
  times: [],
  routes: [],
  services: [],
  accesses: [],
  purposes: [],
  bags: [],
  reasons: [],
  orders: [],
  bad: [],
  loose: [],
  gauges: [],
  diluents: [],
  pauses: [],
  runs: [],
})

const WASTE = /^(?:wastes?|wasted|discard(?:ed)?|wst|jw)$/
const NONE = /^(?:none|no|0)$/
const PAUSE = /^(?:paused?|held|hold|interrupted)$/
const GAUGE = /^(?:1[4-9]|2[0-6])(?:g|ga|gauge)$/
const REASON = /^reason:?$/

const isKeyword = (text: string): boolean =>
  ROUTE_PHRASES.has(text) || ACCESS_PHRASES.has(text) || PURPOSE_PHRASES.has(text) || FILLERS.has(text)

/** The longest phrase from `at` on for which a table or a list has an answer. */
function longest<T>(
  tokens: readonly Token[],
  at: number,
  most: number,
  look: (phrase: string) => T | undefined,
): { readonly count: number; readonly value: T; readonly words: string } | null {
  for (let count = Math.min(most, tokens.length - at); count > 0; count -= 1) {
    const words = phraseAt(tokens, at, count)
    const value = words === null ? undefined : look(words)
    if (words !== null && value !== undefined) return { count, value, words }
  }
  return null
}

/** How many words say what a drug hung in, from `in` on: `in 500ml D5W`, `in NS`; 0 for none. */
function diluentAt(tokens: readonly Token[], at: number, book: DayBook): number {
  if (tokens[at]?.text !== 'in') return 0
  const before = amountAt(tokens, at + 1)?.count ?? 0
  const named = exactDrugAt(tokens, at + 1 + before, book)
  if (named === 0 || !isFluid(namedDrug(tokens, at + 1 + before, named, book))) return 0
  const after = before > 0 ? 0 : (amountAt(tokens, at + 1 + named)?.count ?? 0)
  return 1 + before + named + after
}

/** Sorts the words of a line into pieces. */
export function piecesOf(line: string, tokens: readonly Token[], book: DayBook, known: Known): Pieces {
  const pieces = emptyPieces()
  let open = false
  for (let at = 0; at < tokens.length; ) {
    const count = takeAt(line, tokens, at, pieces, book, known)
    const token = tokens[at]
    if (count === 0 && token !== undefined) {
      if (open) pieces.runs.at(-1)?.push(token)
      else pieces.runs.push([token])
    }
    open = count === 0
    at += Math.max(1, count)
  }
  return pieces
}

/** Takes what begins at a word; how many words it took, 0 where nothing knows it. */
function takeAt(
  line: string,
  tokens: readonly Token[],
  at: number,
  into: Pieces,
  book: DayBook,
  known: Known,
): number {
  const token = tokens[at]
  if (token === undefined) return 1
  const span = (count: number): Span => ({ from: token.from, to: tokens[at + count - 1]?.to ?? token.to })
  const keep = <T>(list: Said<T>[], count: number, value: T, words = token.raw): number => {
    list.push({ ...span(count), value, words })
    return count
  }
  /** Words that are an order beside a dose, or else at fault. */
  const orderOr = (fault: string, count: number, words: string): number => {
    const order = orderIn(words)
    if (order !== null) return keep(into.orders, count, order, words)
    into.bad.push({ ...span(count), words, fault })
    return count
  }
  if (token.quoted) {
    into.drugs.push(namedDrug(tokens, at, 1, book))
    return 1
  }
  if (REASON.test(token.text) && at + 1 < tokens.length) {
    const rest = tokens.length - at
    return keep(into.reasons, rest, line.slice(tokens[at + 1]?.from).trim())
  }
  if (WASTE.test(token.text)) {
    const amount = amountAt(tokens, at + 1)
    if (amount !== null) return keep(into.wastes, amount.count + 1, amount.amount)
    if (NONE.test(tokens[at + 1]?.text ?? '')) return keep(into.wastes, 2, { micro: 0, unit: 'mg' })
    if (isNumber(tokens[at + 1]?.text ?? ''))
      return keep(into.loose, 2, 'waste' as const, tokens[at + 1]?.raw ?? '')
    into.bad.push({ ...span(1), words: token.raw, fault: 'has no amount' })
    return 1
  }
  if (PAUSE.test(token.text)) {
    const during = timesAt(tokens, at + 1)
    const [begins, ends] = during?.words ?? []
    if (during !== null && begins !== undefined && ends !== undefined) {
      const words = line.slice(token.from, ends.to)
      into.pauses.push({ ...span(during.count + 1), words, begins: begins.minute, ends: ends.minute })
      return during.count + 1
    }
  }
  if (token.text === 'jz') return keep(into.wastes, 1, { micro: 0, unit: 'mg' })
  const diluent = diluentAt(tokens, at, book)
  if (diluent > 0)
    return keep(into.diluents, diluent, null, line.slice(token.from, tokens[at + diluent - 1]?.to))
  const own = longest(tokens, at, 4, (phrase) => known.accesses.find((one) => one.toLowerCase() === phrase))
  if (own !== null) return keep(into.accesses, own.count, own.value, own.words)
  const bag = longest(tokens, at, 3, (phrase) => known.bags.find((one) => one.toLowerCase() === phrase))
  if (bag !== null && (bag.count > 1 || /[a-z]/.test(bag.words))) return keep(into.bags, bag.count, bag.value)
  if (token.text === 'bag' && tokens[at + 1] !== undefined)
    return keep(into.bags, 2, tokens[at + 1]?.raw ?? '')
  const service = longest(tokens, at, 3, (phrase) => (ACCESS_SERVICE.has(phrase) ? null : undefined))
  if (service !== null) return keep(into.services, service.count, null, service.words)
  const named = exactDrugAt(tokens, at, book)
  if (named > 1 || (named === 1 && !isKeyword(token.text))) {
    into.drugs.push(namedDrug(tokens, at, named, book))
    return named
  }
  if (GAUGE.test(token.text) && into.accesses.at(-1)?.to === tokens[at - 1]?.to && at > 0)
    return token.text.endsWith('g') ? keep(into.gauges, 1, null) : 1
  const unit = tokens[at + 1]?.text ?? ''
  const perUnit = isNumber(token.text) && unit.includes('/') ? amountFault(`${token.text}${unit}`) : UNREAD
  if (perUnit !== UNREAD) {
    const words = line.slice(token.from, tokens[at + 1]?.to)
    return orderOr(perUnit, 2, words)
  }
  // `0905 L arm` is a time and a side, not litres.
  const isSide = /^[lr]$/.test(unit) && longest(tokens, at + 1, 3, (one) => ACCESS_PHRASES.get(one)) !== null
  const amount = isSide ? null : amountAt(tokens, at)
  if (amount !== null) {
    const after = tokens[at + amount.count]
    const next = at + amount.count + 1
    const isWaste =
      WASTE.test(after?.text ?? '') && amountAt(tokens, next) === null && !NONE.test(tokens[next]?.text ?? '')
    return isWaste
      ? keep(into.wastes, amount.count + 1, amount.amount)
      : keep(into.doses, amount.count, amount.amount)
  }
  const times = timesAt(tokens, at)
  if (times !== null) {
    into.times.push(...times.words)
    return times.count
  }
  const route = longest(tokens, at, 2, (phrase) => ROUTE_PHRASES.get(phrase))
  if (route !== null) return keep(into.routes, route.count, route.value, route.words)
  const no = longest(tokens, at, 2, (phrase) => (NO_ACCESS.has(phrase) ? phrase : undefined))
  if (no !== null) return keep<string | null>(into.accesses, no.count, null, no.words)
  const access = longest(tokens, at, 3, (phrase) => ACCESS_PHRASES.get(phrase))
  if (access !== null) return keep(into.accesses, access.count, access.value, access.words)
  const purpose = longest(tokens, at, 3, (phrase) => PURPOSE_PHRASES.get(phrase))
  if (purpose !== null) return keep(into.purposes, purpose.count, purpose.value, purpose.words)
  if (FILLERS.has(token.text)) return 1
  if (isNumber(token.text)) return keep(into.loose, 1, 'dose' as const)
  if (looksLikeTime(token.text)) {
    into.bad.push({ ...span(1), words: token.raw, fault: 'is not a time' })
    return 1
  }
  const auc =
    token.text === 'auc' && isNumber(tokens[at + 1]?.text ?? '') ? 2 : /^auc\d/.test(token.text) ? 1 : 0
  if (auc > 0) {
    const words = line.slice(token.from, tokens[at + auc - 1]?.to)
    return orderOr('is an order, not a dose given', auc, words)
  }
  if (/^[\d.]/.test(token.text) && !/^[\d.]+%$/.test(token.text))
    return orderOr(amountFault(token.text), 1, token.raw)
  return 0
}
