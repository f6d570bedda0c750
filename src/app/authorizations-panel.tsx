import { AuthorizationsDialog } from '../ledger/authorizations-dialog.tsx'
import { showPanel } from './panels.ts'

/** The ledger of authorizations, as a dialog of the shell. */
export function AuthorizationsPanel() {
  return <AuthorizationsDialog onClose={() => showPanel(null)} />
}
