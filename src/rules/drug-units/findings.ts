import type { Check } from '../rule.ts'

/** Findings of the drug lines (procedure step 16). */
export const CHECKS = {
  ended: {
    id: 'drug-units/code-ended',
    rule: 'R-UNIT-6',
    severity: 'error',
    title: '{code}: ended {ended}',
    because: '{code} for {drug} ended on {ended}; from then on it is {successors}. No drug line is made.',
    denial: 'CO-181',
    fix: 'Use the code in force on the date of service.',
    oncePerFacts: true,
  },
  notYet: {
    id: 'drug-units/code-not-yet-in-force',
    rule: 'R-UNIT-6',
    severity: 'warning',
    title: '{code}: not in force on this date',
    because: 'No code for {drug} was in force on the date of service; {code} is the oldest one.',
    denial: 'CO-181',
    fix: 'Check the code of that date.',
    oncePerFacts: true,
  },
  severalProducts: {
    id: 'drug-units/several-products',
    rule: 'R-UNIT-5',
    severity: 'warning',
    title: '{code}: product of {drug} not recorded',
    because:
      'Codes of other products of the same substance: {others}. Without an NDC {code} is taken for {drug}.',
    denial: 'CO-16',
    fix: 'Enter the NDC of the container.',
    oncePerFacts: true,
  },
  twinCode: {
    id: 'drug-units/successor-inferred',
    rule: 'R-UNIT-6',
    severity: 'info',
    title: '{code}: successor inferred',
    because:
      '{code} replaces an ended code of {drug}; {others} came into force on the same day. Which is meant was inferred from the price and crosswalk files.',
    denial: null,
    fix: 'Enter the NDC of the container.',
    oncePerFacts: true,
  },
  doseMissing: {
    id: 'drug-units/dose-not-documented',
    rule: 'R-UNIT-1',
    severity: 'error',
    title: '{drug}: dose not documented',
    because:
      'The dose of {drug} at {start} is not documented, so no units can be computed and no drug line is made.',
    denial: 'CO-16',
    fix: 'Enter the amount given from the record.',
  },
  notConvertible: {
    id: 'drug-units/dose-not-convertible',
    rule: 'R-UNIT-4',
    severity: 'error',
    title: '{code}: {dose} cannot be converted',
    because: '{dose} of {drug} cannot be converted to the unit of {code}, {unit}; no units are computed.',
    denial: 'CO-16',
    fix: 'Enter the amount in the measure of the code.',
  },
  wasteNotConvertible: {
    id: 'drug-units/waste-not-convertible',
    rule: 'R-UNIT-4',
    severity: 'error',
    title: '{code}: discarded {dose} cannot be converted',
    because:
      '{dose} of {drug} documented as discarded cannot be converted to the unit of {code}, {unit}; it is on no line.',
    denial: 'CO-16',
    fix: 'Enter the discarded amount in the measure of the code.',
  },
  contentUnequal: {
    id: 'drug-units/container-content',
    rule: 'R-JW-7',
    severity: 'error',
    title: '{code}: containers and amounts differ',
    because:
      'The containers of {drug} hold {content}; {dose} given and {discarded} discarded are documented. JZ would be a false statement.',
    denial: 'CO-4',
    fix: 'Check the containers, the dose and the discarded amount against the record.',
  },
  wasteUnknown: {
    id: 'drug-units/waste-not-recorded',
    rule: 'R-JW-7',
    severity: 'warning',
    title: '{code}-JZ: containers not recorded',
    because:
      'Neither containers nor a discarded amount of {drug} are recorded; JZ attests that nothing was discarded.',
    denial: 'CO-4',
    fix: 'Enter the containers, or the discarded amount, from the record.',
  },
  containerUnknown: {
    id: 'drug-units/container-unknown',
    rule: 'R-JW-4',
    severity: 'info',
    title: '{code}: kind of container not recorded',
    because:
      'Whether {drug} came from single-dose or multi-dose containers is not recorded; it is taken as single-dose.',
    denial: null,
    fix: 'Enter the container.',
  },
  overLimit: {
    id: 'drug-units/over-limit',
    rule: 'R-MUE-2',
    severity: 'warning',
    title: '{code}: {units} units, limit {limit}',
    because:
      '{units} units of {code}, discarded ones included, are more than the limit of {limit} a day (adjudication indicator {indicator}, {table}).',
    denial: 'CO-151',
    fix: 'Check the dose and the units; keep the record ready for an appeal.',
  },
  notClassified: {
    id: 'drug-units/needs-note',
    rule: 'R-NOC-1',
    severity: 'warning',
    title: '{code}: needs name, dose and NDC in the note',
    because:
      '{code} stands for {drug}, 1 unit: the claim note should name the drug, the dose ({dose}), the route ({route}) and the NDC ({ndc}).',
    denial: 'CO-16',
    fix: 'Write the note.',
  },
  ndcForm: {
    id: 'drug-units/ndc-form',
    rule: 'R-NDC-1',
    severity: 'warning',
    title: '{drug}: NDC {ndc} not readable',
    because:
      '{ndc} of {drug} is no NDC of 11 digits and not of the forms 4-4-2, 5-3-2 or 5-4-1; without hyphens 10 digits cannot be converted.',
    denial: 'CO-16',
    fix: 'Enter the NDC with its hyphens.',
  },
  ndcMissing: {
    id: 'drug-units/ndc-missing',
    rule: 'R-NDC-3',
    severity: 'warning',
    title: '{code}: NDC missing',
    because: '{code} for {drug} should carry the NDC by this policy, and none is recorded.',
    denial: 'CO-16',
    fix: 'Enter the NDC of the container.',
  },
  siteModifier: {
    id: 'drug-units/340b-modifier-open',
    rule: 'R-MOD-6',
    severity: 'warning',
    title: '{code}: JG or TB to be decided',
    because:
      'The profile says that {drug} is bought under 340B with JG or TB; which one depends on the kind of hospital.',
    denial: 'CO-4',
    fix: 'Choose JG or TB in the profile.',
  },
  causeOfAnaemia: {
    id: 'drug-units/cause-of-anaemia',
    rule: 'R-UNIT-8',
    severity: 'info',
    title: '{code}: EA, EB or EC to be decided',
    because:
      '{code} for {drug} carries EA, EB or EC by the cause of the anaemia: chemotherapy, radiotherapy or neither. The day does not say which.',
    denial: 'CO-4',
    fix: 'Add the modifier that the record supports.',
  },
  twoRoutes: {
    id: 'drug-units/two-routes',
    rule: 'R-MOD-4',
    severity: 'info',
    title: '{code}: by vein and under the skin',
    because:
      '{drug} was given by vein and under the skin, and {code} covers both. A contractor that lists {code} asks for a line of each route, with JA and with JB; no list is at hand.',
    denial: 'CO-4',
    fix: 'Check the contractor’s list.',
  },
} as const satisfies { readonly [name: string]: Check }
