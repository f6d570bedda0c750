import { format } from 'date-fns'
import { useEffect, useMemo, useState } from 'react'
import { dayChoices } from '../days/day-choices.ts'
import type { DayChoice } from '../days/day-choices.ts'
import { RegimenForm } from '../days/regimen-form.tsx'
import '../days/regimens.css'
import { putRegimenBack, readOwnRegimens, removeRegimen, useOwnRegimens } from '../session/own-regimens.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { showToast } from '../ui/toast-store.ts'
import { showDay } from './day-actions.ts'
import { useWantedRegimen } from './wanted-regimen.ts'

const GROUPS = [
  ['own', 'Your own'],
  ['regimen', 'Regimens'],
  ['example', 'Example days'],
] as const

/** Ready days: chosen, made for a patient and a date, opened as a new day. */
export function RegimensPage() {
  const own = useOwnRegimens((state) => state.regimens)
  const [text, setText] = useState('')
  const id = useWantedRegimen((state) => state.id)
  const [today] = useState(() => format(new Date(), 'yyyy-MM-dd'))
  useEffect(() => {
    readOwnRegimens().catch(() => showToast('This browser does not give the kept regimens'))
  }, [])
  const choices = useMemo(() => dayChoices(own), [own])
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = choices.filter(({ title, about }) =>
    words.every((word) => `${title} ${about}`.toLowerCase().includes(word)),
  )
  const chosen = choices.find((choice) => choice.id === id) ?? found[0] ?? null

  const remove = (choice: DayChoice): void => {
    const regimen = own.find((one) => `own-${one.id}` === choice.id)
    if (regimen === undefined) return
    removeRegimen(regimen.id).then(
      () =>
        showToast(`“${regimen.title}” deleted`, {
          text: 'Undo',
          run: () =>
            void putRegimenBack(regimen).then(() =>
              showToast(`“${regimen.title}” is back`, { text: 'Redo', run: () => remove(choice) }),
            ),
        }),
      () => showToast('This browser did not delete it'),
    )
  }

  return (
    <div className="regimens">
      <div className="regimens-side">
        <div className="regimens-head">
          <h2>Regimens</h2>
          <input
            type="search"
            className="field"
            data-page-search
            aria-label="Find a regimen"
            placeholder="Find by name or drug"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {/* Arrow keys go from row to row; each row is a button. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className="regimens-list" onKeyDown={onRowKeys}>
          {GROUPS.map(([group, title]) => {
            const rows = found.filter((choice) => choice.group === group)
            if (rows.length === 0) return null
            return (
              <section key={group} aria-label={title}>
                <h3 className="regimens-title">{title}</h3>
                <ul>
                  {rows.map((choice) => (
                    <li key={choice.id}>
                      <button
                        type="button"
                        data-row
                        className="regimens-row"
                        aria-current={choice === chosen}
                        onClick={() => useWantedRegimen.setState({ id: choice.id })}
                      >
                        <b>{choice.title}</b>
                        <span>{choice.about}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
          {found.length === 0 ? <p className="empty">No regimen holds these words.</p> : null}
        </div>
      </div>
      {chosen === null ? null : (
        <RegimenForm
          choice={chosen}
          today={today}
          onOpen={(patient, date, setting) => {
            chosen.open(patient, date, setting).then(
              (day) => showDay(day, `open ${chosen.title}`),
              () => showToast('The regimen could not be read'),
            )
          }}
          onRemove={chosen.group === 'own' ? () => remove(chosen) : null}
        />
      )}
    </div>
  )
}
