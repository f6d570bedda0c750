import { useMemo, useState } from 'react'
import { CompareDialog } from '../days/compare-dialog.tsx'
import { DaysFoot } from '../days/days-foot.tsx'
import { DaysTable } from '../days/days-table.tsx'
import '../days/days.css'
import { filterRows } from '../days/kept-row.ts'
import type { DayFilter, KeptRow } from '../days/kept-row.ts'
import { useKeptRows } from '../days/use-kept-rows.ts'
import { readEncounter } from '../encounter/read.ts'
import { saveDays } from '../exports/save-days.ts'
import { useSession } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { newDay, openKept } from './day-actions.ts'
import { deleteKept, duplicateKept, pickDays } from './kept-actions.ts'
import { showPanel } from './panels.ts'
import { showUnread } from './unread-file.ts'

type Coded = KeptRow & { readonly claim: NonNullable<KeptRow['claim']> }
const isCoded = (row: KeptRow | undefined): row is Coded => row !== undefined && row.claim !== null

const SHOWN = 200

/** The saved days: found, sorted, compared, brought in and taken out. */
export function DaysPage() {
  const { rows, state } = useKeptRows()
  const current = useSession((session) => session.record)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<DayFilter>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [comparing, setComparing] = useState(false)
  const [most, setMost] = useState(SHOWN)
  const found = useMemo(() => filterRows(rows, filter, text), [rows, filter, text])
  const picked = rows.filter(({ kept }) => chosen.has(kept.record))
  const days = picked.flatMap(({ day }) => day ?? [])
  const [left, right] = picked
  const errors = rows.filter((row) => row.found.error > 0).length
  return (
    <div className="days">
      <div className="days-head">
        <h2>Days</h2>
        <input
          type="search"
          className="field days-search"
          data-page-search
          aria-label="Find a day"
          placeholder="Find by label, drug, code, date"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Segmented
          label="Which days"
          options={[
            { value: 'all', text: `All ${rows.length}` },
            { value: 'office', text: 'Office' },
            { value: 'facility', text: 'Facility' },
            { value: 'errors', text: `With errors ${errors}` },
          ]}
          value={filter}
          onChange={setFilter}
        />
        <span className="days-picked" role="status">
          {picked.length === 0 ? '' : `${picked.length} chosen`}
        </span>
        <Button
          disabled={picked.length !== 2 || !isCoded(left) || !isCoded(right)}
          title="Choose two days"
          aria-haspopup="dialog"
          onClick={() => setComparing(true)}
        >
          Compare
        </Button>
        <Button disabled={days.length === 0} onClick={() => void duplicateKept(days)}>
          Duplicate
        </Button>
        <Button disabled={days.length === 0} onClick={() => saveDays(days)}>
          Export
        </Button>
        <Button
          disabled={picked.length === 0}
          onClick={() => {
            setChosen(new Set())
            void deleteKept(picked)
          }}
        >
          Delete
        </Button>
        <span className="days-gap" />
        <Button onClick={pickDays}>Import files…</Button>
        <Button look="strong" onClick={newDay}>
          New day <KeyCap>N</KeyCap>
        </Button>
      </div>
      {state === 'refused' ? (
        <p className="empty" role="alert">
          This browser does not give the kept days. They are not changed; days can be opened from files.
        </p>
      ) : null}
      {state === 'read' && rows.length === 0 ? (
        <p className="empty">
          No day is kept yet. A day is kept with its first change; files of days can be imported.
        </p>
      ) : null}
      {rows.length > 0 && found.length === 0 ? <p className="empty">No day holds these words.</p> : null}
      {found.length > 0 ? (
        <DaysTable
          rows={found.slice(0, most)}
          current={current}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={({ kept, day }) => {
            if (day !== null) return openKept(kept, day)
            const read = readEncounter(kept.text)
            if (!read.ok) showUnread({ name: 'The kept day', problems: read.error, text: kept.text })
          }}
        />
      ) : null}
      {found.length > most ? (
        <p className="empty">
          {most} of {found.length} days. <Button onClick={() => setMost(found.length)}>Show all</Button>
        </p>
      ) : null}
      <DaysFoot onWipe={() => showPanel('wipe')} />
      <p className="days-keys">
        <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> from day to day, <KeyCap>Enter</KeyCap> opens
      </p>
      {comparing && isCoded(left) && isCoded(right) ? (
        <CompareDialog left={left} right={right} onClose={() => setComparing(false)} />
      ) : null}
    </div>
  )
}
