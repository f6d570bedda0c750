import { useLayoutEffect, useMemo, useState } from 'react'
import { CompareDialog } from '../days/compare-dialog.tsx'
import { DaysFoot } from '../days/days-foot.tsx'
import { DaysTable } from '../days/days-table.tsx'
import '../days/days.css'
import { filterRows } from '../days/kept-row.ts'
import type { DayFilter } from '../days/kept-row.ts'
import { useKeptRows } from '../days/use-kept-rows.ts'
import { readEncounter } from '../encounter/read.ts'
import { useSession } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { newDay, openKept } from './day-actions.ts'
import { DAYS_COMMANDS, NOTHING_LISTED, pairOf, pickedOf, useListed } from './days-commands.ts'
import { pickDays } from './kept-actions.ts'
import { showPanel } from './panels.ts'
import { showUnread } from './unread-file.ts'

const SHOWN = 200

/** The saved days: found, sorted, compared, brought in and taken out. */
export function DaysPage() {
  const { rows, state } = useKeptRows()
  const current = useSession((session) => session.record)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<DayFilter>('all')
  const [most, setMost] = useState(SHOWN)
  const found = useMemo(() => filterRows(rows, filter, text), [rows, filter, text])
  const listed = useListed()
  const picked = pickedOf(listed)
  const pair = listed.comparing ? pairOf(listed) : null
  const errors = rows.filter((row) => row.found.error > 0).length
  useLayoutEffect(() => useListed.setState({ rows }), [rows])
  useLayoutEffect(() => () => useListed.setState(NOTHING_LISTED), [])
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
        {Object.values(DAYS_COMMANDS).map((command) => (
          <Button
            key={command.id}
            disabled={!command.enabled()}
            title={command === DAYS_COMMANDS.compare ? 'Choose two days' : undefined}
            aria-haspopup={command === DAYS_COMMANDS.compare ? 'dialog' : undefined}
            onClick={command.run}
          >
            {command.label}
          </Button>
        ))}
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
          chosen={listed.chosen}
          onChoose={(chosen) => useListed.setState({ chosen })}
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
      {pair === null ? null : (
        <CompareDialog
          left={pair[0]}
          right={pair[1]}
          onClose={() => useListed.setState({ comparing: false })}
        />
      )}
    </div>
  )
}
