import { loadBook, loadBookWithContainers } from '../codes/book-for.ts'
import { usePriceFiles } from './price-store.ts'
import { setBook, useSession } from './store.ts'

/** Reads the tables again with the quarters of the user's own on top. */
async function read(containers: boolean): Promise<void> {
  const { quarters } = usePriceFiles.getState()
  const { withQuarter } = await import('../codes/with-quarter.ts')
  const load = containers ? loadBookWithContainers : loadBook
  const book = await load((tables) =>
    quarters.reduce((before, { quarter }) => withQuarter(before, quarter), tables),
  )
  // While this was read another quarter may have come or gone, and then its own reading counts.
  if (usePriceFiles.getState().quarters === quarters) setBook(book)
}

const hasContainers = (): boolean => useSession.getState().book?.hasContainers ?? false

/** After a quarter has come or gone. */
export const rereadBook = (): Promise<void> => read(hasContainers())

/** Adds the table of containers to the book. */
export async function addContainers(): Promise<void> {
  if (!hasContainers()) await read(true)
}
