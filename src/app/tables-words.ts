import type { Policy, TableUse } from '../rules/index.ts'

/** What a reader asks first: where the money stands, then which edits. */
const ORDER = ['prices', 'pairs', 'policy', 'limits', 'add-ons', 'drugs', 'ndc']
const FIRST: readonly string[] = ORDER.slice(0, 3)

/** Those of the tables that fit in a line; the receipt names all. */
export const firstTables = (tables: readonly TableUse[]): readonly TableUse[] =>
  tables.filter(({ table }) => FIRST.includes(table))

/** The tables of a claim in one line. */
export const tablesWords = (tables: readonly TableUse[], policy: Policy): string =>
  [...tables]
    .sort((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table))
    .map((used) => {
      if (!('changed' in used)) return used.name
      const changed = Object.keys(used.changed).length
      return `policy ${policy.name}, ${changed === 0 ? 'defaults' : `${changed} changed`}`
    })
    .join(' · ')
