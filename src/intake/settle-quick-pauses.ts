import { freeBag, furtherStretch } from '../encounter/bags.ts'
import { nextAdministrationId } from '../encounter/commands.ts'
import type { Administration } from '../encounter/model.ts'
import type { Bad } from './quick-pieces.ts'
import { otherHalf } from './quick-times.ts'
import type { TimeWord } from './quick-times.ts'
import type { Span } from './quick-reading.ts'

/** Minutes in which an infusion stood still, with the words that say so. */
export type PauseSaid = Span & { readonly words: string; readonly begins: number; readonly ends: number }

type Range = { readonly start: TimeWord; readonly stop: TimeWord }

/** Ranges of the line, each a start with its stop; null where a time stands alone or may be of another half day. */
function rangesOf(clocks: readonly TimeWord[]): readonly Range[] | null {
  const ranges: Range[] = []
  for (let at = 0; at < clocks.length; at += 2) {
    const [start, stop] = clocks.slice(at, at + 2)
    if (start?.kind !== 'start' || stop?.kind !== 'stop' || stop.minute < start.minute) return null
    if (otherHalf(start) !== null && start.minute < 7 * 60) return null
    ranges.push({ start, stop })
  }
  return ranges
}

/** Several ranges one after the other, `0850-0935 1005-1405`, are one infusion with the time between them as pauses. */
export function pausesBetween(words: readonly TimeWord[]): {
  readonly times: readonly TimeWord[]
  readonly pauses: readonly PauseSaid[]
} {
  const clocks = words.filter(({ kind }) => kind !== 'length')
  const ranges = rangesOf(clocks)
  const first = ranges?.[0]
  const last = ranges?.at(-1)
  if (ranges === null || first === undefined || last === undefined || ranges.length < 2)
    return { times: words, pauses: [] }
  const pauses: PauseSaid[] = []
  for (const [at, { start }] of ranges.entries()) {
    const before = ranges[at - 1]?.stop
    if (before === undefined) continue
    if (start.minute < before.minute) return { times: words, pauses: [] }
    pauses.push({
      from: start.from,
      to: start.to,
      words: start.text,
      begins: before.minute,
      ends: start.minute,
    })
  }
  const others = words.filter(({ kind }) => kind === 'length')
  return { times: [first.start, last.stop, ...others], pauses }
}

/** Pauses that lie one after the other within an infusion; the others are words at fault. */
export function settlePauses(
  pauses: readonly PauseSaid[],
  start: number | null,
  stop: number | null,
  isInfusion: boolean,
): { readonly pauses: readonly PauseSaid[]; readonly bad: readonly Bad[] } {
  const bad: Bad[] = []
  const within: PauseSaid[] = []
  for (const pause of [...pauses].sort((a, b) => a.begins - b.begins)) {
    const after = within.at(-1)?.ends ?? start
    const { from, to, words } = pause
    if (!isInfusion) bad.push({ from, to, words, fault: 'is a pause of no infusion' })
    else if (
      after === null ||
      pause.begins <= after ||
      pause.ends <= pause.begins ||
      (stop !== null && pause.ends >= stop)
    )
      bad.push({ from, to, words, fault: 'is no pause of this infusion' })
    else within.push(pause)
  }
  return { pauses: within, bad }
}

/** The stretches of an infusion between its pauses, all from one bag. */
export function stretchesOf(
  whole: Administration,
  pauses: readonly PauseSaid[],
  day: readonly Administration[],
): readonly Administration[] {
  const [pause] = pauses
  if (pause === undefined) return [whole]
  const first = { ...whole, bag: whole.bag ?? freeBag(day), stop: pause.begins }
  const all: Administration[] = [first]
  for (const [at, { ends }] of pauses.entries()) {
    const stop = pauses[at + 1]?.begins ?? whole.stop
    all.push(furtherStretch(first, nextAdministrationId([...day, ...all]), ends, stop))
  }
  return all
}
