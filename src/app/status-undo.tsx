import { useUndoWords } from '../session/use-session.ts'

/** What undo would undo. Every edit changes it, so it stands apart. */
export function StatusUndo() {
  const { undo } = useUndoWords()
  return <span className="status-undo">{undo === null ? '' : `Undo: ${undo}`}</span>
}
