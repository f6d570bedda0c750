import { lazy, Suspense } from 'react'
import type { ComponentType } from 'react'
import type * as dialogs from './dialogs.ts'
import { PasteSlot } from './paste-slot.tsx'
import { usePanel } from './panels.ts'
import type { Panel } from './panels.ts'
import { useUnread } from './unread-file.ts'

type Dialogs = typeof dialogs

const later = (dialog: (all: Dialogs) => ComponentType): ComponentType =>
  lazy(async () => ({ default: dialog(await import('./dialogs.ts')) }))

/** Dialogs are read when the first one is opened, the palette by itself; a record that is pasted has a place of its own. */
const DIALOGS: { readonly [P in Exclude<Panel, 'paste'>]: ComponentType } = {
  keys: later((all) => all.KeysDialog),
  receipt: later((all) => all.ReceiptDialog),
  day: later((all) => all.DaySettingsDialog),
  authorizations: later((all) => all.AuthorizationsPanel),
  'visit-level': later((all) => all.VisitLevelPanel),
  query: later((all) => all.QueryDialog),
  palette: lazy(async () => ({ default: (await import('./palette.tsx')).Palette })),
  wipe: later((all) => all.WipeDialog),
  policy: later((all) => all.PolicyDialog),
  'save-regimen': later((all) => all.SaveRegimenDialog),
}
const UnreadDialog = later((all) => all.UnreadDialog)

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
