import { memo } from 'react'
import { formatClock, formatDay, MINUTES_PER_DAY } from '../lib/wall-clock.ts'
import { dateWords } from '../explain/dates.ts'
import { axisOf, xOf } from './scale.ts'
import type { AxisMark, Scale } from './scale.ts'

type Props = { readonly scale: Scale; readonly day: number }

const HALF_LABEL = 17
/** The zoom buttons stand over the end of the axis. */
const BUTTONS = 54

/** `6 Oct` of `6 Oct 2026`. */
const shortDate = (day: number): string => dateWords(formatDay(day)).replace(/ \d+$/, '')

const words = ({ minute, kind }: AxisMark, day: number): string =>
  kind === 'midnight' ? shortDate(day + minute / MINUTES_PER_DAY) : formatClock(minute)

/** Hours over the plot, the date where a day begins. */
export const Axis = memo(function Axis({ scale, day }: Props) {
  const shown = axisOf(scale).filter(({ minute }) => {
    const x = xOf(scale, minute)
    return x >= HALF_LABEL && x <= scale.width - HALF_LABEL - BUTTONS
  })
  return (
    <svg className="axis" width={scale.width} height="24" aria-hidden>
      {shown.map((mark) => (
        <text
          key={mark.minute}
          className={mark.kind === 'part' ? undefined : 'strong'}
          x={xOf(scale, mark.minute)}
          y="16"
          textAnchor="middle"
        >
          {words(mark, day)}
        </text>
      ))}
    </svg>
  )
})
