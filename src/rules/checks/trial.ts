import type { Check } from '../rule.ts'
import { note } from '../working.ts'
import type { Context, Ledger } from '../working.ts'
import type { CheckedDay } from './checked-day.ts'

/** What a claim of a clinical trial carries (R-CLM-4, from 2014). */
export const CHECKS = {
  noDiagnosis: {
    id: 'trial/diagnosis-missing',
    rule: 'R-CLM-4',
    severity: 'error',
    title: 'Z00.6: missing for the trial',
    because: 'The day belongs to a clinical trial: the claim must have Z00.6 among its diagnoses.',
    denial: 'CO-16',
    fix: 'Add Z00.6, first or after the tumour.',
  },
  noNumber: {
    id: 'trial/number-missing',
    rule: 'R-CLM-4',
    severity: 'error',
    title: 'Trial: number missing',
    because:
      'The day belongs to a clinical trial: the claim must carry the eight digits of its registry number, and none is entered.',
    denial: 'CO-16',
    fix: 'Enter the NCT number of the trial.',
  },
  numberForm: {
    id: 'trial/number-form',
    rule: 'R-CLM-4',
    severity: 'error',
    title: 'Trial: {number} is no registry number',
    because: '{number} is not NCT and eight digits, as the registry numbers trials.',
    denial: 'CO-16',
    fix: 'Check the number of the trial.',
  },
  modifiers: {
    id: 'trial/modifiers-of-lines',
    rule: 'R-CLM-4',
    severity: 'warning',
    title: 'Trial: Q0 and Q1 on its lines',
    because:
      'Lines of the investigational item ({item}) take Q0, lines of routine care in the trial ({routine}) take Q1. The program puts neither on a line.',
    denial: 'CO-4',
    fix: 'Add the modifiers when the claim is filed.',
  },
  hospitalFields: {
    id: 'trial/hospital-fields',
    rule: 'R-CLM-4',
    severity: 'info',
    title: 'Trial: condition code 30, value code D4',
    because:
      'On the claim of a hospital a clinical trial also takes condition code 30, and its number stands with value code D4.',
    denial: 'CO-16',
    fix: 'Add both when the claim is filed.',
  },
} as const satisfies { readonly [name: string]: Check }

/** From this date of service the number is asked for. */
const FROM = '2014-01-01'
const NUMBER = /^(NCT)?\d{8}$/i
const CODE = 'Z006'

/** Checks what the claim of a trial carries. A day is of a trial where one is entered, or Z00.6 is listed. */
export function checkTrial(ctx: Context, ledger: Ledger, { lines }: CheckedDay): void {
  const { trial } = ctx.encounter
  const isListed = ctx.diagnoses.includes(CODE)
  if ((trial === null && !isListed) || ctx.date < FROM) return
  if (!isListed) note(ledger, CHECKS.noDiagnosis, [], {})
  const number = trial?.number?.trim() ?? ''
  if (number === '') note(ledger, CHECKS.noNumber, [], {})
  else if (!NUMBER.test(number)) note(ledger, CHECKS.numberForm, [], { number })
  if (lines.length === 0) return
  const items = new Set(trial?.investigational ?? [])
  const isItem = (ids: readonly string[]): boolean => ids.some((id) => items.has(id))
  const codesOf = (item: boolean): readonly string[] => {
    const codes = lines.filter((line) => isItem(line.administrations) === item).map(({ code }) => code)
    return codes.length === 0 ? ['none'] : [...new Set(codes)]
  }
  note(ledger, CHECKS.modifiers, [...items], { item: codesOf(true), routine: codesOf(false) })
  if (ctx.setting === 'facility') note(ledger, CHECKS.hospitalFields, [], {})
}
