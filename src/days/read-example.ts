import type { Encounter } from '../encounter/model.ts'
import { readEncounterValue } from '../encounter/read.ts'

/** Reads a day that comes with the program; throws where it is at fault, which a test sees first. */
export async function readExample(file: Promise<{ readonly default: unknown }>): Promise<Encounter> {
  const encounter = readEncounterValue((await file).default)
  if (encounter.ok) return encounter.value
  throw new Error(`example: ${encounter.error.map((p) => `${p.path} ${p.text}`).join('; ')}`)
}

/** What the first start shows; it is the first of `EXAMPLES`. */
export const firstExample = (): Promise<Encounter> => readExample(import('./examples/folfox.json'))
