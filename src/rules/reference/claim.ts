/** Diagnoses, claim fields, denials. */
import type { References } from './rule-reference.ts'

export const CLAIM = {
  'R-DX-1': {
    title: 'Why the patient came: Z51 first',
    text: 'An encounter solely for chemotherapy or immunotherapy has Z51.11 or Z51.12 first, the malignancy second (official guideline, section I.C.2.e).',
    grade: 'A',
    cites: [{ source: 'ICDG26', at: 'I.C.2.e(2)' }],
  },
  'R-DX-2': {
    title: 'Z51.11 or Z51.12',
    text: 'Chemotherapy or antineoplastic immunotherapy; not for the same drugs in another disease.',
    grade: 'B',
    cites: [],
  },
  'R-DX-3': {
    title: 'Active as long as treated',
    text: 'A malignancy under treatment is coded as active; a history code waits until treatment is over (official guideline, section I.C.2.m).',
    grade: 'A',
    cites: [{ source: 'ICDG26', at: 'I.C.2.m' }],
  },
  'R-DX-4': {
    title: 'Highest specificity',
    text: 'A parent code is not valid, and an unspecified side invites denial.',
    grade: 'A',
    cites: [{ source: 'ICD26', at: null }],
  },
  'R-DX-5': {
    title: 'Breast quadrants and nodes',
    text: 'Two quadrants are an overlapping lesion; secondary sites are coded as treated.',
    grade: 'B',
    cites: [],
  },
  'R-DX-6': {
    title: 'Receptor status',
    text: 'Z17.0 and Z17.1 are the oestrogen receptor; other receptors have codes of their own.',
    grade: 'B',
    cites: [],
  },
  'R-DX-7': {
    title: 'Lymphoma, leukaemia, myeloma',
    text: 'The fifth character is the site or the remission.',
    grade: 'B',
    cites: [],
  },
  'R-DX-8': {
    title: 'Adverse effects',
    text: 'The effect first, then the code of the drug group.',
    grade: 'B',
    cites: [],
  },
  'R-DX-9': {
    title: 'Supportive services have their own reason',
    text: 'Hydration and antiemetics point to the diagnosis that they are given for.',
    grade: 'B',
    cites: [],
  },
  'R-DX-10': {
    title: 'Drug against diagnosis',
    text: 'Covered uses are the label, the recognised compendia and coverage decisions. A match proves no coverage, and no match no denial.',
    grade: 'C',
    cites: [{ source: 'INDICATIONS', at: null }],
  },
  'R-CLM-1': {
    title: 'One line per code and modifiers',
    text: 'Lines of one code, day and set of modifiers are summed.',
    grade: 'C',
    cites: [],
  },
  'R-CLM-2': {
    title: 'Where the authorization number stands',
    text: 'CMS-1500: item 23; UB-04: form locator 63; electronic: loop 2300, REF with qualifier G1. One number a claim on paper. Original Medicare authorizes no infusion drug; other plans do.',
    grade: 'B',
    cites: [],
  },
  'R-CLM-3': {
    title: 'Is the day authorized',
    text: 'The drug or its code, the date, the units left with the discarded ones, and the diagnosis are compared with each authorization; each failure is a warning.',
    grade: 'C',
    cites: [],
  },
  'R-CLM-4': {
    title: 'Clinical trials',
    text: "Z00.6, Q0 or Q1, and the trial's number.",
    grade: 'A',
    cites: [{ source: 'IOM32', at: '§69' }],
    from: '2014-01-01',
  },
  'R-CLM-5': {
    title: 'Texts and numbers on lines',
    text: 'Unclassified drugs carry a note, drugs a number; provider fields are not modelled.',
    grade: 'C',
    cites: [],
  },
  'R-CLM-6': {
    title: 'Order of lines',
    text: 'Administration with the initial first, drugs in the order of their first use with the waste after the dose, then visits.',
    grade: 'C',
    cites: [],
  },
  'R-DEN-1': {
    title: 'What denials say',
    text: 'The reason codes that an infusion day meets, and the rules which prevent each.',
    grade: 'B/C',
    cites: [],
  },
} as const satisfies References
