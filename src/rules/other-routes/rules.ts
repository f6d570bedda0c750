import type { Check, Decision } from '../rule.ts'
import type { Sentence } from '../step.ts'

/** Which code an injection under the skin or into muscle takes (procedure 11.1). */
export type InjectionFacts = {
  readonly drug: string
  readonly class: string
  /** What the drug table says of the product: an on-body kit, a vaccine's own code. */
  readonly special: string | null
  readonly vaccineCodes: string
  /** `yes` for the first vaccine of the day without a code of its own. */
  readonly firstVaccine: string
}

const isVaccine = (f: InjectionFacts): boolean => f.class === 'vaccine'
const MEDICARE_VACCINE = /^G00(08|09|10)$/

export const injectionCode: Decision<InjectionFacts, string> = {
  question: 'injection',
  rules: [
    {
      id: 'injection/medicare-vaccine',
      rule: 'R-VAX-1',
      when: (f) => isVaccine(f) && f.vaccineCodes === 'medicare-g' && MEDICARE_VACCINE.test(f.special ?? ''),
      then: (f) => f.special ?? '',
      because: '{drug} is a vaccine with a Medicare administration code of its own, {special}.',
    },
    {
      id: 'injection/first-vaccine',
      rule: 'R-VAX-1',
      when: (f) => isVaccine(f) && f.firstVaccine === 'yes',
      then: () => '90471',
      because: '{drug} is the first vaccine of the day with the general administration codes.',
    },
    {
      id: 'injection/further-vaccine',
      rule: 'R-VAX-1',
      when: isVaccine,
      then: () => '90472',
      because: '{drug} is a further vaccine of the day with the general administration codes.',
    },
    {
      id: 'injection/on-body-kit',
      rule: 'R-INJ-4',
      when: (f) => f.special === 'on-body-kit',
      then: () => '96377',
      because: '{drug} is an on-body injector: it has a code of its own and no injection beside it.',
    },
    {
      id: 'injection/hormonal',
      rule: 'R-INJ-1',
      when: (f) => f.class === 'hormonal-antineoplastic',
      then: () => '96402',
      because: '{drug} is a hormonal antineoplastic injection.',
    },
    {
      id: 'injection/chemo',
      rule: 'R-INJ-1',
      when: (f) => f.class === 'chemotherapy' || f.class === 'complex-biologic',
      then: () => '96401',
      because: '{drug} is an antineoplastic or complex biologic injection.',
    },
    {
      id: 'injection/therapeutic',
      rule: 'R-INJ-1',
      when: () => true,
      then: () => '96372',
      because: '{drug} is a therapeutic injection.',
    },
  ],
}

export const SAYS = {
  oneDose: {
    id: 'injection/one-dose',
    rule: 'R-INJ-2',
    because: '{count} injections of {drug} within {within} minutes are one dose: one unit.',
  },
  oneDrug: {
    id: 'injection/one-drug',
    rule: 'R-INJ-2',
    because: 'By this policy the {count} injections of {drug} are one unit.',
  },
  subcutaneousShort: {
    id: 'subcutaneous/short',
    rule: 'R-INJ-6',
    because:
      '{drug} ran under the skin for {minutes} minutes; up to {pushUpTo}, or without a stop, it is an injection.',
  },
  subcutaneousFirst: {
    id: 'subcutaneous/first-hour',
    rule: 'R-INJ-6',
    because:
      '{drug} ran under the skin for {minutes} minutes: {units} units by the hour, the first with pump and site.',
  },
  subcutaneousSite: {
    id: 'subcutaneous/another-site',
    rule: 'R-INJ-6',
    because: '{drug} ran under the skin through another site: one further set-up.',
  },
  subcutaneousSiteAgain: {
    id: 'subcutaneous/another-site-again',
    rule: 'R-INJ-6',
    because: 'A further set-up is reported once; {drug} at this site earns none.',
  },
  pumpStart: {
    id: 'pump/start',
    rule: 'R-PUMP-1',
    because: 'A pump with {drug} for more than eight hours was started: one unit for the start, no hours.',
  },
  pumpOwn: {
    id: 'pump/own',
    rule: 'R-PUMP-2',
    because: 'By this policy the pump is the practice’s own: {code} covers start, pump and disconnection.',
  },
  pumpAgain: {
    id: 'pump/second-start',
    rule: 'R-PUMP-1',
    because: 'A pump start is reported once a day; that of {drug} is a second one.',
  },
  pumpAndBolus: {
    id: 'pump/beside-other-technique',
    rule: 'R-PUMP-3',
    because: '{drug} was also given by another technique; both are reported.',
  },
  pumpTherapeutic: {
    id: 'pump/therapeutic',
    rule: 'R-TIME-13',
    because: 'A pump with {drug}, no chemotherapy, for more than eight hours was started in a facility.',
  },
  pumpRefill: {
    id: 'pump/refill',
    rule: 'R-PUMP-5',
    because: 'The pump with {drug} was refilled or maintained.',
  },
  arterialPush: {
    id: 'arterial/push',
    rule: 'R-PUMP-6',
    because: '{drug} was given into an artery as a push, or for {pushUpTo} minutes or less.',
  },
  arterialTherapeutic: {
    id: 'arterial/therapeutic',
    rule: 'R-PUMP-6',
    because: '{drug}, no chemotherapy, was injected into an artery.',
  },
  arterialInfusion: {
    id: 'arterial/infusion',
    rule: 'R-PUMP-6',
    because: '{drug} ran into an artery for {minutes} minutes: {units} hour units.',
  },
  arterialProlonged: {
    id: 'arterial/prolonged',
    rule: 'R-PUMP-6',
    because:
      '{drug} ran into an artery for {minutes} minutes, more than {prolongedOver}: a prolonged infusion.',
  },
  cavity: {
    id: 'cavity/once-a-day',
    rule: 'R-ROUTE-1',
    because: '{drug} was given by the route {route}: one unit a day.',
  },
  cavityAgain: {
    id: 'cavity/again',
    rule: 'R-ROUTE-1',
    because: 'The code of the route {route} is reported once a day; {drug} earns no second one.',
  },
  lesions: {
    id: 'cavity/lesions',
    rule: 'R-INJ-5',
    because: '{drug} was injected into lesions; up to seven are taken.',
  },
  transfusion: {
    id: 'blood/once-a-day',
    rule: 'R-BLD-1',
    because: 'A transfusion is reported once a day, whatever the number of units.',
  },
  declot: {
    id: 'declot/once',
    rule: 'R-CATH-4',
    because: 'The catheter was declotted with {drug}: once per access and encounter.',
  },
  declotAgain: {
    id: 'declot/again',
    rule: 'R-CATH-4',
    because: 'Declotting of this access is reported already; a further instillation earns nothing.',
  },
  flushAlone: {
    id: 'flush/alone',
    rule: 'R-CATH-1',
    because: 'The flush of the implanted device is the only service of the day.',
  },
  flushIncluded: {
    id: 'flush/included',
    rule: 'R-CATH-1',
    because: 'Access and flush are part of the other services of the day.',
  },
} as const satisfies { readonly [name: string]: Sentence }

