import { dateWords } from '../explain/dates.ts'
import { useCoding, usePolicy, useSaving, useUndoWords } from '../session/use-session.ts'
import type { Saving } from '../session/store.ts'
import { Button } from '../ui/button.tsx'
import { showPanel } from './panels.ts'
import { tablesWords } from './tables-words.ts'

export const SAVING: { readonly [S in Saving]: string } = {
  off: 'Not changed',
  pending: 'Saving…',
  saved: 'Saved in this browser',
  failed: 'Not saved in this browser',
}

/** The last line: what is saved, what undo would undo, and which tables answered. */
export function StatusBar() {
  const saving = useSaving()
  const { claim } = useCoding()
  const policy = usePolicy()
  const words = useUndoWords()
  const tables = claim.tables.length === 0 ? '' : `: ${tablesWords(claim, policy)}`
  return (
    <footer className="status">
      <span>{SAVING[saving]}</span>
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
