import { useEffect, useMemo, useState } from 'react'
import type { Encounter } from '../encounter/model.ts'
import type { Claim } from '../rules/index.ts'
import { codingOfDay } from '../session/coding.ts'
import { dayOf, listDays, useDaysVersion } from '../session/day-records.ts'
import type { KeptDay } from '../session/day-records.ts'
import { useSession } from '../session/store.ts'
import { keptRow } from './kept-row.ts'
import type { KeptRow } from './kept-row.ts'

const AT_ONCE = 20

/** Days by the stamp of their record: read once. */
const readDays = new Map<string, Encounter | null>()

function readOnce(kept: KeptDay): Encounter | null {
  const known = readDays.get(kept.stamp)
  const day = known === undefined ? dayOf(kept) : known
  readDays.set(kept.stamp, day)
  return day
}

export type KeptRows = {
  readonly rows: readonly KeptRow[]
  readonly state: 'reading' | 'read' | 'refused'
  /** How many of the rows have their claim. */
  readonly coded: number
}

/** The kept days, read anew with every change of them; each claim is computed when the page has time. */
export function useKeptRows(): KeptRows {
  const version = useDaysVersion((state) => state.version)
  const book = useSession((state) => state.book)
  const policies = useSession((state) => state.policies)
  const siteSwitches = useSession((state) => state.siteSwitches)
  const pricing = useSession((state) => state.pricing)
  const [all, setAll] = useState<readonly KeptDay[] | 'refused' | null>(null)
  const basis = useMemo(
    () => ({ claims: new Map<string, Claim | null>(), by: [book, policies, siteSwitches, pricing] }),
    [book, policies, siteSwitches, pricing],
  )
  const [coded, setCoded] = useState(0)

  useEffect(() => {
    let current = true
    listDays().then(
      (days) => current && setAll(days),
      () => current && setAll('refused'),
    )
    return () => {
      current = false
    }
  }, [version])

  useEffect(() => {
    const left = Array.isArray(all) ? all.filter(({ stamp }) => !basis.claims.has(stamp)) : []
    if (left.length === 0) return undefined
    const timer = setTimeout(() => {
      const state = useSession.getState()
      for (const kept of left.slice(0, AT_ONCE)) {
        const day = readOnce(kept)
        const claim = day === null ? null : codingOfDay(day, state).claim
        basis.claims.set(kept.stamp, claim)
      }
      setCoded((count) => count + 1)
    })
    return () => clearTimeout(timer)
  }, [all, basis, coded])

  return useMemo(() => {
    if (!Array.isArray(all)) return { rows: [], state: all === null ? 'reading' : 'refused', coded }
    const rows = (all as readonly KeptDay[]).map((kept) => {
      // One that cannot be read has no claim, and is not tried again.
      return keptRow(kept, readOnce(kept), basis.claims.get(kept.stamp) ?? null)
    })
    return { rows, state: 'read', coded: basis.claims.size }
  }, [all, basis, coded])
}
