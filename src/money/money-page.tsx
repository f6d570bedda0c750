import type { Encounter } from '../encounter/model.ts'
import { dateWords } from '../explain/dates.ts'
import { formatCents } from '../lib/money.ts'
import { useBook, useCoding, useEncounter, usePolicy, usePricing } from '../session/use-session.ts'
import { AnatomySection } from './anatomy-section.tsx'
import { BasesSection } from './bases-section.tsx'
import { ChainSection } from './chain-section.tsx'
import { FilesSection } from './files-section.tsx'
import { MarginSection } from './margin-section.tsx'
import { pricingWords } from '../explain/pricing-words.ts'
import { PublishedSection } from './published-section.tsx'
import { many } from './words.ts'
import './money.css'

type Props = {
  /** Puts a day on the screen. */
  readonly onOpen: (day: Encounter, words: string) => void
}

/** The money of the day on screen: bases, anatomy, margin, doses, and the files that prices come from. */
export function MoneyPage({ onOpen }: Props) {
  const { title, date, setting } = useEncounter()
  const { localities } = useBook()
  const { claim } = useCoding()
  const policy = usePolicy()
  const pricing = usePricing()
  const total = Object.values(claim.totals)[0] ?? null
  return (
    <div className="money">
      <header className="money-title">
        <h2>Money</h2>
        <p>
          {title} · {dateWords(date)} · {setting} · {policy.name} · {pricingWords(pricing, localities)}
        </p>
        <p className="money-total" aria-label="Total of the claim">
          {total === null ? 'no prices' : `$${formatCents(total.total)}`}
          {total === null || total.unpriced === 0 ? null : (
            <span className="quiet"> without {many(total.unpriced, 'line')}</span>
          )}
        </p>
      </header>
      <div className="money-columns">
        <div>
          <BasesSection />
          <AnatomySection />
          <FilesSection />
        </div>
        <div>
          <ChainSection />
        </div>
      </div>
      <MarginSection />
      <PublishedSection onOpen={onOpen} />
    </div>
  )
}
