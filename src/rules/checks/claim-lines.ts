import { CODES } from '../administration-codes.ts'
import type { Check } from '../rule.ts'
import { accessOf, note } from '../working.ts'
import type { Context, Ledger } from '../working.ts'
import { isDrugLine } from './checked-day.ts'
import type { CheckedDay, CheckedLine } from './checked-day.ts'

/** Codes that are not for this setting, and services that are documented beside what they belong to. */
export const CHECKS = {
  facilityOnly: {
    id: 'claim-lines/facility-only',
    rule: 'R-SET-1',
    severity: 'warning',
    title: '{code}: a code of hospitals',
    because:
      '{code} is for the outpatient claim of a hospital; this is the claim of an office, where it should not stand.',
    denial: 'CO-5',
    fix: 'Check the setting and the code.',
  },
  notForFacility: {
    id: 'claim-lines/not-for-facility',
    rule: 'R-PAY-8',
    severity: 'warning',
    title: '{code}: not for the hospital claim',
    because:
      '{code} has status {status} in {table}: it should not stand on the outpatient claim of a hospital to Medicare.',
    denial: 'CO-5',
    fix: 'Check the setting and the code.',
  },
  notPaidInFacility: {
    id: 'claim-lines/not-paid-in-facility',
    rule: 'R-PAY-8',
    severity: 'warning',
    title: '{code}: not paid to a hospital',
    because: '{code} has status {status} in {table}: Medicare does not pay it on the claim of a hospital.',
    denial: 'CO-96',
    fix: 'Check the code and the benefit.',
  },
  nurseVisit: {
    id: 'claim-lines/nurse-visit',
    rule: 'R-EM-1',
    severity: 'warning',
    title: '{code}: never with drug administration',
    because:
      '{code} is entered on a day of drug administration. Its work is in the administration, so it is not reported; no modifier changes that.',
    denial: 'CO-97',
    fix: 'Do not add it to the claim.',
  },
  flush: {
    id: 'claim-lines/flush-beside-service',
    rule: 'R-CATH-1',
    severity: 'info',
    title: '{code}: not the only service',
    because:
      'A flush is documented ({access}), and no other administration is entered with that access. {code} is reported only where it is the only service of the day; on the claim stands {others}.',
    denial: 'CO-97',
    fix: 'Do not add it to the claim.',
  },
} as const satisfies { readonly [name: string]: Check }

/** The clinic visit and the codes that begin with C are of the outpatient claim of hospitals. */
const isFacilityCode = (code: string): boolean => code === 'G0463' || /^C\d{4}$/.test(code)

/** Statuses of the hospital's table: another claim form or code, and not paid at all. */
const OTHER_CLAIM: ReadonlySet<string> = new Set(['B', 'M'])
const NOT_PAID: ReadonlySet<string> = new Set(['E1', 'E2'])

function checkOffice(ledger: Ledger, lines: readonly CheckedLine[]): void {
  for (const { code, administrations } of lines)
    if (isFacilityCode(code)) note(ledger, CHECKS.facilityOnly, administrations, { code }, [code])
}

function checkFacility(ctx: Context, ledger: Ledger, lines: readonly CheckedLine[]): void {
  for (const { code, kind, administrations } of lines) {
    // A payer that keeps the codes of visits has no use for Medicare's clinic visit.
    if (kind === 'visit' && ctx.switches.facilityVisitCode === 'keep') continue
    const rate = ctx.book.hospitalRate(code)
    if (rate === null) continue
    const facts = { code, status: rate.status, table: rate.edition.name }
    if (OTHER_CLAIM.has(rate.status)) note(ledger, CHECKS.notForFacility, administrations, facts, [code])
    else if (NOT_PAID.has(rate.status)) note(ledger, CHECKS.notPaidInFacility, administrations, facts, [code])
  }
}

/** A flush of an access that carried something is part of that; of any other it is a service of its own. */
function checkFlush(ledger: Ledger, { given, lines }: CheckedDay): void {
  const flushes = given.filter(({ a }) => a.route === 'access-flush')
  if (flushes.length === 0 || lines.some(({ code }) => code === CODES.flush)) return
  for (const { a } of flushes) {
    const isPartOf = given.some(
      (g) =>
        g.a.route !== 'access-flush' &&
        g.a.route !== 'oral' &&
        g.a.session === a.session &&
        accessOf(g.a) === accessOf(a),
    )
    if (isPartOf) continue
    const others = [...new Set(lines.filter((line) => !isDrugLine(line)).map(({ code }) => code))]
    if (others.length === 0) return
    const facts = { code: CODES.flush, access: a.access ?? 'access not named', others }
    note(ledger, CHECKS.flush, [a.id], facts, [])
  }
}

/** Checks the codes of the claim against its setting, and the visits and flushes against what they stand beside. */
export function checkClaimLines(ctx: Context, ledger: Ledger, day: CheckedDay): void {
  const { lines } = day
  if (ctx.setting === 'office') checkOffice(ledger, lines)
  else checkFacility(ctx, ledger, lines)
  const isGiven = lines.some(({ kind }) => kind === 'administration')
  for (const { code } of ctx.encounter.visits)
    if (isGiven && ctx.setting === 'office' && code === CODES.nurseVisit)
      note(ledger, CHECKS.nurseVisit, [], { code }, [])
  checkFlush(ledger, day)
}
