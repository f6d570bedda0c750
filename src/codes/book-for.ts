import type { CodeBook } from './book.ts'
import { makeCodeBook } from './make-book.ts'
import { readContainersTable } from './read-tables.ts'

/** The book of the first load, without the NDC table. */
export async function loadBook(): Promise<CodeBook> {
  const { firstTables } = await import('./first-tables.ts')
  return makeCodeBook(firstTables)
}

/** The same with the NDC table, for days that name an NDC. */
export async function loadBookWithContainers(): Promise<CodeBook> {
  const [{ firstTables }, containers] = await Promise.all([
    import('./first-tables.ts'),
    import('./tables/containers.json'),
  ])
  return makeCodeBook({ ...firstTables, containers: readContainersTable(containers.default) })
}
