import { create } from 'zustand'

export type ToastMessage = {
  readonly words: string
  readonly action: { readonly text: string; readonly run: () => void } | null
}

type State = { readonly message: ToastMessage | null; readonly serial: number }

export const useToast = create<State>()(() => ({ message: null, serial: 0 }))

/** Says what was done, with one way back. It stays until the next message, or until it is hidden. */
export const showToast = (words: string, action: ToastMessage['action'] = null): void =>
  useToast.setState((state) => ({ message: { words, action }, serial: state.serial + 1 }))

export const hideToast = (): void => useToast.setState({ message: null })
