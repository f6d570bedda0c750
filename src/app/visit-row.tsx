import { X } from 'lucide-react'
import { run } from '../session/store.ts'
import { useEncounter } from '../session/use-session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'

const WORDS = { '': 'own note: not stated', yes: 'own note: yes', no: 'own note: no' } as const

/** One visit: its code, and whether it was separately identifiable. */
export function VisitRow({ at }: { readonly at: number }) {
  const { visits } = useEncounter()
  const visit = visits[at]
  if (visit === undefined) return null
  const stated = visit.separatelyIdentifiable
  const set = (answer: string): void => {
    const separatelyIdentifiable = answer === '' ? null : answer === 'yes'
    const changes = {
      visits: visits.map((one, place) => (place === at ? { ...one, separatelyIdentifiable } : one)),
    }
    run({ type: 'day/set', changes }, `own note of visit ${visit.code}`)
  }
  return (
    <div className="visit-row">
      <b>{visit.code}</b>
      <Select
        aria-label={`Separately identifiable, own note of ${visit.code}`}
        value={stated === null ? '' : stated ? 'yes' : 'no'}
        onChange={(event) => set(event.target.value)}
      >
        {Object.entries(WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
      <IconButton
        label={`Remove visit ${visit.code}`}
        onClick={() =>
          run(
            { type: 'day/set', changes: { visits: visits.filter((_, place) => place !== at) } },
            `remove visit ${visit.code}`,
          )
        }
      >
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
