import { create } from 'zustand'
import { loadBook } from '../codes/book-for.ts'
import { firstExample } from '../days/read-example.ts'
import type { Encounter } from '../encounter/model.ts'
import { forgetStamps, startAutosave } from '../session/autosave.ts'
import { startShared } from '../session/is-shared.ts'
import { addContainers, addDiagnoses } from '../session/price-book.ts'
import { restorePrices } from '../session/price-restore.ts'
import { startTabs } from '../session/tabs.ts'
import { restore } from '../session/restore.ts'
import { setBook, startWith, useSession } from '../session/store.ts'
import { showToast } from '../ui/toast-store.ts'
import { readPrinting } from './printing.ts'

export type Boot = { readonly state: 'reading' | 'ready' | 'failed' }

export const useBoot = create<Boot>()(() => ({ state: 'reading' }))

/** When the start is over, in milliseconds: what may be wanted later is read then. */
const SOON = 4000

/** One sentence about the start that the user must know. */
export const useNotice = create<{ readonly words: string | null }>()(() => ({ words: null }))

const WORDS = {
  unread: 'The day kept last could not be read. It stays as it is and is listed under Days.',
  gone: 'Days had been kept here and are not there any more: the browser removed them.',
} as const

const namesContainer = (day: Encounter): boolean =>
  day.administrations.some((given) => given.vials.some((vial) => vial.ndc !== null))

/** The table of containers is large, and most days name none: it is read when the first does. */
function readContainersWhenNamed(): void {
  let asked = false
  const look = (): void => {
    const { book, history } = useSession.getState()
    if (asked || book === null || book.hasContainers || !namesContainer(history.present)) return
    asked = true
    addContainers().catch(() => {
      asked = false
    })
  }
  useSession.subscribe(look)
  look()
}

/** How long the page is left alone before it reads what only the checks of diagnoses need. */
const AFTER_START = 1500

/** The diagnosis checks need tables that the first paint does not: they are read once the page stands. */
function readDiagnosesLater(): void {
  setTimeout(() => {
    addDiagnoses().catch(() =>
      showToast('The table of diagnoses could not be read; diagnoses are not checked'),
    )
  }, AFTER_START)
}

async function firstDay(): Promise<void> {
  startShared()
  const restored = await restore()
  if (restored === 'unread' || restored === 'gone') useNotice.setState({ words: WORDS[restored] })
  if (restored !== 'day' && restored !== 'edit') startWith(await firstExample())
}

/** Reads the tables and the day, then keeps the day from then on. */
export async function boot(): Promise<void> {
  useBoot.setState({ state: 'reading' })
  try {
    const [book] = await Promise.all([loadBook(), firstDay()])
    setBook(book)
    await restorePrices()
    startAutosave()
    startTabs({
      onWiped: async () => {
        useNotice.setState({ words: 'Everything kept on this computer was wiped in another tab.' })
        // What waits to be written is dropped before anything else is read.
        await forgetStamps()
        await (await import('../session/shared-computer.ts')).wipedElsewhere()
      },
      onShared: async (shared) => (await import('../session/shared-computer.ts')).sharedElsewhere(shared),
    })
    readContainersWhenNamed()
    setTimeout(() => void Promise.all([readPrinting(), import('./palette.tsx')]).catch(() => {}), SOON)
    useBoot.setState({ state: 'ready' })
    readDiagnosesLater()
  } catch (thrown) {
    console.error(thrown)
    useBoot.setState({ state: 'failed' })
  }
}
