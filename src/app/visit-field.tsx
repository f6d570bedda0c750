import { useDayPart } from '../session/use-session.ts'
import { Popover } from '../ui/popover.tsx'
import { VisitForm } from './visit-form.tsx'

/** The visit of the day, if one is documented. */
export function VisitField() {
  const visits = useDayPart('visits')
  const words = visits.length === 0 ? 'none' : visits.map((visit) => visit.code).join(', ')
  return (
    <Popover face={words} name={`Visit, ${words}`} title="Visit and reason for the encounter">
      <VisitForm />
    </Popover>
  )
}
