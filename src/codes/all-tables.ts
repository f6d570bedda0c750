import containers from './tables/containers.json'
import diagnoses from './tables/diagnoses.json'
import indications from './tables/indications.json'
import { firstTables } from './first-tables.ts'
import { makeCodeBook } from './make-book.ts'
import { readContainersTable, readDiagnosesTable, readIndicationsTable } from './read-tables.ts'

/** Every table in one book, at once: for tests and the command line. The page loads them as it needs them. */
export const fullBook = makeCodeBook({
  ...firstTables,
  containers: readContainersTable(containers),
  diagnoses: readDiagnosesTable(diagnoses),
  indications: readIndicationsTable(indications),
})
