import type { Decision } from '../rule.ts'
import { LIMITS } from '../time.ts'

/** Infusion or push, by the record and by the clock (procedure 5.4). */
export type TechniqueFacts = {
  readonly drug: string
  readonly given: 'infusion' | 'push'
  /** Documented minutes; null: no stop time documented. */
  readonly minutes: number | null
  readonly pushUpTo: number
  readonly missingStop: string
}

export type Technique = 'infusion' | 'push' | 'unbillable'

export const technique: Decision<TechniqueFacts, Technique> = {
  question: 'technique',
  rules: [
    {
      id: 'technique/documented-push',
      rule: 'R-PUSH-7',
      when: (f) => f.given === 'push',
      then: () => 'push',
      because: '{drug} is documented as a push: one unit, whatever it took.',
    },
    {
      id: 'technique/no-stop-unbillable',
      rule: 'R-TIME-7',
      when: (f) => f.minutes === null && f.missingStop === 'unbillable',
      then: () => 'unbillable',
      because: '{drug} has no documented stop; this policy reports no infusion without one.',
    },
    {
      id: 'technique/no-stop',
      rule: 'R-TIME-7',
      when: (f) => f.minutes === null,
      then: () => 'push',
      because:
        '{drug} has no documented stop: that it was given is documented, how long is not, so it is coded as a push.',
    },
    {
      id: 'technique/short-infusion',
      rule: 'R-TIME-1',
      when: (f) => f.minutes !== null && f.minutes <= f.pushUpTo,
      then: () => 'push',
      because: '{drug} ran {minutes} minutes; up to {pushUpTo} minutes counts as a push.',
    },
    {
      id: 'technique/infusion',
      rule: 'R-TIME-1',
      when: () => true,
      then: () => 'infusion',
      because: '{drug} ran {minutes} minutes, more than {pushUpTo}: an infusion.',
    },
  ],
}

export const techniqueFacts = (
  drug: string,
  given: 'infusion' | 'push',
  minutes: number | null,
  missingStop: string,
): TechniqueFacts => ({ drug, given, minutes, pushUpTo: LIMITS.pushUpTo, missingStop })
