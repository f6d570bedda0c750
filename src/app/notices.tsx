import { saveDay } from '../exports/save-day.ts'
import { encounterNow } from '../session/store.ts'
import { useSaving } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { useNotice } from './boot.ts'
import { ElsewhereNotice } from './elsewhere-notice.tsx'
import { PayerNotice } from './payer-notice.tsx'
import { useUpdate } from './update.ts'

const FAILED = {
  full: 'Not saved: the storage of this browser is full. Save a file.',
  refused: 'Not saved in this browser. Save a file.',
} as const

/** Bars under the top line: storage that fails, another tab, an unknown payer, a newer version. */
export function Notices() {
  const saving = useSaving()
  const notice = useNotice((state) => state.words)
  const apply = useUpdate((state) => state.apply)
  return (
    <div className="notices" role="status">
      {saving === 'full' || saving === 'refused' ? (
        <p className="notice notice-warn">
          <SeverityIcon severity="warning" />
          {FAILED[saving]}
          <Button onClick={() => saveDay(encounterNow())}>Save file</Button>
        </p>
      ) : null}
      <ElsewhereNotice />
      <PayerNotice />
      {notice === null ? null : (
        <p className="notice notice-warn">
          <SeverityIcon severity="warning" />
          {notice}
          <Button onClick={() => useNotice.setState({ words: null })}>Hide</Button>
        </p>
      )}
      {apply === null ? null : (
        <p className="notice">
          A new version is ready.
          <Button onClick={apply}>Change to it</Button>
        </p>
      )}
    </div>
  )
}
