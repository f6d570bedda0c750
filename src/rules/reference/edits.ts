/** Edits, limits, modifiers. */
import type { References } from './rule-reference.ts'

export const EDITS = {
  'R-NCCI-1': {
    title: 'Bundled pairs',
    text: 'Column 1 is paid, column 2 denied. Indicator 0: never both; indicator 1: both if distinct, with a modifier on column 2.',
    grade: 'A',
    cites: [
      { source: 'NCCI1', at: null },
      { source: 'CR11168', at: null },
      { source: 'PTP26', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-NCCI-2': {
    title: 'A correct claim needs no 59',
    text: 'No add-on has an edit with its initial code; a claim that needs 59 to pass has usually the wrong code.',
    grade: 'A',
    cites: [{ source: 'PTP24', at: null }],
  },
  'R-NCCI-3': {
    title: 'The pairs that matter',
    text: 'The edit table of the quarter and the setting decides; the hospital table lacks some pairs of the practitioner table.',
    grade: 'A',
    cites: [
      { source: 'PTP26', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-NCCI-4': {
    title: 'The injection trap',
    text: '96372 is column 2 to every initial code and to 96401 and 96402: a distinct injection needs the modifier.',
    grade: 'A',
    cites: [
      { source: 'PTP26', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-NCCI-5': {
    title: 'Edits change every quarter',
    text: "A claim is judged by its own quarter; a date of service outside the table's quarter is said.",
    grade: 'A',
    cites: [{ source: 'PTP24', at: null }],
  },
  'R-MUE-1': {
    title: 'Limits on units a day',
    text: 'Indicator 1 limits a line, 2 a day absolutely, 3 a day with appeal. Over the limit is an error for 2, a warning for 3.',
    grade: 'A',
    cites: [
      { source: 'MUE26', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-MUE-2': {
    title: 'Limits of drug units',
    text: 'Discarded units count with those given.',
    grade: 'A',
    cites: [
      { source: 'MUE26', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-MOD-1': {
    title: 'The modifier of a second initial',
    text: '59, or XE for another encounter and XU for another site where the payer takes them; never two on one line.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'RAC71', at: null },
      { source: 'ML-2S', at: null },
    ],
  },
  'R-MOD-2': {
    title: 'Which lines of a second set are marked',
    text: 'Initial codes, and codes that stand in an earlier set of the day: two equal lines without a modifier are denied as duplicates.',
    grade: 'C',
    cites: [{ source: 'HCPRO', at: null }],
  },
  'R-MOD-3': {
    title: 'Modifiers that are not for drug administration',
    text: '25 belongs on the visit; 76, 77, 51, RT and LT are not used here.',
    grade: 'B',
    cites: [],
  },
  'R-MOD-4': {
    title: 'Vein or skin: JA and JB',
    text: 'Where one drug code covers both routes and the contractor lists it, the line needs the modifier of the route.',
    grade: 'A',
    cites: [{ source: 'SAD', at: null }],
  },
  'R-MOD-5': {
    title: 'Pumps and off-campus departments',
    text: 'KD for a drug through a pump that is equipment; PO and PN for off-campus hospital departments.',
    grade: 'B',
    cites: [{ source: 'OPPS26', at: null }],
  },
  'R-MOD-6': {
    title: 'Drugs bought under 340B',
    text: 'Separately payable drugs are marked JG or TB; that TB alone holds from 2025 is unconfirmed.',
    grade: 'B/C',
    cites: [{ source: 'EH23', at: null }],
    from: '2024-01-01',
  },
  'R-MOD-7': {
    title: 'Modifiers kept elsewhere',
    text: "Q0 and Q1 are the trial's, JW and JZ the waste's; notices of liability are not modelled.",
    grade: 'C',
    cites: [],
  },
} as const satisfies References
