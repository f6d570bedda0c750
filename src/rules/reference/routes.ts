/** Cavities, ports, blood, vaccines, hydration. */
import type { References } from './rule-reference.ts'

export const ROUTES = {
  'R-ROUTE-1': {
    title: 'Cavities and the nervous system',
    text: 'Pleura 96440, peritoneum 96446, spine 96450, reservoir of a ventricle 96542, bladder 51720; by mouth there is none. Each once a day and for chemotherapy only.',
    grade: 'B',
    cites: [
      { source: 'MUE24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-ROUTE-2': {
    title: 'Unlisted codes',
    text: '96549 and 96379 are priced by report: one unit and a description in the note, only where no code fits.',
    grade: 'A',
    cites: [{ source: 'PFS25', at: null }],
  },
  'R-ROUTE-3': {
    title: 'Cell therapy has its own codes',
    text: '38225 to 38228; the infusion is 38228, not 96413.',
    grade: 'A',
    cites: [{ source: 'PFS25', at: null }],
    from: '2025-01-01',
  },
  'R-ROUTE-4': {
    title: 'Radionuclides stand outside',
    text: 'The chemotherapy family holds non-radionuclide drugs.',
    grade: 'A',
    cites: [{ source: 'NOR-B', at: null }],
  },
  'R-CATH-1': {
    title: 'A port flush only alone',
    text: '96523 is reported only when it is the only service of the day.',
    grade: 'A',
    cites: [
      { source: 'PFS25', at: null },
      { source: 'PTP24', at: null },
      { source: 'NCCI11', at: '§B.4' },
    ],
  },
  'R-CATH-2': {
    title: 'No fee for port access',
    text: 'Access to a port is part of the infusion.',
    grade: 'A',
    cites: [
      { source: 'NCCI11', at: '§B.4' },
      { source: 'IOM12', at: null },
    ],
  },
  'R-CATH-3': {
    title: 'Blood from a port or catheter',
    text: '36591 and 36592 fall away beside an infusion in the office; in a facility they are packaged.',
    grade: 'A',
    cites: [
      { source: 'PTP24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-CATH-4': {
    title: 'Opening a clotted catheter',
    text: '36593 once for each access and session, beside an infusion; the instillation is part of it.',
    grade: 'B',
    cites: [
      { source: 'HAU', at: null },
      { source: 'PTP24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-BLD-1': {
    title: 'Transfusion once a day',
    text: '36430 once, whatever the number of units; the products have their own codes.',
    grade: 'A/B',
    cites: [
      { source: 'IOM4B', at: '§231.8' },
      { source: 'MUE24', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-BLD-2': {
    title: 'Fluid beside a transfusion',
    text: 'Saline hung with blood belongs to the transfusion, and overlapping minutes are no hydration.',
    grade: 'B',
    cites: [{ source: 'ML-BL', at: null }],
  },
  'R-VAX-1': {
    title: 'Vaccines',
    text: '90471 for the first and 90472 for each further one; Medicare takes G0008, G0009 and G0010 for influenza, pneumococcal and hepatitis B vaccines.',
    grade: 'A',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-HYD-1': {
    title: 'What hydration is',
    text: 'Prepackaged fluid and electrolytes given for a reason of their own. A drug added for treatment makes it a therapeutic infusion.',
    grade: 'B',
    cites: [
      { source: 'HAU', at: null },
      { source: 'NOR-H', at: null },
    ],
  },
  'R-HYD-2': {
    title: 'Hydration starts at minute 31',
    text: '30 minutes or fewer are never reported; 31 to 90 are one unit, then one more for each hour begun by more than 30 minutes.',
    grade: 'A',
    cites: [
      { source: 'NOR-H', at: null },
      { source: 'FCSO-I', at: null },
      { source: 'ML-HP', at: null },
      { source: 'AAPC-MN', at: null },
    ],
  },
  'R-HYD-3': {
    title: 'Beside another initial only 96361',
    text: '96360 is not reported where a push or infusion of a drug is the initial service; 96361 attaches to that initial.',
    grade: 'A',
    cites: [
      { source: 'NOR-A', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-HYD-4': {
    title: 'Minutes beside a drug are no hydration',
    text: 'While any drug infusion runs, at whatever site, the fluid is incidental.',
    grade: 'A/C',
    cites: [
      { source: 'NCCI11', at: '§B.6' },
      { source: 'PAL', at: null },
    ],
  },
  'R-HYD-5': {
    title: 'Pushes through running hydration',
    text: 'Documented minutes of a push are deducted; without a stop time nothing is.',
    grade: 'B',
    cites: [{ source: 'ML-HP', at: null }],
  },
  'R-HYD-6': {
    title: 'Before and after are added',
    text: 'Net minutes of one run of hydration are added up; a longer idle gap begins a new run that has to reach 31 minutes by itself.',
    grade: 'B',
    cites: [
      { source: 'AAPC-HY', at: null },
      { source: 'FCSO-I', at: null },
    ],
  },
  'R-HYD-7': {
    title: 'What is no hydration',
    text: 'Keep-open fluid, flush, carrier, the flow between two drugs, and fluid given only because a line is in.',
    grade: 'A',
    cites: [
      { source: 'RAC137', at: null },
      { source: 'NCCI11', at: '§B.5' },
      { source: 'NOR-H', at: null },
    ],
  },
  'R-HYD-8': {
    title: 'Hydration needs an order and a reason',
    text: 'Volume, rate and a reason; routine fluid with every chemotherapy does not count. Without a purpose the line stays and the reason is asked for.',
    grade: 'B',
    cites: [
      { source: 'NOR-H', at: null },
      { source: 'RAC137', at: null },
      { source: 'HAU', at: null },
      { source: 'HCPRO', at: null },
    ],
  },
  'R-HYD-9': {
    title: 'Hydration without a stop',
    text: 'It is not reported.',
    grade: 'B',
    cites: [{ source: 'RCA-S', at: null }],
  },
  'R-HYD-10': {
    title: 'Daily limits of hydration',
    text: '96360 1 (facility 2), 96361 8 (facility 24).',
    grade: 'A',
    cites: [{ source: 'MUE24', at: null }],
  },
} as const satisfies References
