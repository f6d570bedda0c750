/** Payment. */
import type { References } from './rule-reference.ts'

export const PAYMENT = {
  'R-PAY-1': {
    title: "Medicare's drug price",
    text: '106 % of the average sales price, published each quarter per billing unit.',
    grade: 'A',
    cites: [
      { source: 'ASP26', at: null },
      { source: 'ASP25', at: null },
      { source: 'CMS13', at: null },
    ],
  },
  'R-PAY-2': {
    title: 'New drugs',
    text: 'List price and 3 % stand in only while there is no average sales price.',
    grade: 'B',
    cites: [
      { source: 'MINTZ', at: null },
      { source: 'OPPS26', at: null },
    ],
  },
  'R-PAY-3': {
    title: "The patient's share of a drug",
    text: '20 % of the limit, or less where the price rose faster than inflation: the price file prints it.',
    grade: 'A',
    cites: [
      { source: 'ASP26', at: null },
      { source: 'ASP25', at: null },
    ],
  },
  'R-PAY-4': {
    title: 'Sequestration',
    text: "2 % of Medicare's share, after the patient's share.",
    grade: 'A',
    cites: [
      { source: 'CMS13', at: null },
      { source: 'MPLUS', at: null },
    ],
  },
  'R-PAY-5': {
    title: 'Biosimilars',
    text: "For five years their limit holds 8 % of the reference product's price; it is in the published figure.",
    grade: 'B',
    cites: [],
    from: '2022-10-01',
  },
  'R-PAY-6': {
    title: 'The office fee',
    text: 'Relative values times the indices of the place times the conversion factor, to the cent.',
    grade: 'A/B',
    cites: [
      { source: 'PFS26', at: null },
      { source: 'PFS25', at: null },
      { source: 'RVU26', at: null },
    ],
  },
  'R-PAY-7': {
    title: 'Relative values of 2026',
    text: 'Money of 2026 is computed from the fee schedule file of October 2026.',
    grade: 'A',
    cites: [
      { source: 'PFS26', at: null },
      { source: 'RVU26', at: null },
    ],
    from: '2026-01-01',
  },
  'R-PAY-8': {
    title: 'Hospital administration',
    text: 'Paid by service groups; 96368 and 96376 are packaged, some injections beside a higher service.',
    grade: 'A/C',
    cites: [
      { source: 'OPPSB26', at: null },
      { source: 'OPPS26', at: null },
    ],
  },
  'R-PAY-9': {
    title: 'Hospital drugs',
    text: 'Paid apart above a daily cost or under pass-through, else packaged: still on the claim, without payment.',
    grade: 'A',
    cites: [{ source: 'OPPS26', at: null }],
  },
  'R-PAY-10': {
    title: 'Off-campus departments',
    text: 'From 2026 paid at about 40 % for drug administration.',
    grade: 'B',
    cites: [{ source: 'OPPS26', at: null }],
    from: '2026-01-01',
  },
  'R-PAY-11': {
    title: 'Waste is paid like dose',
    text: "The drug's price covers the drug, never the administration.",
    grade: 'A',
    cites: [{ source: 'ASP25', at: null }],
  },
  'R-PAY-12': {
    title: 'No price',
    text: 'Unlisted and unclassified codes have none until the contractor sets one: the amount stays open, never zero.',
    grade: 'A',
    cites: [{ source: 'PFS25', at: null }],
  },
  'R-PAY-13': {
    title: 'Rounding',
    text: 'Integer cents, rounded half up once a line.',
    grade: 'C',
    cites: [],
  },
} as const satisfies References
