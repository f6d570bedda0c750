import { create } from 'zustand'
import type { FileProblem } from '../encounter/read.ts'

/** A file that could not be read, with what is wrong with it. */
export type UnreadFile = {
  readonly name: string
  readonly problems: readonly FileProblem[]
  /** Its text, where it stands nowhere else. */
  readonly text?: string
}

export const useUnread = create<{ readonly file: UnreadFile | null }>()(() => ({ file: null }))

export const showUnread = (file: UnreadFile | null): void => useUnread.setState({ file })
