import type { SwitchName } from './policy.ts'
import type { Check } from './rule.ts'
import type { RuleNumber } from './step.ts'
import { note } from './working.ts'
import type { Ledger } from './working.ts'

const differ = (name: SwitchName, rule: RuleNumber, because: string): Check => ({
  id: `readings/${name}`,
  rule,
  severity: 'info',
  title: '{drug}: authorities differ',
  because,
  denial: null,
  fix: null,
  readings: name,
})

/** Where authorities differ and the difference reaches the claim of the day; one finding for each switch. */
export const CHECKS = {
  overlap: differ(
    'overlap',
    'R-CONC-5',
    'Authorities differ on infusions that overlap in part; here {drug} would be placed otherwise under another reading.',
  ),
  concurrentChemo: differ(
    'concurrentChemo',
    'R-CONC-4',
    'Authorities differ on chemotherapy beside chemotherapy; {drug} would take another code, or none, under another reading.',
  ),
  concurrentPer: differ(
    'concurrentPer',
    'R-CONC-9',
    'Whether a concurrent infusion counts once a day or once an encounter is read both ways; {drug} is the second of the day.',
  ),
  sameDrugRepeat: differ(
    'sameDrugRepeat',
    'R-TIME-10',
    'Authorities differ on stretches of one drug: one infusion whose minutes add up, or infusions of their own; {drug} ran {gap} minutes after its last stretch.',
  ),
  repeatInfusionCode: differ(
    'repeatInfusionCode',
    'R-TIME-9',
    'Authorities differ on a later infusion of the same drug; {drug} would take another code, or none, under another reading.',
  ),
  repeatInfusionMinimum: differ(
    'repeatInfusionMinimum',
    'R-TIME-9',
    'Whether a later infusion of the same drug counts from 16 or from 31 minutes is read both ways; {drug} lies between.',
  ),
  pushOfInfusedDrug: differ(
    'pushOfInfusedDrug',
    'R-PUSH-6',
    'Authorities differ on the push of a drug that is also infused; {drug} would take another code, or none, under another reading.',
  ),
  hydrationSegments: differ(
    'hydrationSegments',
    'R-HYD-6',
    'Authorities differ on whether stretches of hydration are added; {drug} would have other units under another reading.',
  ),
  denosumab: differ('denosumab', 'R-CLS-10', 'Authorities differ on the injection code of {drug}.'),
  unitRounding: differ(
    'unitRounding',
    'R-UNIT-2',
    'Whether doses of one day are added before rounding is not settled; {drug} would have other units under the other reading.',
  ),
  markSecondSet: differ(
    'markSecondSet',
    'R-MOD-2',
    'Authorities differ on which lines of a later site or encounter carry the modifier; {drug} is such a line.',
  ),
} as const satisfies { readonly [N in SwitchName]?: Check }

/** Switches whose reach only the whole claim shows; for the others the stage that asks knows it. */
export const UNSETTLED: ReadonlySet<SwitchName> = new Set<SwitchName>([
  'sameDrugRepeat',
  'overlap',
  'concurrentPer',
  'pushOfInfusedDrug',
  'markSecondSet',
])

/** Whether a finding says that authorities differ. */
export const isReading = (id: string): boolean => id.startsWith('readings/')

/**
 * Notes that the claim may rest on a reading; the finding stands only where another reading has another claim.
 * `codes`: the lines that it is about, null for all of these administrations.
 */
export function noteReadings(
  ledger: Ledger,
  name: keyof typeof CHECKS,
  ids: readonly string[],
  drug: string,
  gap: number | null = null,
  codes: readonly string[] | null = null,
): void {
  note(ledger, CHECKS[name], ids, gap === null ? { drug } : { drug, gap }, codes)
}
