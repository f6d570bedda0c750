import { useRef } from 'react'
import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { amountText } from '../encounter/typed-amount.ts'
import { drugName, lookOf } from '../explain/class-look.ts'
import { formatClock } from '../lib/wall-clock.ts'
import type { Interval } from '../lib/wall-clock.ts'
import type { Claim } from '../rules/index.ts'
import { classNames } from '../ui/class-names.ts'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import { ChartMark } from './chart-mark.tsx'
import { markWords, routeWords, timeWords } from './given-words.ts'
import { PresentStop } from './present-stop.tsx'
import { clockOf, isMovable, serviceOf } from './reveal.ts'
import { drawnEnd, spanOf } from './span.ts'

type Props = {
  readonly day: Encounter
  /** The day as recorded: it keeps the axis while a stop is moved. */
  readonly recorded: Encounter
  readonly book: DayBook
  readonly claim: Claim
  /** The administrations whose codes are shown. */
  readonly revealed: ReadonlySet<string>
  /** The administration whose minutes are on the ruler; null: none. */
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Whether ticks and the ruler are shown. */
  readonly thresholds: boolean
  readonly lit: readonly string[]
  readonly minutes: readonly Interval[]
  /** Null while nothing may be moved. */
  readonly onMove: ((id: string, stop: number) => void) | null
}

const percent = (part: number): string => `${Math.round(part * 100000) / 1000}%`

/** The day in large type: bars without codes until they are revealed, the minutes of one on a ruler. */
export function PresentChart(props: Props) {
  const { day, recorded, book, claim, revealed, selected, onSelect, thresholds, lit, minutes, onMove } = props
  const track = useRef<HTMLSpanElement>(null)
  const given = day.administrations.toSorted((a, b) => a.start - b.start)
  const span = spanOf([...recorded.administrations, ...day.administrations])
  const x = (minute: number): number => Math.max(0, Math.min(1, (minute - span.from) / (span.to - span.from)))
  const minuteAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect()
    return box === undefined
      ? span.from
      : span.from + ((clientX - box.left) / box.width) * (span.to - span.from)
  }
  const ruled = selected === null || !thresholds ? null : serviceOf(claim, selected)
  const named = given.find(({ id }) => id === selected)
  return (
    <div className="chart present-chart" role="group" aria-label="The documented day">
      <div className="chart-axis" aria-hidden>
        <span />
        <span className="chart-track" ref={track}>
          {span.ticks.map((tick) => (
            <span key={tick} className="chart-hour" style={{ left: percent(x(tick)) }}>
              {formatClock(tick)}
            </span>
          ))}
        </span>
      </div>
      {ruled === null || named === undefined ? null : (
        <div className="chart-row present-ruler" aria-hidden>
          <span className="chart-name">
            <b>{drugName(named, book)}</b> minutes
          </span>
          <span className="chart-track">
            {[{ minute: 0, reached: true }, ...ruled.thresholds].map(({ minute, reached }) => (
              <span
                key={minute}
                className={classNames('present-minute', !reached && 'present-unreached')}
                style={{ left: percent(x(clockOf(ruled.intervals, minute))) }}
              >
                {minute}
              </span>
            ))}
            <span
              className="present-minute present-length"
              style={{ left: percent(x(clockOf(ruled.intervals, ruled.minutes))) }}
            >
              {ruled.minutes}
            </span>
          </span>
        </div>
      )}
      <ul>
        {given.map((a) => {
          const end = drawnEnd(a)
          const isLit = lit.includes(a.id)
          const isShown = revealed.has(a.id)
          const service = isShown ? serviceOf(claim, a.id) : null
          const segments = (service?.segments ?? []).filter(
            ({ from, to, administrations }) =>
              administrations.includes(a.id) && from < end && to > a.start && to - from >= 1,
          )
          const name = drugName(a, book)
          return (
            <li
              key={a.id}
              className={classNames('chart-row', (isLit || (thresholds && a.id === selected)) && 'chart-lit')}
            >
              <button type="button" className="chart-name" onClick={() => onSelect(a.id)}>
                <ClassSwatch look={lookOf(a, book)} />
                <span className="chart-drug">{name}</span>
                <span className="chart-dose">{a.dose === null ? '' : amountText(a.dose)}</span>
                <span className="hidden-words">
                  , {routeWords(a)} {timeWords(a)}
                </span>
              </button>
              <span className="chart-track">
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
                {segments.map(({ from, to, code }, at) => (
                  <span
                    key={`${from} ${code ?? ''}`}
                    className={classNames('present-segment', at > 0 && 'present-cut')}
                    style={{ left: percent(x(from)), width: percent(x(to) - x(from)) }}
                    aria-hidden
                  >
                    <b>{code ?? ''}</b>
                  </span>
                ))}
                {onMove !== null && isShown && isMovable(a) && a.stop !== null ? (
                  <PresentStop
                    given={a}
                    stop={a.stop}
                    name={name}
                    left={percent(x(a.stop))}
                    minuteAt={minuteAt}
                    onMove={(stop) => {
                      onSelect(a.id)
                      onMove(a.id, stop)
                    }}
                  />
                ) : null}
                <span
                  className="chart-words"
                  aria-hidden
                  style={
                    x(end) > 0.8
                      ? { right: percent(1 - x(a.start)), paddingRight: 12 }
                      : { left: percent(x(end)), paddingLeft: 16 }
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
