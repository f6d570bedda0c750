import type { Check, Decision } from '../rule.ts'

/** Which code an infusion takes when it is not the initial one (procedure step 9). */
export type FurtherFacts = {
  readonly drug: string
  readonly family: string
  readonly place: string
  /** `yes` where every drug of it was infused before at this set. */
  readonly again: string
  readonly minutes: number
  readonly repeatFrom: number
  readonly repeatInfusionCode: string
  readonly setting: string
  readonly concurrentChemo: string
  /** `yes` where a concurrent infusion is reported already. */
  readonly concurrentReported: string
}

export type Further =
  | 'chemo-sequential'
  | 'sequential'
  | 'repeat-hours'
  | 'repeat-as-push'
  | 'unbilled'
  | 'concurrent'
  | 'chemo-unlisted'
  | 'chemo-as-sequential'

export const furtherInfusion: Decision<FurtherFacts, Further> = {
  question: 'further-infusion',
  rules: [
    {
      id: 'further-infusion/concurrent-again',
      rule: 'R-CONC-3',
      when: (f) => f.place === 'concurrent' && f.family === 'therapeutic' && f.concurrentReported === 'yes',
      then: () => 'unbilled',
      because: 'A concurrent infusion is reported already; {drug} earns no second one.',
    },
    {
      id: 'further-infusion/concurrent',
      rule: 'R-CONC-2',
      when: (f) => f.place === 'concurrent' && f.family === 'therapeutic',
      then: () => 'concurrent',
      because: '{drug} is a therapeutic infusion beside another: one concurrent unit, whatever its minutes.',
    },
    {
      id: 'further-infusion/concurrent-chemo-unlisted',
      rule: 'R-CONC-4',
      when: (f) => f.place === 'concurrent' && f.concurrentChemo === '96549',
      then: () => 'chemo-unlisted',
      because: 'There is no code for chemotherapy beside chemotherapy: {drug} is reported as unlisted.',
    },
    {
      id: 'further-infusion/concurrent-chemo-sequential',
      rule: 'R-CONC-4',
      when: (f) => f.place === 'concurrent' && f.concurrentChemo === '96417',
      then: () => 'chemo-as-sequential',
      because:
        'There is no code for chemotherapy beside chemotherapy; this payer takes {drug} as sequential.',
    },
    {
      id: 'further-infusion/concurrent-chemo-none',
      rule: 'R-CONC-4',
      when: (f) => f.place === 'concurrent',
      then: () => 'unbilled',
      because: 'There is no code for chemotherapy beside chemotherapy; by this policy {drug} earns no line.',
    },
    {
      id: 'further-infusion/chemo-sequential',
      rule: 'R-SEQ-1',
      when: (f) => f.family === 'chemo',
      then: () => 'chemo-sequential',
      because: '{drug} is a further chemotherapy infusion of another drug at this site.',
    },
    {
      id: 'further-infusion/sequential',
      rule: 'R-SEQ-2',
      when: (f) => f.again === 'no',
      then: () => 'sequential',
      because:
        '{drug} is a therapeutic infusion beside the initial service, not infused before at this site; the family follows the drug, not the initial service.',
    },
    {
      id: 'further-infusion/repeat-too-short',
      rule: 'R-TIME-9',
      when: (f) => f.minutes < f.repeatFrom,
      then: () => 'unbilled',
      because:
        '{drug} was infused before and ran {minutes} minutes again; by this policy a repeat counts from {repeatFrom}.',
    },
    {
      id: 'further-infusion/repeat-hours',
      rule: 'R-TIME-9',
      when: (f) => f.repeatInfusionCode === '96366',
      then: () => 'repeat-hours',
      because:
        '{drug} was infused before at this site: a later infusion of the same drug takes the further-hour code.',
    },
    {
      id: 'further-infusion/repeat-as-push',
      rule: 'R-TIME-9',
      when: (f) => f.repeatInfusionCode === '96376' && f.setting === 'facility',
      then: () => 'repeat-as-push',
      because: '{drug} was infused before at this site; by this policy a repeat is coded as a repeated push.',
    },
    {
      id: 'further-infusion/repeat-unbilled',
      rule: 'R-TIME-9',
      when: () => true,
      then: () => 'unbilled',
      because: '{drug} was infused before at this site; by this policy a repeat earns no line here.',
    },
  ],
}

export type HourFacts = {
  readonly drug: string
  readonly start: number | null
  readonly stop: number | null
  readonly minutes: number
  /** The minutes that make as many units: `least` to `most`. */
  readonly least: number
  readonly most: number
  readonly units: number
  /** The units as words: `1 unit`, `2 units`. */
  readonly counted: string
}

/** How many hour units the counted minutes make (R-TIME-2). The first that applies is said. */
export const hours: Decision<HourFacts, number> = {
  question: 'time-units',
  rules: [
    {
      id: 'time-units/hours-by-clock',
      rule: 'R-TIME-2',
      when: (f) => f.start !== null && f.stop !== null,
      then: (f) => f.units,
      because: '{start} to {stop} is {minutes} minutes; {least} to {most} minutes are {counted}.',
    },
    {
      id: 'time-units/hours',
      rule: 'R-TIME-2',
      when: () => true,
      then: (f) => f.units,
      because: '{minutes} minutes of {drug} count; {least} to {most} minutes are {counted}.',
    },
  ],
}

export const UNLISTED: Check = {
  id: 'time-units/concurrent-chemo-by-report',
  rule: 'R-CONC-4',
  severity: 'warning',
  title: '{code}: {drug} beside chemotherapy, priced by report',
  because:
    '{drug} ran beside another chemotherapy infusion. The code is unlisted: the payer prices it by report.',
  denial: 'CO-16',
  fix: 'Describe the service in the claim note.',
}
