import type { Decision } from '../rule.ts'
import type { Sentence } from '../step.ts'

export const SAYS = {
  code: {
    id: 'drug-units/code',
    rule: 'R-UNIT-5',
    because: '{drug} is reported with {code}, {unit} a unit, the code of the product on this date.',
  },
  codeWithoutUnit: {
    id: 'drug-units/code-without-unit',
    rule: 'R-UNIT-5',
    because: '{drug} is reported with {code} on this date.',
  },
  codeAsEntered: {
    id: 'drug-units/code-as-entered',
    rule: 'R-UNIT-5',
    because: '{code} is entered by itself and in force on this date.',
  },
  codeByNdc: {
    id: 'drug-units/code-by-ndc',
    rule: 'R-UNIT-5',
    because: 'The NDC {ndc} makes {drug} the product of {code}, {unit} a unit.',
  },
  dialysis: {
    id: 'drug-units/dialysis',
    rule: 'R-UNIT-8',
    because: 'The diagnoses hold end-stage kidney disease and dialysis: {drug} takes {code}.',
  },
  converted: {
    id: 'drug-units/converted',
    rule: 'R-UNIT-4',
    because: 'Doses are converted before dividing: {dose} is {converted}.',
  },
  byConcentration: {
    id: 'drug-units/by-concentration',
    rule: 'R-UNIT-4',
    because:
      'The containers of NDC {ndc} hold {content} in {volume}: {dose} is {converted}. Without the NDC a volume would not be converted.',
  },
  units: {
    id: 'drug-units/units',
    rule: 'R-UNIT-1',
    because: '{dose} given at {unit} a unit is {units} units, rounded up.',
  },
  wholeUnits: {
    id: 'drug-units/whole-units',
    rule: 'R-UNIT-1',
    because: '{dose} given at {unit} a unit is {units} units.',
  },
  unitsEach: {
    id: 'drug-units/units-each',
    rule: 'R-UNIT-1',
    because: '{dose} given in {count} doses at {unit} a unit is {units} units, each dose rounded up.',
  },
  dayTotal: {
    id: 'drug-units/day-total',
    rule: 'R-UNIT-2',
    because: 'The {count} doses of the day are added and rounded once.',
  },
  each: {
    id: 'drug-units/each-administration',
    rule: 'R-UNIT-2',
    because: 'By this policy each of the {count} doses is rounded by itself.',
  },
  fluid: {
    id: 'drug-units/fluid',
    rule: 'R-UNIT-1',
    because: '{dose} of {drug} is billed by the bag: {units} units of {code}.',
  },
  notClassified: {
    id: 'drug-units/not-classified',
    rule: 'R-NOC-1',
    because:
      '{code} is a code for drugs without one of their own: one unit, and the claim note names the drug.',
  },
  waste: {
    id: 'drug-units/waste',
    rule: 'R-JW-1',
    because:
      '{discarded} of a single-dose container is documented as discarded: it stands on a line of its own.',
  },
  wasteUnits: {
    id: 'drug-units/waste-units',
    rule: 'R-JW-2',
    because:
      'The dose rounds up, the discarded amount down, and both stay within the {capacity} units of the containers: {units} units.',
  },
  wasteUnitsUnrecorded: {
    id: 'drug-units/waste-units-unrecorded',
    rule: 'R-JW-2',
    because:
      'The dose rounds up, the discarded amount down, and both stay within the {capacity} units that they make together: {units} units.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export type WasteFacts = {
  readonly drug: string
  readonly container: string
  /** `yes` where a facility drug is packaged. */
  readonly packaged: string
  readonly wasteModifiers: string
  /** Content of the containers against dose and discarded amount: `equal`, `unequal` or `unknown`. */
  readonly content: string
  readonly wasteUnits: number
  /** `yes` where an amount above 0 is documented as discarded, `not convertible` where one has no place on a line. */
  readonly discarded: string
  readonly wasteBelowUnit: string
}

export type WasteAnswer = 'none' | 'JW' | 'JZ' | 'unequal'

const JZ_FROM = { from: '2023-07-01', to: null } as const
const BEFORE_JZ = { from: '0000-01-01', to: '2023-06-30' } as const

/** JW, JZ or neither on a drug line (procedure 16.4 to 16.6). */
export const wasteModifier: Decision<WasteFacts, WasteAnswer> = {
  question: 'waste',
  rules: [
    {
      id: 'waste/multi-dose',
      rule: 'R-JW-4',
      when: (f) => f.container === 'multi-dose',
      then: () => 'none',
      because: '{drug} came from multi-dose containers: no JW, no JZ.',
    },
    {
      id: 'waste/packaged',
      rule: 'R-JW-8',
      when: (f) => f.packaged === 'yes',
      then: () => 'none',
      because: '{drug} is packaged in the facility: no JW, no JZ.',
    },
    {
      id: 'waste/off',
      rule: 'R-JW-8',
      when: (f) => f.wasteModifiers === 'off',
      then: () => 'none',
      because: 'This payer takes no JW and no JZ.',
    },
    {
      id: 'waste/content-unequal',
      rule: 'R-JW-7',
      when: (f) => f.content === 'unequal',
      then: () => 'unequal',
      because:
        'The containers of {drug} do not hold what was given and discarded together: neither JW nor JZ can be stated.',
    },
    {
      id: 'waste/discarded',
      rule: 'R-JW-1',
      when: (f) => f.wasteUnits > 0,
      then: () => 'JW',
      because:
        'Part of the container was discarded: it stands on the JW line, and the dose line has neither modifier.',
    },
    {
      id: 'waste/discarded-not-convertible',
      rule: 'R-JW-1',
      when: (f) => f.discarded === 'not convertible',
      then: () => 'none',
      because:
        'What is documented as discarded of {drug} cannot be converted: no JW line can be made of it, and JZ would be a false statement.',
    },
    {
      id: 'waste/below-unit-none',
      rule: 'R-JW-3',
      when: (f) => f.discarded === 'yes' && f.wasteBelowUnit === 'none',
      then: () => 'none',
      because: 'Less than one unit of {drug} was left; by this policy the dose line carries no modifier.',
    },
    {
      id: 'waste/below-unit',
      rule: 'R-JW-3',
      inForce: JZ_FROM,
      when: (f) => f.discarded === 'yes',
      then: () => 'JZ',
      because:
        'Less than one unit of {drug} was left beyond the rounded dose: no JW line, and the dose line carries JZ.',
    },
    {
      id: 'waste/nothing-discarded',
      rule: 'R-JW-1',
      inForce: JZ_FROM,
      when: () => true,
      then: () => 'JZ',
      because: 'Nothing of {drug} is documented as discarded: the dose line carries JZ.',
    },
    {
      id: 'waste/before-jz',
      rule: 'R-JW-1',
      inForce: BEFORE_JZ,
      when: () => true,
      then: () => 'none',
      because: 'JZ is for dates of service from 2023-07-01; before, its place stays empty.',
    },
  ],
}
