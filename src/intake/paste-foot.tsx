import { useId, useState } from 'react'
import { useEncounter } from '../session/use-session.ts'
import { dateWords } from '../explain/dates.ts'
import { Button } from '../ui/button.tsx'
import { canAdd } from './paste-day.ts'
import type { Target } from './paste-day.ts'
import { counted } from './paste-words.ts'

type Props = {
  readonly date: string | null
  readonly ready: number
  readonly all: number
  readonly open: number
  readonly isBehind: boolean
  readonly onCancel: () => void
  readonly onAdd: (target: Target) => void
}

const TARGETS: readonly { readonly value: Target; readonly text: string }[] = [
  { value: 'add', text: 'Add to the day' },
  { value: 'replace', text: 'Replace what is in the day' },
  { value: 'new', text: 'A new day' },
]

/** Where the administrations go, how many, and what is still open. */
export function PasteFoot({ date, ready, all, open, isBehind, onCancel, onAdd }: Props) {
  const id = useId()
  const day = useEncounter()
  const [chosen, setChosen] = useState<Target | null>(null)
  const isEmpty = day.administrations.length === 0
  const fits = date === null || canAdd(day, date)
  const usual: Target = isEmpty || (date !== null && date === day.date) ? 'add' : 'new'
  const target = chosen === null || (chosen === 'add' && !fits) ? usual : chosen
  const blocked = date === null ? 'The date of service is asked.' : null
  return (
    <div className="dialog-foot paste-foot">
      {isEmpty || all === 0 ? null : (
        <div className="paste-target" role="radiogroup" aria-label={`Where to: ${day.title} is not empty`}>
          {TARGETS.map(({ value, text }) => (
            <label key={value} className="paste-choice">
              <input
                type="radio"
                name={id}
                disabled={value === 'add' && !fits}
                checked={target === value}
                onChange={() => setChosen(value)}
              />
              {text}
              {value === 'add' && !fits ? ` (it is of ${dateWords(day.date)})` : ''}
            </label>
          ))}
        </div>
      )}
      <p className="paste-state" id={`${id}-state`}>
        {all === 0 ? '' : `${ready} of ${counted(all, 'administration')} · ${counted(open, 'question')} open`}
        {blocked === null || all === 0 ? null : <b className="paste-amber"> {blocked}</b>}
      </p>
      <Button onClick={onCancel}>Cancel</Button>
      <Button
        look="strong"
        aria-describedby={`${id}-state`}
        disabled={ready === 0 || blocked !== null || isBehind}
        onClick={() => onAdd(target)}
      >
        {ready === 0 ? 'Add administrations' : `Add ${counted(ready, 'administration')}`}
      </Button>
    </div>
  )
}
