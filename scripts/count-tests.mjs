// Prints "N passed, N failed" over the unit and the browser tests: node scripts/count-tests.mjs STATUS
// STATUS is how the whole run ended: a run that failed without a failing test counts as one failure.
import { existsSync, readFileSync } from 'node:fs'

const results = new URL('../node_modules/.cache/tests/', import.meta.url)
const unit = read('vitest.json')
const browser = read('playwright.json')?.stats

const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (browser?.skipped ?? 0)
const failing = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0)
const ended = process.argv[2] === '0' && unit !== undefined && browser !== undefined
const failed = failing === 0 && !ended ? 1 : failing

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)

/** @param {string} name */
function read(name) {
  const file = new URL(name, results)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
