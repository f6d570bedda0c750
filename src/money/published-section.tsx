import { useMemo } from 'react'
import { RuleLink } from '../explain/rule-link.tsx'
import {
  codeDay,
  comparePublished,
  publishedDay,
  PUBLISHED_FIGURES,
  PUBLISHED_FILLED,
} from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { useBook } from '../session/use-session.ts'
import { codeWords } from './day-drugs.ts'
import { Scroll } from './scroll.tsx'
import { useSample } from './use-bases.ts'
import { cents, many, share } from './words.ts'

/** A published FOLFOX day as it is printed, beside what the rules support of it. */
export function PublishedSection() {
  const codes = useBook()
  const sample = useSample()
  const claim = useMemo(
    () =>
      sample === null ? null : codeDay(publishedDay(), codes, MEDICARE, { basis: 'list', list: sample }),
    [codes, sample],
  )
  if (claim === null) return null
  const rows = comparePublished(claim)
  const supported = rows.reduce((sum, row) => sum + row.cents, 0)
  const figures = PUBLISHED_FIGURES
  return (
    <section className="money-section" aria-labelledby="money-published">
      <div className="money-head">
        <h3 id="money-published">A published FOLFOX day</h3>
        <span className="quiet">illustrative charges, for teaching</span>
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
          <tfoot>
            <tr className="money-sum">
              <th scope="row">Sum of the first table</th>
              <td className="number">{cents(figures.first)}</td>
              <td colSpan={5} />
            </tr>
            <tr className="money-sum">
              <th scope="row">Sum of the second, with fluorouracil</th>
              <td className="number">{cents(figures.second)}</td>
              <td />
              <td />
              <td className="number">{cents(supported)}</td>
              <td className="number">{cents(figures.second - supported)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p className="money-note">
        The guide sets its first sum against {cents(figures.most)}, “most practices bill”: a difference of{' '}
        {cents(figures.difference)} a day, {cents(figures.yearly)} a year from {figures.patients} patients ×{' '}
        {figures.cycles} cycles. The four lines that it calls often missed come to {cents(figures.missed)}; of
        them the rules support what stands above.
      </p>
      <p className="money-note">{PUBLISHED_FILLED}</p>
    </section>
  )
}
