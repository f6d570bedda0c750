import { useEffect, useMemo, useState } from 'react'
import { addContainers } from '../session/price-book.ts'
import { useBook, useEncounter } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast-store.ts'
import { useMedia } from '../ui/use-media.ts'
import { DrugDetail } from './drug-detail.tsx'
import { drugFacts, found, limitEditions } from './drug-facts.ts'
import { DrugTable } from './drug-table.tsx'
import { grouped } from './words.ts'
import './reference.css'

/** Every drug code of the tables: found by any name, with what is known of it on the date of the day. */
export function DrugReference() {
  const codes = useBook()
  const { date } = useEncounter()
  const narrow = useMedia('(max-width: 1199px)')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    addContainers().catch(() => showToast('The table of containers could not be read'))
  }, [])
  const editions = useMemo(() => limitEditions(codes), [codes])
  const all = useMemo(() => drugFacts(codes, date, editions), [codes, date, editions])
  const rows = useMemo(() => found(all, search), [all, search])
  const shown = all.find(({ code }) => code === chosen) ?? null
  const detail =
    shown === null ? null : (
      <DrugDetail facts={shown} editions={editions} codes={codes} date={date} onGo={setChosen} />
    )
  return (
    <div className="reference">
      <header className="reference-head">
        <h2>Reference: drugs</h2>
        <input
          type="search"
          className="field reference-search"
          data-page-search
          aria-label="Find a drug"
          placeholder="Find by code, name, brand, group"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p className="quiet" role="status">
          {grouped(rows.length)} of {grouped(all.length)} codes
        </p>
      </header>
      <div className="reference-columns">
        <DrugTable rows={rows} editions={editions} chosen={chosen} onChoose={setChosen} />
        {narrow ? null : (
          <aside className="reference-detail" aria-label="The chosen code">
            {detail ?? (
              <p className="empty">
                Choose a code to see its names, class, limits, prices by quarter and containers. What no table
                says is shown as unknown.
              </p>
            )}
          </aside>
        )}
      </div>
      {narrow && shown !== null ? (
        <Dialog title={`${shown.code} ${shown.label}`} onClose={() => setChosen(null)}>
          {detail}
        </Dialog>
      ) : null}
    </div>
  )
}