export const MANUAL: Check = {
  id: 'other-routes/manual-review',
  rule: 'R-ROUTE-2',
  severity: 'error',
  title: '{drug}: no code for the route {route}',
  because:
    '{drug} by the route {route} has no code that the rules can give. Decide whether {code} or another code describes it.',
  denial: 'CO-16',
  fix: 'Decide the code by hand; the facts stay under “Not billed”.',
}

export const CHECKS = {
  pumpShort: {
    id: 'pump/short',
    rule: 'R-PUMP-1',
    severity: 'warning',
    title: '{code}: pump ran {minutes} minutes',
    because:
      'The pump with {drug} ran {minutes} minutes; a prolonged infusion runs more than {prolongedOver}.',
    denial: 'CO-151',
    fix: 'If it was an infusion of up to eight hours, enter it as an infusion.',
  },
  pumpOwner: {
    id: 'pump/owner-not-stated',
    rule: 'R-PUMP-2',
    severity: 'warning',
    title: '{code}: owner of the pump not stated',
    because:
      'The record does not say who owns the pump of {drug}. A supplier’s pump: 96416. The practice’s own pump and Medicare: G0498.',
    denial: 'CO-16',
    fix: 'Ask who owns the pump and choose the policy.',
    readings: 'pumpCode',
  },
  arterialPump: {
    id: 'arterial/pump-not-stated',
    rule: 'R-PUMP-6',
    severity: 'warning',
    title: '{code}: pump not stated',
    because:
      '{drug} ran into an artery for more than {prolongedOver} minutes. Was it a portable or implantable pump?',
    denial: 'CO-16',
    fix: 'Check the record for the pump.',
  },
  lesions: {
    id: 'cavity/lesions-not-stated',
    rule: 'R-INJ-5',
    severity: 'warning',
    title: '{code}: number of lesions not stated',
    because:
      'The day does not hold the number of lesions injected with {drug}; up to seven are taken, for more another code stands.',
    denial: 'CO-16',
    fix: 'Check the number of lesions in the record.',
  },
  injectionUnits: {
    id: 'injection/units-by-switch',
    rule: 'R-INJ-2',
    severity: 'info',
    title: '{code}: {count} injections of {drug} as {units} units',
    because:
      '{count} injections of {drug} are reported as {units} units; authorities differ on what counts as one, and the policy decides.',
    denial: null,
    fix: null,
    readings: 'injectionUnits',
  },
  transfusionStop: {
    id: 'blood/stop-missing',
    rule: 'R-BLD-2',
    severity: 'warning',
    title: '{drug}: stop not documented',
    because: 'The transfusion of {drug} has no documented stop, so hydration beside it is not reduced.',
    denial: null,
    fix: 'Ask whether the record holds a stop time.',
  },
} as const satisfies { readonly [name: string]: Check }
