import { useMemo } from 'react'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { useKept } from '../ui/use-kept.ts'
import { dayView } from './day-view.ts'
import type { GroupView } from './day-view.ts'

/** The day on screen as the timeline shows it. */
export function useDayView(): readonly GroupView[] {
  const { administrations, date } = useEncounter()
  const { claim } = useCoding()
  const book = useBook()
  const view = useMemo(
    () => dayView(administrations, claim, book.at(date)),
    [administrations, claim, book, date],
  )
  return useKept(view)
}
