import { create } from 'zustand'

/** A line that another part of the page wants typed; `serial` tells one wish from the next. */
export const useAskedLine = create<{ readonly line: string; readonly serial: number }>()(() => ({
  line: '',
  serial: 0,
}))

export const askLine = (line: string): void =>
  useAskedLine.setState(({ serial }) => ({ line, serial: serial + 1 }))
