import type { Administration } from '../encounter/model.ts'
import { lacksStop } from '../encounter/route-words.ts'
import { classColor, classFill } from '../ui/class-patterns.tsx'
import type { ClassLook } from '../ui/class-patterns.tsx'

type Props = {
  readonly given: Administration
  readonly look: ClassLook
  /** Per cent of the track. */
  readonly left: string
  readonly width: string
}

/** An administration on the chart: a bar, a pin where only a moment is documented, an open bar without a stop. */
export function ChartMark({ given, look, left, width }: Props) {
  const color = classColor(look)
  const open = lacksStop(given)
  const isPump = given.route === 'pump-initiation'
  const isBar = open || isPump || (given.stop !== null && given.stop > given.start)
  if (!isBar)
    return (
      <svg className="chart-pin" style={{ left }} width="12" height="20" viewBox="0 0 12 20">
        <path d="M6 0v20" stroke={color} strokeWidth="2" />
        <path d="M6 4.5L11.2 10L6 15.5L0.8 10z" fill={color} />
      </svg>
    )
  return (
    <svg className="chart-bar" style={{ left, width }} height="16">
      <rect
        x="0.5"
        y="0.5"
        width="100%"
        height="15"
        rx="2"
        fill={open ? 'none' : classFill(look)}
        stroke={color}
        strokeDasharray={open ? '4 3' : undefined}
        style={{ width: 'calc(100% - 1px)' }}
      />
      {isPump ? <path d="M4 3.5L10 8L4 12.5" fill="none" stroke={color} strokeWidth="1.5" /> : null}
    </svg>
  )
}
