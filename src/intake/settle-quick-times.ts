import { timeText } from '../encounter/typed-time.ts'
import type { Bad } from './quick-pieces.ts'
import { dayAfter } from './quick-times.ts'
import type { TimeWord } from './quick-times.ts'
import type { Choice, Span } from './quick-reading.ts'

export type Settled = {
  readonly start: (Span & { readonly minute: number }) | null
  readonly stop: (Span & { readonly minute: number; readonly choices: readonly Choice[] }) | null
  readonly bad: readonly Bad[]
}

/**
 * Which time is the start and which the stop. Two single times are start and stop in the order typed. A stop before
 * its start may be on the day after; that is asked.
 */
export function settleTimes(words: readonly TimeWord[]): Settled {
  const bad: Bad[] = []
  let start: TimeWord | null = null
  let stop: TimeWord | null = null
  let length: TimeWord | null = null
  const spare = (word: TimeWord): void => {
    bad.push({ from: word.from, to: word.to, words: word.text, fault: 'is one time too many' })
  }
  for (const word of words) {
    if (word.kind === 'length') {
      if (length === null) length = word
      else spare(word)
    } else if (start === null && word.kind !== 'stop') start = word
    else if (stop === null && start !== null && word.kind !== 'start') stop = word
    else spare(word)
  }
  if (length !== null && stop !== null) {
    spare(length)
    length = null
  }
  if (length !== null && start === null)
    bad.push({ from: length.from, to: length.to, words: length.text, fault: 'has no start to count from' })
  const begin = start === null ? null : { from: start.from, to: start.to, minute: start.minute }
  if (start !== null && length !== null) {
    const minute = start.minute + length.minute
    return { start: begin, stop: { from: length.from, to: length.to, minute, choices: [] }, bad }
  }
  if (start === null || stop === null) return { start: begin, stop: null, bad }
  const late = stop.minute < start.minute
  const next: Choice = {
    text: dayAfter(stop.minute),
    label: `${timeText(stop.minute)} on the day after`,
    note: '',
  }
  const swapped = { from: stop.from, to: stop.to, minute: stop.minute, choices: late ? [next] : [] }
  return { start: begin, stop: swapped, bad }
}
