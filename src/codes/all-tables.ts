import containers from './tables/containers.json'
import { firstTables } from './first-tables.ts'
import { makeCodeBook } from './make-book.ts'
import { readContainersTable } from './read-tables.ts'

/** Every table in one book, at once: for tests and the command line. The page loads them as it needs them. */
export const fullBook = makeCodeBook({ ...firstTables, containers: readContainersTable(containers) })
