import { create } from 'zustand'
import { encounterNow } from '../session/store.ts'
import type { Case } from '../training/case.ts'

type Presenting = { readonly cases: readonly Case[]; readonly at: number }

/** The cases that are shown to a class; null: none are. */
export const usePresenting = create<{ readonly now: Presenting | null }>()(() => ({ now: null }))

export const present = (cases: readonly Case[], at: number): void =>
  usePresenting.setState({ now: { cases, at } })

export const leavePresentation = (): void => usePresenting.setState({ now: null })

/** Shows the day on screen to a class. */
export async function presentDay(): Promise<void> {
  const { caseOfDay } = await import('../training/handout.ts')
  present([caseOfDay(encounterNow(), false)], 0)
}
