import { useMedia } from '../ui/use-media.ts'
import { BarStrip } from './bar-strip.tsx'
import { DayList } from './day-list.tsx'
import { LaneBoard } from './lane-board.tsx'
import './strip.css'
import './timeline.css'

/** The day over time: lanes by access and the strip of the selected bar, or on a narrow screen a list. */
export function Timeline() {
  const wide = useMedia('(min-width: 900px)')
  if (!wide) return <DayList />
  return (
    <div className="timeline">
      <LaneBoard />
      <BarStrip />
    </div>
  )
}
