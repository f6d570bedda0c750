import { useId } from 'react'
import type { Trial } from '../encounter/model.ts'
import { drugName } from '../explain/class-look.ts'
import { formatClock } from '../lib/wall-clock.ts'
import { run } from '../session/store.ts'
import { useBook, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'

const NUMBER = /^(NCT)?\d{8}$/i
const NONE: Trial = { number: null, investigational: [], extra: {} }

/** The clinical trial of the patient: its registry number, and which administrations are the item under study. */
export function TrialForm() {
  const id = useId()
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const trial = encounter.trial ?? NONE
  const set = (changes: Partial<Trial>): void =>
    run({ type: 'day/set', changes: { trial: { ...trial, ...changes } } }, 'clinical trial', 'trial')
  const number = trial.number ?? ''
  const isFaulty = number !== '' && !NUMBER.test(number.trim())
  return (
    <div className="popover-form diagnosis-form">
      <div className="field-frame">
        <label className="field-label" htmlFor={id}>
          Registry number of the trial
        </label>
        <input
          id={id}
          className="field"
          placeholder="NCT01234567"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isFaulty}
          aria-describedby={isFaulty ? `${id}-fault` : undefined}
          value={number}
          onChange={(event) => set({ number: event.target.value === '' ? null : event.target.value })}
        />
        {isFaulty ? (
          <p className="field-fault" id={`${id}-fault`}>
            NCT and eight digits, or the digits alone
          </p>
        ) : null}
      </div>
      {encounter.administrations.length === 0 ? null : (
        <fieldset className="trial-items">
          <legend className="field-label">Investigational item</legend>
          {encounter.administrations.map((given) => (
            <label key={given.id}>
              <input
                type="checkbox"
                checked={trial.investigational.includes(given.id)}
                onChange={(event) => {
                  const others = trial.investigational.filter((one) => one !== given.id)
                  set({ investigational: event.target.checked ? [...others, given.id] : others })
                }}
              />
              {drugName(given, book)}, {formatClock(given.start)}
            </label>
          ))}
        </fieldset>
      )}
      {encounter.trial === null ? null : (
        <Button onClick={() => run({ type: 'day/set', changes: { trial: null } }, 'no clinical trial')}>
          No trial
        </Button>
      )}
    </div>
  )
}
