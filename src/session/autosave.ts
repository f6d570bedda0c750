import { writeEncounter } from '../encounter/write.ts'
import { KEYS, keep } from './storage.ts'
import { useSession } from './store.ts'

const PAUSE = 400

/**
 * Keeps the day in this browser, a moment after each change and at once when the page is hidden. A browser
 * that cannot keep it is told of in `saving`; the next change tries again.
 */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting = false

  const save = async (): Promise<void> => {
    clearTimeout(timer)
    if (!waiting) return
    waiting = false
    const { history, pricing } = useSession.getState()
    try {
      await Promise.all([keep(KEYS.day, writeEncounter(history.present)), keep(KEYS.pricing, pricing)])
      if (!waiting) useSession.setState({ saving: 'saved' })
    } catch {
      useSession.setState({ saving: 'failed' })
    }
  }
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void save()
  }

  const unsubscribe = useSession.subscribe((after, before) => {
    if (after.history.present === before.history.present && after.pricing === before.pricing) return
    waiting = true
    if (after.saving !== 'failed') useSession.setState({ saving: 'pending' })
    clearTimeout(timer)
    timer = setTimeout(() => void save(), PAUSE)
  })
  document.addEventListener('visibilitychange', hidden)
  return () => {
    unsubscribe()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', hidden)
  }
}
