import { isKnownPayer } from '../session/site-switches.ts'
import { useSession } from '../session/store.ts'
import { useDayPart } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { showPanel } from './panels.ts'

/** The day names a payer that no profile describes. */
export function PayerNotice() {
  const payer = useDayPart('payer')
  const known = useSession(isKnownPayer)
  if (known) return null
  return (
    <p className="notice notice-warn">
      <SeverityIcon severity="warning" />
      No profile describes the payer “{payer}”. The day is coded as Medicare.
      <Button aria-haspopup="dialog" onClick={() => showPanel('policy')}>
        Policy…
      </Button>
    </p>
  )
}
