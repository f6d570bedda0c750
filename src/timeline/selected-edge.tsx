import type { Edge } from '../encounter/typed-time.ts'
import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import { handlesOf } from './grips.ts'
import type { Box } from './labels.ts'
import type { Mark } from './marks.ts'

type Props = {
  readonly box: Box
  readonly shape: Mark['shape']
  /** The edge that keys change, or that is being dragged. */
  readonly edge: Edge | null
}

const HANDLE = { width: 8, height: 22 }

/** The outline of the selected mark, with a handle at each edge that can be dragged. */
export function SelectedEdge({ box, shape, edge }: Props) {
  const handles = shape === 'open' ? [] : handlesOf(shape, box)
  return (
    <g className="selected-edge">
      {shape === 'open' ? (
        // Open to the right, as the bar is.
        <path
          className="open-outline"
          d={`M${box.right} ${BAR_TOP - 2}H${box.left - 2}V${BAR_TOP + BAR_HEIGHT + 2}H${box.right}`}
          fill="none"
        />
      ) : (
        <rect
          x={box.left - 2}
          y={BAR_TOP - 2}
          width={box.right - box.left + 4}
          height={BAR_HEIGHT + 4}
          rx={3}
          fill="none"
        />
      )}
      {handles.map((handle) => (
        <g key={handle.edge} className={handle.edge === edge ? 'handle-on' : undefined}>
          <rect
            className="handle"
            x={handle.x - HANDLE.width / 2}
            y={BAR_TOP + (BAR_HEIGHT - HANDLE.height) / 2}
            width={HANDLE.width}
            height={HANDLE.height}
            rx={2.5}
          />
          <path d={`M${handle.x} ${BAR_TOP + 4}v${BAR_HEIGHT - 8}`} />
        </g>
      ))}
    </g>
  )
}
