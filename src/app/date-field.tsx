import { dateWords } from '../explain/dates.ts'
import { useDayPart } from '../session/use-session.ts'
import { onDemand } from '../ui/on-demand.tsx'
import { Popover } from '../ui/popover.tsx'

const picker = onDemand(async () => (await import('./date-picker.tsx')).DatePicker)

/** The date of service, and a picker for another. */
export function DateField() {
  const date = dateWords(useDayPart('date'))
  return (
    <Popover face={date} name={`Date of service, ${date}`} title="Date of service" prepare={picker.prepare}>
      <picker.Shown />
    </Popover>
  )
}
