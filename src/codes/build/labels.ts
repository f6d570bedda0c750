import { field, readCsv } from './read-csv.ts'

/** Our own words for procedure codes; a descriptor of the code set is nobody's to copy. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  readCsv('labels.csv').map((row) => [field(row, 'code'), field(row, 'label')]),
)
