import { formatCents } from '../lib/money.ts'
import type { Claim } from '../rules/index.ts'
import { useBook, usePolicy, usePricing, useSiteChanges } from '../session/use-session.ts'
import { totalsOf } from '../session/totals.ts'
import { pricingWords } from './pricing-words.ts'

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** What the claim comes to. */
export function ClaimHead({ claim }: { readonly claim: Claim }) {
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
        ...(changes > 0
          ? [`${policy.name}, ${count(changes, 'switch', 'switches')} changed`]
          : policy.id === 'medicare'
            ? []
            : [policy.name]),
        pricingWords(pricing, localities),
      ].join(' · ')
  return (
    <div className="claim-head">
      <h2>Claim</h2>
      <p className="claim-about">{about}</p>
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
