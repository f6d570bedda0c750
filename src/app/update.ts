import { create } from 'zustand'

/** The step to a newer version that has been fetched; null while this one is the newest. */
export const useUpdate = create<{ readonly apply: (() => void) | null }>()(() => ({ apply: null }))

export const offerUpdate = (apply: () => void): void => useUpdate.setState({ apply })
