/** Which drugs take the chemotherapy codes, bundling, visits. */
import type { References } from './rule-reference.ts'

export const CLASSES = {
  'R-CLS-1': {
    title: 'What takes the chemotherapy codes',
    text: 'Antineoplastic drugs that are not radionuclides, the same drugs given for other diseases, and certain monoclonal antibodies and biologic response modifiers.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: '§30.5.D' },
      { source: 'NOR-B', at: null },
    ],
  },
  'R-CLS-2': {
    title: 'Drugs that Medicare names',
    text: 'Infliximab, rituximab, alemtuzumab, gemtuzumab, trastuzumab; as hormonal antineoplastics leuprolide and goserelin. The list is not closed.',
    grade: 'A/B',
    cites: [{ source: 'IOM12', at: '§30.5.D' }],
  },
  'R-CLS-3': {
    title: 'Checkpoint inhibitors',
    text: 'They are antineoplastic monoclonal antibodies and take the chemotherapy codes.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: '§30.5.D' },
      { source: 'BMS', at: null },
    ],
  },
  'R-CLS-4': {
    title: 'Supportive drugs are no chemotherapy',
    text: 'Drugs against anaemia and nausea and other supportive drugs take the therapeutic codes, also for cancer patients.',
    grade: 'A',
    cites: [{ source: 'IOM12', at: '§30.5.D' }],
  },
  'R-CLS-5': {
    title: 'Complex biologics rest on the record',
    text: 'Medicare looks at several factors, not at the drug alone: preparation, supervision, monitoring, assessment. Payers with lists differ.',
    grade: 'A',
    cites: [
      { source: 'TDL12397', at: null },
      { source: 'NOR-B', at: null },
      { source: 'NOR-C', at: null },
      { source: 'NOVEC', at: null },
    ],
  },
  'R-CLS-6': {
    title: 'Commercial lists differ',
    text: 'A published payer list refuses the chemotherapy codes for named drugs; makers of some antibodies print both families.',
    grade: 'A',
    cites: [
      { source: 'IBC22', at: null },
      { source: 'GNE', at: null },
      { source: 'JNJ', at: null },
    ],
  },
  'R-CLS-7': {
    title: 'Antineoplastic antibodies under the skin',
    text: 'They are injections of the chemotherapy family: 96401.',
    grade: 'B',
    cites: [
      { source: 'CCE', at: null },
      { source: 'IOM12', at: '§30.5.D' },
    ],
  },
  'R-CLS-8': {
    title: 'Hormonal drugs by diagnosis',
    text: '96402 when given for a neoplasm; the same substance for another disease, somatostatin analogues and medroxyprogesterone are 96372.',
    grade: 'A/B',
    cites: [
      { source: 'IOM12', at: null },
      { source: 'CCE', at: null },
      { source: 'FTR', at: null },
    ],
  },
  'R-CLS-9': {
    title: 'Growth factors',
    text: '96372, the on-body kit 96377; not 96401.',
    grade: 'A/B',
    cites: [{ source: 'IOM12', at: null }],
  },
  'R-CLS-10': {
    title: 'Denosumab',
    text: '96372 by default; some claim 96401 because it is a monoclonal antibody.',
    grade: 'B',
    cites: [
      { source: 'RHE', at: null },
      { source: 'AAPC-D', at: null },
      { source: 'IBC22', at: null },
    ],
  },
  'R-CLS-11': {
    title: 'Zoledronic acid and pamidronate',
    text: 'Therapeutic, push or infusion by the clock.',
    grade: 'B',
    cites: [{ source: 'AAPC-Z', at: null }],
  },
  'R-CLS-12': {
    title: 'Iron and immunoglobulin',
    text: 'Therapeutic; immunoglobulin under the skin has the codes of that infusion.',
    grade: 'B',
    cites: [{ source: 'MUE24', at: null }],
  },
  'R-CLS-13': {
    title: 'Whose word on the class counts',
    text: "The class in the file comes before the table, and so does a payer's list; an unknown drug is therapeutic, with a warning.",
    grade: 'C',
    cites: [],
  },
  'R-CLS-14': {
    title: 'Biologic is not enough',
    text: 'The family follows the drug, not the diagnosis and not the way it is made.',
    grade: 'C',
    cites: [],
  },
  'R-BUN-1': {
    title: 'Inside every administration',
    text: 'Local anaesthesia, line start, access to a line or port, flush, tubing, supplies and preparation are not reported beside it.',
    grade: 'A',
    cites: [
      { source: 'IOM12', at: '§30.5' },
      { source: 'NCCI11', at: '§B.4' },
      { source: 'T902', at: null },
    ],
  },
  'R-BUN-2': {
    title: 'Carrier and keep-open fluid',
    text: "Part of the drug's administration, or no service.",
    grade: 'A',
    cites: [{ source: 'NCCI11', at: '§B.5' }],
  },
  'R-BUN-3': {
    title: 'Observation belongs to the infusion',
    text: 'Monitoring during and after, even for hours, is not separate.',
    grade: 'B',
    cites: [],
  },
  'R-BUN-4': {
    title: 'Needle placement',
    text: '36000 and 36410 stand beside an initial code only where the puncture is for something else.',
    grade: 'A',
    cites: [
      { source: 'PTP24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-BUN-5': {
    title: 'Vital signs and teaching',
    text: 'Pulse oximetry, vital signs, education and consent are not separate.',
    grade: 'C',
    cites: [],
  },
  'R-EM-1': {
    title: '99211 never with an administration',
    text: 'Its work is inside the administration; in the office no modifier helps.',
    grade: 'A',
    cites: [
      { source: 'IOM12EM', at: '§30.6.7' },
      { source: 'NCCI11', at: null },
      { source: 'PTP24', at: null },
    ],
  },
  'R-EM-2': {
    title: 'A visit with its own work takes 25',
    text: 'A higher visit stands beside an administration with modifier 25 and separately identifiable, documented work.',
    grade: 'A',
    cites: [
      { source: 'IOM12EM', at: '§30.6.7' },
      { source: 'PTP24', at: null },
    ],
  },
  'R-EM-3': {
    title: 'A visit that is not separate',
    text: 'A visit not marked as separately identifiable is not reported on a day of an administration.',
    grade: 'C',
    cites: [],
  },
  'R-EM-4': {
    title: 'Facility visits',
    text: 'Medicare takes G0463 for clinic visits of a hospital, with modifier 25 beside a separately paid procedure.',
    grade: 'B',
    cites: [
      { source: 'PTP24', at: null },
      { source: 'PFS25', at: null },
    ],
  },
  'R-EM-5': {
    title: 'Level by decision making',
    text: 'Problems, data and risk each reach a level; two of the three make the level of the visit. History and examination do not count. The elements are mostly from memory.',
    grade: 'C',
    cites: [
      { source: 'MDM', at: null },
      { source: 'EM-LEVELS', at: null },
    ],
  },
  'R-EM-6': {
    title: 'Level by time',
    text: 'Total minutes of the billing practitioner on that day, met or exceeded, since 2024 a single threshold for each code; never the time of the infusion or of the nurse. The higher of decision and time may be used.',
    grade: 'B/C',
    cites: [{ source: 'EM-LEVELS', at: null }],
  },
  'R-EM-7': {
    title: 'G2211 beside modifier 25',
    text: 'Medicare does not pay the complexity add-on where its visit carries modifier 25; from 2025 it does beside a vaccine, a wellness visit or another preventive service, and in no other case.',
    grade: 'B',
    cites: [
      { source: 'NOR-G2211', at: 'E/M with modifier 25' },
      { source: 'AAFP-G2211', at: null },
    ],
    from: '2024-01-01',
  },
} as const satisfies References
