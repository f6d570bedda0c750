import { ROUTE_WORDS } from '../encounter/route-words.ts'
import type { Administration } from '../encounter/model.ts'
import { drugName, lookOf } from '../explain/class-look.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { formatMicro } from '../lib/decimal.ts'
import { earnedOf, earnedText, NOTHING } from '../session/earned.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import { classFill } from '../ui/class-patterns.tsx'

const WIDTH = 250
const HEIGHT = 14
const HOUR = 60

function stopWords(given: Administration): string {
  if (given.stop !== null) return formatClock(given.stop)
  return given.route.endsWith('infusion') ? 'not documented' : '–'
}

type Extent = { readonly from: number; readonly to: number }

function extentOf(given: readonly Administration[]): Extent {
  if (given.length === 0) return { from: 480, to: 960 }
  const ends = given.map(({ start, stop }) => stop ?? start + HOUR)
  const from = Math.floor(Math.min(...given.map(({ start }) => start)) / HOUR) * HOUR
  return { from, to: Math.max(from + HOUR, Math.ceil(Math.max(...ends) / HOUR) * HOUR) }
}

/** What was given, a row each, on one time axis. */
export function WorksheetDay() {
  const { administrations, date } = useEncounter()
  const book = useBook().at(date)
  const earned = earnedOf(useCoding().claim)
  const extent = extentOf(administrations)
  const x = (minute: number): number => ((minute - extent.from) / (extent.to - extent.from)) * WIDTH
  const step = extent.to - extent.from > 8 * HOUR ? 4 * HOUR : 2 * HOUR
  const hours = Array.from(
    { length: Math.floor((extent.to - extent.from) / HOUR) + 1 },
    (_, at) => extent.from + at * HOUR,
  )
  return (
    <table className="sheet-table sheet-day">
      <thead>
        <tr>
          <th scope="col">Given</th>
          <th scope="col" className="number">
            Dose
          </th>
          <th scope="col">Route, access</th>
          <th scope="col">Start</th>
          <th scope="col">Stop</th>
          <th scope="col" className="number">
            Min
          </th>
          <th scope="col" className="sheet-axis">
            <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
              {hours.map((hour) =>
                hour % step === 0 && x(hour) < WIDTH - 24 ? (
                  <text key={hour} x={x(hour)} y="10" fontSize="9">
                    {formatClock(hour)}
                  </text>
                ) : null,
              )}
            </svg>
          </th>
          <th scope="col">Line</th>
        </tr>
      </thead>
      <tbody>
        {administrations.map((given) => {
          const { dose, start, stop } = given
          const left = x(start)
          const look = lookOf(given, book)
          return (
            <tr key={given.id}>
              <th scope="row">
                <ClassSwatch look={look} size={10} /> {drugName(given, book)}
              </th>
              <td className="number">
                {dose === null
                  ? '–'
                  : `${Number(formatMicro(dose.micro)).toLocaleString('en-US')} ${dose.unit}`}
              </td>
              <td>{[ROUTE_WORDS[given.route], given.access].filter(Boolean).join(', ')}</td>
              <td>{formatClock(start)}</td>
              <td>{stopWords(given)}</td>
              <td className="number">{stop === null ? '–' : stop - start}</td>
              <td className="sheet-axis">
                <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
                  {hours.map((hour) => (
                    <path key={hour} d={`M${x(hour)} 0V${HEIGHT}`} className="sheet-hour" />
                  ))}
                  {stop !== null && stop > start ? (
                    <rect
                      x={left}
                      y="2.5"
                      width={Math.max(3, x(stop) - left)}
                      height="9"
                      fill={classFill(look)}
                      stroke="currentColor"
                    />
                  ) : given.route.endsWith('infusion') ? (
                    <path d={`M${WIDTH} 2.5H${left}V11.5H${WIDTH}`} className="sheet-open" />
                  ) : given.route.startsWith('pump') ? (
                    <path
                      d={`M${left} 2.5h14l5 4.5l-5 4.5h-14z`}
                      fill={classFill(look)}
                      stroke="currentColor"
                    />
                  ) : (
                    <path d={`M${left} 2.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} fill="currentColor" />
                  )}
                </svg>
              </td>
              <td className="sheet-line">{earnedText(earned.get(given.id) ?? NOTHING)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
