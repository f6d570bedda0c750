import { useEffect, useRef, useState } from 'react'
import { loadChecklist } from '../codes/claim-tables.ts'
import type { ChecklistTable } from '../codes/claim-tables.ts'
import type { Authorization } from '../encounter/model.ts'
import { billedDrugs, countUse, matchOf } from '../rules/index.ts'
import { run, undo } from '../session/store.ts'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast-store.ts'
import { AuthorizationForm } from './authorization-form.tsx'
import { Checklist } from './checklist.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { NumberPlaces } from './number-places.tsx'
import './ledger.css'

/** What is being typed: a new authorization, the one at a place, or nothing. */
type Editing = 'new' | number | null

/** The ledger of the day: what the payer authorized, what is left of it, where the number stands, what is asked. */
export function AuthorizationsDialog({ onClose }: { readonly onClose: () => void }) {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const { claim } = useCoding()
  const { authorizations, setting } = encounter
  const [editing, setEditing] = useState<Editing>(authorizations.length === 0 ? 'new' : null)
  const [table, setTable] = useState<ChecklistTable | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => void loadChecklist().then(setTable, (thrown: unknown) => console.error(thrown)), [])

  const rowOf = (id: string) => {
    const drug = encounter.administrations.find((a) => a.id === id)?.drug
    return drug === undefined ? null : book.findDrug(drug)
  }
  const drugs = billedDrugs(claim.lines, (id) => {
    const drug = encounter.administrations.find((a) => a.id === id)?.drug
    return rowOf(id)?.id ?? drug
  })
  const rows = authorizations.map((authorization) => ({
    authorization,
    use: countUse(authorization, drugs, book),
  }))
  const set = (next: readonly Authorization[], words: string): void => {
    run({ type: 'day/set', changes: { authorizations: next } }, words)
    showToast(`${words.charAt(0).toUpperCase()}${words.slice(1)}`, { text: 'Undo', run: undo })
  }
  const close = (): void => {
    setEditing(null)
    requestAnimationFrame(() => add.current?.focus())
  }
  const keep = (authorization: Authorization): void => {
    if (editing === 'new')
      set([...authorizations, authorization], `authorization ${authorization.number} added`)
    else
      set(
        authorizations.map((one, at) => (at === editing ? authorization : one)),
        `authorization ${authorization.number} changed`,
      )
    close()
  }
  const remove = (at: number): void => {
    set(
      authorizations.filter((_, place) => place !== at),
      `authorization ${authorizations[at]?.number ?? ''} removed`,
    )
    close()
  }
  const asked = drugs.flatMap(({ drug }) => book.findDrug(drug) ?? [])
  return (
    <Dialog title="Authorizations" onClose={onClose} className="authorizations">
      {rows.length === 0 ? (
        <p>No authorization is entered. Enter what the payer approved; nothing is compared without it.</p>
      ) : (
        <LedgerTable rows={rows} onEdit={setEditing} onRemove={remove} />
      )}
      {editing === null ? (
        <div>
          <button ref={add} type="button" className="button" onClick={() => setEditing('new')}>
            Add an authorization
          </button>
        </div>
      ) : (
        <AuthorizationForm
          key={String(editing)}
          edited={editing === 'new' ? null : (authorizations[editing] ?? null)}
          drugs={drugs.map(({ drug }) => drug)}
          onKeep={keep}
          onCancel={close}
        />
      )}
      {rows.length === 0 || drugs.length === 0 ? null : (
        <section aria-labelledby="drugs-authorized">
          <h3 id="drugs-authorized">Drugs of the day</h3>
          <dl className="number-places">
            {drugs.map((billed) => {
              const numbers = authorizations
                .filter((one) => matchOf(one, billed, book) === 'same')
                .map((one) => one.number)
              const units = billed.lines.reduce((sum, line) => sum + line.units, 0)
              return (
                <div key={billed.drug}>
                  <dt>
                    {billed.drug}, {units} {units === 1 ? 'unit' : 'units'}
                  </dt>
                  <dd>{numbers.join(', ') || 'none listed'}</dd>
                </div>
              )
            })}
          </dl>
        </section>
      )}
      <NumberPlaces setting={setting} />
      {table === null ? null : <Checklist table={table} drugs={asked} />}
      <div className="ledger-close">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  )
}
