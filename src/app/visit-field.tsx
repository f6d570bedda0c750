import { useDayPart } from '../session/use-session.ts'
import { Popover } from '../ui/popover.tsx'
import { visitForm } from './forms-on-demand.ts'

/** The visit of the day, if one is documented. */
export function VisitField() {
  const visits = useDayPart('visits')
  const words = visits.length === 0 ? 'none' : visits.map((visit) => visit.code).join(', ')
  return (
    <Popover
      face={words}
      name={`Visit, ${words}`}
      title="Visit and reason for the encounter"
      prepare={visitForm.prepare}
    >
      <visitForm.Shown />
    </Popover>
  )
}
