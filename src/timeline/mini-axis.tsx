import { classColor, classFill } from '../ui/class-patterns.tsx'
import type { ClassLook } from '../ui/class-patterns.tsx'
import type { MarkView } from './day-view.ts'
import { multiples, xOf } from './scale.ts'
import type { Scale } from './scale.ts'

type Props = { readonly view: MarkView; readonly look: ClassLook; readonly scale: Scale }

const HEIGHT = 20
const TOP = 3
const BAR = 8
const LEAST = 6

/** When an administration ran, on a small axis of the whole day. */
export function MiniAxis({ view, look, scale }: Props) {
  const { mark } = view
  const left = xOf(scale, mark.from)
  const right = mark.shape === 'open' ? scale.width : Math.max(xOf(scale, mark.to), left + LEAST)
  const paint = {
    fill: classFill(look),
    fillOpacity: mark.billed ? 1 : 0.7,
    stroke: classColor(look),
    strokeWidth: 1.3,
  }
  const middle = TOP + BAR / 2
  const step = scale.to - scale.from > 12 * 60 ? 240 : 60
  return (
    <svg className="mini-axis" width={scale.width} height={HEIGHT} aria-hidden>
      <path className="mini-line" d={`M0 ${HEIGHT - 2.5}H${scale.width}`} />
      {multiples(scale, step).map((minute) => (
        <path key={minute} className="mini-line" d={`M${xOf(scale, minute)} ${HEIGHT - 2.5}v-4`} />
      ))}
      {mark.shape === 'pin' ? (
        <path
          d={`M${left} ${middle - 5.5}l5 5.5l-5 5.5l-5 -5.5z`}
          {...paint}
          fill={mark.billed ? classColor(look) : 'var(--surface)'}
        />
      ) : mark.shape === 'pump' ? (
        <path d={`M${left} ${TOP}h14l6 ${BAR / 2}l-6 ${BAR / 2}h-14z`} {...paint} />
      ) : (
        <rect
          x={left}
          y={TOP}
          width={right - left}
          height={BAR}
          rx="1"
          {...paint}
          strokeDasharray={mark.shape === 'open' ? '4 3' : mark.billed ? undefined : '1.5 2'}
        />
      )}
      {mark.boundaries.map((minute) => (
        <path key={minute} className="mini-tick" d={`M${xOf(scale, minute)} ${TOP - 2}v${BAR + 4}`} />
      ))}
    </svg>
  )
}
