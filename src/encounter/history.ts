import { apply } from './commands.ts'
import type { Command } from './commands.ts'
import type { Encounter } from './model.ts'

/** A day with what it was and what it may become again. A day is small, so whole days are kept, not differences. */
export type History = {
  readonly past: readonly Moment[]
  readonly present: Encounter
  readonly future: readonly Moment[]
  /** The gesture under way: commands of one gesture are one step of undo. */
  readonly gesture: string | null
}

/** A day that undo or redo can go back to, and the words for the step between it and its neighbour. */
export type Moment = { readonly encounter: Encounter; readonly words: string }

const LIMIT = 500

export const startHistory = (encounter: Encounter): History => ({
  past: [],
  present: encounter,
  future: [],
  gesture: null,
})

/**
 * Runs a command. `words` say what it does, for menus and messages. Commands with the same `gesture` that
 * follow one another fold into one step.
 */
export function run(
  history: History,
  command: Command,
  words: string,
  gesture: string | null = null,
): History {
  const present = apply(history.present, command)
  if (present === history.present) return history
  if (gesture !== null && gesture === history.gesture) {
    const last = history.past.at(-1)
    const past = last === undefined ? [] : [...history.past.slice(0, -1), { ...last, words }]
    return { past, present, future: [], gesture }
  }
  const past = [...history.past, { encounter: history.present, words }].slice(-LIMIT)
  return { past, present, future: [], gesture }
}

/** Ends the gesture under way, so that the next command is a step of its own. */
export const endGesture = (history: History): History =>
  history.gesture === null ? history : { ...history, gesture: null }

export function undo(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined) return history
  const future = [{ encounter: history.present, words: last.words }, ...history.future]
  return { past: history.past.slice(0, -1), present: last.encounter, future, gesture: null }
}

export function redo(history: History): History {
  const next = history.future[0]
  if (next === undefined) return history
  const past = [...history.past, { encounter: history.present, words: next.words }]
  return { past, present: next.encounter, future: history.future.slice(1), gesture: null }
}
