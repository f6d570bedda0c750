import type { DayBook } from '../codes/book.ts'
import type { Encounter } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { dateWords } from '../explain/dates.ts'

/** What is documented of the day as a whole. */
export function DayFacts({ day, book }: { readonly day: Encounter; readonly book: DayBook }) {
  const reason = day.administrations.find(({ id }) => id === day.primaryReason)
  return (
    <p className="exercise-facts">
      <b>{day.setting === 'office' ? 'Office' : 'Facility'}</b>
      <span>{dateWords(day.date)}</span>
      <span>payer {day.payer}</span>
      {day.diagnoses.length === 0 ? null : <span>diagnoses {day.diagnoses.join(', ')}</span>}
      {reason === undefined ? null : <span>primary reason: {drugName(reason, book)}</span>}
    </p>
  )
}
