import { create } from 'zustand'
import { loadBook, loadBookWithContainers } from '../codes/book-for.ts'
import { EXAMPLES } from '../days/examples.ts'
import type { Encounter } from '../encounter/model.ts'
import { startAutosave } from '../session/autosave.ts'
import { restore } from '../session/restore.ts'
import { setBook, startWith, useSession } from '../session/store.ts'

export type Boot = { readonly state: 'reading' | 'ready' | 'failed' }

export const useBoot = create<Boot>()(() => ({ state: 'reading' }))

/** One sentence about the start that the user must know. */
export const useNotice = create<{ readonly words: string | null }>()(() => ({ words: null }))

const namesContainer = (day: Encounter): boolean =>
  day.administrations.some((given) => given.vials.some((vial) => vial.ndc !== null))

/** The table of containers is large, and most days name none: it is read when the first does. */
function readContainersWhenNamed(): void {
  let asked = false
  const look = (): void => {
    const { book, history } = useSession.getState()
    if (asked || book === null || book.hasContainers || !namesContainer(history.present)) return
    asked = true
    loadBookWithContainers().then(setBook, () => {
      asked = false
    })
  }
  useSession.subscribe(look)
  look()
}

async function firstDay(): Promise<void> {
  const restored = await restore()
  if (restored === 'unread')
    useNotice.setState({
      words: 'The day kept in this browser could not be read. It is set aside, not deleted.',
    })
  const example = EXAMPLES[0]
  if (restored !== 'day' && example !== undefined) startWith(await example.load())
}

/** Reads the tables and the day, then keeps the day from then on. */
export async function boot(): Promise<void> {
  useBoot.setState({ state: 'reading' })
  try {
    const [book] = await Promise.all([loadBook(), firstDay()])
    setBook(book)
    startAutosave()
    readContainersWhenNamed()
    useBoot.setState({ state: 'ready' })
  } catch (thrown) {
    console.error(thrown)
    useBoot.setState({ state: 'failed' })
  }
}
