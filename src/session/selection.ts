import { create } from 'zustand'

/** What is selected and what is lit; no part of the day, so outside its history. */
export type Selection = {
  /** The selected administration. */
  readonly administration: string | null
  /** Administrations lit by a hovered or focused line, row, bar or fact. */
  readonly lit: readonly string[]
  /** The code whose minutes are lit, where one line lights them. */
  readonly litCode: string | null
}

const useStore = create<Selection>()(() => ({ administration: null, lit: [], litCode: null }))

export const useSelection = (): Selection => useStore()

export const selectionNow = (): Selection => useStore.getState()

export const select = (administration: string | null): void => {
  if (useStore.getState().administration !== administration) useStore.setState({ administration })
}

export function light(lit: readonly string[], litCode: string | null = null): void {
  const now = useStore.getState()
  const same =
    now.litCode === litCode && now.lit.length === lit.length && lit.every((id, at) => id === now.lit[at])
  if (!same) useStore.setState({ lit, litCode })
}

export const unlight = (): void => light([])
