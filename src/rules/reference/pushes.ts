/** Pushes, injections, pumps. */
import type { References } from './rule-reference.ts'

export const PUSHES = {
  'R-PUSH-1': {
    title: 'Chemotherapy push',
    text: '96409 if it is the initial service, else 96411 once for each different drug.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-PUSH-2': {
    title: 'Therapeutic push',
    text: '96374 if it is the initial service, else 96375 once for each different drug.',
    grade: 'A',
    cites: [{ source: 'AOC24', at: null }],
  },
  'R-PUSH-3': {
    title: '96411 stands beside 96413',
    text: 'A bolus on an infusion day is a further push, not a second initial.',
    grade: 'A',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-PUSH-4': {
    title: 'The same drug pushed again',
    text: 'In the office a second push of the same drug is not reported; of a chemotherapy drug it is reported nowhere.',
    grade: 'A',
    cites: [
      { source: 'PFS25', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-PUSH-5': {
    title: 'Facility: pushed again after 30 minutes',
    text: 'A facility reports 96376 for a push of the same therapeutic drug more than 30 minutes after the last reported one.',
    grade: 'A/B/C',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-PUSH-6': {
    title: 'A push of a drug that is also infused',
    text: 'A facility reports 96376, an office nothing. Within 30 minutes after the end of that infusion it is reported nowhere.',
    grade: 'B/C',
    cites: [
      { source: 'HAU', at: null },
      { source: 'AHIMA', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-PUSH-7': {
    title: 'A push needs a start, no stop',
    text: 'Pushes of 5 and of 15 minutes are the same unit.',
    grade: 'A',
    cites: [{ source: 'IOM12', at: null }],
  },
  'R-INJ-1': {
    title: 'Which injection code',
    text: 'Under the skin or into muscle: 96372 therapeutic, 96401 antineoplastic other than hormonal and complex biologics, 96402 hormonal antineoplastic.',
    grade: 'A/B',
    cites: [
      { source: 'IOM12', at: '§30.5.D' },
      { source: 'CCE', at: null },
    ],
  },
  'R-INJ-2': {
    title: 'Injections are counted per dose',
    text: 'One dose split over several syringes within 30 minutes is one unit by default; payers differ.',
    grade: 'A/B',
    cites: [
      { source: 'MUE24', at: null },
      { source: 'CCE', at: null },
      { source: 'HCPRO', at: null },
    ],
  },
  'R-INJ-3': {
    title: 'What is no 96372',
    text: 'Allergen immunotherapy, vaccines and what patients inject themselves; in the office a professional has to be in the suite.',
    grade: 'B',
    cites: [],
  },
  'R-INJ-4': {
    title: 'On-body injector',
    text: 'The kit is 96377 alone; a prefilled syringe is 96372.',
    grade: 'B',
    cites: [
      { source: 'MUE24', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-INJ-5': {
    title: 'Into the skin or a lesion',
    text: 'No general code exists for an intradermal injection. Chemotherapy into up to 7 lesions is 96405, more are 96406.',
    grade: 'B/C',
    cites: [],
  },
  'R-INJ-6': {
    title: 'Infusion under the skin',
    text: '96369 for the first hour, 96370 for further hours, 96371 once for another set-up; 15 minutes or less are 96372.',
    grade: 'B/C',
    cites: [
      { source: 'MUE24', at: null },
      { source: 'RAC71', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-PUMP-1': {
    title: 'Start of a prolonged infusion is 96416',
    text: 'More than 8 hours of chemotherapy on a portable or implanted pump: once, for the start; its hours are not counted.',
    grade: 'B',
    cites: [
      { source: 'ASCO10', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-PUMP-2': {
    title: 'Whose pump is it',
    text: "G0498 covers a start with the practice's own pump that comes back; 96416 and G0498 exclude each other. With a supplier's pump it is 96416.",
    grade: 'B',
    cites: [
      { source: 'HCPCS25', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-PUMP-3': {
    title: 'Bolus and pump of one drug',
    text: 'Two techniques of one drug are both reported: the push 96411 or 96409, and the pump start.',
    grade: 'B',
    cites: [{ source: 'PTP24', at: null }],
  },
  'R-PUMP-4': {
    title: 'Taking the pump off',
    text: '96523 if nothing else is done that day; nothing after G0498.',
    grade: 'B/C',
    cites: [
      { source: 'PTP24', at: null },
      { source: 'HCPCS25', at: null },
    ],
  },
  'R-PUMP-5': {
    title: 'Refill and maintenance',
    text: '96521 for a portable pump, 96522 for an implanted one; neither on a day with 96416 or 96425.',
    grade: 'A',
    cites: [{ source: 'PTP24', at: null }],
  },
  'R-PUMP-6': {
    title: 'Into an artery',
    text: 'Chemotherapy: push 96420, infusion 96422 and 96423, more than 8 hours by pump 96425. A therapeutic injection is 96373; a therapeutic infusion has no code.',
    grade: 'B',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
} as const satisfies References
