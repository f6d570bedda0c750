import { formatDay, formatClock, MINUTES_PER_DAY } from '../lib/wall-clock.ts'

/** The number of a rule in the rules reference: `R-TIME-1`. Every one has a row in `reference.ts`. */
export type RuleNumber = `R-${string}-${number}`

/** A documented or derived value that a sentence names. Times are minutes from the day's midnight. */
export type Fact = string | number | readonly string[] | null
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

/** The words of one fact; a time outside the encounter's own date carries its date. */
export function factText(name: string, fact: Fact, day: number): string {
  if (fact === null) return 'not documented'
  if (typeof fact === 'string') return fact
  if (typeof fact !== 'number') return many(fact)
  if (!TIMES.has(name)) return String(fact)
  const shift = Math.floor(fact / MINUTES_PER_DAY)
  return shift === 0 ? formatClock(fact) : `${formatClock(fact)} on ${formatDay(day + shift)}`
}

export const isTimeFact = (name: string): boolean => TIMES.has(name)

/** A step's sentence in parts, the blanks filled; the first letter is a capital. `day` is the encounter's day number. */
export function partsOf(step: Step, day: number): readonly Part[] {
  const parts: Part[] = []
  for (const piece of step.says.because.split(/(\{[a-zA-Z0-9]+\})/)) {
    if (piece === '') continue
    const name = piece.startsWith('{') ? piece.slice(1, -1) : null
    if (name === null) parts.push({ text: piece, fact: null })
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
