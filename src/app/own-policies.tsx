import { useState } from 'react'
import type { FileProblem } from '../encounter/read.ts'
import { addPolicy, removePolicy } from '../session/own-policies.ts'
import { ownPolicies, run } from '../session/store.ts'
import { usePolicies } from '../session/use-session.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast-store.ts'
import { pickFiles } from './pick-files.ts'
import { ProblemTable } from './problem-table.tsx'

const MOST_BYTES = 1_000_000

/** Payer profiles of the user's own: loaded from a file, chosen like the others, removed. */
export function OwnPolicies() {
  const own = ownPolicies(usePolicies())
  const [problems, setProblems] = useState<readonly FileProblem[]>([])

  const load = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) return setProblems([{ path: '', text: 'A payer profile has at most 1 MB.' }])
    const read = await addPolicy(await file.text())
    setProblems(read.ok ? [] : read.error)
    if (!read.ok) return undefined
    run({ type: 'day/set', changes: { payer: read.value.id } }, `policy ${read.value.name}`)
    return showToast(`Profile ${read.value.name} loaded`)
  }

  return (
    <section className="own-policies" aria-labelledby="own-policies">
      <h3 id="own-policies">Profiles of your own</h3>
      {own.length === 0 ? <p>None. A profile is a file of the format infusion-day-policy/1.</p> : null}
      <ul>
        {own.map((policy) => (
          <li key={policy.id}>
            <b>{policy.name}</b> <span>{Object.keys(policy.switches).length} switches</span>
            <Button aria-label={`Remove profile ${policy.name}`} onClick={() => void removePolicy(policy.id)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => pickFiles(([file]) => file !== undefined && void load(file))}>
        Load a profile…
      </Button>
      {problems.length === 0 ? null : (
        <div role="alert">
          <p>The profile was not loaded.</p>
          <ProblemTable problems={problems} />
        </div>
      )}
    </section>
  )
}
