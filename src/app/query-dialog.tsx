import { QueryText } from '../findings/query-text.tsx'
import { useEncounter } from '../session/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { showPanel } from './panels.ts'
import { queriesNow } from './query-asked.ts'

/** The neutral questions about stops that are not documented, to copy into the clinic's own messages. */
export function QueryDialog() {
  useEncounter()
  const queries = queriesNow()
  return (
    <Dialog title="Query to the nurse" onClose={() => showPanel(null)}>
      <p className="query-about">It names no time, no code and no amount, and accepts “not documented”.</p>
      {queries.length === 0 ? <p>Every infusion of this day has a documented stop.</p> : null}
      {queries.map(({ id, words }) => (
        <QueryText key={id} words={words} />
      ))}
    </Dialog>
  )
}
