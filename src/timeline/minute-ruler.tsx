import { multiples, pixelsPerMinute, xOf } from './scale.ts'
import type { Scale } from './scale.ts'
import type { LaneView, MarkView } from './day-view.ts'
import { rulerOf } from './ruler.ts'

type Props = {
  readonly scale: Scale
  /** The selected mark with its lane; null: an empty ruler. */
  readonly selected: { readonly lane: LaneView; readonly view: MarkView } | null
}

const HEIGHT = 20

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
  const small =
    zero === undefined || each < 10 ? [] : multiples({ ...scale, from: 0, to: scale.to - scale.from }, 15)
  return (
    <div className={marks.length === 0 ? 'ruler' : 'ruler ruler-on'}>
      <span className="ruler-name">
        {marks.length === 0 ? null : (
          <>
            <b>{selected?.lane.name}</b> minutes
          </>
        )}
      </span>
      <svg width={scale.width} height={HEIGHT} aria-hidden>
        {small.map((minute) => {
          const x = (zero?.x ?? 0) + xOf({ ...scale, from: 0, to: scale.to - scale.from }, minute)
          return x > scale.width ? null : (
            <path key={minute} className="ruler-small" d={`M${x} ${HEIGHT}v-3`} />
          )
        })}
        {marks.map(({ x, minute, kind, side }) => (
          <g key={kind === 'end' ? kind : `${kind}${minute}`} className={`ruler-${kind}`}>
            <path d={`M${x} 2V${HEIGHT}`} />
            {side !== null ? (
              <text
                x={side === 'right' ? x + 4 : x - 4}
                y="14"
                textAnchor={side === 'right' ? 'start' : 'end'}
              >
                {minute}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  )
}
