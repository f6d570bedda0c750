import { create } from 'zustand'

/** The code of which the claim is asked why it is not there. */
export const useAskedCode = create<{ readonly code: string | null }>()(() => ({ code: null }))

export const askWhyNot = (code: string | null): void => useAskedCode.setState({ code })
