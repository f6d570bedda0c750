import { useDayPart } from '../session/use-session.ts'
import { showPanel } from './panels.ts'

/** How many authorizations the day has; it opens the ledger. */
export function AuthorizationsField() {
  const count = useDayPart('authorizations').length
  const words = count === 0 ? 'none' : String(count)
  return (
    <button
      type="button"
      className="popover-face"
      aria-haspopup="dialog"
      aria-label={`Authorizations, ${words}`}
      onClick={() => showPanel('authorizations')}
    >
      {words}
    </button>
  )
}
