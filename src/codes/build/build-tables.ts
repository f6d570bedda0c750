/**
 * Builds `src/codes/tables` from `src/codes/sources`. With `--check` nothing is written: the exit status is 1
 * where a file differs from what would be built. `--names` lists the names that lead to another drug.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildTables } from './all.ts'
import { NAMED } from './drugs.ts'

const TABLES = new URL('../tables/', import.meta.url)

function textOf(file: string): string | null {
  try {
    return readFileSync(new URL(file, TABLES), 'utf8')
  } catch {
    return null
  }
}

const isCheck = process.argv.includes('--check')
const built = buildTables()

if (process.argv.includes('--names'))
  for (const { name, by, taken } of NAMED.collisions) console.error(`${name}: of ${by}, leads to ${taken}`)

mkdirSync(TABLES, { recursive: true })
const stale = readdirSync(TABLES).filter((file) => !built.has(file))
const changed = [...built].filter(([file, text]) => textOf(file) !== text)

for (const file of stale) console.error(`${file}: not built from any source`)
for (const [file, text] of changed)
  if (isCheck) console.error(`${file}: differs from what the sources give; run npm run tables`)
  else writeFileSync(new URL(file, TABLES), text)

console.error(
  `${built.size} tables, ${changed.length} ${isCheck ? 'differ' : 'written'}, ${NAMED.collisions.length} names shared`,
)
if (stale.length > 0 || (isCheck && changed.length > 0)) process.exitCode = 1
