import { useEffect, useState } from 'react'
import { prepareLookup } from '../session/drug-lookup.ts'
import type { effectsOf } from './quick-preview.ts'
import type { readQuickLine } from './read-quick-line.ts'

/** What reads a quick line, and what says how the claim would change. */
type Reader = { readonly readQuickLine: typeof readQuickLine; readonly effectsOf: typeof effectsOf }

let ready: Reader | null = null

/** The reader; read once, the first time that somebody comes to the line. */
export async function quickReader(): Promise<Reader> {
  if (ready !== null) return ready
  const [reading, preview] = await Promise.all([
    import('./read-quick-line.ts'),
    import('./quick-preview.ts'),
    prepareLookup(),
  ])
  ready = { readQuickLine: reading.readQuickLine, effectsOf: preview.effectsOf }
  return ready
}

/** The reader, or null until it is there; it is asked for as soon as it is wanted. */
export function useQuickReader(wanted: boolean): Reader | null {
  const [reader, setReader] = useState(ready)
  useEffect(() => {
    if (!wanted || reader !== null) return undefined
    let isHere = true
    quickReader().then(
      (read) => {
        if (isHere) setReader(read)
      },
      // Without a network and not kept yet: the next key asks again.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [wanted, reader])
  return reader ?? ready
}
