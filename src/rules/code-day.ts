import type { CodeBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { putInOrder } from '../lib/order.ts'
import { acknowledged } from './acknowledged.ts'
import type { Claim, Finding, Line } from './answers.ts'
import { checkAuthorizations } from './authorizations/authorizations.ts'
import { checkDay } from './checks/check-day.ts'
import { tablesUsed } from './checks/tables.ts'
import { byFindingOrder, sortedIds, unbilledOf } from './close/order.ts'
import { positionsOf } from './close/positions.ts'
import { serviceViews } from './close/service-views.ts'
import { codeDrugs, codeLines } from './code-lines.ts'
import type { Starts } from './code-lines.ts'
import { withRanges } from './code-ranges.ts'
import { settled } from './code-readings.ts'
import { codeSets, prepare } from './code-sets.ts'
import { contextOf } from './context.ts'
import type { Policy } from './policy.ts'
import { priceLines, totalsOf } from './price/price.ts'
import { noteSecondAccess } from './code-second-access.ts'
import { NATIONAL } from './pricing.ts'
import type { Pricing } from './pricing.ts'
import { stepOf } from './step.ts'
import { emptyLedger } from './working.ts'
import type { Ledger } from './working.ts'

/** What was noted, as findings of the claim's lines, in order (step 19). */
const findingsOf = (ledger: Ledger, lines: readonly Line[], starts: Starts): readonly Finding[] =>
  putInOrder(
    ledger.noted.map(
      (noted): Finding => ({
        check: noted.check,
        administrations: sortedIds(starts, noted.ids),
        lines: positionsOf(noted, lines),
        because: [stepOf(noted.check, noted.ids, noted.facts), ...noted.because],
        ranges: null,
        acknowledged: null,
      }),
    ),
    byFindingOrder,
  )

/**
 * Codes one day: what can be billed, what cannot, and what a coder must know, each with its reasons down to
 * documented facts. Pure and synchronous; it does not throw on an encounter that `readEncounter` accepts.
 * Money is integer: rates in thousandths of a dollar, amounts in cents.
 */
export function codeDay(
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing = NATIONAL,
): Claim {
  const ctx = contextOf(encounter, book, policy)
  const ledger = emptyLedger()
  const starts = new Map<string, number>()
  for (const a of ctx.encounter.administrations) starts.set(a.id, a.start)

  const prepared = prepare(ctx, ledger)
  const coded = codeSets(ctx, ledger, prepared)
  noteSecondAccess(ctx, ledger, prepared, coded)
  const drugs = codeDrugs(ctx, ledger, prepared)
  const unpriced = codeLines(ctx, ledger, { prepared, coded, drugs, starts })
  const lines = priceLines(ctx, unpriced, pricing)
  checkAuthorizations(ctx, ledger, prepared.given, lines)
  checkDay(ctx, ledger, { given: prepared.given, sets: coded.sets, lines })
  const tables = tablesUsed(ctx, ledger, lines)
  const findings = settled(ctx, prepared, coded, findingsOf(ledger, lines, starts))
  return {
    encounter: ctx.encounter.id,
    date: ctx.date,
    setting: ctx.setting,
    tables,
    lines,
    unbilled: unbilledOf(starts, ledger.left),
    ...acknowledged(encounter, withRanges(ctx, pricing, { prepared, drugs, starts }, findings)),
    totals: totalsOf(ctx, lines, pricing),
    services: serviceViews(coded.sets, coded.placed, coded.drafts, lines),
  }
}
