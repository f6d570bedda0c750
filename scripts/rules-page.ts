// Writes src/rules/RULES.md from the records of the rules; with --check only says whether it is as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { RECORDS } from '../src/rules/records.ts'
import { REFERENCE } from '../src/rules/reference.ts'
import { rulesPage } from '../src/rules/rules-page.ts'
import type { SourceRow } from '../src/rules/rules-page.ts'

const isCheck = process.argv.includes('--check')
const page = 'src/rules/RULES.md'
const sources = JSON.parse(readFileSync('src/codes/sources/sources.json', 'utf8')) as readonly SourceRow[]
const text = rulesPage(REFERENCE, RECORDS, sources)
const same = existsSync(page) && readFileSync(page, 'utf8') === text

if (!same && !isCheck) writeFileSync(page, text)
if (!same && isCheck) {
  console.error(`${page} is not as the records are: npm run rules-page`)
  process.exitCode = 1
}
console.error(`${RECORDS.length} records, page ${same ? 'unchanged' : isCheck ? 'differs' : 'written'}`)
