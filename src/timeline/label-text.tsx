import { BAR_HEIGHT, BAR_TOP } from './draw.ts'
import type { Placed } from './labels.ts'

const BASELINE = BAR_TOP + BAR_HEIGHT / 2 + 4.2

/** Words of a mark on a knock-out of the ground. */
export function LabelText({ placed }: { readonly placed: Placed }) {
  return (
    <text
      className={placed.inside ? 'mark-label mark-label-inside' : 'mark-label'}
      x={placed.x}
      y={BASELINE}
      textAnchor={placed.anchor}
    >
      {placed.words.map(({ text, strong }, at) => (
        // Words have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={at} className={strong ? 'strong' : undefined} xmlSpace="preserve">
          {text}
        </tspan>
      ))}
    </text>
  )
}
