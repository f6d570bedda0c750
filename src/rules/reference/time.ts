/** Time. */
import type { References } from './rule-reference.ts'

export const TIME = {
  'R-TIME-1': {
    title: 'The clock decides between push and infusion',
    text: 'A drug infused for 15 minutes or less is a push; 16 documented minutes or more are an infusion.',
    grade: 'A',
    cites: [
      { source: 'NOR-A', at: null },
      { source: 'IOM12', at: null },
      { source: 'PAL', at: null },
    ],
  },
  'R-TIME-2': {
    title: 'When a further hour counts',
    text: 'The first hour holds 16 to 90 minutes. Each further hour needs more than 30 minutes beyond the last full one: 91, 151, 211.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'AAPC-T', at: null },
      { source: 'AAPC-90', at: null },
    ],
  },
  'R-TIME-3': {
    title: 'One threshold for all further hours',
    text: 'More than 30 minutes governs 96366, 96415 and 96361; for 96370 and 96423 it is known by analogy.',
    grade: 'A/C',
    cites: [{ source: 'IOM12', at: null }],
  },
  'R-TIME-4': {
    title: 'No cap on hours',
    text: 'No code limits the number of further hours. Claim edits of 8 units (24 for hydration and 96366 in a facility) can be overcome with the record.',
    grade: 'A/C',
    cites: [{ source: 'MUE24', at: null }],
  },
  'R-TIME-5': {
    title: 'Only running time counts',
    text: 'Line start, flush, waiting, observation, pauses and keep-open fluid are no infusion minutes.',
    grade: 'A/B',
    cites: [
      { source: 'AAPC-P', at: null },
      { source: 'PAL', at: null },
      { source: 'NCCI11', at: '§B.16' },
    ],
  },
  'R-TIME-6': {
    title: 'Start and stop are expected',
    text: 'Every infusion needs both times; they may stand anywhere in the record.',
    grade: 'B',
    cites: [
      { source: 'PAL', at: null },
      { source: 'ML-ST', at: null },
    ],
  },
  'R-TIME-7': {
    title: 'No stop time',
    text: 'No Medicare rule says what to do. By default a drug infusion without a stop is a push and hydration is not reported; a time is never inferred, the record is asked.',
    grade: 'B',
    cites: [{ source: 'RCA-S', at: null }],
  },
  'R-TIME-8': {
    title: 'Stretches of one infusion are added',
    text: 'An infusion that was interrupted and restarted is one infusion; its minutes are the sum of its stretches without the gaps.',
    grade: 'B',
    cites: [
      { source: 'ML-RX', at: null },
      { source: 'AAPC-P', at: null },
    ],
  },
  'R-TIME-9': {
    title: 'The same drug again',
    text: 'Separate infusions of one drug hours apart are not added: each later one of 16 minutes or more takes the additional-hour code. Chemotherapy minutes are summed instead.',
    grade: 'B/C',
    cites: [
      { source: 'RCA-R', at: null },
      { source: 'HAU', at: null },
    ],
  },
  'R-TIME-10': {
    title: 'Restart or new dose: the gap decides',
    text: 'Stretches in one bag, or with a gap of at most 60 minutes, are one infusion; beyond that it is the same drug again. The 60 minutes are ours and a policy switch.',
    grade: 'C',
    cites: [],
  },
  'R-TIME-11': {
    title: 'Overlapping stretches count once',
    text: 'Minutes in which two containers of one drug run together are counted once.',
    grade: 'C',
    cites: [],
  },
  'R-TIME-12': {
    title: 'Times against the rate',
    text: 'A charted rate that makes the documented time implausible is a finding, never a correction.',
    grade: 'B',
    cites: [{ source: 'AAPC-90', at: null }],
  },
  'R-TIME-13': {
    title: 'More than eight hours',
    text: 'Over 8 hours on a portable or implanted pump is another service; on a hospital pump it stays an infusion with further hours.',
    grade: 'B',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'ASCO10', at: null },
    ],
  },
} as const satisfies References
