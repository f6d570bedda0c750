import { CODES } from '../administration-codes.ts'
import type { Check } from '../rule.ts'
import { stepOf } from '../step.ts'
import { note, runMinutes } from '../working.ts'
import type { RuleNumber } from '../step.ts'
import type { Given, Ledger } from '../working.ts'
import { MANUAL } from './rules.ts'

/** The rule that a step names for what has no code. */
const manualBy = (rule: RuleNumber): Check => ({ ...MANUAL, rule })

/** No line; an error that says what to decide, the facts kept under unbilled (procedure step 11). */
export function manualReview(ledger: Ledger, g: Given, rule: RuleNumber): void {
  const check = manualBy(rule)
  const facts = {
    drug: g.name,
    route: g.a.route,
    code: g.family === 'chemo' ? CODES.concurrentChemo : CODES.unlisted,
  }
  ledger.left.push({ ids: [g.a.id], minutes: runMinutes(g.a), because: [stepOf(check, [g.a.id], facts)] })
  note(ledger, check, [g.a.id], facts, [])
}
