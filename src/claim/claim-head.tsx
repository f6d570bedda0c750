import { memo } from 'react'
import { formatCents } from '../lib/money.ts'
import type { Claim } from '../rules/index.ts'
import { useBook, usePolicy, usePricing, useSiteChanges } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { pricingWords } from '../explain/pricing-words.ts'

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

type Props = Pick<Claim, 'setting'> & {
  /** How many lines the claim has. */
  readonly lines: number
  /** Cents, and how many lines have no price; null while nothing is billed. */
  readonly total: number | null
  readonly unpriced: number
  /** Whether a fact is open that would change the claim. */
  readonly asDocumented: boolean
  /** Shows the switches. */
  readonly onPolicy: () => void
}

/** What the claim comes to, and by which policy. */
export const ClaimHead = memo(function ClaimHead(props: Props) {
  const { setting, lines, total, unpriced, asDocumented, onPolicy } = props
  const policy = usePolicy()
  const pricing = usePricing()
  const changes = useSiteChanges().length
  const { localities } = useBook()
  const about = asDocumented
    ? 'as documented'
    : [
        count(lines, 'line'),
        setting,
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
      {total === null ? null : (
        <p className="claim-total">
          {unpriced > 0 ? <span className="claim-without">without {count(unpriced, 'line')}</span> : null}
          <b>${formatCents(total)}</b>
        </p>
      )}
    </div>
  )
})
