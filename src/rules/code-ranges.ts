import type { Finding } from './answers.ts'
import { codeLines } from './code-lines.ts'
import type { Starts } from './code-lines.ts'
import { codeSets } from './code-sets.ts'
import type { Prepared } from './code-sets.ts'
import type { DrugLine } from './drug-units/drug-line.ts'
import { priceLines } from './price/price.ts'
import type { Pricing } from './pricing.ts'
import { rangesFor, stopRanges } from './ranges/ranges.ts'
import type { Outcome } from './ranges/ranges.ts'
import { MISSING_STOP, STRETCH_WITHOUT_STOP } from './services/services.ts'
import { HYDRATION_STOP } from './set-aside/set-aside.ts'
import { emptyLedger } from './working.ts'
import type { Context, Given } from './working.ts'

/** A day as steps 2 to 4 left it, and what no missing minute changes. */
export type RangedDay = {
  readonly prepared: Prepared
  readonly drugs: readonly DrugLine[]
  readonly starts: Starts
}

/** Findings that hang on a stop which is not documented. */
const ON_STOP: ReadonlySet<string> = new Set([MISSING_STOP.id, STRETCH_WITHOUT_STOP.id, HYDRATION_STOP.id])

/**
 * The day with one stop filled in. The drug, its class and its site do not depend on it; hydration that was set aside
 * for want of it goes on.
 */
function withStop(prepared: Prepared, id: string, stop: number): Prepared {
  const fill = (all: readonly Given[]): readonly Given[] =>
    all.map((g) => (g.a.id === id ? { ...g, a: { ...g.a, stop } } : g))
  const goesOn = new Set(prepared.going.map((g) => g.a.id)).add(id)
  return {
    ...prepared,
    given: fill(prepared.given),
    going: fill(prepared.given.filter((g) => goesOn.has(g.a.id))),
    sites: prepared.sites.map((site) => ({ ...site, given: fill(site.given) })),
  }
}

/** The administration lines of the day with one stop filled in, and their amount. */
function outcomeWith(ctx: Context, pricing: Pricing, day: RangedDay, id: string, stop: number): Outcome {
  const ledger = emptyLedger()
  const prepared = withStop(day.prepared, id, stop)
  const coded = codeSets(ctx, ledger, prepared)
  const unpriced = codeLines(ctx, ledger, { ...day, prepared, coded })
  const lines = unpriced
    .filter(({ kind }) => kind === 'administration')
    .map(({ code, units, modifiers }) => ({ code, units, modifiers }))
  const amount = (): number | null => {
    let sum = 0
    for (const line of priceLines(ctx, unpriced, pricing)) {
      if (line.kind !== 'administration') continue
      if (line.amount === null) return null
      sum += line.amount
    }
    return sum
  }
  return { lines, amount }
}

/** Adds to each missing stop the claims that its minute can lead to. */
export function withRanges(
  ctx: Context,
  pricing: Pricing,
  day: RangedDay,
  findings: readonly Finding[],
): readonly Finding[] {
  const { administrations } = ctx.encounter
  let left = rangesFor(administrations.length)
  return findings.map((finding) => {
    if (!ON_STOP.has(finding.check.id) || left === 0) return finding
    left -= 1
    const [id] = finding.administrations
    const start = id === undefined ? undefined : day.starts.get(id)
    if (id === undefined || start === undefined) return finding
    const outcomeAt = (minutes: number): Outcome => outcomeWith(ctx, pricing, day, id, start + minutes)
    return { ...finding, ranges: stopRanges(ctx.encounter, id, start, outcomeAt) }
  })
}
