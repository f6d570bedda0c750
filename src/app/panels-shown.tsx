import { lazy, Suspense } from 'react'
import type { ComponentType } from 'react'
import { PasteSlot } from './paste-slot.tsx'
import { usePanel } from './panels.ts'
import type { Panel } from './panels.ts'
import { useUnread } from './unread-file.ts'

/** Each dialog is read when it is first opened; a record that is pasted has a place of its own. */
const DIALOGS: { readonly [P in Exclude<Panel, 'paste'>]: ComponentType } = {
  keys: lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog })),
  receipt: lazy(async () => ({ default: (await import('./receipt-dialog.tsx')).ReceiptDialog })),
  day: lazy(async () => ({ default: (await import('./day-settings-dialog.tsx')).DaySettingsDialog })),
  authorizations: lazy(async () => ({
    default: (await import('./authorizations-panel.tsx')).AuthorizationsPanel,
  })),
  'visit-level': lazy(async () => ({ default: (await import('./visit-level-panel.tsx')).VisitLevelPanel })),
  query: lazy(async () => ({ default: (await import('./query-dialog.tsx')).QueryDialog })),
  palette: lazy(async () => ({ default: (await import('./palette.tsx')).Palette })),
  wipe: lazy(async () => ({ default: (await import('./wipe-dialog.tsx')).WipeDialog })),
  policy: lazy(async () => ({ default: (await import('./policy-dialog.tsx')).PolicyDialog })),
  'save-regimen': lazy(async () => ({
    default: (await import('./save-regimen-dialog.tsx')).SaveRegimenDialog,
  })),
}
const UnreadDialog = lazy(async () => ({ default: (await import('./unread-dialog.tsx')).UnreadDialog }))

/** The dialog that is open, if one is. */
export function Panels() {
  const panel = usePanel((state) => state.panel)
  const unread = useUnread((state) => state.file)
  const Dialog = panel === null || panel === 'paste' ? null : DIALOGS[panel]
  return (
    <>
      <Suspense>{Dialog === null ? null : <Dialog />}</Suspense>
      <PasteSlot />
      <Suspense>{unread === null ? null : <UnreadDialog />}</Suspense>
    </>
  )
}
