import type { Administration } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import type { DayBook } from '../codes/book.ts'
import { moveWords, timeEditWords } from '../session/edit-words.ts'
import { gestureNow } from '../session/gesture.ts'
import { encounterNow, endGesture, run } from '../session/store.ts'
import { say } from './board-store.ts'
import type { Grip, Times } from './times.ts'
import { sameTimes } from './times.ts'
import { spokenTimes } from './words.ts'

/** Edits of one kind that follow within this time are one step of undo. */
const BURST = 1000
/** What a screen reader hears of edits waits for a rest, and comes before what it hears of the claim. */
const REST = 400

type Burst = {
  readonly gesture: string
  readonly before: Times
  readonly timer: ReturnType<typeof setTimeout>
}

let burst: Burst | null = null

/** Ends a burst, so that the next edit is a step of its own. */
export function endBurst(): void {
  if (burst === null) return
  clearTimeout(burst.timer)
  if (gestureNow() === burst.gesture) endGesture()
  burst = null
}

export const administrationNow = (id: string): Administration | undefined =>
  encounterNow().administrations.find((one) => one.id === id)

/** What undo says of new times. */
export function timesWords(name: string, grip: Grip, before: Times, after: Times): string {
  if (grip === 'whole') return moveWords(name, before.start, after.start)
  return timeEditWords(grip, name, before[grip], after[grip])
}

/** Puts times into the day as part of a gesture. */
export function setTimes(id: string, after: Times, words: string, gesture: string | null): void {
  const { start, stop } = after
  run({ type: 'administration/set', id, changes: { start, stop } }, words, gesture)
}

/** New times as one of a burst of edits, which is one step of undo. */
export function nudgeTimes(administration: Administration, book: DayBook, grip: Grip, after: Times): void {
  const { id, start, stop } = administration
  if (sameTimes({ start, stop }, after)) return
  const name = drugName(administration, book)
  const gesture = `nudge ${grip} ${id}`
  if (burst?.gesture !== gesture || gestureNow() !== gesture) endBurst()
  const before = burst?.before ?? { start, stop }
  clearTimeout(burst?.timer)
  setTimes(id, after, timesWords(name, grip, before, after), gesture)
  burst = { gesture, before, timer: setTimeout(endBurst, BURST) }
  say(`${name}, ${spokenTimes({ ...administration, ...after })}`, REST)
}

/** A time that was typed, or taken away: a step of its own. */
export function setEdgeTime(
  administration: Administration,
  book: DayBook,
  edge: 'start' | 'stop',
  to: number | null,
): void {
  const { id, start, stop } = administration
  if (edge === 'start' && to === null) return
  endBurst()
  const after = edge === 'stop' ? { start, stop: to } : { start: to ?? start, stop }
  setTimes(id, after, timesWords(drugName(administration, book), edge, { start, stop }, after), null)
}
