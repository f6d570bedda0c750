import { format, parseISO } from 'date-fns'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { dateWords } from '../explain/dates.ts'
import { formatDay, parseDay } from '../lib/wall-clock.ts'
import { run } from '../session/store.ts'
import { useDayPart } from '../session/use-session.ts'
import { IconButton } from '../ui/icon-button.tsx'

const setDate = (date: string): void => {
  if (parseDay(date) !== null) run({ type: 'day/set', changes: { date } }, `date ${dateWords(date)}`)
}

const shifted = (date: string, days: number): string => formatDay((parseDay(date) ?? 0) + days)

/** Another date of service: typed or picked, or the day before and after. */
export function DatePicker() {
  const date = useDayPart('date')
  return (
    <>
      <div className="date-picker">
        <IconButton label="Previous day" onClick={() => setDate(shifted(date, -1))}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <input
          type="date"
          className="field"
          aria-label="Date of service"
          data-first
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <IconButton label="Next day" onClick={() => setDate(shifted(date, 1))}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      </div>
      <p className="field-label">
        {format(parseISO(date), 'EEEE, d MMMM yyyy')}. It picks the edition of every table.
      </p>
    </>
  )
}
