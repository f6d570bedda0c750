import { useSyncExternalStore } from 'react'

type Media = {
  readonly list: MediaQueryList
  readonly subscribe: (changed: () => void) => () => void
}

const known = new Map<string, Media>()

/** One list for each query: to ask for a new one at every drawing costs. */
function mediaOf(query: string): Media {
  const found = known.get(query)
  if (found !== undefined) return found
  const list = window.matchMedia(query)
  const media = {
    list,
    subscribe: (changed: () => void) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
  }
  known.set(query, media)
  return media
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const { list, subscribe } = mediaOf(query)
  return useSyncExternalStore(subscribe, () => list.matches)
}
