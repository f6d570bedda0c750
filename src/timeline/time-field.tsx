import { useId, useState } from 'react'
import type { Administration } from '../encounter/model.ts'
import { edgeProblem, readTypedTime, timeText } from '../encounter/typed-time.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { TIME_FAULTS } from '../session/edit-words.ts'
import { classNames } from '../ui/class-names.ts'
import { goBack } from './lane-focus.ts'

type Props = {
  readonly edge: Edge
  readonly administration: Administration
  readonly label: string
  /** Shown while the time is not documented. */
  readonly none: string
  readonly missing: boolean
  readonly onSet: (minute: number | null) => void
}

type Reading = { readonly minute: number | null; readonly fault: string | null }

function read(text: string, edge: Edge, administration: Administration): Reading {
  const typed = readTypedTime(text, edge === 'stop' ? administration.start : null)
  const problem = typed.ok ? edgeProblem(edge, typed.value, administration) : typed.error
  return { minute: typed.ok ? typed.value : null, fault: problem === null ? null : TIME_FAULTS[problem] }
}

/** A time that is typed. What is no time stays in the field and changes nothing. */
export function TimeField({ edge, administration, label, none, missing, onSet }: Props) {
  const id = useId()
  const value = administration[edge]
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number | null } | null>(null)
  // A text typed over another time than the one now documented is out of date.
  const text = typed === null || typed.over !== value ? null : typed.text
  const setText = (next: string | null): void => setTyped(next === null ? null : { text: next, over: value })
  const reading = text === null ? null : read(text, edge, administration)
  const fault = reading?.fault ?? null

  const commit = (): boolean => {
    if (reading === null || reading.fault !== null) return false
    setText(null)
    if (reading.minute !== value) onSet(reading.minute)
    return true
  }

  return (
    <span className="time-field">
      <input
        className={classNames('time-input', missing && text === null && 'time-missing')}
        data-time={edge}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={reading === null ? undefined : id}
        value={text ?? (value === null ? none : timeText(value))}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => {
          if (text !== null) return
          setText(value === null ? '' : timeText(value))
          const field = event.currentTarget
          requestAnimationFrame(() => field.select())
        }}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={(event) => {
          delete event.currentTarget.dataset['back']
          commit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            if (commit()) goBack(event.currentTarget)
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            setText(value === null ? '' : timeText(value))
            goBack(event.currentTarget)
          }
        }}
      />
      {reading === null || (fault === null && reading.minute === value) ? null : (
        <span id={id} className={fault === null ? 'time-reads' : 'time-reads time-fault'}>
          {fault ?? (reading.minute === null ? 'reads not documented' : `reads ${timeText(reading.minute)}`)}
        </span>
      )}
    </span>
  )
}
