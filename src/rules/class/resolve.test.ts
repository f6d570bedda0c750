import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Route } from '../../encounter/model.ts'
import { coder, day, give } from '../testing.ts'

const code = coder(fullBook)
const asked = (drug: string, route: Route): boolean =>
  code(day('office', [give(drug, route, '10:00')])).findings.some(
    (finding) => finding.check.id === 'class/drug-not-in-table',
  )

it.each<[string, Route, boolean]>([
  ['something new', 'iv-push', true],
  ['something new', 'sc', true],
  ['ondansetron', 'iv-push', false],
  ['port access', 'access-flush', false],
  ['something new', 'oral', false],
  ['something new', 'catheter-declot', false],
  ['something new', 'pump-refill-portable', false],
])('asks for the class of %s by %s: %s', (drug, route, expected) => {
  expect(asked(drug, route)).toBe(expected)
})
