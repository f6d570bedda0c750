import type { Check, Claim, Finding } from '../rules/index.ts'

const UNKNOWN_PAYER: Check = {
  id: 'payer/unknown',
  rule: 'R-CLS-6',
  severity: 'warning',
  title: '{payer}: no such profile',
  because: 'No profile is called {payer}: the day is coded as Medicare.',
  denial: null,
  fix: 'Name a built-in profile, or give the payer’s own.',
}

/** The claim with a warning that its payer is not known; it stands first among the warnings. */
export function withUnknownPayer(claim: Claim, payer: string): Claim {
  const finding: Finding = {
    check: UNKNOWN_PAYER,
    administrations: [],
    lines: [],
    because: [{ id: 'payer/unknown:day', about: [], says: UNKNOWN_PAYER, facts: { payer } }],
    ranges: null,
    acknowledged: null,
  }
  const errors = claim.findings.filter((one) => one.check.severity === 'error')
  return { ...claim, findings: [...errors, finding, ...claim.findings.slice(errors.length)] }
}
