import { lazy, Suspense } from 'react'
import { DaySettingsDialog } from './day-settings-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { PasteSlot } from './paste-slot.tsx'
import { usePanel } from './panels.ts'
import { QueryDialog } from './query-dialog.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { UnreadDialog } from './unread-dialog.tsx'

const PolicyDialog = lazy(async () => ({ default: (await import('./policy-dialog.tsx')).PolicyDialog }))

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

const WipeDialog = lazy(async () => ({ default: (await import('./wipe-dialog.tsx')).WipeDialog }))
const SaveRegimen = lazy(async () => ({
  default: (await import('./save-regimen-dialog.tsx')).SaveRegimenDialog,
}))

/** The dialog that is open, if one is. */
export function Panels() {
  const panel = usePanel((state) => state.panel)
  return (
    <>
      {panel === 'keys' ? <KeysDialog /> : null}
      {panel === 'receipt' ? <ReceiptDialog /> : null}
      {panel === 'day' ? <DaySettingsDialog /> : null}
      {panel === 'query' ? <QueryDialog /> : null}
      <Suspense>{panel === 'palette' ? <Palette /> : null}</Suspense>
      <Suspense>{panel === 'wipe' ? <WipeDialog /> : null}</Suspense>
      <Suspense>{panel === 'save-regimen' ? <SaveRegimen /> : null}</Suspense>
      <Suspense>{panel === 'policy' ? <PolicyDialog /> : null}</Suspense>
      <PasteSlot />
      <UnreadDialog />
    </>
  )
}
