import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { Box } from './labels.ts'

type Props = {
  readonly box: Box
  /** How many ends are documented times: both, the start alone, or none that is shown. */
  readonly ends: 0 | 1 | 2
}

const HANDLE = { width: 8, height: 22 }

/** The outline of the selected mark, with a handle at each documented end. */
export function SelectedEdge({ box, ends }: Props) {
  const handles = [box.left, box.right].slice(0, ends)
  return (
    <g className="selected-edge">
      <rect
        x={box.left - 2}
        y={BAR_TOP - 2}
        width={box.right - box.left + 4}
        height={BAR_HEIGHT + 4}
        rx={3}
        fill="none"
      />
      {handles.map((x) => (
        <g key={x}>
          <rect
            className="handle"
            x={x - HANDLE.width / 2}
            y={BAR_TOP + (BAR_HEIGHT - HANDLE.height) / 2}
            width={HANDLE.width}
            height={HANDLE.height}
            rx={2.5}
          />
          <path d={`M${x} ${BAR_TOP + 4}v${BAR_HEIGHT - 8}`} />
        </g>
      ))}
    </g>
  )
}
