import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { ShapeProps } from './mark-shape.tsx'
import { SelectedEdge } from './selected-edge.tsx'

const BOTTOM = BAR_TOP + BAR_HEIGHT
const TIP = 10
const BREAK = 28

/** A pump that goes home with the patient: an arrow with a break, never to scale. */
export function PumpShape({ drawn, color, fill, active, selected, edge }: ShapeProps) {
  const { left, right } = drawn.box
  const neck = right - TIP
  const gap = Math.max(left + 6, right - BREAK)
  const body = `M${left} ${BAR_TOP}H${neck}L${right} ${BAR_TOP + BAR_HEIGHT / 2}L${neck} ${BOTTOM}H${left}z`
  return (
    <g>
      <path d={body} className="bar-ground" />
      <path
        d={body}
        fill={fill}
        stroke={color}
        strokeWidth={active ? 2 : 1}
        strokeLinejoin="round"
        strokeDasharray={drawn.view.mark.billed ? undefined : '1.5 2'}
      />
      <path className="pump-break" d={`M${gap + 2} ${BAR_TOP - 2}L${gap - 3} ${BOTTOM + 2}`} />
      <path d={`M${gap} ${BAR_TOP}l-4 ${BAR_HEIGHT}M${gap + 5} ${BAR_TOP}l-4 ${BAR_HEIGHT}`} stroke={color} />
      {selected ? <SelectedEdge box={drawn.box} shape="pump" edge={edge} /> : null}
    </g>
  )
}
