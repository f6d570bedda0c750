import { useMemo } from 'react'
import type { Encounter } from '../encounter/model.ts'
import { RuleLink } from '../explain/rule-link.tsx'
import { codeDay, comparePublished, NATIONAL, publishedDay, PUBLISHED_FILLED } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { choosePrices } from '../explain/choose-prices.ts'
import { useBook } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { codeWords } from './day-drugs.ts'
import { PublishedSums } from './published-sums.tsx'
import { PublishedYear } from './published-year.tsx'
import { Scroll } from './scroll.tsx'
import { useSample } from './use-bases.ts'
import { cents, many, share } from './words.ts'

type Props = { readonly onOpen: (day: Encounter, words: string) => void }

/** A published FOLFOX day as it is printed, beside what the rules support of it. */
export function PublishedSection({ onOpen }: Props) {
  const codes = useBook()
  const sample = useSample()
  const claim = useMemo(
    () =>
      sample === null ? null : codeDay(publishedDay(), codes, MEDICARE, { basis: 'list', list: sample }),
    [codes, sample],
  )
  const medicare = useMemo(
    () => codeDay(publishedDay(), codes, MEDICARE, NATIONAL).totals.medicare ?? null,
    [codes],
  )
  if (claim === null || sample === null) return null
  const rows = comparePublished(claim)
  return (
    <section className="money-section" aria-labelledby="money-published">
      <div className="money-head">
        <h3 id="money-published">A published FOLFOX day</h3>
        <span className="quiet">a lesson: illustrative charges of a billing guide</span>
        <Button
          className="money-open"
          onClick={() => {
            choosePrices({ basis: 'list', list: sample })
            onOpen(publishedDay(), 'open the published FOLFOX day with the sample charges')
          }}
        >
          Open this day with the sample charges
        </Button>
      </div>
      <Scroll label="A published FOLFOX day, line by line">
        <table className="money-table money-published" aria-label="A published FOLFOX day, line by line">
          <thead>
            <tr>
              <th scope="col">As printed</th>
              <th scope="col" className="number">
                Printed
              </th>
              <th scope="col" className="number">
                Share
              </th>
              <th scope="col">As the rules support it</th>
              <th scope="col" className="number">
                Supported
              </th>
              <th scope="col" className="number">
                Difference
              </th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, supported: positions, cents: amount, unpriced, difference }) => (
              <tr key={line.printed}>
                <th scope="row">{line.printed}</th>
                <td className="number">{cents(line.cents)}</td>
                <td className="number">{line.share === null ? '–' : share(line.share)}</td>
                <td>
                  {positions
                    .map((at) => {
                      const own = claim.lines[at]
                      return own === undefined ? '' : `${codeWords(own)} × ${own.units}`
                    })
                    .join(', ')}
                </td>
                <td className="number">
                  {cents(amount)}
                  {unpriced === 0 ? null : <span className="quiet"> without {many(unpriced, 'line')}</span>}
                </td>
                <td className="number">{cents(difference)}</td>
                <td className="money-why">
                  {line.says} <RuleLink rule={line.rule} />
                </td>
              </tr>
            ))}
          </tbody>
          <PublishedSums rows={rows} />
        </table>
      </Scroll>
      <PublishedYear supported={claim.totals.sample?.total ?? 0} medicare={medicare} />
      <p className="money-note">{PUBLISHED_FILLED}</p>
    </section>
  )
}
