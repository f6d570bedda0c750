import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import { readTypedTime, timeText } from '../encounter/typed-time.ts'
import type { Span } from './quick-reading.ts'
import { phraseAt } from './quick-tokens.ts'
import type { Token } from './quick-tokens.ts'
import { STARTS, STOPS } from './quick-words.ts'

/** A time as it stands in the line. A `length` counts from the start, wherever that stands. */
export type TimeWord = Span & {
  readonly kind: 'time' | 'start' | 'stop' | 'length'
  readonly text: string
  /** For a length, in minutes. */
  readonly minute: number
  /** A number alone, which may as well be a dose: `905`, not `0905`, `9:05` or `at 905`. */
  readonly bare?: boolean
}

export type TimesFound = { readonly count: number; readonly words: readonly TimeWord[] }

const CLOCK = String.raw`\d{1,2}:?\d{2}(?:[ap]m?)?(?:[+-]\d(?:d|day)?)?|\d{1,2}[ap]m?`
const ONE = new RegExp(`^@?(${CLOCK})$`)
const DASH = String.raw`(?:-|–|—|\/|to|->|→)`
const RANGE = new RegExp(`^@?(${CLOCK}|\\d{1,2})${DASH}(${CLOCK}|\\d{1,2})$`)
const OPEN = new RegExp(`^@?(${CLOCK})(?:-|–|—)(?:\\?|open)?$`)
/** `9.30` of a range; alone it is an amount. */
const DOTTED_CLOCK = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/g
const HALF = /^[ap]\.?m?\.?$/
const MARKED = /[ap]m?(?:[+-]|$)/
const DASHES: readonly string[] = ['-', '–', '—', 'to', 'until', 'till', '->', '→']
const LENGTH = /^(?:\d+ ?(?:m|min|mins|minutes?|h|hr|hrs|hours?)|\d+ ?h ?\d{1,2} ?m?)$/

function clockOf(text: string | undefined): number | null {
  const read = readTypedTime(text ?? '', null)
  return read.ok ? read.value : null
}

/** An hour alone is a time only beside another: `10-10:30`. */
const withMinutes = (text: string): string => (/^\d{1,2}$/.test(text) ? `${text}:00` : text)

const word = (kind: TimeWord['kind'], token: Span, text: string, minute: number): TimeWord => ({
  kind,
  from: token.from,
  to: token.to,
  text,
  minute,
})

function lengthOf(text: string): number | null {
  const read = readTypedTime(`+${text.replace(/^\+ ?/, '')}`, 0)
  return read.ok ? read.value : null
}

const joined = (first: Token, last: Token): Span => ({ from: first.from, to: last.to })

/** `am` or `p.m.` as a word of its own behind a time that has none. */
function halfAfter(tokens: readonly Token[], at: number, text: string): string | null {
  const next = tokens[at]?.text ?? ''
  return HALF.test(next) && !MARKED.test(text) ? next.replaceAll('.', '') : null
}

/** `0930 - 1130`, `9:30 am`, `0930 to 1130`, `start 0930`, `until 1130`. */
function apart(tokens: readonly Token[], at: number): TimesFound | null {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first === undefined || second === undefined) return null
  if (HALF.test(second.text) && /^@?\d{1,2}(?::?\d{2})?$/.test(first.text)) {
    const text = `${first.text.replace('@', '')}${second.text.replaceAll('.', '')}`
    const minute = clockOf(text)
    return minute === null ? null : { count: 2, words: [word('time', joined(first, second), text, minute)] }
  }
  const edge = STARTS.has(first.text) ? 'start' : STOPS.has(first.text) ? 'stop' : null
  if (edge !== null) {
    const said = ONE.exec(second.text)?.[1]
    const half = said === undefined ? null : halfAfter(tokens, at + 2, said)
    const text = `${said ?? ''}${half ?? ''}`
    const minute = said === undefined ? null : clockOf(text)
    if (minute === null) return null
    const last = half === null ? second : (third ?? second)
    return { count: half === null ? 2 : 3, words: [word(edge, joined(first, last), text, minute)] }
  }
  const start = ONE.exec(first.text)?.[1]
  const stop = ONE.exec(third?.text ?? '')?.[1]
  if (third === undefined || start === undefined || stop === undefined || !DASHES.includes(second.text))
    return null
  const half = halfAfter(tokens, at + 3, stop)
  const until = `${stop}${half ?? ''}`
  const from = clockOf(start)
  const to = clockOf(until)
  if (from === null || to === null) return null
  const last = half === null ? third : (tokens[at + 3] ?? third)
  return {
    count: half === null ? 3 : 4,
    words: [word('start', first, start, from), word('stop', joined(third, last), until, to)],
  }
}

