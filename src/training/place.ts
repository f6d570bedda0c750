import { create } from 'zustand'
import type { Seed } from './drill.ts'

export const VIEWS = ['lessons', 'errors', 'drills', 'progress', 'handout'] as const
export type View = (typeof VIEWS)[number]

/** Where in the training one is; kept while the program is open, so that going away and back loses nothing. */
export type Place = {
  readonly view: View
  /** The chosen lesson and error; null until one is chosen. */
  readonly lesson: string | null
  readonly error: string | null
  readonly seed: Seed | null
}

export const usePlace = create<Place>()(() => ({ view: 'lessons', lesson: null, error: null, seed: null }))

export const goToPlace = (change: Partial<Place>): void => usePlace.setState(change)
