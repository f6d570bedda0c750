import { endGesture, run } from '../session/store.ts'
import { useDayPart } from '../session/use-session.ts'

/** The day's free label, edited in place. */
export function DayTitle() {
  const title = useDayPart('title')
  return (
    <span className="day-title" data-text={title}>
      <input
        aria-label="Label of the day, never a patient's name"
        value={title}
        size={1}
        maxLength={120}
        onChange={(event) =>
          run({ type: 'day/set', changes: { title: event.target.value } }, 'label of the day', 'day-title')
        }
        onBlur={endGesture}
      />
    </span>
  )
}
