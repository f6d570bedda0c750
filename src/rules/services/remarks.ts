import type { Remark } from '../rule.ts'

/** What made several drugs or several stretches one service, or kept them apart (chain item 2). */
export type ServiceFacts = {
  readonly drug: string
  readonly drugs: readonly string[]
  readonly members: number
  readonly mixedFamilies: string
  readonly family: string
  readonly stretches: number
  /** `yes` where the stretches of one container, or of containers put together, are several. */
  readonly joined: string
  readonly apart: string
  readonly gap: number | null
  readonly sameDrugRepeat: string
  readonly allowed: number
  readonly minutes: number
  readonly paused: number
  readonly overlap: number
}

export const serviceRemarks: readonly Remark<ServiceFacts>[] = [
  {
    id: 'services/one-bag',
    rule: 'R-MIX-1',
    when: (f) => f.drugs.length > 1,
    because: '{drugs} were mixed in one container: one administration.',
  },
  {
    id: 'services/highest-family',
    rule: 'R-MIX-2',
    when: (f) => f.mixedFamilies === 'yes',
    because: 'The container holds drugs of two families; it takes the higher, chemotherapy.',
  },
  {
    id: 'services/chemo-stretches',
    rule: 'R-TIME-9',
    when: (f) => f.joined === 'yes' && f.family === 'chemo',
    because: 'Stretches of one chemotherapy drug are one infusion: the minutes of {drug} are added up.',
  },
  {
    id: 'services/same-infusion',
    rule: 'R-TIME-10',
    when: (f) => f.joined === 'yes' && f.family !== 'chemo' && f.sameDrugRepeat !== 'sum-all',
    because: 'The stretches of {drug} lie {gap} minutes apart at most or share a container: one infusion.',
  },
  {
    id: 'services/all-stretches',
    rule: 'R-TIME-10',
    when: (f) => f.joined === 'yes' && f.family !== 'chemo' && f.sameDrugRepeat === 'sum-all',
    because: 'By this policy all stretches of {drug} are one infusion.',
  },
  {
    id: 'services/separate-by-policy',
    rule: 'R-TIME-10',
    when: (f) => f.apart === 'yes' && f.sameDrugRepeat === 'separate-all',
    because: '{drug} ran before; by this policy each container is an infusion of its own.',
  },
  {
    id: 'services/another-infusion',
    rule: 'R-TIME-10',
    when: (f) => f.apart === 'yes' && f.sameDrugRepeat !== 'separate-all',
    because:
      '{drug} ran before, {gap} minutes earlier: more than the {allowed} that make one infusion of two stretches.',
  },
  {
    id: 'services/sum-of-stretches',
    rule: 'R-TIME-8',
    when: (f) => f.stretches > 1,
    because:
      'The stretches of {drug} add up to {minutes} minutes; the {paused} minutes between them do not count.',
  },
  {
    id: 'services/overlapping-stretches',
    rule: 'R-TIME-11',
    when: (f) => f.overlap > 0,
    because: 'Stretches of {drug} overlap by {overlap} minutes, which count once.',
  },
]
