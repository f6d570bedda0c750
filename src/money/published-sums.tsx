import { PUBLISHED_FIGURES } from '../rules/index.ts'
import type { PublishedComparison } from '../rules/index.ts'
import { cents, many } from './words.ts'

type Props = { readonly rows: readonly PublishedComparison[] }

/** Both sums of the guide, beside what the rules support of the same lines. */
export function PublishedSums({ rows }: Props) {
  const first: Props['rows'] = rows.filter(({ line }) => line.table === 1)
  const sums = [
    { name: 'Sum of the first table', printed: PUBLISHED_FIGURES.first, of: first },
    { name: 'Sum of the second, with fluorouracil', printed: PUBLISHED_FIGURES.second, of: rows },
  ]
  return (
    <tfoot>
      {sums.map(({ name, printed, of }) => {
        const supported = of.reduce((sum, row) => sum + row.cents, 0)
        const unpriced = of.reduce((sum, row) => sum + row.unpriced, 0)
        return (
          <tr key={name} className="money-sum">
            <th scope="row">{name}</th>
            <td className="number">{cents(printed)}</td>
            <td />
            <td>
              {unpriced === 0 ? '' : `without ${many(unpriced, 'line')} that the guide prints no charge for`}
            </td>
            <td className="number">{cents(supported)}</td>
            <td className="number">{cents(printed - supported)}</td>
            <td />
          </tr>
        )
      })}
    </tfoot>
  )
}
