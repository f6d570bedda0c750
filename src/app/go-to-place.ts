import { create } from 'zustand'
import { goTo } from './pages.ts'

/** The part of the day that a phone shows. */
export type PhoneTab = 'day' | 'claim' | 'findings' | 'more'

export const usePhoneTab = create<{ readonly tab: PhoneTab }>()(() => ({ tab: 'day' }))
export const setPhoneTab = (tab: PhoneTab): void => usePhoneTab.setState({ tab })

const LONGEST = 40

/** Puts a thing of the day page into focus, once the page shows it: another page or part may have to give way first. */
export function goToPlace(selector: string, tab: PhoneTab, then?: (place: HTMLElement) => void): void {
  goTo('day')
  setPhoneTab(tab)
  let frames = 0
  const look = (): void => {
    const place = document.querySelector<HTMLElement>(selector)
    if (place !== null) {
      place.focus()
      then?.(place)
    } else if (frames++ < LONGEST) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
