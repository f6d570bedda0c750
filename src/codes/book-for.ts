import type { CodeBook } from './book.ts'
import { makeCodeBook } from './make-book.ts'
import { readContainersTable, readDiagnosesTable, readIndicationsTable } from './read-tables.ts'
import type { Tables } from './table-shapes.ts'

/** What a user's own file changes of the tables. */
type Change = (tables: Tables) => Tables

/** The tables beyond the first load: containers by NDC; diagnoses with what drugs are used for. */
export type MoreTables = { readonly containers: boolean; readonly diagnoses: boolean }

const asPublished: Change = (tables) => tables

async function readMore({ containers, diagnoses }: MoreTables): Promise<Partial<Tables>> {
  const [ndc, icd, used] = await Promise.all([
    containers ? import('./tables/containers.json') : null,
    diagnoses ? import('./tables/diagnoses.json') : null,
    diagnoses ? import('./tables/indications.json') : null,
  ])
  return {
    ...(ndc === null ? {} : { containers: readContainersTable(ndc.default) }),
    ...(icd === null ? {} : { diagnoses: readDiagnosesTable(icd.default) }),
    ...(used === null ? {} : { indications: readIndicationsTable(used.default) }),
  }
}

/** A book with the tables of the first load and those asked for. */
export async function loadBookWith(more: MoreTables, change = asPublished): Promise<CodeBook> {
  const [{ firstTables }, tables] = await Promise.all([import('./first-tables.ts'), readMore(more)])
  return makeCodeBook(change({ ...firstTables, ...tables }))
}

/** The book of the first load. */
export const loadBook = (): Promise<CodeBook> => loadBookWith({ containers: false, diagnoses: false })
