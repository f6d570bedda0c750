import { useBook, useEncounter } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import type { Finding } from '../rules/index.ts'
import { queryWords } from './query-words.ts'

/** A neutral question to the nurse, to copy into the clinic's own messages. */
export function Query({ finding }: { readonly finding: Finding }) {
  const encounter = useEncounter()
  const book = useBook().at(encounter.date)
  const words = queryWords(finding, encounter, book)
  if (words === null) return null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words)
      showToast('Query copied')
    } catch {
      showToast('The browser did not allow copying. Select the text instead.')
    }
  }
  return (
    <section className="query" aria-label="Query to the nurse">
      <div className="query-head">
        <h4>Query to the nurse</h4>
        <span className="panel-about">names no time, no code, no amount</span>
        <Button onClick={() => void copy()}>Copy</Button>
      </div>
      <blockquote>{words}</blockquote>
    </section>
  )
}
