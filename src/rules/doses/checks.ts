import { note } from '../working.ts'
import type { Context, Given, Ledger } from '../working.ts'
import { orderedAmount, roundedDose } from './ordered-dose.ts'
import { CHECKS } from './rules.ts'
import { differsBeyond } from './three-way.ts'

/** Says where what was given differs from what was ordered by more than a tenth (procedure 16.11). */
export function checkOrders(ctx: Context, ledger: Ledger, given: readonly Given[]): void {
  for (const { a, name } of given) {
    if (a.order === null || a.dose === null || a.dose.micro === 0) continue
    const made = orderedAmount(a.order, ctx.encounter.patient, { about: [a.id] })
    if (!made.ok || differsBeyond(made.value.dose, a.dose) !== true) continue
    const facts = { drug: name, dose: a.dose, ordered: roundedDose(made.value.dose) }
    note(ledger, CHECKS.orderDiffers, [a.id], facts, [], made.value.because())
  }
}
