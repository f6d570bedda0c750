import type { Saving } from '../session/store.ts'

/** What is said of the day's keeping, by its state; on a shared computer one sentence holds for all of them. */
const SAVING: { readonly [S in Saving]: string } = {
  off: 'Not changed',
  pending: 'Saving…',
  saved: 'Saved in this browser',
  full: 'Not saved: the storage of this browser is full',
  refused: 'Not saved in this browser',
  elsewhere: 'Not saved: another tab has saved this day',
}

export const savingWords = (saving: Saving, shared: boolean): string =>
  shared ? 'Shared computer: in memory only, gone when this page is closed' : SAVING[saving]
