import { create } from 'zustand'
import type { Reference } from './reference.ts'

const useStore = create<{ readonly reference: Reference | null }>()(() => ({ reference: null }))

export const setReference = (reference: Reference): void => useStore.setState({ reference })

/** The rules in words; null until they are read. */
export const useReference = (): Reference | null => useStore((state) => state.reference)
