import type { Check } from '../rule.ts'

/** Findings of the class of a drug (procedure 1.6, 2.1, 2.3, 2.6, 2.7). */
export const CHECKS = {
  classAgainstRoute: {
    id: 'class/against-route',
    rule: 'R-CLS-13',
    severity: 'warning',
    title: '{drug}: class does not fit the route',
    because:
      '{drug} is entered as {class} by the route {route}; that class does not go by this route, so it counts as therapeutic.',
    denial: null,
    fix: 'Check the class and the route against the record.',
  },
  notInTable: {
    id: 'class/drug-not-in-table',
    rule: 'R-CLS-13',
    severity: 'warning',
    title: '{drug}: not in the drug table',
    because:
      '{drug} is not in the drug table: no code of it is known here and no drug line is made of it. It counts as {class}.',
    denial: null,
    fix: 'Choose the drug from the table; else state its class and bill the drug by hand.',
  },
  withoutClass: {
    id: 'class/drug-without-class',
    rule: 'R-CLS-13',
    severity: 'warning',
    title: '{drug}: no class in the drug table',
    because: 'The drug table gives no administration class for {drug}; it is coded as therapeutic.',
    denial: null,
    fix: 'State the class of the drug.',
  },
  hormonalWithoutDiagnosis: {
    id: 'class/hormonal-diagnosis-not-stated',
    rule: 'R-CLS-8',
    severity: 'warning',
    title: '{drug}: no diagnosis stated',
    because:
      '{drug} takes the antineoplastic code against cancer and the therapeutic code for other uses; the day states no diagnosis.',
    denial: 'CO-11',
    fix: 'Enter the diagnosis from the record.',
  },
  complexityInRecord: {
    id: 'class/complexity-in-record',
    rule: 'R-CLS-5',
    severity: 'warning',
    title: '{drug}: record must show complexity',
    because:
      '{drug} is a complex biologic for a disease other than cancer: preparation, direct supervision by trained staff, monitoring for reactions and frequent assessment must be in the record.',
    denial: 'CO-50',
    fix: 'Check that the record shows the complexity of giving it.',
    readings: 'complexBiologic',
  },
} as const satisfies { readonly [name: string]: Check }
