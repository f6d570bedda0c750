import type { RuleNumber } from '../step.ts'

/**
 * For each administration code: the rules that most often withhold it, in the order in which they are looked
 * for among the reasons of a claim, and what the record would have to hold for it (in our own words).
 */
export type Withheld = {
  readonly rules: readonly RuleNumber[]
  /** The rule that defines when the code is given. */
  readonly by: RuleNumber
  readonly needs: string
}

const SECOND_INITIAL: readonly RuleNumber[] = ['R-INIT-4', 'R-SITE-1', 'R-SITE-2']

export const WITHHELD: { readonly [code: string]: Withheld } = {
  '96360': {
    rules: ['R-HYD-3', 'R-HYD-2', 'R-HYD-4', 'R-HYD-7', 'R-HYD-9', 'R-MIX-4'],
    by: 'R-HYD-3',
    needs: 'hydration of more than 30 minutes as the initial service',
  },
  '96361': {
    rules: ['R-HYD-2', 'R-HYD-4', 'R-HYD-5', 'R-BLD-2', 'R-HYD-7', 'R-HYD-8', 'R-HYD-9', 'R-MIX-4'],
    by: 'R-HYD-2',
    needs: 'more than 30 minutes of hydration beside another initial service, or hours beyond the first',
  },
  '96365': {
    rules: [
      'R-TIME-1',
      'R-TIME-7',
      'R-SEQ-2',
      'R-CONC-5',
      'R-TIME-9',
      'R-INIT-6',
      'R-INIT-2',
      'R-INIT-1',
      ...SECOND_INITIAL,
    ],
    by: 'R-INIT-2',
    needs: 'a therapeutic infusion of 16 minutes or more as the initial service',
  },
  '96366': {
    rules: ['R-TIME-2', 'R-TIME-5', 'R-CONC-2', 'R-TIME-9'],
    by: 'R-TIME-2',
    needs: 'a therapeutic infusion that runs into a further hour',
  },
  '96367': {
    rules: ['R-MIX-1', 'R-TIME-1', 'R-TIME-7', 'R-CONC-5', 'R-TIME-9', 'R-SEQ-1'],
    by: 'R-SEQ-2',
    needs: 'a further therapeutic infusion of another drug',
  },
  '96368': {
    rules: ['R-CONC-3', 'R-INIT-10', 'R-MIX-1', 'R-CONC-4', 'R-HYD-4', 'R-CONC-5', 'R-SEQ-2'],
    by: 'R-CONC-2',
    needs: 'a therapeutic infusion that shares 16 minutes or more with another infusion at the same site',
  },
  '96369': { rules: ['R-INJ-6'], by: 'R-INJ-6', needs: 'an infusion under the skin of 16 minutes or more' },
  '96370': {
    rules: ['R-INJ-6'],
    by: 'R-INJ-6',
    needs: 'an infusion under the skin that runs into a further hour',
  },
  '96371': { rules: ['R-INJ-6'], by: 'R-INJ-6', needs: 'an infusion under the skin through a further site' },
  '96372': {
    rules: ['R-INJ-1', 'R-INJ-2', 'R-INJ-4', 'R-VAX-1', 'R-INJ-6'],
    by: 'R-INJ-1',
    needs: 'a therapeutic injection under the skin or into muscle',
  },
  '96373': { rules: ['R-PUMP-6'], by: 'R-PUMP-6', needs: 'a therapeutic injection into an artery' },
  '96374': {
    rules: ['R-PUSH-2', 'R-INIT-6', 'R-INIT-2', 'R-INIT-1', 'R-BUN-1', ...SECOND_INITIAL],
    by: 'R-INIT-2',
    needs: 'a therapeutic push as the initial service',
  },
  '96375': {
    rules: ['R-PUSH-4', 'R-PUSH-5', 'R-PUSH-6', 'R-MIX-1', 'R-BUN-1', 'R-INIT-2', 'R-INIT-7', 'R-INIT-1'],
    by: 'R-PUSH-2',
    needs: 'a push of a further therapeutic drug beside an initial service',
  },
  '96376': {
    rules: ['R-PUSH-4', 'R-PUSH-5', 'R-PUSH-6'],
    by: 'R-PUSH-5',
    needs:
      'in a facility, a push of the same therapeutic drug more than 30 minutes after the last reported one',
  },
  '96377': { rules: ['R-INJ-1'], by: 'R-INJ-4', needs: 'an on-body injector' },
  '96379': {
    rules: ['R-PUMP-6', 'R-ROUTE-1', 'R-INJ-5'],
    by: 'R-ROUTE-2',
    needs: 'a service that no code describes',
  },
  '96401': {
    rules: ['R-CLS-9', 'R-CLS-10', 'R-INJ-1', 'R-INJ-2', 'R-INJ-6'],
    by: 'R-INJ-1',
    needs: 'an injection of an antineoplastic drug or complex biologic',
  },
  '96402': {
    rules: ['R-CLS-8', 'R-INJ-1', 'R-INJ-2'],
    by: 'R-CLS-8',
    needs: 'an injection of a hormonal antineoplastic drug',
  },
  '96405': { rules: ['R-INJ-5', 'R-ROUTE-1'], by: 'R-INJ-5', needs: 'chemotherapy injected into lesions' },
  '96406': { rules: ['R-INJ-5'], by: 'R-INJ-5', needs: 'chemotherapy injected into more than seven lesions' },
  '96409': {
    rules: ['R-PUSH-3', 'R-PUSH-1', 'R-INIT-6', 'R-INIT-2', ...SECOND_INITIAL],
    by: 'R-PUSH-1',
    needs: 'a chemotherapy push with no chemotherapy infusion beside it',
  },
  '96411': {
    rules: ['R-PUSH-4', 'R-PUSH-6', 'R-MIX-1', 'R-PUMP-3'],
    by: 'R-PUSH-1',
    needs: 'a further chemotherapy push of another drug',
  },
  '96413': {
    rules: [
      'R-SEQ-1',
      'R-TIME-1',
      'R-TIME-7',
      'R-CLS-4',
      'R-CLS-5',
      'R-INIT-6',
      'R-INIT-2',
      ...SECOND_INITIAL,
    ],
    by: 'R-INIT-6',
    needs: 'a chemotherapy infusion of 16 minutes or more as the initial service',
  },
  '96415': {
    rules: ['R-TIME-2', 'R-TIME-5', 'R-CONC-4'],
    by: 'R-TIME-2',
    needs: 'a chemotherapy infusion that runs into a further hour',
  },
  '96416': {
    rules: ['R-PUMP-1', 'R-PUMP-2', 'R-TIME-13'],
    by: 'R-PUMP-1',
    needs: 'the start of a chemotherapy infusion of more than eight hours on a portable or implantable pump',
  },
  '96417': {
    rules: ['R-SEQ-2', 'R-CONC-2', 'R-CONC-4', 'R-PUSH-1', 'R-TIME-1', 'R-TIME-9'],
    by: 'R-SEQ-1',
    needs: 'a further chemotherapy infusion of another drug',
  },
  '96420': { rules: ['R-PUMP-6'], by: 'R-PUMP-6', needs: 'chemotherapy pushed into an artery' },
  '96422': { rules: ['R-PUMP-6'], by: 'R-PUMP-6', needs: 'a chemotherapy infusion into an artery' },
  '96423': {
    rules: ['R-PUMP-6'],
    by: 'R-PUMP-6',
    needs: 'a chemotherapy infusion into an artery that runs into a further hour',
  },
  '96425': {
    rules: ['R-PUMP-6'],
    by: 'R-PUMP-6',
    needs: 'a chemotherapy infusion into an artery of more than eight hours on a pump',
  },
  '96440': { rules: ['R-ROUTE-1'], by: 'R-ROUTE-1', needs: 'chemotherapy into the pleural space' },
  '96446': {
    rules: ['R-ROUTE-1'],
    by: 'R-ROUTE-1',
    needs: 'chemotherapy into the peritoneum through a port or catheter',
  },
  '96450': {
    rules: ['R-ROUTE-1'],
    by: 'R-ROUTE-1',
    needs: 'chemotherapy into the nervous system by spinal puncture',
  },
  '96521': {
    rules: ['R-PUMP-5', 'R-NCCI-1'],
    by: 'R-PUMP-5',
    needs: 'refill or maintenance of a portable pump',
  },
  '96522': {
    rules: ['R-PUMP-5', 'R-NCCI-1'],
    by: 'R-PUMP-5',
    needs: 'refill or maintenance of an implanted pump',
  },
  '96523': {
    rules: ['R-CATH-1', 'R-BUN-1'],
    by: 'R-CATH-1',
    needs: 'a flush of an implanted device as the only service of the day',
  },
  '96542': {
    rules: ['R-ROUTE-1'],
    by: 'R-ROUTE-1',
    needs: 'chemotherapy into the ventricle through a reservoir',
  },
  '96549': {
    rules: ['R-CONC-4', 'R-SEQ-1'],
    by: 'R-CONC-4',
    needs: 'a chemotherapy infusion beside another in a separate bag',
  },
  '36430': { rules: ['R-BLD-1'], by: 'R-BLD-1', needs: 'a transfusion' },
  '36591': {
    rules: ['R-CATH-3'],
    by: 'R-CATH-3',
    needs: 'blood drawn from an implanted device with nothing else that day',
  },
  '36592': {
    rules: ['R-CATH-3'],
    by: 'R-CATH-3',
    needs: 'blood drawn from a catheter with nothing else that day',
  },
  '36593': { rules: ['R-CATH-4'], by: 'R-CATH-4', needs: 'declotting of a catheter' },
  '51720': { rules: ['R-ROUTE-1'], by: 'R-ROUTE-1', needs: 'chemotherapy into the bladder' },
  '90471': { rules: ['R-VAX-1'], by: 'R-VAX-1', needs: 'a vaccine without a Medicare code of its own' },
  '90472': { rules: ['R-VAX-1'], by: 'R-VAX-1', needs: 'a further vaccine of the day' },
  '99211': {
    rules: ['R-EM-1', 'R-EM-3'],
    by: 'R-EM-1',
    needs: 'a nurse visit on a day without drug administration',
  },
  C8957: {
    rules: ['R-TIME-13', 'R-PUMP-1'],
    by: 'R-TIME-13',
    needs: 'in a facility, a pump with a drug that is no chemotherapy',
  },
  E0781: {
    rules: ['R-PUMP-2'],
    by: 'R-PUMP-2',
    needs: 'another contractor: the pump of a supplier is billed to the equipment contractor',
  },
  G0008: { rules: ['R-VAX-1'], by: 'R-VAX-1', needs: 'an influenza vaccine' },
  G0009: { rules: ['R-VAX-1'], by: 'R-VAX-1', needs: 'a pneumococcal vaccine' },
  G0010: { rules: ['R-VAX-1'], by: 'R-VAX-1', needs: 'a hepatitis B vaccine' },
  G0498: {
    rules: ['R-PUMP-2', 'R-PUMP-1'],
    by: 'R-PUMP-2',
    needs: 'a pump of the practice’s own, by the policy',
  },
}
