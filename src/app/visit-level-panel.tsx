import { VisitLevelDialog } from '../visit-helper/visit-level-dialog.tsx'
import { showPanel } from './panels.ts'

/** The helper for the level of a visit, as a dialog of the shell. */
export function VisitLevelPanel() {
  return <VisitLevelDialog onClose={() => showPanel(null)} />
}
