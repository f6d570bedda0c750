import { PUBLISHED_FIGURES, yearlyOf } from '../rules/index.ts'
import type { Totals } from '../rules/index.ts'
import { cents } from './words.ts'

type Props = {
  /** Cents of the supported claim at the sample charges. */
  readonly supported: number
  /** The same claim at Medicare's figures. */
  readonly medicare: Totals | null
}

/** The guide's comparison with a bare claim and its year, beside the same for what the rules support. */
export function PublishedYear({ supported, medicare }: Props) {
  const { most, first, difference, yearly, patients, cycles, missed } = PUBLISHED_FIGURES
  const rows = [
    { name: 'As printed, first table', day: first, more: difference, year: yearly },
    {
      name: 'As the rules support it',
      day: supported,
      more: supported - most,
      year: yearlyOf(supported - most, patients, cycles),
    },
  ]
  return (
    <>
      <table className="money-table money-published-year" aria-label="The published day over a year">
        <thead>
          <tr>
            <th scope="col">Against “most practices bill”</th>
            <th scope="col" className="number">
              A day
            </th>
            <th scope="col" className="number">
              J9263 and 96413
            </th>
            <th scope="col" className="number">
              Between them
            </th>
            <th scope="col" className="number">
              {patients} patients × {cycles} cycles
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, day, more, year }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{cents(day)}</td>
              <td className="number">{cents(most)}</td>
              <td className="number">{cents(more)}</td>
              <td className="number">{cents(year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="money-note">
        The four lines that the guide calls often missed come to {cents(missed)}; of them the rules support
        what stands above.
        {medicare === null
          ? null
          : ` At Medicare’s own figures, office, national, the whole supported day comes to $${cents(medicare.total)}${medicare.unpriced === 0 ? '' : ` without ${medicare.unpriced} lines`}: the guide’s are charges, not what anybody pays.`}
      </p>
    </>
  )
}
