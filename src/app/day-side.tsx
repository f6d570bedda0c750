import { lazy, Suspense, useState } from 'react'
import { Timeline } from '../timeline/timeline.tsx'
import { Divider } from '../ui/divider.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useMedia } from '../ui/use-media.ts'
import { Boundary } from './boundary.tsx'
import { EmptyDay } from './empty-day.tsx'
import { setLayout, useLayout } from './layout.ts'
import { QuickSlot } from './quick-slot.tsx'

/** The table comes after the claim and the timeline are on screen; a phone never asks for it. */
const DayTable = lazy(async () => ({ default: (await import('../grid/day-table.tsx')).DayTable }))

/** What was documented: on the time axis and as a table, over one another or, where it is narrow, as two tabs. */
export function DaySide() {
  const roomy = useMedia('(min-width: 1200px)')
  const set = useLayout((state) => state.timeline)
  const [tab, setTab] = useState<'timeline' | 'table'>('timeline')
  const timeline = (
    <section className="day-timeline" aria-label="Timeline" data-region tabIndex={-1}>
      <h2 className="hidden-words">Timeline</h2>
      <Boundary region="The timeline">
        <Timeline empty={<EmptyDay />} />
      </Boundary>
    </section>
  )
  const table = (
    <section className="day-table" aria-label="Table of the day" data-region tabIndex={-1}>
      <h2 className="hidden-words">Table of the day</h2>
      <Boundary region="The table">
        <Suspense>
          <DayTable />
        </Suspense>
      </Boundary>
    </section>
  )
  if (!roomy)
    return (
      <div className="left">
        <QuickSlot />
        <Tabs
          label="Timeline and table"
          tabs={[
            { id: 'timeline', text: 'Timeline' },
            { id: 'table', text: 'Table' },
          ]}
          value={tab}
          onChange={setTab}
        >
          {tab === 'timeline' ? timeline : table}
        </Tabs>
      </div>
    )
  const height = Math.min(set ?? 420, window.innerHeight - 310)
  return (
    <div className="left">
      <QuickSlot />
      <div className="left-upper" style={{ height }}>
        {timeline}
      </div>
      <Divider
        label="Height of the timeline"
        axis="y"
        value={height}
        min={160}
        max={Math.max(160, window.innerHeight - 310)}
        direction={1}
        onChange={(size) => setLayout({ timeline: size })}
      />
      {table}
    </div>
  )
}
