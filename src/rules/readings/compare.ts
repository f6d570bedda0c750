import type { Claim, Line } from '../answers.ts'
import type { Step } from '../step.ts'

/** A line that differs between two claims; null where one of them does not hold it. */
export type LineChange = {
  readonly code: string
  readonly modifiers: readonly string[]
  readonly before: Line | null
  readonly after: Line | null
}

/** A reason that one of two claims gives and the other does not, or gives on other facts. */
export type StepChange = { readonly id: string; readonly before: Step | null; readonly after: Step | null }

export type Comparison = {
  readonly lines: readonly LineChange[]
  readonly steps: readonly StepChange[]
  /** Cents of all priced lines. */
  readonly before: number
  readonly after: number
}

const keyOf = (line: Line): string => [line.kind, line.code, ...line.modifiers].join(' ')
const totalOf = (claim: Claim): number => claim.lines.reduce((sum, line) => sum + (line.amount ?? 0), 0)

function stepsOf(claim: Claim): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>()
  for (const item of [...claim.lines, ...claim.unbilled, ...claim.findings])
    for (const step of item.because) if (!steps.has(step.id)) steps.set(step.id, step)
  return steps
}

const sameFacts = (x: Step, y: Step): boolean => JSON.stringify(x.facts) === JSON.stringify(y.facts)

/** Compares two codings of one day: two policies, two settings, or before and after an edit. Equal lines and reasons are left out. */
export function compareClaims(before: Claim, after: Claim): Comparison {
  const lines: LineChange[] = []
  const old = new Map(before.lines.map((line) => [keyOf(line), line]))
  const fresh = new Map(after.lines.map((line) => [keyOf(line), line]))
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const x = old.get(key) ?? null
    const y = fresh.get(key) ?? null
    const line = x ?? y
    if (line === null || (x?.units === y?.units && x?.amount === y?.amount)) continue
    lines.push({ code: line.code, modifiers: line.modifiers, before: x, after: y })
  }
  const steps: StepChange[] = []
  const oldSteps = stepsOf(before)
  const freshSteps = stepsOf(after)
  for (const id of new Set([...oldSteps.keys(), ...freshSteps.keys()])) {
    const x = oldSteps.get(id) ?? null
    const y = freshSteps.get(id) ?? null
    if (x === null || y === null || !sameFacts(x, y)) steps.push({ id, before: x, after: y })
  }
  return { lines, steps, before: totalOf(before), after: totalOf(after) }
}

/** Says whether two claims hold the same lines, units and modifiers. */
export const sameLines = (x: Claim, y: Claim): boolean => {
  const text = (claim: Claim): string =>
    claim.lines.map((line) => `${keyOf(line)} ${line.units} ${JSON.stringify(line.dates)}`).join('\n')
  return text(x) === text(y)
}
