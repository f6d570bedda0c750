import { Chain } from '../explain/chain.tsx'
import { RuleLink } from '../explain/rule-link.tsx'
import { formatCents } from '../lib/money.ts'
import { codeDay } from '../rules/index.ts'
import type { RuleNumber } from '../rules/index.ts'
import { useBook, useCoding, useEncounter, usePolicy, usePricing } from '../session/use-session.ts'

type Props = { readonly code: string; readonly ownNote: boolean | null }

const ALWAYS: readonly (readonly [string, RuleNumber])[] = [
  ['The nurse’s check before the infusion is not a visit.', 'R-EM-2'],
  ['99211 is never reported beside a drug administration.', 'R-EM-1'],
  ['G2211 is not paid by Medicare beside modifier 25.', 'R-EM-7'],
]

/** What becomes of the visit on this day: the line or the reason for none, as the rules code the day with it. */
export function OnTheDay({ code, ownNote }: Props) {
  const encounter = useEncounter()
  const book = useBook()
  const policy = usePolicy()
  const pricing = usePricing()
  const { day } = useCoding()
  const visits = [{ code, separatelyIdentifiable: ownNote, extra: {} }]
  const claim = codeDay({ ...encounter, visits }, book, policy, pricing)
  const line = claim.lines.find(({ kind }) => kind === 'visit')
  const left = claim.unbilled.find(({ administrations }) => administrations.length === 0)
  return (
    <section aria-labelledby="on-the-day">
      <h3 id="on-the-day">On this day</h3>
      <p className="visit-outcome">
        {line === undefined
          ? `${code} is not on the claim.`
          : `On the claim: ${[line.code, ...line.modifiers].join('-')}, ${
              line.amount === null ? 'no price' : `$${formatCents(line.amount)}`
            }.`}
      </p>
      <Chain steps={(line ?? left)?.because ?? []} day={day} />
      <ul className="visit-always">
        {ALWAYS.map(([words, rule]) => (
          <li key={rule}>
            {words} <RuleLink rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  )
}
