import type { Step } from '../step.ts'

/** A drug line, or the line of what was discarded of it. */
export type DrugLine = {
  readonly code: string
  readonly units: number
  readonly modifiers: readonly string[]
  readonly waste: boolean
  readonly ids: readonly string[]
  readonly because: readonly Step[]
}
