import { isInitialCode } from './administration-codes.ts'
import { codeSets } from './code-sets.ts'
import type { Coded, Prepared } from './code-sets.ts'
import type { Check } from './rule.ts'
import { sitesOf } from './sites/sites.ts'
import { accessOf, emptyLedger, isVenous, note } from './working.ts'
import type { Context, Draft, Ledger } from './working.ts'

export const SECOND_ACCESS: Check = {
  id: 'sites/second-access-without-reason',
  rule: 'R-SITE-2',
  severity: 'info',
  title: 'Second access {access}: no reason stated',
  because:
    '{accesses} were used and no reason for a second site is stated, so they are coded as one. A stated reason would allow {line}. Does the record say why two separate sites were needed? Another lumen is not another site.',
  denial: 'CO-97',
  fix: 'If the record gives a clinical reason for the second site, enter it.',
  readings: 'secondSite',
}

const nameOf = ({ code, modifiers }: Draft): string => [code, ...modifiers].join('-')

/** The initial lines that the day would have beside those it has, if these stated a reason for one more site. */
function allowedBy(ctx: Context, prepared: Prepared, coded: Coded, ids: readonly string[]): string {
  const administrations = ctx.encounter.administrations.map((a) =>
    ids.includes(a.id) ? { ...a, secondAccessReason: 'stated' } : a,
  )
  const asked = { ...ctx, encounter: { ...ctx.encounter, administrations } }
  const { lines } = codeSets(asked, emptyLedger(), { ...prepared, sites: sitesOf(asked, prepared.going) })
  const unitsHere = (name: string): number => coded.lines.find((line) => nameOf(line) === name)?.units ?? 0
  const more = lines.filter((line) => isInitialCode(line.code) && line.units > unitsHere(nameOf(line)))
  return more.length === 0 ? 'no other initial service' : more.map(nameOf).join(' and ')
}

/** A second access of an encounter for which no reason is stated: the line that a reason would allow (procedure 4.4). */
export function noteSecondAccess(ctx: Context, ledger: Ledger, prepared: Prepared, coded: Coded): void {
  if (ctx.switches.secondSite !== 'reason-required') return
  for (const site of prepared.sites) {
    const [, second] = site.accesses
    if (!site.main || second === undefined) continue
    const ids = ctx.encounter.administrations
      .filter((a) => a.session === site.session && isVenous(a) && accessOf(a) === second)
      .map((a) => a.id)
    const names = site.accesses.map((access) => access || 'an unnamed access')
    const line = allowedBy(ctx, prepared, coded, ids)
    note(ledger, SECOND_ACCESS, ids, { access: names[1] ?? '', accesses: names, line }, [])
  }
}
