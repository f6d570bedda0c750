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

export const select = (administration: string | null): void => useStore.setState({ administration })
export const light = (lit: readonly string[], litCode: string | null = null): void =>
  useStore.setState({ lit, litCode })
export const unlight = (): void => {
  const { lit, litCode } = useStore.getState()
  if (lit.length > 0 || litCode !== null) useStore.setState({ lit: [], litCode: null })
}
