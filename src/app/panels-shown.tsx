import { lazy, Suspense } from 'react'
import { DaySettingsDialog } from './day-settings-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { usePanel } from './panels.ts'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { UnreadDialog } from './unread-dialog.tsx'

const PolicyDialog = lazy(async () => ({ default: (await import('./policy-dialog.tsx')).PolicyDialog }))

/** The dialog that is open, if one is. */
export function Panels() {
  const panel = usePanel((state) => state.panel)
  return (
    <>
      {panel === 'keys' ? <KeysDialog /> : null}
      {panel === 'receipt' ? <ReceiptDialog /> : null}
      {panel === 'day' ? <DaySettingsDialog /> : null}
      <Suspense>{panel === 'policy' ? <PolicyDialog /> : null}</Suspense>
      <UnreadDialog />
    </>
  )
}
