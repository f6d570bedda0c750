import { LANE, PIN_HALF } from './draw.ts'
import type { ShapeProps } from './mark-shape.tsx'

const MIDDLE = LANE / 2
const STEM = 9

/** A push, an injection or anything else with one time: a filled diamond if billed, a ring if not. */
export function PinShape({ drawn, color, active, selected }: ShapeProps) {
  const { box, view } = drawn
  const x = (box.left + box.right) / 2
  const size = active ? PIN_HALF : PIN_HALF - 1
  return (
    <g>
      <path d={`M${x} ${MIDDLE - STEM}V${MIDDLE + STEM}`} stroke={color} strokeWidth="2" />
      {view.mark.billed ? (
        <path
          d={`M${x} ${MIDDLE - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
          fill={color}
          stroke={color}
        />
      ) : (
        <circle className="bar-ground" cx={x} cy={MIDDLE} r={size - 0.5} stroke={color} strokeWidth="2" />
      )}
      {selected ? (
        <rect className="selected-pin" x={x - 10} y={MIDDLE - 10} width="20" height="20" rx="4" />
      ) : null}
    </g>
  )
}
