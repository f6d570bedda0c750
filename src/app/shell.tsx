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
import { Panels } from './panels-shown.tsx'
import { Phone } from './phone.tsx'
import { StatusBar } from './status-bar.tsx'
import { WorkArea } from './work-area.tsx'

/** The page: everything at once on a desk, one thing at a time on a phone. */
export function Shell() {
  const narrow = useMedia('(max-width: 899px)')
  useShortcuts()
  return (
    <>
      <ClassPatterns />
      {narrow ? (
        <Phone />
      ) : (
        <div className="shell">
          <NavBar />
          <Notices />
          <Boundary region="The day's settings">
            <DayBar />
          </Boundary>
          <WorkArea />
          <StatusBar />
        </div>
      )}
      <Panels />
      <RuleDialog />
      <Announcer />
      <Toast />
      <DropZone />
    </>
  )
}
