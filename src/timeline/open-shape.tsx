import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { ShapeProps } from './mark-shape.tsx'
import { xOf } from './scale.ts'
import { SelectedEdge } from './selected-edge.tsx'

const BOTTOM = BAR_TOP + BAR_HEIGHT

/** An infusion whose stop is not documented: a solid start, dashed and open to the right. */
export function OpenShape({ drawn, scale, color, active, selected, edge }: ShapeProps) {
  const { box, view } = drawn
  const inBar = view.mark.unreached.map((minute) => xOf(scale, minute)).filter((x) => x < box.right)
  return (
    <g>
      <rect
        x={box.left}
        y={BAR_TOP}
        width={box.right - box.left}
        height={BAR_HEIGHT}
        fill={color}
        fillOpacity={active ? 0.16 : 0.06}
      />
      <path
        d={`M${box.left} ${BAR_TOP}H${box.right}M${box.left} ${BOTTOM}H${box.right}`}
        stroke={color}
        strokeWidth={active ? 2 : 1.4}
        strokeDasharray="6 4"
      />
      {inBar.map((x) => (
        <path key={x} d={`M${x} ${BAR_TOP + 1}V${BOTTOM - 1}`} stroke={color} strokeDasharray="2 2" />
      ))}
      <path
        className={selected ? 'open-start-selected' : undefined}
        d={`M${box.left} ${BAR_TOP - 1}V${BOTTOM + 1}`}
        stroke={color}
        strokeWidth="3"
      />
      {selected ? <SelectedEdge box={box} shape="open" edge={edge} /> : null}
    </g>
  )
}
