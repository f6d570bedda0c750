import { useBook, useEncounter } from '../session/use-session.ts'
import type { Finding } from '../rules/index.ts'
import { QueryText } from './query-text.tsx'
import { queryWords } from './query-words.ts'

/** A neutral question to the nurse, to copy into the clinic's own messages. */
export function Query({ finding }: { readonly finding: Finding }) {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const words = queryWords(finding, encounter, book)
  if (words === null) return null
  return (
    <section aria-label="Query to the nurse">
      <div className="query-head">
        <h3>Query to the nurse</h3>
        <span className="panel-about">names no time, no code, no amount</span>
      </div>
      <QueryText words={words} />
    </section>
  )
}
