import type { Authorization, DrugClass } from '../../encounter/model.ts'
import { parseDay } from '../../lib/wall-clock.ts'
import type { Line } from '../answers.ts'
import type { Check } from '../rule.ts'
import type { Facts } from '../step.ts'
import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { CHECKS, RENEWAL_DAYS } from './rules.ts'
import { billedDrugs, matchOf, countUse } from './uses.ts'
import type { BilledDrug } from './uses.ts'

type Said = { readonly check: Check; readonly facts: Facts }

/** Classes of which payers commonly authorize each drug; the others are compared only where the ledger names them. */
const AUTHORIZED: ReadonlySet<DrugClass> = new Set([
  'chemotherapy',
  'complex-biologic',
  'hormonal-antineoplastic',
])

const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** What one authorization fails of the day, and what is worth a note of it. */
function judge(ctx: Context, authorization: Authorization, drugs: readonly BilledDrug[]): readonly Said[] {
  const { number, drug, codes, from, to, units, usedUnits, cycles, usedCycles, diagnoses } = authorization
  const what = drug ?? (codes.join(', ') || 'a drug not named')
  const head = { number, what, date: ctx.date }
  const { unitsToday, unitsLeft, cyclesLeft } = countUse(authorization, drugs, ctx.book)
  const said: Said[] = []
  const days = to === null ? null : (parseDay(to) ?? 0) - ctx.day
  if (days !== null && days < 0) said.push({ check: CHECKS.expired, facts: { ...head, until: to } })
  if (from !== null && from > ctx.date)
    said.push({ check: CHECKS.notYetValid, facts: { ...head, since: from } })
  if (days !== null && days >= 0 && days <= RENEWAL_DAYS)
    said.push({ check: CHECKS.endsSoon, facts: { ...head, until: to, days, ahead: RENEWAL_DAYS } })
  if (unitsLeft !== null && unitsToday > 0) {
    const facts = { ...head, units, used: usedUnits ?? 0, today: unitsToday, left: unitsLeft }
    if (unitsLeft < 0) said.push({ check: CHECKS.unitsExceeded, facts: { ...facts, over: -unitsLeft } })
    else if (unitsLeft < unitsToday) said.push({ check: CHECKS.unitsNearEnd, facts })
  }
  // Only what answers to a drug of the day is judged: the day is a cycle of it.
  if (cyclesLeft !== null) {
    const facts = { ...head, cycles, used: usedCycles ?? 0 }
    if (cyclesLeft < 0) said.push({ check: CHECKS.cyclesExceeded, facts })
    else if (cyclesLeft === 0) said.push({ check: CHECKS.lastCycle, facts })
  }
  const authorized = diagnoses.map(plain)
  if (authorized.length > 0 && !authorized.some((code) => ctx.diagnoses.includes(code)))
    said.push({ check: CHECKS.otherDiagnosis, facts: { ...head, authorized: diagnoses } })
  return said
}

const failures = (said: readonly Said[]): number =>
  said.filter(({ check }) => check.severity === 'warning').length

/** Of several authorizations for one drug that which fails least; of equals the one that runs longest. */
function bestOf(
  ctx: Context,
  authorizations: readonly Authorization[],
  drugs: readonly BilledDrug[],
): { readonly authorization: Authorization; readonly said: readonly Said[] } | undefined {
  return authorizations
    .map((authorization) => ({ authorization, said: judge(ctx, authorization, drugs) }))
    .sort(
      (x, y) =>
        failures(x.said) - failures(y.said) ||
        ((y.authorization.to ?? '9999') < (x.authorization.to ?? '9999') ? -1 : 1),
    )[0]
}

/** Compares the drugs of the day with the authorizations of its ledger (R-CLM-3). No ledger, no comparison. */
export function checkAuthorizations(
  ctx: Context,
  ledger: Ledger,
  given: readonly Given[],
  lines: readonly Line[],
): void {
  const { authorizations } = ctx.encounter
  if (authorizations.length === 0) return
  const byId = new Map(given.map((g) => [g.a.id, g]))
  const drugs = billedDrugs(lines, (id) => byId.get(id)?.drug)
  const applied = new Set<string>()
  for (const billed of drugs) {
    const own = given.filter((g) => g.drug === billed.drug)
    const [first] = own
    if (first === undefined) continue
    const ids = own.map((g) => g.a.id)
    const codes = billed.lines.map((line) => line.code)
    const matching = (match: string): readonly Authorization[] =>
      authorizations.filter((one) => matchOf(one, billed, ctx.book) === match)
    const best = bestOf(ctx, matching('same'), drugs)
    if (best !== undefined) {
      applied.add(best.authorization.number)
      for (const { check, facts } of best.said) note(ledger, check, ids, facts, codes)
      continue
    }
    const [otherCode] = matching('other-code')
    const [otherProduct] = matching('other-product')
    const drug = first.name
    if (otherCode !== undefined) {
      const { number, codes: authorized } = otherCode
      note(ledger, CHECKS.otherCode, ids, { drug, code: codes[0] ?? '', number, authorized }, codes)
    } else if (otherProduct !== undefined) {
      const { number } = otherProduct
      const what = otherProduct.drug ?? otherProduct.codes.join(', ')
      note(ledger, CHECKS.otherProduct, ids, { drug, number, what }, codes)
    } else if (AUTHORIZED.has(first.class)) note(ledger, CHECKS.none, ids, { drug }, codes)
  }
  if (applied.size > 1)
    note(ledger, CHECKS.severalNumbers, [], { count: applied.size, numbers: [...applied] })
}
