import type { CodeBook } from './book.ts'
import { makeCodeBook } from './make-book.ts'
import { readContainersTable } from './read-tables.ts'
import type { Tables } from './table-shapes.ts'

/** What a user's own file changes of the tables. */
type Change = (tables: Tables) => Tables

const asPublished: Change = (tables) => tables

/** The book of the first load, without the NDC table. */
export async function loadBook(change = asPublished): Promise<CodeBook> {
  const { firstTables } = await import('./first-tables.ts')
  return makeCodeBook(change(firstTables))
}

/** The same with the NDC table, for days that name an NDC. */
export async function loadBookWithContainers(change = asPublished): Promise<CodeBook> {
  const [{ firstTables }, containers] = await Promise.all([
    import('./first-tables.ts'),
    import('./tables/containers.json'),
  ])
  return makeCodeBook(change({ ...firstTables, containers: readContainersTable(containers.default) }))
}
