/** A code as it is typed, of a table where each product has one row for all its codes. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { CodeBook } from '../../codes/book.ts'
import { coder, day, inf, linesText } from '../testing.ts'

/** Fluorouracil: J9190 to September 2026, then J9192 and J9191; each finds the row of the drug. */
const oneRow: CodeBook = {
  ...fullBook,
  at: (on) => {
    const book = fullBook.at(on)
    return { ...book, findDrug: (text) => book.findDrug(/^J919\d$/.test(text) ? 'fluorouracil' : text) }
  },
}
const code = coder(oneRow)

it.each<[typed: string, date: string, wanted: string, asks: readonly string[]]>([
  ['J9190', '2026-09-30', 'J9190-JZ', []],
  ['J9190', '2026-10-01', '', ['drug-units/code-ended']],
  ['J9191', '2026-10-01', 'J9191-JZ × 50', []],
  ['J9192', '2026-10-01', 'J9192-JZ × 50', []],
  // A code that is not in force yet gives way to the one that is.
  ['J9191', '2026-09-30', 'J9190-JZ', []],
])('R-UNIT-6: %s typed on %s: %s', (typed, date, wanted, asks) => {
  const claim = code(day('office', [inf(typed, '10:00', '11:00', { dose: '500 mg' })], { date }))
  const asked = claim.findings.map(({ check }) => check.id)
  expect(linesText(claim, ['drug'])).toBe(wanted)
  expect(asked.filter((id) => /^drug-units\/(code|several|successor)/.test(id))).toEqual(asks)
})
