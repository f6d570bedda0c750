import { CODES } from '../administration-codes.ts'
import { stepOf } from '../step.ts'
import { note } from '../working.ts'
import type { Given, Ledger } from '../working.ts'
import { MANUAL } from './rules.ts'

/** No line; an error that says what to decide, the facts kept under unbilled (procedure step 11). */
export function manualReview(ledger: Ledger, g: Given): void {
  const facts = {
    drug: g.name,
    route: g.a.route,
    code: g.family === 'chemo' ? CODES.concurrentChemo : CODES.unlisted,
  }
  const minutes = g.a.stop === null || !g.a.route.endsWith('infusion') ? 0 : g.a.stop - g.a.start
  ledger.left.push({ ids: [g.a.id], minutes, because: [stepOf(MANUAL, [g.a.id], facts)] })
  note(ledger, MANUAL, [g.a.id], facts, [])
}
