import { create } from 'zustand'
import type { CodeBook } from '../codes/book.ts'
import type { Command } from '../encounter/commands.ts'
import * as history from '../encounter/history.ts'
import type { History } from '../encounter/history.ts'
import { blankEncounter } from '../encounter/model.ts'
import type { Encounter } from '../encounter/model.ts'
import { NATIONAL } from '../rules/index.ts'
import type { Policy, Pricing, Switches } from '../rules/index.ts'
import { POLICIES } from '../rules/policies/index.ts'
import { newId } from './ids.ts'

export type Saving = 'off' | 'pending' | 'saved' | 'full' | 'refused' | 'elsewhere'

/** The running app: one day with its history, and what it is coded with. */
export type Session = {
  readonly history: History
  /** The record under which the day on screen is kept. */
  readonly record: string
  /** Null until the tables are read. */
  readonly book: CodeBook | null
  /** The payer profiles to choose from, the default first, the user's own last. */
  readonly policies: readonly Policy[]
  /** The readings that this site has chosen, on top of every profile. */
  readonly siteSwitches: Partial<Switches>
  readonly pricing: Pricing
  readonly saving: Saving
  /** Everything is kept in memory only, because others use this computer. */
  readonly shared: boolean
}

/** The record of every day that has been on the screen: undo may lead from one kept day back to another. */
const records = new WeakMap<Encounter, string>()

export const useSession = create<Session>()(() => {
  const blank = blankEncounter('day', '2026-10-06', 'office')
  const record = newId()
  records.set(blank, record)
  return {
    history: history.startHistory(blank),
    record,
    book: null,
    policies: POLICIES,
    siteSwitches: {},
    pricing: NATIONAL,
    saving: 'off',
    shared: false,
  }
})

const edit = (change: (before: History) => History): void =>
  useSession.setState((state) => {
    const after = change(state.history)
    if (after === state.history) return state
    const record = records.get(after.present) ?? state.record
    records.set(after.present, record)
    return { ...state, history: after, record }
  })

/** Changes the day. `words` say what was done; commands of one `gesture` are one step of undo. */
export const run = (command: Command, words: string, gesture: string | null = null): void =>
  edit((before) => history.run(before, command, words, gesture))

export const endGesture = (): void => edit(history.endGesture)
export const undo = (): void => edit(history.undo)
export const redo = (): void => edit(history.redo)

/** Starts over with a day, without history: only for the first day after loading, and after a wipe. */
export function startWith(encounter: Encounter, record: string = newId()): void {
  records.set(encounter, record)
  edit(() => history.startHistory(encounter))
}

/** Puts another day on the screen, kept under a record of its own. The one before is one undo away. */
export function switchTo(encounter: Encounter, record: string, words: string): void {
  records.set(encounter, record)
  run({ type: 'day/replace', encounter }, words)
}

export const setBook = (book: CodeBook): void => useSession.setState({ book })
export const setPricing = (pricing: Pricing): void => useSession.setState({ pricing })

/** Sets the profiles of the user's own, after the built-in ones. */
export const setOwnPolicies = (own: readonly Policy[]): void =>
  useSession.setState({ policies: [...POLICIES, ...own] })

export const ownPolicies = (policies: readonly Policy[]): readonly Policy[] =>
  policies.filter((policy) => !POLICIES.includes(policy))

export const encounterNow = (): Encounter => useSession.getState().history.present
export const historyNow = (): History => useSession.getState().history
