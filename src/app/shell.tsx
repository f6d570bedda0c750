import { lazy, Suspense } from 'react'
import { RuleDialog } from '../explain/rule-dialog.tsx'
import { ClassPatterns } from '../ui/class-patterns.tsx'
import { Toast } from '../ui/toast.tsx'
import { useMedia } from '../ui/use-media.ts'
import { Announcer } from './announcer.tsx'
import { Boundary } from './boundary.tsx'
import { DayBar } from './day-bar.tsx'
import { DropZone } from './drop-zone.tsx'
import { useShortcuts } from './keyboard.ts'
import { NavBar } from './nav-bar.tsx'
import { Notices } from './notices.tsx'
import { OtherPage } from './other-page.tsx'
import { usePage } from './pages.ts'
import { Panels } from './panels-shown.tsx'
import { PresentSlot } from './present-slot.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { StatusBar } from './status-bar.tsx'
import { WorkArea } from './work-area.tsx'

const Phone = lazy(async () => ({ default: (await import('./phone.tsx')).Phone }))

/** The page: everything at once on a desk, one thing at a time on a phone. */
export function Shell() {
  const narrow = useMedia('(max-width: 899px)')
  const page = usePage()
  useShortcuts()
  return (
    <>
      <ClassPatterns />
      {narrow ? (
        <Suspense>
          <Phone page={page} />
        </Suspense>
      ) : (
        <div className="shell">
          <NavBar />
          <Notices />
          {page === 'day' ? (
            <>
              <Boundary region="The day's settings">
                <DayBar />
              </Boundary>
              <WorkArea />
            </>
          ) : (
            <OtherPage page={page} />
          )}
          <StatusBar />
        </div>
      )}
      <Panels />
      <PresentSlot />
      <RuleDialog />
      <Announcer />
      <Toast />
      <DropZone />
      <PrintSheet />
    </>
  )
}
