import { LANE } from './draw.ts'
import type { Drawn } from './draw.ts'
import { measureText } from './measure-text.ts'

type Props = { readonly before: Drawn; readonly after: Drawn }

/** The dotted line between two stretches of one infusion, the length of the pause above it. */
export function Pause({ before, after }: Props) {
  const from = before.box.right
  const to = after.box.left
  const minutes = String(after.view.mark.from - before.view.mark.to)
  const fits = measureText(minutes, false) + 4 <= to - from
  return (
    <g>
      <path className="pause" d={`M${from} ${LANE / 2}H${to}`} />
      {fits ? (
        <text className="pause-label" x={(from + to) / 2} y={LANE / 2 - 2} textAnchor="middle">
          {minutes}
        </text>
      ) : null}
    </g>
  )
}
