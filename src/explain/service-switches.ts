import type { SomeSwitches } from './switch-shape.ts'

/** Switches that decide which services there are and how their minutes count. */
export const SERVICE_SWITCHES = {
  officeInitialInference: {
    label: 'Initial service in the office',
    decides: 'Which service leads when the reason for the encounter is not documented.',
    rule: 'R-INIT-7',
    values: [
      ['rank', 'by rank of the kinds of service'],
      ['longest', 'the longest service'],
    ],
  },
  facilityHierarchyInOffice: {
    label: 'Facility rank in the office',
    decides: 'Whether the office uses the rank of facilities and leaves the documented reason aside.',
    rule: 'R-INIT-1',
    values: [
      ['off', 'no, the documented reason leads'],
      ['on', 'yes, the payer applies the rank'],
    ],
  },
  secondSite: {
    label: 'Second access',
    decides: 'When a second access gets an initial service of its own.',
    rule: 'R-SITE-2',
    values: [
      ['reason-required', 'with a documented reason'],
      ['any-second-access', 'always'],
      ['never', 'never'],
    ],
  },
  midnightDate: {
    label: 'Across midnight',
    decides: 'The date of the lines of a service that runs past midnight.',
    rule: 'R-SESS-2',
    values: [
      ['start-date', 'the date of the start'],
      ['line-item-date', 'the date on which the minutes lie'],
    ],
  },
  missingStop: {
    label: 'No stop documented',
    decides: 'What an infusion without a stop is until the record is read.',
    rule: 'R-TIME-7',
    values: [
      ['push', 'a push'],
      ['unbillable', 'no line'],
    ],
  },
  sameDrugRepeat: {
    label: 'One drug in several stretches',
    decides: 'Whether stretches of one drug are one infusion or several.',
    rule: 'R-TIME-10',
    values: [
      ['by-gap', 'by the gap between them'],
      ['sum-all', 'always one, minutes added'],
      ['separate-all', 'always several'],
    ],
  },
  sameDrugGapMinutes: {
    label: 'Gap between stretches',
    decides: 'The longest gap in minutes over which stretches of one drug stay one infusion.',
    rule: 'R-TIME-10',
    values: [],
    least: 0,
  },
  repeatInfusionCode: {
    label: 'The same drug infused again',
    decides: 'The code of a later infusion of the same drug.',
    rule: 'R-TIME-9',
    values: [
      ['96366', 'further hours, 96366'],
      ['96376', 'same drug again, 96376'],
      ['none', 'no line'],
    ],
  },
  repeatInfusionMinimum: {
    label: 'Least minutes of a repeat',
    decides: 'From how many minutes a later infusion of the same drug counts.',
    rule: 'R-TIME-9',
    values: [
      [16, 'from 16 minutes'],
      [31, 'from 31 minutes'],
    ],
  },
  overlap: {
    label: 'Infusions that overlap in part',
    decides: 'When an infusion is concurrent and when it is sequential.',
    rule: 'R-CONC-5',
    values: [
      ['larger-part', 'by the larger part of its minutes'],
      ['any-16-concurrent', 'concurrent from 16 shared minutes'],
      ['contained', 'concurrent only if it lies within the other'],
    ],
  },
  concurrentChemo: {
    label: 'Chemotherapy beside chemotherapy',
    decides: 'The code of a chemotherapy drug that runs at the same time as another.',
    rule: 'R-CONC-4',
    values: [
      ['96549', 'unlisted code, 96549'],
      ['none', 'no line'],
      ['96417', 'further drug, 96417'],
    ],
  },
  concurrentPer: {
    label: 'Concurrent infusion once per',
    decides: 'Whether a later encounter of the day has a concurrent infusion of its own.',
    rule: 'R-CONC-9',
    values: [
      ['day', 'day'],
      ['encounter', 'encounter'],
    ],
  },
  pushOfInfusedDrug: {
    label: 'Push of an infused drug',
    decides: 'The code of a push of a drug that is infused on the same day.',
    rule: 'R-PUSH-6',
    values: [
      ['96376', 'same drug again, 96376'],
      ['96375', 'further drug, 96375'],
      ['none', 'no line'],
    ],
  },
  hydrationSegments: {
    label: 'Stretches of hydration',
    decides: 'How several stretches of hydration are counted.',
    rule: 'R-HYD-6',
    values: [
      ['runs', 'joined over short gaps'],
      ['sum', 'all minutes added'],
      ['each-31', 'each by itself, from 31 minutes'],
    ],
  },
  hydrationGapMinutes: {
    label: 'Gap between stretches of hydration',
    decides: 'The longest gap in minutes over which hydration stays one run.',
    rule: 'R-HYD-6',
    values: [],
    least: 0,
  },
  hydrationDuringPush: {
    label: 'Hydration during a push',
    decides: 'Whether the documented minutes of a push are taken off the hydration.',
    rule: 'R-HYD-5',
    values: [
      ['deduct-documented', 'taken off where documented'],
      ['ignore', 'not taken off'],
    ],
  },
  hydrationTransfusion: {
    label: 'Hydration during a transfusion',
    decides: 'Whether the minutes of a transfusion are taken off the hydration.',
    rule: 'R-BLD-2',
    values: [
      ['deduct', 'taken off'],
      ['allow', 'not taken off'],
    ],
  },
  hydrationMinimumVolumeMl: {
    label: 'Least volume of hydration',
    decides: 'The volume in mL from which a fluid is hydration.',
    rule: 'R-HYD-8',
    values: [['none', 'no least volume']],
    least: 1,
  },
} as const satisfies SomeSwitches
