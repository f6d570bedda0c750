import { useSyncExternalStore } from 'react'

/** The pages of the workbench by their hash; the first is the day itself. */
export const PAGES = [
  { id: 'day', text: 'Day' },
  { id: 'days', text: 'Days' },
  { id: 'regimens', text: 'Regimens' },
  { id: 'money', text: 'Money' },
  { id: 'training', text: 'Training' },
  { id: 'reference', text: 'Reference' },
] as const
export type Page = (typeof PAGES)[number]['id']

const pageNow = (): Page => PAGES.find(({ id }) => location.hash === `#${id}`)?.id ?? 'day'

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const usePage = (): Page => useSyncExternalStore(onHash, pageNow)

/** Goes to a page. The page itself is put into focus by the shell. */
export function goTo(page: Page): void {
  if (pageNow() !== page) location.hash = `#${page}`
}
