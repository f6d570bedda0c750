import { loadBookWith } from '../codes/book-for.ts'
import type { MoreTables } from '../codes/book-for.ts'
import { usePriceFiles } from './price-store.ts'
import { setBook, useSession } from './store.ts'

/** What has been asked for beyond the first load; it stays asked for. */
let more: MoreTables = { containers: false, diagnoses: false }

/** Reads the tables again with the quarters of the user's own on top. */
async function read(): Promise<void> {
  const { quarters } = usePriceFiles.getState()
  const asked = more
  const own = quarters.length === 0 ? null : await import('../codes/with-quarter.ts')
  const book = await loadBookWith(asked, (tables) =>
    own === null
      ? tables
      : quarters.reduce((before, { quarter }) => own.withQuarter(before, quarter), tables),
  )
  // While this was read another quarter or table may have been asked for, and then its own reading counts.
  if (usePriceFiles.getState().quarters === quarters && more === asked) setBook(book)
}

/** After a quarter has come or gone. */
export const rereadBook = (): Promise<void> => read()

async function add(tables: Partial<MoreTables>): Promise<void> {
  const before = more
  more = { ...more, ...tables }
  try {
    await read()
  } catch (thrown) {
    more = before
    throw thrown
  }
}

/** Adds the table of containers to the book. */
export async function addContainers(): Promise<void> {
  if (useSession.getState().book?.hasContainers !== true) await add({ containers: true })
}

/** Adds the tables of diagnoses and of what drugs are used for; the day is coded again with them. */
export async function addDiagnoses(): Promise<void> {
  if ((useSession.getState().book?.diagnoses.length ?? 0) === 0) await add({ diagnoses: true })
}
