import { dateWords } from '../explain/dates.ts'
import { useSession } from '../session/store.ts'
import { useCoding, usePolicy, useSaving, useUndoWords } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showPanel } from './panels.ts'
import { savingWords } from './saving-words.ts'
import { tablesWords } from './tables-words.ts'

/** The last line: what is saved, what undo would undo, and which tables answered. */
export function StatusBar() {
  const saving = useSaving()
  const shared = useSession((state) => state.shared)
  const { claim } = useCoding()
  const policy = usePolicy()
  const words = useUndoWords()
  const tables = claim.tables.length === 0 ? '' : `: ${tablesWords(claim, policy)}`
  return (
    <footer className="status">
      <span className={shared ? 'status-shared' : undefined}>{savingWords(saving, shared)}</span>
      <span className="status-undo">{words.undo === null ? '' : `Undo: ${words.undo}`}</span>
      <span className="status-tables" title={tables.slice(2)}>
        Tables for {dateWords(claim.date)}
        {tables}
      </span>
      <Button look="link" aria-haspopup="dialog" onClick={() => showPanel('receipt')}>
        Receipt
      </Button>
    </footer>
  )
}
