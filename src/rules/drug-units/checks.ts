import { alike, present } from '../../lib/lists.ts'
import { isVenous, note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import type { DrugLine } from './drug-line.ts'
import { CHECKS } from './findings.ts'

/** Drug units of the day, discarded ones included, against the limit of their code (procedure 16.9). */
export function checkDrugLimits(ctx: Context, ledger: Ledger, lines: readonly DrugLine[]): void {
  for (const [code, own] of alike(lines, (line) => line.code)) {
    const limit = ctx.book.limit(ctx.setting, code)
    const units = own.reduce((total, line) => total + line.units, 0)
    if (limit === null || units <= limit.units) continue
    const { indicator, edition } = limit
    const facts = { code, units, limit: limit.units, indicator, table: edition.name }
    note(ledger, CHECKS.overLimit, own[0]?.ids ?? [], facts, [code])
  }
}

const UNDER_THE_SKIN: ReadonlySet<string> = new Set(['sc', 'sc-infusion'])

/** Drugs against an anaemia stand under this authority of the drug table (R-CLS-4); iron has another. */
const SUPPORTIVE = 4

/**
 * Modifiers that rest on what a day does not say: the cause of an anaemia (R-UNIT-8), and the route where a
 * contractor lists the code (R-MOD-4).
 */
export function checkOpenModifiers(
  ctx: Context,
  ledger: Ledger,
  lines: readonly DrugLine[],
  given: readonly Given[],
): void {
  const concerned = given.filter(({ row, a }) => row?.authority === SUPPORTIVE || UNDER_THE_SKIN.has(a.route))
  for (const { code, ids, waste } of lines) {
    if (waste || !concerned.some(({ a }) => ids.includes(a.id))) continue
    const members = present(ids, (id) => given.find(({ a }) => a.id === id))
    const [first] = members
    if (first === undefined) continue
    const facts = { code, drug: first.name }
    if (first.row?.authority === SUPPORTIVE && ctx.book.dialysisCode(code) !== null)
      note(ledger, CHECKS.causeOfAnaemia, ids, facts, [code])
    if (members.some(({ a }) => isVenous(a)) && members.some(({ a }) => UNDER_THE_SKIN.has(a.route)))
      note(ledger, CHECKS.twoRoutes, ids, facts, [code])
  }
}

/** Modifiers of the site on a drug line that is paid apart (procedure 16.7). */
export function siteModifiers(ctx: Context, ledger: Ledger, line: DrugLine): DrugLine {
  const { drug340B } = ctx.switches
  if (drug340B === 'none') return line
  const status = ctx.setting === 'facility' ? ctx.book.hospitalRate(line.code)?.status : 'K'
  if (status === 'N' || status === undefined) return line
  if (drug340B === 'JG-or-TB') {
    note(ledger, CHECKS.siteModifier, line.ids, { code: line.code, drug: line.code }, [line.code])
    return line
  }
  return { ...line, modifiers: [...line.modifiers, drug340B] }
}
