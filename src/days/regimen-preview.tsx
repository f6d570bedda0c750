import type { Encounter } from '../encounter/model.ts'
import { ROUTE_WORDS } from '../encounter/route-words.ts'
import { drugName } from '../explain/class-look.ts'
import { formatMicro } from '../lib/decimal.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { useBook } from '../session/use-session.ts'

/** What the day would hold for the patient as typed. */
export function RegimenPreview({ day }: { readonly day: Encounter }) {
  const book = useBook().at(day.date)
  return (
    <table className="regimen-preview" aria-label="What it gives">
      <thead>
        <tr>
          <th scope="col">Given</th>
          <th scope="col" className="number">
            Dose
          </th>
          <th scope="col">Route</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {day.administrations.map((given) => (
          <tr key={given.id}>
            <th scope="row">{drugName(given, book)}</th>
            <td className="number">
              {given.dose === null
                ? given.order === null
                  ? '–'
                  : 'open'
                : `${formatMicro(given.dose.micro)} ${given.dose.unit}`}
            </td>
            <td>{ROUTE_WORDS[given.route]}</td>
            <td>
              {formatClock(given.start)}
              {given.stop === null ? '' : `–${formatClock(given.stop)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
