import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CELLS } from '../findings/missing-cell.ts'
import { EDITABLE } from '../grid/columns.ts'

/** The page of all rules, which is printed from them. */
const RULES = readFileSync(new URL('../rules/RULES.md', import.meta.url), 'utf8')

it('names checks that there are, and columns that can be filled', () => {
  expect(Object.keys(CELLS).filter((id) => !RULES.includes(`\`${id}\``))).toEqual([])
  expect(Object.values(CELLS).filter((column) => !EDITABLE.some((one) => one === column))).toEqual([])
})
