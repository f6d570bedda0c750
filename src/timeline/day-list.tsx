import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useSelection } from '../session/selection.ts'
import { marksOf } from './day-view.ts'
import { DayListRow } from './day-list-row.tsx'
import './day-list.css'
import { extentOf } from './marks.ts'
import { fit } from './scale.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { useDayView } from './use-day-view.ts'

const MINI = { width: 120, margin: 6, pump: 24 }

/** The day as a list: times, class, drug, a small axis, what it earned. */
export function DayList({ empty }: { readonly empty: ReactNode }) {
  const groups = useDayView()
  const { administration, lit } = useSelection()
  const marks = useMemo(() => marksOf(groups).map(({ mark }) => mark), [groups])
  const { from, to } = extentOf(marks)
  const scale = useMemo(() => fit({ from, to }, MINI.width, MINI.margin, MINI.pump), [from, to])
  const shown = marks.find(({ id }) => id === administration)?.id ?? null
  return (
    // Arrow keys move among the rows, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="day-list" onKeyDown={onRowKeys}>
      {groups.map((group) => (
        <div key={group.key}>
          <h3 className="day-list-title">{group.title}</h3>
          <ul aria-label={group.title}>
            {group.lanes.flatMap((lane) =>
              lane.marks.map((view) => (
                <DayListRow
                  key={view.mark.id}
                  lane={lane}
                  view={view}
                  scale={scale}
                  selected={view.mark.id === shown}
                  lit={lit.includes(view.mark.id)}
                />
              )),
            )}
          </ul>
        </div>
      ))}
      {marks.length === 0 ? <p className="day-list-empty">{empty}</p> : null}
    </div>
  )
}
