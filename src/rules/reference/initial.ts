/** Setting, the initial service, second initials. */
import type { References } from './rule-reference.ts'

export const INITIAL = {
  'R-SET-1': {
    title: 'Two settings, two ways to pick the initial service',
    text: 'An office files a professional claim, a hospital outpatient department an institutional one. The codes are the same; the choice of the initial service, 96376, the visit code and the payment differ.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'NOR-A', at: null },
    ],
  },
  'R-SET-2': {
    title: 'In a facility the practitioner reports no administration',
    text: 'Nurse work belongs to the facility, so a practitioner never reports 96360–96379, 96401–96425 or 96521–96523 for a patient there. The fee schedule has no facility value for them.',
    grade: 'A',
    cites: [
      { source: 'NCCI11', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-SET-3': {
    title: 'No professional and technical halves',
    text: 'Administration codes are paid incident to a physician and cannot be split, so modifiers 26 and TC do not apply.',
    grade: 'A',
    cites: [{ source: 'PFS25', at: null }],
  },
  'R-INIT-1': {
    title: 'Office: the reason for the encounter leads',
    text: 'In the office the initial service is the one that describes the key reason for the encounter, whatever ran first or longest.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: '§30.5' },
      { source: 'AAPC-I', at: null },
    ],
  },
  'R-INIT-2': {
    title: 'Facility: rank leads',
    text: 'In a facility the initial service is picked by family (chemotherapy, therapeutic, hydration) and inside a family by technique (infusion, push), whatever ran first.',
    grade: 'A/B',
    cites: [
      { source: 'NOR-A', at: null },
      { source: 'AAPC-H', at: null },
    ],
  },
  'R-INIT-3': {
    title: 'Ties go to the longest infusion',
    text: 'Of several candidates of one rank the longest infusion leads, then the earliest start, then the order of ids. No authority breaks the tie; this is our rule, and it changes the codes only where minutes overlap.',
    grade: 'C',
    cites: [],
  },
  'R-INIT-4': {
    title: 'One initial code per encounter and site',
    text: 'Of 96360, 96365, 96369, 96374, 96409 and 96413 one is reported; everything else takes an add-on code unless a second site or a second encounter is justified.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'NCCI11', at: '§B.2' },
      { source: 'RAC71', at: null },
      { source: 'MUE24', at: null },
    ],
  },
  'R-INIT-5': {
    title: 'Injections do not compete for the initial',
    text: 'Injections under the skin or into muscle are no initial codes: a day with one injection and one push has the injection code and the initial push.',
    grade: 'B',
    cites: [
      { source: 'NAMAS', at: null },
      { source: 'PTP24', at: null },
      { source: 'AOC24', at: null },
    ],
  },
  'R-INIT-6': {
    title: 'What an office can choose',
    text: 'The add-on lists limit the choice by reason: with a chemotherapy infusion the initial is 96413, with only a chemotherapy push 96409; among therapeutic and hydration services the choice is free.',
    grade: 'A/C',
    cites: [{ source: 'AOC24', at: null }],
  },
  'R-INIT-7': {
    title: 'Office without a reason: inferred by rank',
    text: 'Where no reason is documented it is inferred with the ranking of the facility, and the claim says so. A policy may take the longest service instead.',
    grade: 'C',
    cites: [],
  },
  'R-INIT-8': {
    title: 'The first drug hung is no rule',
    text: 'Neither what ran first nor what ran longest makes the initial service, except as a tie-break.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'AAPC-I', at: null },
    ],
  },
  'R-INIT-9': {
    title: 'A pump start is no initial service',
    text: '96416, 96425 and G0498 are not initial codes. A push on such a day is 96374 with the modifier that the edit asks for.',
    grade: 'A/C',
    cites: [
      { source: 'AOC24', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-INIT-10': {
    title: 'Every add-on needs its primary',
    text: 'Medicare lists the primaries of each add-on code; an add-on without one of them on the same claim is an error.',
    grade: 'A',
    cites: [{ source: 'AOC24', at: null }],
  },
  'R-SITE-1': {
    title: 'Another line is not another site',
    text: 'A second access opened because the first failed, for rate, or as another lumen of one catheter gives no second initial.',
    grade: 'B',
    cites: [{ source: 'RCA-L', at: null }],
  },
  'R-SITE-2': {
    title: 'A second site needs a documented reason',
    text: "A second initial is reported when protocol or the patient's condition makes two separate venous sites necessary and the record says why. Without a reason both accesses are one site.",
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'NCCI11', at: '§B.2' },
      { source: 'ML-2S', at: null },
    ],
  },
  'R-SITE-3': {
    title: 'Each justified site is coded by itself',
    text: 'Rank, sequence and concurrency are judged inside a site; two infusions at once through two justified sites are not concurrent.',
    grade: 'B',
    cites: [
      { source: 'AAPC-L', at: null },
      { source: 'T902', at: null },
    ],
  },
  'R-SITE-4': {
    title: 'Hydration looks at every site',
    text: 'Minutes of hydration are reduced by drug infusions at any site of the encounter.',
    grade: 'C',
    cites: [],
  },
  'R-SESS-1': {
    title: 'A return the same day is a second encounter',
    text: 'A patient who leaves and comes back has two encounters, each with its own initial; the repeated one carries a modifier.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'RAC71', at: null },
    ],
  },
  'R-SESS-2': {
    title: 'Midnight does not split an infusion',
    text: 'An infusion past midnight is one encounter with one initial, and its hours go on counting. Whether lines are dated by day depends on the payer.',
    grade: 'A',
    cites: [
      { source: 'IOM4', at: '§230.2' },
      { source: 'AAPC-MN', at: null },
    ],
  },
  'R-SESS-3': {
    title: 'Running on arrival',
    text: 'Of an infusion already running on arrival, a facility reports from the first hour given there.',
    grade: 'B',
    cites: [{ source: 'T902', at: null }],
  },
  'R-SESS-4': {
    title: 'From the emergency room to observation',
    text: 'A patient moved from the emergency room to observation stays in one encounter; what was given before an inpatient order is outpatient.',
    grade: 'C',
    cites: [],
  },
} as const satisfies References
