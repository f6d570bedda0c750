import { create } from 'zustand'
import type { CodeBook } from '../codes/book.ts'
import type { Command } from '../encounter/commands.ts'
import * as history from '../encounter/history.ts'
import type { History } from '../encounter/history.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Policy, Pricing } from '../rules/index.ts'
import { POLICIES } from '../rules/policies/index.ts'

export type Saving = 'off' | 'pending' | 'saved' | 'failed'

/** The running app: one day with its history, and what it is coded with. */
export type Session = {
  readonly history: History
  /** Null until the tables are read. */
  readonly book: CodeBook | null
  /** The payer profiles to choose from, the default first. */
  readonly policies: readonly Policy[]
  readonly pricing: Pricing
  readonly saving: Saving
}

export const useSession = create<Session>()(() => ({
  history: history.startHistory(blankEncounter('day', '2026-10-06', 'office')),
  book: null,
  policies: POLICIES,
  pricing: NATIONAL,
  saving: 'off',
}))

const edit = (change: (before: History) => History): void =>
  useSession.setState((state) => {
    const after = change(state.history)
    return after === state.history ? state : { ...state, history: after }
  })

/** Changes the day. `words` say what was done; commands of one `gesture` are one step of undo. */
export const run = (command: Command, words: string, gesture: string | null = null): void =>
  edit((before) => history.run(before, command, words, gesture))

export const endGesture = (): void => edit(history.endGesture)
export const undo = (): void => edit(history.undo)
export const redo = (): void => edit(history.redo)

/** Starts over with a day, without history: only for the first day after loading. */
export const startWith = (encounter: Encounter): void => edit(() => history.startHistory(encounter))

export const setBook = (book: CodeBook): void => useSession.setState({ book })
export const setPricing = (pricing: Pricing): void => useSession.setState({ pricing })

export const encounterNow = (): Encounter => useSession.getState().history.present
