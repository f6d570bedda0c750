import type { Context, Ledger } from '../working.ts'
import type { CheckedDay } from './checked-day.ts'
import { checkClaimLines } from './claim-lines.ts'
import { checkDiagnoses } from './diagnoses.ts'
import { checkDiagnosisCodes } from './diagnosis-codes.ts'
import { checkDocumentation } from './documentation.ts'
import { checkDrugLines } from './drug-lines.ts'
import { checkIndications } from './indications.ts'
import { checkTrial } from './trial.ts'

/** The checks of a day whose lines are made: they add findings and change no line. */
export function checkDay(ctx: Context, ledger: Ledger, day: CheckedDay): void {
  checkDocumentation(ledger, day)
  checkClaimLines(ctx, ledger, day)
  checkDrugLines(ctx, ledger, day)
  checkDiagnoses(ctx, ledger, day)
  checkDiagnosisCodes(ctx, ledger, day)
  checkIndications(ctx, ledger, day)
  checkTrial(ctx, ledger, day)
}
