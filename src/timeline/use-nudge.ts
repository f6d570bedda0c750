import { useEffect, useRef } from 'react'
import type { Administration } from '../encounter/model.ts'
import type { Edge } from '../encounter/typed-time.ts'
import { timeEditWords } from '../session/edit-words.ts'
import { endGesture, run } from '../session/store.ts'

/** Nudges that follow within this time are one step of undo. */
const BURST = 1000

type Burst = {
  readonly gesture: string
  readonly before: number | null
  readonly timer: ReturnType<typeof setTimeout>
}

/** Sets an edge of an administration; a burst of nudges is one step of undo. */
export function useNudge(
  administration: Administration,
  name: string,
): (edge: Edge, to: number | null, burst: boolean) => void {
  const last = useRef<Burst | null>(null)
  useEffect(() => () => clearTimeout(last.current?.timer), [])
  return (edge, to, burst) => {
    const changes = edge === 'stop' ? { stop: to } : to === null ? {} : { start: to }
    const command = { type: 'administration/set', id: administration.id, changes } as const
    if (!burst) {
      run(command, timeEditWords(edge, name, administration[edge], to))
      return
    }
    const gesture = `nudge ${edge} ${administration.id}`
    clearTimeout(last.current?.timer)
    const before = last.current?.gesture === gesture ? last.current.before : administration[edge]
    run(command, timeEditWords(edge, name, before, to), gesture)
    const timer = setTimeout(() => {
      last.current = null
      endGesture()
    }, BURST)
    last.current = { gesture, before, timer }
  }
}
