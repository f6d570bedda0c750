import { formatCents } from '../lib/money.ts'
import type { Claim } from '../rules/index.ts'
import { useBook, usePolicy, usePricing, useSiteChanges } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { totalsOf } from '../session/totals.ts'
import { pricingWords } from '../explain/pricing-words.ts'

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

type Props = {
  readonly claim: Claim
  /** Shows the switches. */
  readonly onPolicy: () => void
}

/** What the claim comes to, and by which policy. */
export function ClaimHead({ claim, onPolicy }: Props) {
  const policy = usePolicy()
  const pricing = usePricing()
  const changes = useSiteChanges().length
  const { localities } = useBook()
  const totals = totalsOf(claim)
  const asDocumented = claim.findings.some((finding) => finding.ranges !== null)
  const about = asDocumented
    ? 'as documented'
    : [
        count(claim.lines.length, 'line'),
        claim.setting,
        ...(changes > 0 || policy.id === 'medicare' ? [] : [policy.name]),
        pricingWords(pricing, localities),
      ].join(' · ')
  return (
    <div className="claim-head">
      <h2>Claim</h2>
      <p className="claim-about">{about}</p>
      {changes > 0 ? (
        <Button look="link" aria-haspopup="dialog" onClick={onPolicy}>
          {policy.name}, {count(changes, 'switch', 'switches')} changed
        </Button>
      ) : null}
      {totals === null ? null : (
        <p className="claim-total">
          {totals.unpriced > 0 ? (
            <span className="claim-without">without {count(totals.unpriced, 'line')}</span>
          ) : null}
          <b>${formatCents(totals.total)}</b>
        </p>
      )}
    </div>
  )
}
