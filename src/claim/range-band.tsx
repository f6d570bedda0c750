import { formatCents } from '../lib/money.ts'
import type { Claim } from '../rules/index.ts'
import { totalsOf } from '../session/totals.ts'

/** While a stop is not documented: between which amounts the claim may lie. */
export function RangeBand({ claim }: { readonly claim: Claim }) {
  const open = claim.findings.filter((finding) => finding.ranges !== null)
  const totals = totalsOf(claim)
  const ranges = open.flatMap((finding) => finding.ranges ?? [])
  const amounts = ranges.flatMap((range) => range.amount ?? [])
  if (totals === null || open.length !== 1 || amounts.length === 0 || amounts.length < ranges.length)
    return null
  const rest = totals.total - totals.administration
  return (
    <p className="range-band">
      <span>Range while one fact is open, to {Math.max(...ranges.map((range) => range.to))} minutes</span>
      <b>
        ${formatCents(rest + Math.min(...amounts))} to ${formatCents(rest + Math.max(...amounts))}
      </b>
    </p>
  )
}
