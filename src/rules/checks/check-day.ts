import type { Context, Ledger } from '../working.ts'
import type { CheckedDay } from './checked-day.ts'
import { checkClaimLines } from './claim-lines.ts'
import { checkDocumentation } from './documentation.ts'

/** The checks of a day whose lines are made: they add findings and change no line. */
export function checkDay(ctx: Context, ledger: Ledger, day: CheckedDay): void {
  checkDocumentation(ledger, day)
  checkClaimLines(ctx, ledger, day)
}
