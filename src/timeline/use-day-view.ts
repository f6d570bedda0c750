import { useMemo, useState } from 'react'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { useKept } from '../ui/use-kept.ts'
import { dayViewer } from './day-view.ts'
import type { GroupView } from './day-view.ts'

/** The day on screen as the timeline shows it. */
export function useDayView(): readonly GroupView[] {
  const { administrations, date } = useEncounter()
  const { claim } = useCoding()
  const book = useBook()
  const [dayView] = useState(dayViewer)
  const view = useMemo(
    () => dayView(administrations, claim, book.at(date)),
    [dayView, administrations, claim, book, date],
  )
  return useKept(view)
}
