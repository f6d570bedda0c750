import { useState } from 'react'
import { drugName } from '../explain/class-look.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { run } from '../session/store.ts'
import { useBook, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showPanel } from './panels.ts'
import { VisitRow } from './visit-row.tsx'

const SHAPE = /^[A-Za-z0-9]{5}$/

/** The visits of the day, and in the office the service that was the reason to come. */
export function VisitForm() {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const { visits } = encounter
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const add = (): void => {
    if (!SHAPE.test(text.trim())) return setFault('five letters or digits')
    const visit = { code: text.trim().toUpperCase(), separatelyIdentifiable: null, extra: {} }
    run({ type: 'day/set', changes: { visits: [...visits, visit] } }, `add visit ${visit.code}`)
    return setText('')
  }

  return (
    <div className="popover-form">
      {visits.map((visit, at) => (
        // Visits have no id and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <VisitRow key={`${visit.code} ${at}`} at={at} />
      ))}
      <form
        className="visit-add"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={visits.length === 0 ? 'Visit code' : 'One more visit code'}
          placeholder="99214"
          autoComplete="off"
          value={text}
          fault={fault}
          onChange={(event) => {
            setText(event.target.value)
            setFault(null)
          }}
        />
        <Button type="submit">Add visit</Button>
      </form>
      <Button look="link" aria-haspopup="dialog" onClick={() => showPanel('visit-level')}>
        Level by decision or time…
      </Button>
      {encounter.setting === 'office' ? (
        <label className="field-frame">
          <span className="field-label">Reason for the encounter</span>
          <Select
            value={encounter.primaryReason ?? ''}
            onChange={(event) => {
              const primaryReason = event.target.value === '' ? null : event.target.value
              run({ type: 'day/set', changes: { primaryReason } }, 'reason for the encounter')
            }}
          >
            <option value="">not documented</option>
            {encounter.administrations.map((given) => (
              <option key={given.id} value={given.id}>
                {drugName(given, book)}, {formatClock(given.start)}
              </option>
            ))}
          </Select>
        </label>
      ) : null}
    </div>
  )
}
