import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { useMedia } from '../ui/use-media.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { BarStrip } from './bar-strip.tsx'
import { useBoard } from './board-store.ts'
import { onLaneKey } from './lane-keys.ts'
import { LaneBoard } from './lane-board.tsx'
import './strip.css'
import './timeline.css'
import { useBook, useDayPart } from '../session/use-session.ts'
import { useDayView } from './use-day-view.ts'

type Props = {
  /** What a day without an administration says. */
  readonly empty: ReactNode
}

const DayList = lazy(async () => ({ default: (await import('./day-list.tsx')).DayList }))

const HELP =
  'Up and down arrow keys go from lane to lane, left and right to the start and the stop. Square brackets change ' +
  'the chosen edge by a minute, with Shift by five, with Alt by fifteen. S types the stop, B the start.'

/** What was done on the timeline, for a screen reader. */
function Said() {
  const said = useBoard((board) => board.said)
  return (
    <div aria-live="polite">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  )
}

/** The lanes by access and the strip of the selected bar. */
function WideTimeline({ empty }: Props) {
  const groups = useDayView()
  const date = useDayPart('date')
  const book = useBook().at(date)
  return (
    // The keys of the marks, which are buttons, hold on the buttons of the strip too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="timeline" onKeyDown={(event) => onLaneKey(event, { groups, book })}>
      <LaneBoard groups={groups} book={book} empty={empty} />
      <BarStrip />
      <Said />
      <p id="timeline-help" className="hidden-words">
        {HELP}
      </p>
    </div>
  )
}

/** The day over time: lanes and a strip, or on a narrow screen a list. */
export function Timeline({ empty }: Props) {
  const wide = useMedia('(min-width: 900px)')
  return wide ? (
    <WideTimeline empty={empty} />
  ) : (
    <Suspense>
      <DayList empty={empty} />
    </Suspense>
  )
}
