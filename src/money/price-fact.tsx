import { dateWords } from '../explain/dates.ts'
import { ReasonSentence } from '../explain/reason-sentence.tsx'
import { formatMills } from '../lib/money.ts'
import type { Line } from '../rules/index.ts'
import { useCoding } from '../session/use-session.ts'

type Props = { readonly lines: readonly Line[]; readonly unit: string | null }

/** The price of a drug's unit with basis, source and date; without one, or of a packaged drug, the reason. */
export function PriceFact({ lines, unit }: Props) {
  const { day } = useCoding()
  const [line] = lines
  if (line === undefined) return null
  const { rate, priced, amount } = line
  return (
    <div>
      <dt>price{unit === null ? '' : ` of ${unit.toLowerCase()}`}</dt>
      <dd>
        {rate === null || amount === 0 ? (
          <>
            {amount === null ? 'no price' : null}
            {priced === null ? null : <ReasonSentence step={priced} day={day} />}
          </>
        ) : (
          `$${formatMills(rate.amount)}`
        )}
        {rate === null ? null : (
          <span className="quiet">
            {rate.source}, from {dateWords(rate.from)}
          </span>
        )}
      </dd>
    </div>
  )
}
