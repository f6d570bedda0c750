import type { Amount } from '../encounter/model.ts'
import { formatMicro } from '../lib/decimal.ts'
import { formatCents, formatMills } from '../lib/money.ts'
import { formatDay, formatClock, MINUTES_PER_DAY } from '../lib/wall-clock.ts'

/** The number of a rule in the rules reference: `R-TIME-1`. Every one has a row in `reference.ts`. */
export type RuleNumber = `R-${string}-${number}`

/** A documented or derived value that a sentence names. Times are minutes from the day's midnight; amounts stay exact. */
/** A unit price in thousandths of a dollar. */
export type MoneyFact = { readonly mills: number }

export type Fact = string | number | Amount | MoneyFact | readonly string[] | null
export type Facts = { readonly [name: string]: Fact }

/**
 * What a rule says, apart from when it says it. `because` is data: its blanks `{drug}` are filled with the
 * facts of the step, so the engine writes no prose and a test compares ids and facts.
 */
export type Sentence = {
  /** `question/what-it-says`, unique among all records. */
  readonly id: string
  readonly rule: RuleNumber
  readonly because: string
}

/** One reason: a rule that spoke, about which administrations, on which facts. Its id is stable between runs. */
export type Step = {
  readonly id: string
  readonly about: readonly string[]
  readonly says: Sentence
  readonly facts: Facts
}

/** Facts of these names are minutes from the day's midnight and are shown as clock times. */
const TIMES = new Set(['start', 'stop', 'end', 'last', 'from', 'to', 'begins'])

/** A piece of a sentence: plain words, or a fact with its name. */
export type Part = { readonly text: string; readonly fact: string | null }

/** Makes the step of one rule record about one subject. */
export const stepOf = (says: Sentence, about: readonly string[], facts: Facts): Step => ({
  id: `${says.id}:${about[0] ?? 'day'}`,
  about,
  says,
  facts,
})

const many = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** `4,560 mg`, with grouped thousands. */
export function amountText(amount: Amount): string {
  const [whole = '', rest] = formatMicro(amount.micro).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rest === undefined ? grouped : `${grouped}.${rest}`} ${amount.unit}`
}

/** `$133.27`, or `$0.087` where thousandths are needed. */
const moneyText = ({ mills }: MoneyFact): string =>
  `$${mills % 10 === 0 ? formatCents(mills / 10) : formatMills(mills)}`

export const isMoneyFact = (fact: Fact): fact is MoneyFact =>
  typeof fact === 'object' && fact !== null && 'mills' in fact

export const isAmountFact = (fact: Fact): fact is Amount =>
  typeof fact === 'object' && fact !== null && 'micro' in fact

/** The words of one fact; a time outside the encounter's own date carries its date. */
export function factText(name: string, fact: Fact, day: number): string {
  if (fact === null) return 'not documented'
  if (typeof fact === 'string') return fact
  if (isAmountFact(fact)) return amountText(fact)
  if (isMoneyFact(fact)) return moneyText(fact)
  if (typeof fact !== 'number') return many(fact)
  if (!TIMES.has(name)) return String(fact)
  const shift = Math.floor(fact / MINUTES_PER_DAY)
  return shift === 0 ? formatClock(fact) : `${formatClock(fact)} on ${formatDay(day + shift)}`
}

export const isTimeFact = (name: string): boolean => TIMES.has(name)

/** Words after a number: `1 unit`, `2 units`. */
const afterNumber = (words: string, number: string | undefined): string =>
  number === '1' ? words.replace(/^ (unit|minute|dose|push|day|cycle)(?:e?s)\b/, ' $1') : words

/** A step's sentence in parts, the blanks filled; the first letter is a capital. `day` is the encounter's day number. */
export function partsOf(step: Step, day: number): readonly Part[] {
  const parts: Part[] = []
  for (const piece of step.says.because.split(/(\{[a-zA-Z0-9]+\})/)) {
    if (piece === '') continue
    const name = piece.startsWith('{') ? piece.slice(1, -1) : null
    if (name === null) parts.push({ text: afterNumber(piece, parts.at(-1)?.text), fact: null })
    else parts.push({ text: factText(name, step.facts[name] ?? null, day), fact: name })
  }
  const first = parts[0]
  if (first !== undefined)
    parts[0] = { ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }
  return parts
}

/** A step's sentence as one text. */
export const sentenceOf = (step: Step, day: number): string =>
  partsOf(step, day)
    .map((part) => part.text)
    .join('')
