import { memo } from 'react'
import { lengthOf } from '../lib/intervals.ts'
import type { Interval } from '../lib/wall-clock.ts'
import { midnights, multiples, stepOf, xOf } from './scale.ts'
import type { Scale } from './scale.ts'

type Props = {
  readonly scale: Scale
  /** The minutes that a lit claim line rests on. */
  readonly lit: readonly Interval[]
}

/** What lies behind the lanes: hour lines, midnights, and the minutes that are lit. */
export const PlotGround = memo(function PlotGround({ scale, lit }: Props) {
  const step = stepOf(scale)
  return (
    <svg className="plot-ground" width={scale.width} height="100%" aria-hidden data-lit={lengthOf(lit)}>
      {lit.map(({ from, to }) => (
        <rect
          key={from}
          className="lit-band"
          x={xOf(scale, from)}
          y="0"
          width={xOf(scale, to) - xOf(scale, from)}
          height="100%"
        />
      ))}
      {multiples(scale, step / 2).map((minute) => (
        <line
          key={minute}
          className={minute % 60 === 0 ? 'hour-line' : 'part-line'}
          x1={xOf(scale, minute)}
          x2={xOf(scale, minute)}
          y1="0"
          y2="100%"
        />
      ))}
      {midnights(scale).map((minute) => (
        <g key={minute} className="midnight">
          <line x1={xOf(scale, minute) - 1.5} x2={xOf(scale, minute) - 1.5} y1="0" y2="100%" />
          <line x1={xOf(scale, minute) + 1.5} x2={xOf(scale, minute) + 1.5} y1="0" y2="100%" />
        </g>
      ))}
    </svg>
  )
})
