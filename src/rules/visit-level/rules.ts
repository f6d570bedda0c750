import type { Decision } from '../rule.ts'
import type { Sentence } from '../step.ts'

/** Where a level of decision making comes from: at least two of its three elements. */
type DecisionFacts = {
  readonly patient: string
  /** The code at the level which two elements reach; null: fewer than two are documented. */
  readonly code: string | null
  readonly level: string
  readonly elements: readonly string[]
}

export const decisionLevel: Decision<DecisionFacts, 'reached' | 'none'> = {
  question: 'visit-decision',
  rules: [
    {
      id: 'visit-decision/two-of-three',
      rule: 'R-EM-5',
      when: (f) => f.code !== null,
      then: () => 'reached',
      because: 'Two of the three elements reach {level}: {elements}. For {patient} patients that is {code}.',
    },
    {
      id: 'visit-decision/fewer',
      rule: 'R-EM-5',
      when: () => true,
      then: () => 'none',
      because: 'Fewer than two of the three elements are documented: the decision gives no level.',
    },
  ],
}

type TimeFacts = {
  readonly patient: string
  /** Total minutes of the practitioner on the day; null: not documented. */
  readonly minutes: number | null
  /** The least minutes of the code that is reached, or of the first one. */
  readonly least: number
  readonly code: string
}

export const timeLevel: Decision<TimeFacts, 'reached' | 'none'> = {
  question: 'visit-time',
  rules: [
    {
      id: 'visit-time/not-documented',
      rule: 'R-EM-6',
      when: (f) => f.minutes === null,
      then: () => 'none',
      because: 'No total time of the practitioner is documented.',
    },
    {
      id: 'visit-time/too-short',
      rule: 'R-EM-6',
      when: (f) => f.minutes !== null && f.minutes < f.least,
      then: () => 'none',
      because: '{minutes} minutes of the practitioner are fewer than the {least} of {code}, the first level.',
    },
    {
      id: 'visit-time/reached',
      rule: 'R-EM-6',
      when: () => true,
      then: () => 'reached',
      because:
        '{minutes} minutes of the practitioner on that day reach the {least} of {code} for {patient} patients.',
    },
  ],
}

type GroundFacts = {
  /** The codes by each way; null where it gives none. */
  readonly byDecision: string | null
  readonly byTime: string | null
  readonly code: string
}

/** Codes of one kind of patient stand in the order of their levels. */
const isHigher = (code: string | null, other: string | null): boolean =>
  code !== null && (other === null || code > other)

export const levelGround: Decision<GroundFacts, 'decision' | 'time' | 'none'> = {
  question: 'visit-level',
  rules: [
    {
      id: 'visit-level/none',
      rule: 'R-EM-5',
      when: (f) => f.byDecision === null && f.byTime === null,
      then: () => 'none',
      because: 'Neither the decision nor the time gives a level: no visit code rests on what is entered.',
    },
    {
      id: 'visit-level/by-time',
      rule: 'R-EM-6',
      when: (f) => isHigher(f.byTime, f.byDecision),
      then: () => 'time',
      because: 'Either way may be used; the time supports the higher level: {code}.',
    },
    {
      id: 'visit-level/by-decision',
      rule: 'R-EM-5',
      when: () => true,
      then: () => 'decision',
      because: 'Either way may be used; the decision supports the level of {code}.',
    },
  ],
}

export const SAYS = {
  element: {
    id: 'visit-level/element',
    rule: 'R-EM-5',
    because: '{element}: the record supports {level}.',
  },
  elementMissing: {
    id: 'visit-level/element-not-documented',
    rule: 'R-EM-5',
    because: '{element}: no level is documented.',
  },
} as const satisfies { readonly [name: string]: Sentence }
