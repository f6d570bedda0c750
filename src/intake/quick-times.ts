import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import { readTypedTime, timeText } from '../encounter/typed-time.ts'
import type { Span } from './quick-reading.ts'
import { phraseAt } from './quick-tokens.ts'
import type { Token } from './quick-tokens.ts'

/** A time as it stands in the line. A `length` counts from the start, wherever that stands. */
export type TimeWord = Span & {
  readonly kind: 'time' | 'start' | 'stop' | 'length'
  readonly text: string
  /** For a length, in minutes. */
  readonly minute: number
}

export type TimesFound = { readonly count: number; readonly words: readonly TimeWord[] }

const CLOCK = String.raw`\d{1,2}:?\d{2}(?:[ap]m?)?(?:[+-]\d(?:d|day)?)?|\d{1,2}[ap]m?`
const ONE = new RegExp(`^@?(${CLOCK})$`)
const RANGE = new RegExp(`^@?(${CLOCK})(?:-|–|—|to|->|→)(${CLOCK})$`)
const OPEN = new RegExp(`^@?(${CLOCK})(?:-|–|—)(?:\\?|open)?$`)
const DASHES: readonly string[] = ['-', '–', '—', 'to', 'until', 'till', '->', '→']
const LENGTH = /^(?:\d+ ?(?:m|min|mins|minutes?|h|hr|hrs|hours?)|\d+ ?h ?\d+ ?m?)$/

function clockOf(text: string | undefined): number | null {
  const read = readTypedTime(text ?? '', null)
  return read.ok ? read.value : null
}

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

/** `0930 - 1130`, `9:30 am`, `0930 to 1130`. */
function apart(tokens: readonly Token[], at: number): TimesFound | null {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (first === undefined || second === undefined) return null
  if (/^[ap]\.?m?\.?$/.test(second.text) && /^\d{1,2}(?::?\d{2})?$/.test(first.text)) {
    const text = `${first.text}${second.text.replaceAll('.', '')}`
    const minute = clockOf(text)
    return minute === null ? null : { count: 2, words: [word('time', joined(first, second), text, minute)] }
  }
  const start = ONE.exec(first.text)?.[1]
  const stop = ONE.exec(third?.text ?? '')?.[1]
  if (third === undefined || start === undefined || stop === undefined || !DASHES.includes(second.text))
    return null
  const from = clockOf(start)
  const to = clockOf(stop)
  if (from === null || to === null) return null
  return { count: 3, words: [word('start', first, start, from), word('stop', third, stop, to)] }
}

/** `+90m`, `+1h30`, `over 90 min`, `x 30m`. */
function lengthAt(tokens: readonly Token[], at: number): TimesFound | null {
  const first = tokens[at]
  if (first === undefined) return null
  const led = /^(?:over|for|x)$/.test(first.text)
  for (const count of led ? [3, 2] : [2, 1]) {
    const last = tokens[at + count - 1]
    const phrase = led ? phraseAt(tokens, at + 1, count - 1) : phraseAt(tokens, at, count)
    if (phrase === null || last === undefined) continue
    const bare = led ? phrase : /^(?:\+|x(?=\d))(.*)$/.exec(phrase)?.[1]?.trim()
    if (bare === undefined || !(LENGTH.test(bare) || (count === 1 && /^\d+$/.test(bare)))) continue
    const minutes = lengthOf(bare)
    if (minutes !== null) return { count, words: [word('length', joined(first, last), phrase, minutes)] }
  }
  return null
}

/** The times that stand at a place of the line; null where there is none. */
export function timesAt(tokens: readonly Token[], at: number): TimesFound | null {
  const token = tokens[at]
  if (token === undefined || token.quoted) return null
  const found = apart(tokens, at) ?? lengthAt(tokens, at)
  if (found !== null) return found
  const range = RANGE.exec(token.text)
  if (range !== null) {
    const start = clockOf(range[1])
    const stop = clockOf(range[2])
    if (start === null || stop === null) return null
    const cut = token.to - (range[2] ?? '').length
    return {
      count: 1,
      words: [
        word('start', { from: token.from, to: cut - 1 }, range[1] ?? '', start),
        word('stop', { from: cut, to: token.to }, range[2] ?? '', stop),
      ],
    }
  }
  const open = OPEN.exec(token.text)?.[1]
  const single = open ?? ONE.exec(token.text)?.[1]
  const minute = single === undefined ? null : clockOf(single)
  if (single === undefined || minute === null) return null
  return { count: 1, words: [word(open === undefined ? 'time' : 'start', token, single, minute)] }
}

/** Whether a word is made like a time without being one: `1172`, `0930-1172`. */
export const looksLikeTime = (text: string): boolean =>
  /^@?\d{1,2}:?\d{2}[ap]?m?$/.test(text) || /^\d{3,4}[-–]\d{3,4}$/.test(text)

/** The same time on the day after, as the line would hold it. */
export const dayAfter = (minute: number): string => timeText(minute + MINUTES_PER_DAY)
