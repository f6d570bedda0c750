import type { Check } from '../rule.ts'
import type { Sentence } from '../step.ts'

/** How an order becomes a dose. */
export const SAYS = {
  mosteller: {
    id: 'doses/mosteller',
    rule: 'R-DOSE-1',
    because: 'Body surface by Mosteller: the root of {height} cm × {weight} kg ÷ 3600 is {surface} m².',
  },
  duBois: {
    id: 'doses/du-bois',
    rule: 'R-DOSE-1',
    because: 'Body surface by Du Bois: 0.007184 × {weight} kg^0.425 × {height} cm^0.725 is {surface} m².',
  },
  perSurface: {
    id: 'doses/per-surface',
    rule: 'R-DOSE-2',
    because: '{order} a m² × {surface} m² is {ordered}.',
  },
  perWeight: {
    id: 'doses/per-weight',
    rule: 'R-DOSE-2',
    because: '{order} a kg × {weight} kg is {ordered}.',
  },
  flat: {
    id: 'doses/flat',
    rule: 'R-DOSE-2',
    because: 'The order is {ordered}, whatever the size of the patient.',
  },
  clearanceMale: {
    id: 'doses/clearance-male',
    rule: 'R-DOSE-3',
    because:
      'Creatinine clearance by Cockcroft and Gault: (140 − {age}) × {weight} kg ÷ (72 × {creatinine} mg/dL) is {clearance} mL/min.',
  },
  clearanceFemale: {
    id: 'doses/clearance-female',
    rule: 'R-DOSE-3',
    because:
      'Creatinine clearance by Cockcroft and Gault: (140 − {age}) × {weight} kg ÷ (72 × {creatinine} mg/dL) × 0.85 is {clearance} mL/min.',
  },
  creatinineFloor: {
    id: 'doses/creatinine-floor',
    rule: 'R-DOSE-3',
    because: 'Serum creatinine of {measured} mg/dL counts as {floor} mg/dL by the floor of this site.',
  },
  clearanceCap: {
    id: 'doses/clearance-cap',
    rule: 'R-DOSE-3',
    because: 'A clearance of {clearance} mL/min counts as {cap} mL/min, the cap on estimated clearance.',
  },
  calvert: {
    id: 'doses/calvert',
    rule: 'R-DOSE-4',
    because: 'Calvert: AUC {area} × ({clearance} mL/min + 25) is {ordered}.',
  },
  agrees: {
    id: 'doses/agrees',
    rule: 'R-DOSE-5',
    because: '{first} of {firstAmount} and {second} of {secondAmount} agree within {tolerance} %.',
  },
  differs: {
    id: 'doses/differs',
    rule: 'R-DOSE-5',
    because: '{first} of {firstAmount} and {second} of {secondAmount} differ by more than {tolerance} %.',
  },
  unitsAgree: {
    id: 'doses/units-agree',
    rule: 'R-UNIT-1',
    because: '{dose} given at {unit} a unit is {units} units, as billed.',
  },
  unitsDiffer: {
    id: 'doses/units-differ',
    rule: 'R-UNIT-1',
    because: '{dose} given at {unit} a unit is {units} units; {billed} are billed.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export const CHECKS = {
  orderDiffers: {
    id: 'doses/order-differs',
    rule: 'R-UNIT-1',
    severity: 'warning',
    title: '{drug}: given and ordered differ',
    because:
      '{dose} of {drug} were given; the order makes {ordered}. They differ by more than a tenth; what was given is billed.',
    denial: null,
    fix: 'Check the order and the amount given.',
  },
} as const satisfies { readonly [name: string]: Check }
