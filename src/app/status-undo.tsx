import { useWayBack } from './way-back.ts'

/** What undo would undo. Every edit changes it, so it stands apart. */
export function StatusUndo() {
  const { undo } = useWayBack()
  return <span className="status-undo">{undo === null ? '' : `Undo: ${undo}`}</span>
}
