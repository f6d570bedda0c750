import { useId } from 'react'
import { useSettled } from '../session/settled.ts'
import { useBook } from '../session/use-session.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { useOpenRows } from '../ui/use-open-rows.ts'
import { countWords, foldTables, keyOf, sorted } from './finding-words.ts'
import { lapsedRow } from './bodies-on-demand.ts'
import { FindingRow } from './finding-row.tsx'
import { TableNotesRow } from './table-notes-row.tsx'

const TABLES = 'tables of another date'

/** What is missing or at risk: counted by kind, each open to what it rests on. */
export function FindingsPanel({ headed = true }: { readonly headed?: boolean }) {
  const id = useId()
  useBook()
  const { claim, day } = useSettled(({ coding }) => coding)
  const { isOpen, toggle } = useOpenRows()
  const findings = sorted(claim.findings)
  const { rows, tables } = foldTables(findings)
  return (
    <section className="findings" aria-labelledby={id}>
      <div className={headed ? 'panel-head' : 'hidden-words'}>
        <h2 id={id}>Findings</h2>
        <p className="panel-about">{countWords(findings)}</p>
      </div>
      {/* Arrow keys go from row to row; each row is a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="findings-scroll" onKeyDown={onRowKeys}>
        {findings.length + claim.lapsed.length === 0 ? <p className="empty">No finding.</p> : null}
        <ul>
          {rows.map((finding) => {
            const key = keyOf(finding)
            return (
              <FindingRow
                key={key}
                finding={finding}
                claim={isOpen(key) ? claim : null}
                day={day}
                row={key}
                onToggle={toggle}
              />
            )
          })}
          {tables.length === 0 ? null : (
            <TableNotesRow notes={tables} day={day} open={isOpen(TABLES)} onToggle={() => toggle(TABLES)} />
          )}
          {claim.lapsed.map((given) => {
            const key = `lapsed ${given.finding} ${given.about.join(' ')} ${given.reason}`
            return <lapsedRow.Shown key={key} given={given} open={isOpen(key)} onToggle={() => toggle(key)} />
          })}
        </ul>
      </div>
    </section>
  )
}
