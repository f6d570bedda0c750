import { CODES } from '../administration-codes.ts'
import { note } from '../working.ts'
import type { DaySet, Given, Ledger } from '../working.ts'
import { BESIDE_PUMP, PURPOSE_NOT_STATED } from './rules.ts'

/** Asks for the reason of reported hydration, and whether it was the carrier of a pump (R-HYD-8, R-CONC-7). */
export function checkHydration(ledger: Ledger, sets: readonly DaySet[], given: readonly Given[]): void {
  const codes = [CODES.hydration.initial, CODES.hydration.hour]
  const pump = given.some((g) => g.a.route === 'pump-initiation')
  for (const set of sets)
    for (const run of set.hydration) {
      const fluids = given.filter((g) => run.ids.includes(g.a.id))
      // The first line of a run that leads is the initial one.
      const code = ledger.drafts.find((d) => d.ids === run.ids)?.code ?? CODES.hydration.hour
      const facts = { drug: [...new Set(fluids.map((g) => g.name))], code }
      if (fluids.every((g) => g.a.purpose === null)) note(ledger, PURPOSE_NOT_STATED, run.ids, facts, codes)
      if (pump && set.infusions.length === 0 && set.pushes.length === 0)
        note(ledger, BESIDE_PUMP, run.ids, facts, codes)
    }
}
