import type { PartName } from '../rules/index.ts'

type Props = {
  readonly part: PartName
  /** Tenths of a per cent. */
  readonly share: number
  /** The largest share of the day: it takes the whole width. */
  readonly most: number
  /** Whether the bare claim has the line; else its bar is hollow. */
  readonly sent: boolean
}

const WIDTH = 160

/** One bar of the chart; its number stands in the next cell. */
export function ShareBar({ part, share, most, sent }: Props) {
  const width = share === 0 ? 0 : Math.max(2, (share / most) * (WIDTH - 2))
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      className={`share-bar share-bar-${part}`}
      aria-hidden
    >
      <line x1={0.5} x2={0.5} y1={0} y2={12} className="share-axis" />
      <rect x={1} y={1.5} width={width} height={9} className={sent ? 'share-sent' : 'share-unsent'} />
    </svg>
  )
}
