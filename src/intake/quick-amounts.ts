import type { Amount } from '../encounter/model.ts'
import { readTypedAmount } from '../encounter/typed-amount.ts'
import { phraseAt } from './quick-tokens.ts'
import type { Token } from './quick-tokens.ts'

export type AmountFound = { readonly count: number; readonly amount: Amount }

/** A number with nothing to say what it counts. */
export const isNumber = (text: string): boolean => NUMBER.test(text)

const NUMBER = /^(?:\d[\d,]*)?\.?\d+$/

/** `170mg`, `1 L`, `4,560 mg`: an amount at a place of the line. A number alone is none, since a unit is never guessed. */
export function amountAt(tokens: readonly Token[], at: number): AmountFound | null {
  const token = tokens[at]
  if (token === undefined || token.quoted || !/^[\d.]/.test(token.text)) return null
  for (const count of NUMBER.test(token.text) ? [2, 1] : [1]) {
    const phrase = phraseAt(tokens, at, count)
    const read = phrase === null ? null : readTypedAmount(phrase, null)
    if (read?.ok === true && read.value !== null) return { count, amount: read.value }
  }
  return null
}

/** What is said of a word with which nothing can be done. */
export const UNREAD = 'not read'

/** What is wrong with a word that begins like an amount and is none. */
export function amountFault(text: string): string {
  if (/^[\d.,]+[a-zµμ]+\/[\d.]*ml$/.test(text)) return 'is a strength, not a dose'
  if (/^[\d.,]+[a-zµμ]+\/(?:m2|m²|kg)$/.test(text)) return 'is an order, not a dose given'
  if (/^[\d.,]+[a-zµμ]*\/(?:h|hr|hour|min|m)$/.test(text)) return 'is a rate, not a dose'
  return NUMBER.test(text) ? 'has no unit' : UNREAD
}
