import { useSyncExternalStore } from 'react'
import { isLink } from '../training/handout-mark.ts'

/** The pages of the workbench by their hash; the first is the day itself. */
export const PAGES = [
  { id: 'day', text: 'Day' },
  { id: 'days', text: 'Days' },
  { id: 'regimens', text: 'Regimens' },
  { id: 'money', text: 'Money' },
  { id: 'denials', text: 'Denials' },
  { id: 'training', text: 'Training' },
  { id: 'reference', text: 'Reference' },
] as const
export type Page = (typeof PAGES)[number]['id']

const partsNow = (): readonly string[] => location.hash.slice(1).split('/')

/** An address that holds a hand-out is one of Training. */
const pageNow = (): Page =>
  isLink(location.hash) ? 'training' : (PAGES.find(({ id }) => id === partsNow()[0])?.id ?? 'day')
const placeNow = (): string => partsNow()[1] ?? ''

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const usePage = (): Page => useSyncExternalStore(onHash, pageNow)

/** The place of the page that the address names: `97` of `#denials/97`; empty where it names none. */
export const usePlace = (): string => useSyncExternalStore(onHash, placeNow)

/** Goes to a page. The page itself is put into focus by the shell. */
export function goTo(page: Page): void {
  if (pageNow() !== page) location.hash = `#${page}`
}
