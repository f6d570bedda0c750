import type { Finding } from './answers.ts'
import { sameClaimLines } from './close/same-lines.ts'
import { codeSets } from './code-sets.ts'
import type { Coded, Prepared } from './code-sets.ts'
import { valuesOf } from './policy.ts'
import type { SwitchName } from './policy.ts'
import { isReading, UNSETTLED } from './two-readings.ts'
import { emptyLedger } from './working.ts'
import type { Context } from './working.ts'

/** A day of more administrations than this is not coded again for each reading. */
const LONG_DAY = 60

/**
 * Whether the claim of the day is another one under another value of a switch that speaks in steps 5 to 14. Those
 * alone are done again: drugs and classes before them stay, and what follows them is another claim only where their
 * lines are others. On a very long day that is not tried.
 */
function hasAnotherReading(ctx: Context, prepared: Prepared, coded: Coded, name: SwitchName): boolean {
  if (ctx.encounter.administrations.length > LONG_DAY) return true
  const { switches } = ctx
  return (valuesOf(name) ?? []).some((value) => {
    if (value === switches[name]) return false
    const other = { ...ctx, switches: { ...switches, [name]: value } }
    return !sameClaimLines(ctx, coded.lines, codeSets(other, emptyLedger(), prepared).lines)
  })
}

/** The findings without those that authorities differ where every reading has the same claim. */
export function settled(
  ctx: Context,
  prepared: Prepared,
  coded: Coded,
  findings: readonly Finding[],
): readonly Finding[] {
  const known = new Map<SwitchName, boolean>()
  return findings.filter(({ check }) => {
    const { id, readings: name } = check
    if (name === undefined || !isReading(id) || !UNSETTLED.has(name)) return true
    const differs = known.get(name) ?? hasAnotherReading(ctx, prepared, coded, name)
    known.set(name, differs)
    return differs
  })
}
