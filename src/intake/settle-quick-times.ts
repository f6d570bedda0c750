import { timeText } from '../encounter/typed-time.ts'
import { MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import type { Bad } from './quick-pieces.ts'
import { dayAfter, otherHalf } from './quick-times.ts'
import type { TimeWord } from './quick-times.ts'
import type { Choice, Span } from './quick-reading.ts'

export type SettledTime = Span & {
  readonly minute: number
  /** Why one of the choices has to be taken; empty where the time is clear. */
  readonly doubt: string
  readonly choices: readonly Choice[]
}

export type Settled = {
  readonly start: SettledTime | null
  /** Null also where the choices of the start settle the stop with it. */
  readonly stop: SettledTime | null
  readonly hasStop: boolean
  readonly bad: readonly Bad[]
}

/** Before seven in the morning an hour without a zero before it is as likely one of the afternoon. */
const EARLY = 7 * 60

const choice = (text: string, label = text): Choice => ({ text, label, note: '' })
const clear = ({ from, to, minute }: TimeWord): SettledTime => ({ from, to, minute, doubt: '', choices: [] })

/** What a start may be: its own reading, and the afternoon where the hour alone does not tell. */
function startsOf(start: TimeWord, stop: TimeWord | null): readonly number[] {
  const later = otherHalf(start)
  const stopIsOpen = stop === null || otherHalf(stop) !== null
  const inherits = stop !== null && /p/.test(stop.text)
  if (later === null || !(start.minute < EARLY || inherits)) return [start.minute]
  const both = [start.minute, later]
  const before = stopIsOpen ? both : both.filter((minute) => minute <= stop.minute)
  return before.length === 0 ? [start.minute] : before
}

/** The first reading of a stop that is not before a start. */
function stopFor(start: number, stop: TimeWord): number {
  const later = otherHalf(stop)
  const readings = [stop.minute, ...(later === null ? [] : [later]), stop.minute + MINUTES_PER_DAY]
  return readings.find((minute) => minute >= start) ?? stop.minute
}

function stopAfter(start: number, stop: TimeWord): SettledTime {
  if (stop.minute >= start) return clear(stop)
  const later = otherHalf(stop)
  const today = later === null || later < start ? [] : [choice(timeText(later))]
  const next = choice(dayAfter(stop.minute), `${timeText(stop.minute)} on the day after`)
  return { ...clear(stop), doubt: `${timeText(stop.minute)} is before start`, choices: [...today, next] }
}

/** Start and stop of which at least the start has two readings. */
function asked(
  line: string,
  start: TimeWord,
  starts: readonly number[],
  stop: TimeWord | null,
): Pick<Settled, 'start' | 'stop'> {
  const doubt = `${starts.map(timeText).join(' or ')}?`
  const between = stop === null ? '' : line.slice(start.to, stop.from)
  const together = stop !== null && otherHalf(stop) !== null && /^(?:\s|[-–—>→/]|to)*$/.test(between)
  const late = [...starts].reverse()
  if (stop === null || !together || stop.from < start.to)
    return {
      start: { ...clear(start), doubt, choices: late.map((minute) => choice(timeText(minute))) },
      stop: stop === null ? null : clear(stop),
    }
  const pairs = late.map((minute) => {
    const until = timeText(stopFor(minute, stop))
    return choice(`${timeText(minute)}-${until}`, `${timeText(minute)} to ${until}`)
  })
  return { start: { from: start.from, to: stop.to, minute: start.minute, doubt, choices: pairs }, stop: null }
}

/**
 * Which time is the start and which the stop. Two single times are start and stop in the order typed. A stop before
 * its start may be on the day after, and an hour of the small ones may be of the afternoon; both are asked.
 */
export function settleTimes(line: string, words: readonly TimeWord[]): Settled {
  const bad: Bad[] = []
  const spare = (word: TimeWord, fault = 'is one time too many'): void => {
    bad.push({ from: word.from, to: word.to, words: word.text, fault })
  }
  const first = (kind: TimeWord['kind']): TimeWord | null => words.find((word) => word.kind === kind) ?? null
  const length = first('length')
  let start = first('start')
  let stop = first('stop')
  for (const word of words) {
    if (word === start || word === stop || word === length) continue
    if (word.kind === 'time' && start === null) start = word
    else if (word.kind === 'time' && stop === null) stop = word
    else spare(word)
  }
  if (start === null && stop !== null) spare(stop, 'is a stop without a start')
  if (
    length !== null &&
    start !== null &&
    stop !== null &&
    stopFor(start.minute, stop) !== start.minute + length.minute
  )
    spare(length, 'does not agree with start and stop')
  if (length !== null && start === null)
    bad.push({ from: length.from, to: length.to, words: length.text, fault: 'has no start to count from' })
  if (start === null) return { start: null, stop: null, hasStop: false, bad }
  const starts = startsOf(start, stop)
  const hasStop = stop !== null || length !== null
  if (starts.length > 1) return { ...asked(line, start, starts, stop), hasStop, bad }
  const [minute = start.minute] = starts
  const begin = { ...clear(start), minute }
  if (stop !== null) return { start: begin, stop: stopAfter(minute, stop), hasStop, bad }
  if (length === null) return { start: begin, stop: null, hasStop, bad }
  const until = { from: length.from, to: length.to, minute: minute + length.minute, doubt: '', choices: [] }
  return { start: begin, stop: until, hasStop, bad }
}
