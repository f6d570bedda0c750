import type { Check, Remark } from '../rule.ts'
import type { Sentence } from '../step.ts'

export const SAYS = {
  deducted: {
    id: 'hydration/beside-infusion',
    rule: 'R-HYD-4',
    because: '{minutes} minutes of {drug} ran while {other} ran: minutes beside a drug are not hydration.',
  },
  duringPush: {
    id: 'hydration/during-push',
    rule: 'R-HYD-5',
    because: '{minutes} minutes of {drug} ran during the documented push of {other}; they are deducted.',
  },
  besideBlood: {
    id: 'hydration/beside-transfusion',
    rule: 'R-BLD-2',
    because: '{minutes} minutes of {drug} ran beside the transfusion of {other}; they are deducted.',
  },
  tooShort: {
    id: 'hydration/too-short',
    rule: 'R-HYD-2',
    because: '{drug} ran {minutes} minutes by itself; hydration of {below} minutes or less is not reported.',
  },
  tooSmall: {
    id: 'hydration/too-small',
    rule: 'R-HYD-8',
    because: 'This policy asks for at least {least} mL; {given} mL of {drug} are documented.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export type RunFacts = {
  readonly drug: readonly string[]
  readonly total: number
  readonly deducted: number
  readonly stretches: number
  readonly minutes: number
}

/** What led to the minutes of a run (chain item 4 for 96360 and 96361). */
export const runRemarks: readonly Remark<RunFacts>[] = [
  {
    id: 'hydration/net-minutes',
    rule: 'R-HYD-4',
    when: (f) => f.deducted > 0,
    because: 'Of {total} minutes of {drug}, {deducted} ran beside another service and are taken off.',
  },
  {
    id: 'hydration/one-run',
    rule: 'R-HYD-6',
    when: (f) => f.stretches > 1,
    because: 'The {stretches} stretches of {drug} are one run: {minutes} minutes.',
  },
]

export const PURPOSE_NOT_STATED: Check = {
  id: 'hydration/purpose-not-stated',
  rule: 'R-HYD-8',
  severity: 'warning',
  title: '{code}: reason for {drug} not stated',
  because:
    'Hydration is reported for {drug} and no purpose is stated; it needs an order with volume and rate, and a reason of its own.',
  denial: 'CO-50',
  fix: 'Enter the purpose from the record.',
}

export const BESIDE_PUMP: Check = {
  id: 'hydration/beside-pump',
  rule: 'R-CONC-7',
  severity: 'info',
  title: '{code}: {drug} beside a pump',
  because:
    '{drug} ran on a day on which only a pump was started. Was it hydration for a reason of its own, or the carrier of the pump?',
  denial: 'CO-97',
  fix: 'Enter the purpose from the record.',
}
