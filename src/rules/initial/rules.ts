import type { Check, Decision } from '../rule.ts'
import type { Sentence } from '../step.ts'

/** Kinds of service that can be the initial one, by rank (procedure 7.1). */
export const KINDS = [
  'chemo-infusion',
  'chemo-push',
  'therapeutic-infusion',
  'therapeutic-push',
  'hydration',
] as const
export type Kind = (typeof KINDS)[number]

export const KIND_WORDS: { readonly [K in Kind]: string } = {
  'chemo-infusion': 'chemotherapy infusion',
  'chemo-push': 'chemotherapy push',
  'therapeutic-infusion': 'therapeutic infusion',
  'therapeutic-push': 'therapeutic push',
  hydration: 'hydration',
}

export type InitialFacts = {
  readonly setting: string
  readonly drug: string
  /** The kind that ranks first, in words. */
  readonly kind: string
  /** The first kind by rank. */
  readonly highest: Kind
  readonly longest: Kind
  /** The kind of the service that the primary reason names; null where it names none of this set. */
  readonly reason: Kind | null
  readonly hierarchyInOffice: string
  readonly inference: string
}

const isChemo = (kind: Kind): boolean => kind === 'chemo-infusion' || kind === 'chemo-push'

/** Which kind of service is the initial one of a set (procedure 7.2 to 7.4). */
export const initialKind: Decision<InitialFacts, Kind> = {
  question: 'initial',
  rules: [
    {
      id: 'initial/facility-rank',
      rule: 'R-INIT-2',
      when: (f) => f.setting === 'facility',
      then: (f) => f.highest,
      because: 'In a facility the initial service goes by rank: the highest here is {drug}, a {kind}.',
    },
    {
      id: 'initial/rank-in-office',
      rule: 'R-INIT-2',
      when: (f) => f.hierarchyInOffice === 'on' && !isChemo(f.highest),
      then: (f) => f.highest,
      because: 'This payer applies the facility rank in the office: the highest here is {drug}, a {kind}.',
    },
    {
      id: 'initial/office-chemo',
      rule: 'R-INIT-6',
      when: (f) => isChemo(f.highest),
      then: (f) => f.highest,
      because:
        'The add-on codes of chemotherapy attach to a chemotherapy initial only, so {drug}, a {kind}, is the initial service.',
    },
    {
      id: 'initial/primary-reason',
      rule: 'R-INIT-1',
      when: (f) => f.reason !== null,
      then: (f) => f.reason ?? f.highest,
      because: 'In the office the primary reason for the encounter is the initial service: {drug}, a {kind}.',
    },
    {
      id: 'initial/inferred-longest',
      rule: 'R-INIT-7',
      when: (f) => f.inference === 'longest',
      then: (f) => f.longest,
      because:
        'No service here is named as the primary reason; by this policy the longest is taken for it: {drug}, a {kind}.',
    },
    {
      id: 'initial/inferred-rank',
      rule: 'R-INIT-7',
      when: () => true,
      then: (f) => f.highest,
      because:
        'No service here is named as the primary reason; it is inferred from the rank: {drug}, a {kind}.',
    },
  ],
}

export const SAYS = {
  namedAmongSeveral: {
    id: 'initial/named-among-several',
    rule: 'R-INIT-1',
    because: 'Of {count} services of this kind, {drug} is the primary reason for the encounter.',
  },
  longestFirst: {
    id: 'initial/longest-first',
    rule: 'R-INIT-3',
    because:
      'Of {count} services of this kind, {drug} is taken first: the most documented minutes, then the earliest start.',
  },
  earliestFirst: {
    id: 'initial/earliest-first',
    rule: 'R-INIT-3',
    because: 'Of {count} pushes, {drug} is taken first: the earliest start.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export const INFERRED: Check = {
  id: 'initial/reason-not-named',
  rule: 'R-INIT-7',
  severity: 'info',
  title: '{code}: primary reason not named',
  because:
    'The office claim depends on the primary reason for the encounter, and no service here is named as it; {drug} is taken by inference.',
  denial: null,
  fix: 'Name the service that was the reason for the encounter.',
  readings: 'officeInitialInference',
}

export const REASON_IGNORED: Check = {
  id: 'initial/reason-not-possible',
  rule: 'R-INIT-6',
  severity: 'info',
  title: '{code}: primary reason cannot lead',
  because:
    'The day names {reason} as the primary reason; the add-on codes need {drug} as the initial service.',
  denial: null,
  fix: null,
}

export const REASON_SHORT_HYDRATION: Check = {
  id: 'initial/reason-is-short-hydration',
  rule: 'R-HYD-2',
  severity: 'info',
  title: '{reason}: too short to lead',
  because:
    'The day names {reason} as the primary reason; no hydration of more than {below} minutes is reported, so it cannot be the initial service.',
  denial: null,
  fix: null,
}

export const REASON_NO_CANDIDATE: Check = {
  id: 'initial/reason-is-no-initial',
  rule: 'R-INIT-5',
  severity: 'info',
  title: '{reason}: cannot be the initial service',
  because:
    'The day names {reason} as the primary reason; it is not a push or an infusion that can be the initial service.',
  denial: null,
  fix: null,
}
