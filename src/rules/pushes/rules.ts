import type { Decision } from '../rule.ts'
import type { Sentence } from '../step.ts'

/** What a push that is not the initial service earns (procedure 9.7 to 9.11). */
export type PushFacts = {
  readonly drug: string
  readonly family: string
  readonly setting: string
  /** `yes` where all its drugs were in reported pushes of this encounter. */
  readonly pushed: string
  /** `yes` where all its drugs are in infusions of this set. */
  readonly infused: string
  readonly start: number
  /** Minutes from the latest end of such an infusion, at or before this push; null if none ended before. */
  readonly sinceInfusion: number | null
  readonly end: number | null
  /** Minutes from the last reported push of any of its drugs. */
  readonly sincePush: number | null
  readonly last: number | null
  readonly apart: number
  readonly pushOfInfusedDrug: string
}

export type PushAnswer = 'chemo-further' | 'further' | 'again' | 'unbilled'

export const furtherPush: Decision<PushFacts, PushAnswer> = {
  question: 'push',
  rules: [
    {
      id: 'push/chemo-again',
      rule: 'R-PUSH-4',
      when: (f) => f.family === 'chemo' && f.pushed === 'yes',
      then: () => 'unbilled',
      because: '{drug} is pushed more than once: a further chemotherapy push is for another drug.',
    },
    {
      id: 'push/chemo-also-infused',
      rule: 'R-PUSH-6',
      when: (f) => f.family === 'chemo' && f.infused === 'yes',
      then: () => 'unbilled',
      because: '{drug} is also infused at this site: its push is not reported.',
    },
    {
      id: 'push/chemo-further',
      rule: 'R-PUSH-1',
      when: (f) => f.family === 'chemo',
      then: () => 'chemo-further',
      because: '{drug} is a chemotherapy push beside the initial service.',
    },
    {
      id: 'push/soon-after-infusion',
      rule: 'R-PUSH-6',
      when: (f) => f.infused === 'yes' && f.sinceInfusion !== null && f.sinceInfusion <= f.apart,
      then: () => 'unbilled',
      because:
        '{drug} was pushed at {start}, {sinceInfusion} minutes after its infusion ended at {end}: within {apart} it is not reported.',
    },
    {
      id: 'push/infused-as-repeat',
      rule: 'R-PUSH-6',
      when: (f) =>
        f.infused === 'yes' &&
        f.pushed === 'no' &&
        f.pushOfInfusedDrug === '96376' &&
        f.setting === 'facility',
      then: () => 'again',
      because: '{drug} is also infused at this site; in a facility its push is a repeated push.',
    },
    {
      id: 'push/infused-as-further',
      rule: 'R-PUSH-6',
      when: (f) => f.infused === 'yes' && f.pushed === 'no' && f.pushOfInfusedDrug === '96375',
      then: () => 'further',
      because: '{drug} is also infused at this site; by this policy its push is a further push.',
    },
    {
      id: 'push/infused-by-policy',
      rule: 'R-PUSH-6',
      when: (f) => f.infused === 'yes' && f.pushed === 'no' && f.pushOfInfusedDrug === 'none',
      then: () => 'unbilled',
      because: '{drug} is also infused at this site; by this policy its push is not reported.',
    },
    {
      id: 'push/infused-unbilled',
      rule: 'R-PUSH-6',
      when: (f) => f.infused === 'yes' && f.pushed === 'no',
      then: () => 'unbilled',
      because:
        '{drug} is also infused at this site: the further-push code is for a new drug, so its push is not reported.',
    },
    {
      id: 'push/again-in-office',
      rule: 'R-PUSH-4',
      when: (f) => f.pushed === 'yes' && f.setting === 'office',
      then: () => 'unbilled',
      because: '{drug} is pushed more than once: an office does not report a second push of the same drug.',
    },
    {
      id: 'push/again-too-soon',
      rule: 'R-PUSH-5',
      when: (f) => f.pushed === 'yes' && (f.sincePush ?? 0) <= f.apart,
      then: () => 'unbilled',
      because:
        '{drug} was pushed at {start}, not more than {apart} minutes after the last reported push at {last}.',
    },
    {
      id: 'push/again',
      rule: 'R-PUSH-5',
      when: (f) => f.pushed === 'yes',
      then: () => 'again',
      because:
        '{drug} was pushed again at {start}, {sincePush} minutes after the last reported push at {last}.',
    },
    {
      id: 'push/further',
      rule: 'R-PUSH-2',
      when: () => true,
      then: () => 'further',
      because: '{drug} is a push of another drug beside the initial service.',
    },
  ],
}

export const BESIDE_INFUSION: Sentence = {
  id: 'push/beside-chemo-infusion',
  rule: 'R-PUSH-3',
  because:
    'A chemotherapy infusion is the initial service, so this push is a further one and not a second initial.',
}
