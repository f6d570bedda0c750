import { putInOrder } from '../lib/order.ts'
import { roleOf } from './administration-codes.ts'
import type { Coded, Prepared } from './code-sets.ts'
import { byClaimOrder, dateAt, datesOf, sortedIds } from './close/order.ts'
import { checkOrders } from './doses/checks.ts'
import { checkDrugLimits, checkOpenModifiers, siteModifiers } from './drug-units/checks.ts'
import type { DrugLine } from './drug-units/drug-line.ts'
import { drugLines } from './drug-units/drug-lines.ts'
import { checkLines } from './edits/limits.ts'
import { codeFlush } from './other-routes/others.ts'
import type { Unpriced } from './price/price.ts'
import { codeVisits } from './visits/visits.ts'
import type { VisitLine } from './visits/visits.ts'
import type { Context, Draft, Ledger } from './working.ts'

/** The minute at which each administration starts, by id. */
export type Starts = ReadonlyMap<string, number>

/** The lines of drugs and discarded amounts (step 16). No minute but the order of starts has a part in them. */
export function codeDrugs(
  ctx: Context,
  ledger: Ledger,
  { given, withoutDrugLine }: Prepared,
): readonly DrugLine[] {
  const drugged = given.filter((g) => !withoutDrugLine.has(g.a.id))
  const drugs = drugLines(ctx, ledger, drugged).map((line) => siteModifiers(ctx, ledger, line))
  checkDrugLimits(ctx, ledger, drugs)
  checkOpenModifiers(ctx, ledger, drugs, drugged)
  checkOrders(ctx, ledger, drugged)
  return drugs
}

/** The modifiers of a line with the one of an off-campus department, in order. */
function withDepartment(ctx: Context): (own: readonly string[]) => readonly string[] {
  const { offCampus } = ctx.switches
  const department = ctx.setting === 'facility' && offCampus !== 'none' ? [offCampus] : []
  return (own) => (own.length < 2 && department.length === 0 ? own : [...own, ...department].sort())
}

const administrationLine = (
  ctx: Context,
  draft: Draft,
  modifiers: readonly string[],
  starts: Starts,
): Unpriced => ({
  code: draft.code,
  units: draft.units,
  modifiers,
  kind: 'administration',
  role: roleOf(draft.code),
  administrations: sortedIds(starts, draft.ids),
  minutes: draft.minutes,
  dates: datesOf(ctx, draft.units, draft.unitStarts),
  because: draft.because,
})

function drugLine(ctx: Context, line: DrugLine, modifiers: readonly string[], starts: Starts): Unpriced {
  const administrations = sortedIds(starts, line.ids)
  const first = starts.get(administrations[0] ?? '') ?? 0
  return {
    code: line.code,
    units: line.units,
    modifiers,
    kind: line.waste ? 'waste' : 'drug',
    role: line.waste ? 'waste' : 'drug',
    administrations,
    minutes: 0,
    dates: [{ date: dateAt(ctx, first), units: line.units }],
    because: line.because,
  }
}

const visitLine = (ctx: Context, visit: VisitLine, modifiers: readonly string[]): Unpriced => ({
  code: visit.code,
  units: 1,
  modifiers,
  kind: 'visit',
  role: 'visit',
  administrations: [],
  minutes: 0,
  dates: [{ date: ctx.date, units: 1 }],
  because: visit.because,
})

/** A day as far as its lines need it. */
export type CodedDay = {
  readonly prepared: Prepared
  readonly coded: Coded
  readonly drugs: readonly DrugLine[]
  readonly starts: Starts
}

/** The lines of the claim before prices, in order: administrations, drugs, visits (steps 11.10, 13, 15, 19.1). */
export function codeLines(ctx: Context, ledger: Ledger, day: CodedDay): readonly Unpriced[] {
  const { prepared, coded, drugs, starts } = day
  const visits = codeVisits(ctx, ledger, coded.lines)
  const manual = ledger.noted.some((n) => n.check.id === 'other-routes/manual-review')
  const before = ledger.drafts.length
  codeFlush(ledger, prepared.going, coded.lines.length + visits.length + drugs.length > 0 || manual)
  const drafts = checkLines(ctx, ledger, [...coded.lines, ...ledger.drafts.slice(before)])
  const modifiers = withDepartment(ctx)
  const lines: Unpriced[] = []
  for (const draft of putInOrder([...drafts], byClaimOrder))
    lines.push(administrationLine(ctx, draft, modifiers(draft.modifiers), starts))
  for (const line of drugs) lines.push(drugLine(ctx, line, modifiers(line.modifiers), starts))
  for (const visit of visits) lines.push(visitLine(ctx, visit, modifiers(visit.modifiers)))
  return lines
}
