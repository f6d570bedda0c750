import { useEffect } from 'react'
import { readHandout } from '../training/handout.ts'
import { textOfLink } from '../training/handout-link.ts'
import { isLink } from '../training/handout-mark.ts'
import { openHandout } from '../training/handout-store.ts'
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
}

async function openLink(fragment: string): Promise<void> {
  const text = await textOfLink(fragment)
  if (text.ok) openHandoutText('The link', text.value)
  else showUnread({ name: 'The link', problems: [{ path: '', text: text.error }] })
}

/** Opens the hand-out that the address holds, once each. */
export function useHandoutLink(): void {
  useEffect(() => {
    let last = ''
    const look = (): void => {
      const { hash } = location
      if (!isLink(hash) || hash === last) return
      last = hash
      void openLink(hash)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
}
