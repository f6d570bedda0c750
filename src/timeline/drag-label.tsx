import type { Drag } from './board-store.ts'
import type { Scale } from './scale.ts'
import { xOf } from './scale.ts'
import type { Grip, Times } from './times.ts'
import { timeText } from '../encounter/typed-time.ts'

type Props = {
  readonly grip: Grip
  readonly times: Times
  readonly side: Drag['side']
  readonly scale: Scale
}

function wordsOf(grip: Grip, { start, stop }: Times): string {
  if (stop === null) return timeText(start)
  const times =
    grip === 'whole' ? `${timeText(start)} to ${timeText(stop)}` : timeText(grip === 'stop' ? stop : start)
  return `${times} · ${stop - start} min`
}

/** The times under way at the edge that moves. */
export function DragLabel({ grip, times, side, scale }: Props) {
  const edge =
    grip === 'start' || (grip === 'whole' && side === 'left') ? times.start : (times.stop ?? times.start)
  const x = xOf(scale, edge)
  const right = side === 'right'
  return (
    <span
      className={right ? 'drag-label' : 'drag-label drag-label-before'}
      style={right ? { marginLeft: x + 10 } : { marginRight: scale.width - x + 10 }}
      aria-hidden
    >
      {wordsOf(grip, times)}
    </span>
  )
}
