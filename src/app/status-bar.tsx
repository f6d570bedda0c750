import { dateWords } from '../explain/dates.ts'
import { useSession } from '../session/store.ts'
import { useClaimPart, useDayPart, usePolicy, useSaving } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showPanel } from './panels.ts'
import { savingWords } from './saving-words.ts'
import { StatusUndo } from './status-undo.tsx'
import { firstTables, tablesWords } from './tables-words.ts'

/** The last line: what is saved, what undo would undo, and which tables answered. */
export function StatusBar() {
  const saving = useSaving()
  const shared = useSession((state) => state.shared)
  const used = useClaimPart('tables')
  const date = useDayPart('date')
  const policy = usePolicy()
  const tables = used.length === 0 ? '' : `: ${tablesWords(firstTables(used), policy)}`
  return (
    <footer className="status">
      <div className="status-row">
        <span className={shared ? 'status-shared' : undefined}>{savingWords(saving, shared)}</span>
        <StatusUndo />
        <span className="status-tables" title={tablesWords(used, policy)}>
          Tables for {dateWords(date)}
          {tables}
        </span>
        <Button look="link" aria-haspopup="dialog" onClick={() => showPanel('receipt')}>
          Receipt
        </Button>
      </div>
    </footer>
  )
}
