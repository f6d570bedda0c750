import { memo } from 'react'
import { BAR_HEIGHT, BAR_TOP, LANE, PIN_HALF } from './draw.ts'
import type { Mark } from './marks.ts'
import { xOf } from './scale.ts'
import type { Scale } from './scale.ts'
import type { Times } from './times.ts'

type Props = { readonly times: Times; readonly shape: Mark['shape']; readonly scale: Scale }

/** Where a mark was before it was dragged. */
export const Ghost = memo(function Ghost({ times, shape, scale }: Props) {
  const left = xOf(scale, times.start)
  if (shape !== 'bar' || times.stop === null)
    return shape === 'pin' ? (
      <circle className="ghost" cx={left} cy={LANE / 2} r={PIN_HALF - 1} />
    ) : (
      <path className="ghost" d={`M${left} ${BAR_TOP - 1}v${BAR_HEIGHT + 2}`} />
    )
  const width = Math.max(1, xOf(scale, times.stop) - left)
  return <rect className="ghost" x={left} y={BAR_TOP} width={width} height={BAR_HEIGHT} rx="2" />
})