/** `+90m`, `+1h30`, `over 90 min`, `x 30m`, `46 h`. */
function lengthAt(tokens: readonly Token[], at: number): TimesFound | null {
  const first = tokens[at]
  if (first === undefined) return null
  const led = /^(?:over|for|x)$/.test(first.text)
  for (const count of led ? [3, 2] : [2, 1]) {
    const last = tokens[at + count - 1]
    const phrase = led ? phraseAt(tokens, at + 1, count - 1) : phraseAt(tokens, at, count)
    if (phrase === null || last === undefined) continue
    const marked = /^(?:\+|x(?=\d))(.*)$/.exec(phrase)?.[1]?.trim()
    const bare = led ? phrase : (marked ?? phrase)
    // A number alone is minutes behind `+`; behind `x` it is how often.
    const isMinutes = count === 1 && phrase.startsWith('+') && /^\d+$/.test(bare)
    if (!LENGTH.test(bare) && !isMinutes) continue
    const minutes = lengthOf(bare)
    if (minutes !== null) return { count, words: [word('length', joined(first, last), phrase, minutes)] }
  }
  return null
}

function rangeAt(tokens: readonly Token[], at: number): TimesFound | null {
  const token = tokens[at]
  const range = RANGE.exec((token?.text ?? '').replaceAll(DOTTED_CLOCK, '$1:$2'))
  if (token === undefined || range === null) return null
  const half = halfAfter(tokens, at + 1, range[2] ?? '')
  const from = withMinutes(range[1] ?? '')
  const to = half === null ? withMinutes(range[2] ?? '') : `${range[2] ?? ''}${half}`
  const start = clockOf(from)
  const stop = clockOf(to)
  if (start === null || stop === null) return null
  const cut = token.to - (range[2] ?? '').length
  const end = half === null ? token.to : (tokens[at + 1]?.to ?? token.to)
  return {
    count: half === null ? 1 : 2,
    words: [
      word('start', { from: token.from, to: cut - 1 }, from, start),
      word('stop', { from: cut, to: end }, to, stop),
    ],
  }
}

/** The times that stand at a place of the line; null where there is none. */
export function timesAt(tokens: readonly Token[], at: number): TimesFound | null {
  const token = tokens[at]
  if (token === undefined || token.quoted) return null
  const found = apart(tokens, at) ?? lengthAt(tokens, at) ?? rangeAt(tokens, at)
  if (found !== null) return found
  const open = OPEN.exec(token.text)?.[1]
  const single = open ?? ONE.exec(token.text)?.[1]
  const minute = single === undefined ? null : clockOf(single)
  if (single === undefined || minute === null) return null
  const time = word(open === undefined ? 'time' : 'start', token, single, minute)
  const isBare = /^[1-9]\d{2,3}$/.test(token.text) && !/^(?:at|@)$/.test(tokens[at - 1]?.text ?? '')
  return { count: 1, words: [isBare ? { ...time, bare: true } : time] }
}

/** Whether a word is made like a time without being one: `1172`, `0930-1172`. */
export const looksLikeTime = (text: string): boolean =>
  /^@?\d{1,2}:?\d{2}[ap]?m?$/.test(text) || /^\d{3,4}[-–]\d{3,4}$/.test(text)

/** The same time on the day after, as the line would hold it. */
export const dayAfter = (minute: number): string => timeText(minute + MINUTES_PER_DAY)

/**
 * The same hands of the clock in the afternoon, where the text leaves that open: `1:05` may be 13:05; `01:05`, `1:05a`
 * and `12:30` are what they say.
 */
export function otherHalf({ text, minute }: TimeWord): number | null {
  const isOpen = !text.startsWith('0') && !MARKED.test(text) && !/[+-]/.test(text)
  return isOpen && minute >= 60 && minute < 720 ? minute + 720 : null
}
