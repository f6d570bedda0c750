import { memo } from 'react'
import { light, select, unlight } from '../session/selection.ts'
import { ClassSwatch } from '../ui/class-swatch.tsx'
import type { LaneView } from './day-view.ts'

type Props = Pick<LaneView, 'id' | 'ids' | 'look' | 'name' | 'dose'>

/** What stands left of a lane: its drug and the dose. A drag of its times changes none of it. */
export const LaneGutter = memo(function LaneGutter({ id, ids, look, name, dose }: Props) {
  return (
    // The same as the mark's own button, for a pointer; keys reach the mark.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="lane-gutter"
      aria-hidden
      onClick={() => select(id)}
      onPointerEnter={() => light(ids)}
      onPointerLeave={unlight}
    >
      <ClassSwatch look={look} />
      <span className="lane-name">{name}</span>
      <span className="lane-dose">{dose}</span>
    </div>
  )
})
