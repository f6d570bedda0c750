import type { CodeBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import type { Claim } from './answers.ts'
import type { Policy } from './policy.ts'
import { NATIONAL } from './pricing.ts'
import type { Pricing } from './pricing.ts'

/** Codes one day: what can be billed, what cannot, and what a coder must know, each with its reasons. */
export function codeDay(
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing = NATIONAL,
): Claim {
  void book
  void policy
  void pricing
  return {
    encounter: encounter.id,
    date: encounter.date,
    setting: encounter.setting,
    tables: [],
    lines: [],
    unbilled: [],
    findings: [],
    totals: {},
    services: [],
  }
}
