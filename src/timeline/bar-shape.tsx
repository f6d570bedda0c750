import { memo } from 'react'
import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { ShapeProps } from './mark-shape.tsx'
import type { Mark } from './marks.ts'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'
import { SelectedEdge } from './selected-edge.tsx'

const BOTTOM = BAR_TOP + BAR_HEIGHT
const NICK = 4

type TicksProps = Pick<Mark, 'nicks' | 'boundaries'> & { readonly scale: Scale }

/** Minutes that count, and where another unit begins. They stay where they are while the other edge is dragged. */
const Ticks = memo(function Ticks({ nicks, boundaries, scale }: TicksProps) {
  return (
    <>
      {nicks.map((minute) => {
        const x = xOf(scale, minute)
        return <path key={minute} className="tick" d={`M${x} ${BAR_TOP}v${NICK}M${x} ${BOTTOM}v${-NICK}`} />
      })}
      {boundaries.map((minute) => {
        const x = xOf(scale, minute)
        return (
          <g key={minute}>
            <path className="tick-halo" d={`M${x} ${BAR_TOP - 2}V${BOTTOM + 2}`} />
            <path className="tick" d={`M${x} ${BAR_TOP - 3}V${BOTTOM + 3}`} />
          </g>
        )
      })}
    </>
  )
})

/** An infusion with a start and a stop: a part for each unit, nicks at minutes that count. */
export function BarShape({ drawn, scale, color, fill, active, selected, edge }: ShapeProps) {
  const { box, view } = drawn
  const { mark } = view
  const frame = { x: box.left, y: BAR_TOP, width: box.right - box.left, height: BAR_HEIGHT, rx: 2 }
  return (
    <g>
      <rect {...frame} className="bar-ground" />
      <rect
        {...frame}
        fill={fill}
        fillOpacity={mark.billed ? 1 : 0.7}
        stroke={color}
        strokeWidth={active ? 2 : 1}
        strokeDasharray={mark.billed ? undefined : '1.5 2'}
      />
      {active ? <rect {...frame} fill={color} fillOpacity={0.14} /> : null}
      <Ticks nicks={mark.nicks} boundaries={mark.boundaries} scale={scale} />
      {selected ? <SelectedEdge box={box} shape="bar" edge={edge} /> : null}
    </g>
  )
}
