import { useEffect } from 'react'
import { readHandout } from '../training/handout.ts'
import { textOfLink } from '../training/handout-link.ts'
import { isLink } from '../training/handout-mark.ts'
import { openHandout, useHandout } from '../training/handout-store.ts'
import { goToPlace } from '../training/place.ts'
import { showUnread } from './unread-file.ts'

/** Opens the text of a hand-out under Training; what is wrong with it is explained, and nothing else changes. */
export function openHandoutText(name: string, text: string): void {
  const read = readHandout(text)
  if (!read.ok) {
    showUnread({ name, problems: read.error })
    return
  }
  openHandout(read.value)
  goToPlace({ view: 'handout' })
  requestAnimationFrame(() => document.getElementById('handout-case')?.focus())
}

async function openLink(fragment: string): Promise<void> {
  const text = await textOfLink(fragment)
  if (text.ok) openHandoutText('The link', text.value)
  else showUnread({ name: 'The link', problems: [{ path: '', text: text.error }] })
}

/** Opens the hand-out that the address holds; once it is closed, the address holds it no longer. */
export function useHandoutLink(): void {
  useEffect(() => {
    const look = (): void => {
      if (isLink(location.hash)) void openLink(location.hash)
    }
    look()
    window.addEventListener('hashchange', look)
    const stop = useHandout.subscribe(({ handout }) => {
      if (handout === null && isLink(location.hash)) history.replaceState(null, '', '#training')
    })
    return () => {
      window.removeEventListener('hashchange', look)
      stop()
    }
  }, [])
}
