import { useSession } from './store.ts'

/** The gesture under way, if there is one. */
export const gestureNow = (): string | null => useSession.getState().history.gesture

/**
 * Remembers the day and both directions of undo; what it returns goes back to them as if nothing had been, unless
 * another day has come on the screen.
 */
export function rememberDay(): () => void {
  const { history, record } = useSession.getState()
  return () => {
    if (useSession.getState().record === record) useSession.setState({ history })
  }
}
