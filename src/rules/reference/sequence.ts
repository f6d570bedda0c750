/** Sequential, concurrent and mixed infusions. */
import type { References } from './rule-reference.ts'

export const SEQUENCE = {
  'R-SEQ-1': {
    title: 'A further chemotherapy infusion is 96417',
    text: 'Another drug of the chemotherapy family, before or after the initial at the same site: 96417 for its first hour, 96415 for its further hours.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'BMS', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-SEQ-2': {
    title: 'A further therapeutic infusion is 96367',
    text: 'Another therapeutic drug: 96367 for its first hour, 96366 for its further hours, also beside a chemotherapy initial.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-SEQ-3': {
    title: 'The family follows the drug, not the day',
    text: 'An antiemetic infusion on a chemotherapy day is 96367, never 96417; a second chemotherapy drug is 96417, never 96367.',
    grade: 'A',
    cites: [{ source: 'NOR-B', at: null }],
  },
  'R-SEQ-4': {
    title: 'Sequential is not chronological',
    text: 'A premedication that ran first is still sequential when the chemotherapy after it is the initial service.',
    grade: 'B',
    cites: [{ source: 'AAPC-I', at: null }],
  },
  'R-SEQ-5': {
    title: 'Sequential needs more than 15 minutes',
    text: '96417 and 96367 are infusions; at 15 minutes or less the service is a push.',
    grade: 'A',
    cites: [{ source: 'IOM12', at: null }],
  },
  'R-SEQ-6': {
    title: 'Minutes are kept per drug',
    text: 'Hours of two drugs are never pooled to reach a further hour.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'AAPC-I', at: null },
    ],
  },
  'R-SEQ-7': {
    title: 'Daily limits of the add-ons',
    text: 'Medicare limits units a day: 96417 3, 96367 4, 96366 8 (facility 24), 96415 8, 96368 1, 96375 6, 96411 3.',
    grade: 'A',
    cites: [{ source: 'MUE24', at: null }],
  },
  'R-CONC-1': {
    title: 'What concurrent means',
    text: 'Two infusions are concurrent when they run at the same time from separate containers through the same site.',
    grade: 'B',
    cites: [
      { source: 'ASCO08', at: null },
      { source: 'AAPC-L', at: null },
    ],
  },
  'R-CONC-2': {
    title: 'A concurrent therapeutic infusion is 96368',
    text: 'It is not counted in hours: one unit, however long it ran beside the other.',
    grade: 'B',
    cites: [
      { source: 'ASCO08', at: null },
      { source: 'HAU', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-CONC-3': {
    title: '96368 once',
    text: 'However many drugs run side by side, 96368 is reported once; a third simultaneous drug earns no line.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'MUE24', at: null },
      { source: 'HAU', at: null },
    ],
  },
  'R-CONC-4': {
    title: 'Two chemotherapy drugs at once',
    text: 'There is no concurrent chemotherapy code. The second drug takes the unlisted 96549 by default, which the payer prices by report.',
    grade: 'B/C',
    cites: [
      { source: 'AAPC-C', at: null },
      { source: 'AAPC-B', at: null },
    ],
  },
  'R-CONC-5': {
    title: 'Partial overlap',
    text: 'An infusion that shares 16 minutes or more with those already placed is concurrent if the larger part is shared; else it is sequential on its exclusive minutes. No minute is paid twice.',
    grade: 'B/C',
    cites: [
      { source: 'ML-OV', at: null },
      { source: 'HAU', at: null },
      { source: 'PAL', at: null },
    ],
  },
  'R-CONC-6': {
    title: 'Leucovorin beside oxaliplatin or irinotecan',
    text: 'Leucovorin is a therapeutic drug: beside the other drug 96368, after it 96367, pushed 96375.',
    grade: 'B',
    cites: [{ source: 'AAPC-L', at: null }],
  },
  'R-CONC-7': {
    title: 'Never concurrent: hydration, pushes, pumps',
    text: 'Hydration and pushes are never concurrent, and a pump in the background is no infusion beside which something runs.',
    grade: 'A/C',
    cites: [
      { source: 'NCCI11', at: '§B.6' },
      { source: 'HAU', at: null },
    ],
  },
  'R-CONC-8': {
    title: '96413 with 96368 needs no modifier',
    text: 'There is no edit between the two.',
    grade: 'A',
    cites: [{ source: 'PTP24', at: null }],
  },
  'R-CONC-9': {
    title: '96368 a day or an encounter',
    text: 'The limit of 1 is absolute for the day, so a second 96368 of a second encounter is denied whatever its modifier.',
    grade: 'A/C',
    cites: [
      { source: 'MUE24', at: null },
      { source: 'IOM12', at: null },
    ],
  },
  'R-MIX-1': {
    title: 'One bag, one infusion',
    text: 'Drugs mixed in one container are one administration; each drug keeps its own supply code.',
    grade: 'B',
    cites: [
      { source: 'ASCO08', at: null },
      { source: 'AAPC-B', at: null },
    ],
  },
  'R-MIX-2': {
    title: 'The highest family in the bag',
    text: 'A mixed container takes the highest family among its drugs.',
    grade: 'C',
    cites: [],
  },
  'R-MIX-3': {
    title: 'One syringe, one injection',
    text: 'Two drugs in one syringe are one push or one injection.',
    grade: 'C',
    cites: [],
  },
  'R-MIX-4': {
    title: 'Carrier fluid belongs to the drug',
    text: "Fluid that dissolves or carries a drug is part of that drug's administration.",
    grade: 'A',
    cites: [{ source: 'NCCI11', at: '§B.5' }],
  },
  'R-MIX-5': {
    title: 'Two bags are two infusions',
    text: 'Separate bags hung one after another are two infusions, whatever line they share.',
    grade: 'B',
    cites: [{ source: 'ASCO08', at: null }],
  },
} as const satisfies References
