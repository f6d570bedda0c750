import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { drugName, lookOf } from '../explain/class-look.ts'
import type { Interval } from '../lib/wall-clock.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { classNames } from '../ui/class-names.ts'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import { ChartMark } from './chart-mark.tsx'
import { markWords, routeWords, timeWords } from './given-words.ts'
import { drawnEnd, spanOf } from './span.ts'

type Props = {
  readonly day: Encounter
  readonly book: DayBook
  /** Administrations and minutes that are lit; codes are never shown, so that nothing is betrayed. */
  readonly lit?: readonly string[]
  readonly minutes?: readonly Interval[]
}

const percent = (part: number): string => `${Math.round(part * 100000) / 1000}%`

/** The documented day, one row for each administration. */
export function DayChart({ day, book, lit = [], minutes = [] }: Props) {
  const given = [...day.administrations].sort((one, other) => one.start - other.start)
  const span = spanOf(given)
  const x = (minute: number): number => Math.max(0, Math.min(1, (minute - span.from) / (span.to - span.from)))
  return (
    <div className="chart" role="group" aria-label="The documented day">
      <div className="chart-axis" aria-hidden>
        <span />
        <span className="chart-track">
          {span.ticks.map((tick) => (
            <span key={tick} className="chart-hour" style={{ left: percent(x(tick)) }}>
              {formatClock(tick)}
            </span>
          ))}
        </span>
      </div>
      <ul>
        {given.map((a) => {
          const end = drawnEnd(a)
          const isLit = lit.includes(a.id)
          return (
            <li key={a.id} className={classNames('chart-row', isLit && 'chart-lit')}>
              <span className="chart-name">
                <ClassSwatch look={lookOf(a, book)} />
                <span className="chart-drug">{drugName(a, book)}</span>
                <span className="chart-dose">{a.dose === null ? '' : amountText(a.dose)}</span>
                <span className="hidden-words">
                  , {routeWords(a)} {timeWords(a)}
                </span>
              </span>
              <span className="chart-track" aria-hidden>
                {span.ticks.map((tick) => (
                  <span key={tick} className="chart-line" style={{ left: percent(x(tick)) }} />
                ))}
                {isLit
                  ? minutes.map(({ from, to }) => (
                      <span
                        key={`${from} ${to}`}
                        className="chart-minutes"
                        style={{ left: percent(x(from)), width: percent(x(to) - x(from)) }}
                      />
                    ))
                  : null}
                <ChartMark
                  given={a}
                  look={lookOf(a, book)}
                  left={percent(x(a.start))}
                  width={percent(x(end) - x(a.start))}
                />
                <span
                  className="chart-words"
                  style={
                    x(end) > 0.75
                      ? { right: percent(1 - x(a.start)), paddingRight: 8 }
                      : { left: percent(x(end)), paddingLeft: 8 }
                  }
                >
                  {a.route === 'pump-initiation' ? (a.purpose ?? 'pump') : markWords(a)}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
