import { useSettled } from '../session/settled.ts'
import { encounterNow, historyNow, redo, undo, useSession } from '../session/store.ts'
import { hideToast, useToast } from '../ui/toast-store.ts'
import type { ToastMessage } from '../ui/toast-store.ts'

type Direction = 'Undo' | 'Redo'
type Step = { readonly words: string; readonly run: () => void }

/** The day on screen when the message came: a message that an edit followed is not the last thing done. */
let dayThen = encounterNow()
useToast.subscribe(({ message }, before) => {
  if (message !== before.message) dayThen = encounterNow()
})

// Its button would undo what was done last, which by then is something else.
useSession.subscribe(({ history }) => {
  if (useToast.getState().message?.action?.run === undo && history.present !== dayThen) hideToast()
})

/** What was done beside the day, to kept days and regimens, is undone by its message. */
function besideTheDay(message: ToastMessage | null, direction: Direction): Step | null {
  const action = message?.action ?? null
  if (message === null || action === null || action.text !== direction) return null
  if (action.run === undo || encounterNow() !== dayThen) return null
  return {
    words: message.words,
    run: () => {
      hideToast()
      action.run()
    },
  }
}

const steps = {
  Undo: () => ({ words: historyNow().past.at(-1)?.words ?? null, run: undo }),
  Redo: () => ({ words: historyNow().future[0]?.words ?? null, run: redo }),
} as const

const step = (direction: Direction): { readonly words: string | null; readonly run: () => void } =>
  besideTheDay(useToast.getState().message, direction) ?? steps[direction]()

/** What undo and redo would do now; null: nothing. */
export const undoWords = (): string | null => step('Undo').words
export const redoWords = (): string | null => step('Redo').words
export const goBack = (): void => step('Undo').run()
export const goForward = (): void => step('Redo').run()

/** The same, followed: the words change with the steps, not with every edit, and rest while something is dragged. */
export function useWayBack(): { readonly undo: string | null; readonly redo: string | null } {
  useToast((state) => state.message)
  return { undo: useSettled(undoWords), redo: useSettled(redoWords) }
}

/** Whether there are such steps. */
export function useCanGo(): { readonly back: boolean; readonly forward: boolean } {
  useToast((state) => state.message)
  return { back: useSession(() => undoWords() !== null), forward: useSession(() => redoWords() !== null) }
}
