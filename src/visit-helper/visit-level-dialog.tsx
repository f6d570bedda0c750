import { useEffect, useState } from 'react'
import { loadVisitLevels } from '../codes/claim-tables.ts'
import type { VisitLevelsTable } from '../codes/claim-tables.ts'
import { Chain } from '../explain/chain.tsx'
import { ELEMENTS, visitLevel } from '../rules/index.ts'
import type { Element, VisitRecord } from '../rules/index.ts'
import { run, undo } from '../session/store.ts'
import { useCoding, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { ElementChoice } from './element-choice.tsx'
import { OnTheDay } from './on-the-day.tsx'
import './visit-helper.css'

const TITLES: { readonly [E in Element]: string } = {
  problems: 'Problems addressed',
  data: 'Data reviewed',
  risk: 'Risk of the decision',
}

const OWN_NOTE = { '': 'own note not stated', yes: 'own note, separate work', no: 'no note of its own' }

const EMPTY: VisitRecord['elements'] = { problems: null, data: null, risk: null }

/** From what the record holds of a visit to its level, with the reasons, and what becomes of it on this day. */
export function VisitLevelDialog({ onClose }: { readonly onClose: () => void }) {
  const { date, visits } = useEncounter()
  const { day } = useCoding()
  const [table, setTable] = useState<VisitLevelsTable | null>(null)
  const [failed, setFailed] = useState(false)
  const [patient, setPatient] = useState<VisitRecord['patient']>('established')
  const [elements, setElements] = useState(EMPTY)
  const [time, setTime] = useState('')
  const [note, setNote] = useState<keyof typeof OWN_NOTE>('')
  useEffect(
    () =>
      void loadVisitLevels().then(setTable, (thrown: unknown) => {
        console.error(thrown)
        setFailed(true)
      }),
    [],
  )
  const isTime = /^\d{0,4}$/.test(time.trim())
  const minutes = time.trim() === '' || !isTime ? null : Number(time)
  const ownNote = note === '' ? null : note === 'yes'
  const found = table === null ? null : visitLevel({ patient, elements, minutes }, table.visits, date)
  const code = found?.code ?? null
  const put = (chosen: string): void => {
    const visit = { code: chosen, separatelyIdentifiable: ownNote, extra: {} }
    run({ type: 'day/set', changes: { visits: [...visits, visit] } }, `add visit ${chosen}`)
    showToast(`Visit ${chosen} added`, { text: 'Undo', run: undo })
    onClose()
  }
  return (
    <Dialog title="Visit level" onClose={onClose} className="visit-helper">
      <p className="visit-source">
        Choose what the record holds; nothing is assumed. The elements are in our own words and mostly from
        memory: no text of the authority was readable. Compare them with the published table.
      </p>
      {failed ? (
        <p role="alert">The table of visits could not be read. Close this and open it again.</p>
      ) : null}
      {table === null || found === null ? null : (
        <>
          <div className="visit-facts">
            <Segmented
              label="Patient"
              options={[
                { value: 'established', text: 'Established' },
                { value: 'new', text: 'New patient' },
              ]}
              value={patient}
              onChange={setPatient}
            />
            <TextField
              label="Total time of the practitioner"
              unit="min"
              inputMode="numeric"
              autoComplete="off"
              value={time}
              fault={isTime ? null : 'whole minutes'}
              onChange={(event) => setTime(event.target.value)}
            />
            <label className="field-frame">
              <span className="field-label">Separately identifiable</span>
              <Select
                value={note}
                onChange={({ target }) =>
                  setNote(target.value === 'yes' ? 'yes' : target.value === 'no' ? 'no' : '')
                }
              >
                {Object.entries(OWN_NOTE).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </Select>
            </label>
          </div>
          <p className="visit-source">
            The time is that of the billing practitioner on this day, without the infusion and without the
            nurse.
          </p>
          <div className="visit-elements">
            {ELEMENTS.map((element) => (
              <ElementChoice
                key={element}
                element={element}
                title={TITLES[element]}
                table={table}
                value={elements[element]}
                onChange={(level) => setElements({ ...elements, [element]: level })}
              />
            ))}
          </div>
          <section aria-labelledby="visit-reasons">
            <h3 id="visit-reasons">Level</h3>
            <p className="visit-outcome" role="status">
              {code === null ? 'No level yet' : code}
              <span>
                {' '}
                by decision {found.byDecision ?? 'none'}, by time {found.byTime ?? 'none'}
              </span>
            </p>
            <Chain steps={found.because} day={day} />
            {table.visits
              .filter((row) => row.code === code && row.note !== null)
              .map((row) => (
                <p key={row.code} className="visit-source">
                  {row.note}
                </p>
              ))}
          </section>
          {code === null ? null : <OnTheDay code={code} ownNote={ownNote} />}
          <div className="visit-put">
            {visits.length === 0 ? null : (
              <span>On the day already: {visits.map((visit) => visit.code).join(', ')}</span>
            )}
            <Button look="strong" disabled={code === null} onClick={() => code !== null && put(code)}>
              {code === null ? 'Put the visit on the day' : `Put ${code} on the day`}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
