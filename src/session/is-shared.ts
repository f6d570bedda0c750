import { keepInMemory } from './storage.ts'
import { useSession } from './store.ts'

/** Says that others use this computer. */
export const MARK = 'shared-computer'

export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(MARK) === 'on'
  } catch {
    return false
  }
}

/** At the start, before anything is read: on a shared computer nothing is read or written. */
export function startShared(): void {
  if (!isSharedComputer()) return
  keepInMemory()
  useSession.setState({ shared: true })
}
