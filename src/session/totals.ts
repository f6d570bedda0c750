import type { Claim, Totals } from '../rules/index.ts'

/** The totals of the one basis a claim is priced on; null where nothing is priced. */
export const totalsOf = (claim: Claim): Totals | null =>
  claim.totals.medicare ?? claim.totals.own ?? claim.totals.sample ?? null
