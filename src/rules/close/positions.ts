import type { Line } from '../answers.ts'
import type { Noted } from '../working.ts'

/** Finds the lines that a finding touches: those of its codes that rest on its administrations, or of its codes at all. */
export function positionsOf(noted: Noted, lines: readonly Line[]): readonly number[] {
  const { codes, ids } = noted
  const positions: number[] = []
  let position = -1
  for (const line of lines) {
    position += 1
    const named =
      codes === null ? line.kind === 'administration' && ids.length > 0 : codes.includes(line.code)
    if (!named) continue
    const rests =
      ids.length === 0 || line.kind === 'visit' || line.administrations.some((id) => ids.includes(id))
    if (rests) positions.push(position)
  }
  return positions
}
