import { memo } from 'react'
import { multiples, pixelsPerMinute, xOf } from './scale.ts'
import type { Scale } from './scale.ts'
import type { LaneView, MarkView } from './day-view.ts'
import { rulerOf } from './ruler.ts'
import type { RulerMark } from './ruler.ts'

type Props = {
  readonly scale: Scale
  /** The selected mark with its lane; null: an empty ruler. */
  readonly selected: { readonly lane: LaneView; readonly view: MarkView } | null
}

const HEIGHT = 20

/** One of its marks, with its number where there is room. */
const RulerTick = memo(function RulerTick({ x, minute, kind, side }: RulerMark) {
  return (
    <g className={`ruler-${kind}`}>
      <path d={`M${x} 2V${HEIGHT}`} />
      {side !== null ? (
        <text x={side === 'right' ? x + 4 : x - 4} y="14" textAnchor={side === 'right' ? 'start' : 'end'}>
          {minute}
        </text>
      ) : null}
    </g>
  )
})

/** The minutes of the selected bar: its length, and where rules change. */
export function MinuteRuler({ scale, selected }: Props) {
  const service = selected?.lane.service ?? null
  const shape = selected?.view.mark.shape
  const marks =
    selected === null || service === null || (shape !== 'bar' && shape !== 'open')
      ? []
      : rulerOf(selected.view.mark, service, scale)
  const zero = marks.find(({ kind }) => kind === 'zero')
  const each = 15 * pixelsPerMinute(scale)
  const offset = { ...scale, from: 0, to: scale.to - scale.from }
  const small =
    zero === undefined || each < 10
      ? []
      : multiples(offset, 15)
          .map((minute) => zero.x + xOf(offset, minute))
          .filter((x) => x <= scale.width)
  return (
    <div className={marks.length === 0 ? 'ruler' : 'ruler ruler-on'}>
      <span className="ruler-name">
        {marks.length === 0 ? null : (
          <>
            <b>{selected?.lane.name}</b> minutes
          </>
        )}
      </span>
      <div>
        <svg width={scale.width} height={HEIGHT} aria-hidden>
          <path className="ruler-small" d={small.map((x) => `M${x} ${HEIGHT}v-3`).join('')} />
          {marks.map((mark) => (
            <RulerTick key={mark.kind === 'end' ? mark.kind : `${mark.kind}${mark.minute}`} {...mark} />
          ))}
        </svg>
      </div>
    </div>
  )
}
