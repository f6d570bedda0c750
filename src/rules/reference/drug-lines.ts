/** Drug lines. */
import type { References } from './rule-reference.ts'

export const DRUG_LINES = {
  'R-DOSE-1': {
    title: 'Body surface',
    text: 'The root of height in cm × weight in kg ÷ 3600 (Mosteller), or 0.007184 × kg^0.425 × cm^0.725 (Du Bois).',
    grade: 'B',
    cites: [
      { source: 'MOSTELLER87', at: null },
      { source: 'DUBOIS16', at: null },
    ],
  },
  'R-DOSE-2': {
    title: 'What an order makes',
    text: 'An order per m² or per kg is multiplied by the documented size of the patient; a flat one is the dose.',
    grade: 'C',
    cites: [],
  },
  'R-DOSE-3': {
    title: 'Estimated creatinine clearance',
    text: '(140 − years) × kg ÷ (72 × serum creatinine in mg/dL), × 0.85 for women; for a dose by AUC no more than 125 mL/min is counted.',
    grade: 'B',
    cites: [
      { source: 'COCKCROFT76', at: null },
      { source: 'FDA10', at: null },
    ],
  },
  'R-DOSE-4': {
    title: 'Dose by AUC',
    text: 'Milligrams of carboplatin are the AUC × (clearance in mL/min + 25).',
    grade: 'B',
    cites: [{ source: 'CALVERT89', at: null }],
  },
  'R-DOSE-5': {
    title: 'Ordered, given, billed',
    text: 'The three are compared, a tenth apart at most by default; what was given is billed whatever was ordered.',
    grade: 'C',
    cites: [{ source: 'CGS-JW', at: null }],
  },
  'R-UNIT-1': {
    title: 'Units round up',
    text: 'The dose given divided by the billing unit, rounded up; what was given counts, not what was ordered.',
    grade: 'A',
    cites: [
      { source: 'CGS-JW', at: null },
      { source: 'HCPCS25', at: null },
    ],
  },
  'R-UNIT-2': {
    title: 'Add the doses, round once',
    text: 'Doses of one code, day and route are added before rounding.',
    grade: 'C',
    cites: [{ source: 'CGS-JW', at: null }],
  },
  'R-UNIT-3': {
    title: 'Units of "up to"',
    text: 'Any dose up to the amount is one unit.',
    grade: 'A',
    cites: [{ source: 'HCPCS25', at: null }],
  },
  'R-UNIT-4': {
    title: 'Convert before dividing',
    text: 'Grams, milligrams and micrograms convert; units, mEq and volumes do not.',
    grade: 'C',
    cites: [],
  },
  'R-UNIT-5': {
    title: 'The product decides the code',
    text: "Some forms of one drug have codes of their own; the container's number decides.",
    grade: 'A',
    cites: [
      { source: 'NDC26', at: null },
      { source: 'NDC25', at: null },
    ],
  },
  'R-UNIT-6': {
    title: 'Codes have an end',
    text: 'A code is valid in its span of dates; an ended code has a successor, often with another unit.',
    grade: 'A/B',
    cites: [
      { source: 'HCPCS26', at: null },
      { source: 'HCPCS25', at: null },
    ],
  },
  'R-UNIT-7': {
    title: 'Biosimilars have their own codes',
    text: 'The code of the reference product is wrong for them.',
    grade: 'A',
    cites: [
      { source: 'HCPCS25', at: null },
      { source: 'ASP25', at: null },
    ],
  },
  'R-UNIT-8': {
    title: 'A second code for dialysis',
    text: 'Some drugs take another code for patients with N18.6 and Z99.2.',
    grade: 'A/C',
    cites: [
      { source: 'HCPCS26', at: null },
      { source: 'HCPCS25', at: null },
    ],
  },
  'R-JW-1': {
    title: 'Discarded drug: JW, else JZ',
    text: 'Documented waste from a single-dose container stands on its own line with JW; from July 2023 the dose line carries JZ where nothing is discarded.',
    grade: 'A',
    cites: [
      { source: 'IOM17', at: '§40' },
      { source: 'CGS-JW', at: null },
    ],
    from: '2017-01-01',
  },
  'R-JW-2': {
    title: 'Waste rounds down',
    text: 'Discarded units are rounded down, and dose and waste together never exceed the containers.',
    grade: 'A',
    cites: [
      { source: 'CGS-JW', at: null },
      { source: 'NGS-JW', at: null },
    ],
  },
  'R-JW-3': {
    title: 'Less than one unit left',
    text: 'No waste line: the rounded-up dose has paid for it, and the dose line carries JZ.',
    grade: 'B',
    cites: [
      { source: 'OPM', at: null },
      { source: 'NGS-JW', at: null },
    ],
  },
  'R-JW-4': {
    title: 'Multi-dose containers',
    text: 'Neither JW nor JZ, and no payment for what is left.',
    grade: 'A/C',
    cites: [{ source: 'IOM17', at: '§40' }],
  },
  'R-JW-5': {
    title: 'Sizes that waste least',
    text: 'Waste from an oversized container is not payable where a smaller one exists.',
    grade: 'A',
    cites: [{ source: 'CGS-JW', at: null }],
  },
  'R-JW-6': {
    title: 'Overfill',
    text: 'It is never billed, as dose or as waste.',
    grade: 'B',
    cites: [],
  },
  'R-JW-7': {
    title: 'Content equals dose and waste',
    text: 'Where the containers hold more than what is documented as given and discarded, neither modifier is true and the record is asked.',
    grade: 'C',
    cites: [],
  },
  'R-JW-8': {
    title: 'Where waste modifiers do not apply',
    text: 'Not for packaged drugs and not where the payer pays no drug separately.',
    grade: 'B',
    cites: [{ source: 'IOM17', at: '§40' }],
  },
  'R-JW-9': {
    title: 'A vial shared by patients',
    text: 'Each is billed for the dose; the last remainder goes to the last.',
    grade: 'B',
    cites: [],
  },
  'R-NDC-1': {
    title: 'Ten digits to eleven',
    text: 'A zero is put in front of the part that is short; without hyphens a ten-digit number cannot be converted.',
    grade: 'B',
    cites: [{ source: 'GNE', at: null }],
  },
  'R-NDC-2': {
    title: 'The drug number on the claim',
    text: "Qualifier N4, eleven digits, then unit and quantity in the package's own measure.",
    grade: 'B',
    cites: [],
  },
  'R-NDC-3': {
    title: 'Who wants the drug number',
    text: 'Original Medicare for unclassified drugs, Medicaid and many plans always.',
    grade: 'B',
    cites: [],
  },
  'R-NDC-4': {
    title: 'Two packages in one dose',
    text: 'KP and KQ on two lines, where the payer wants it.',
    grade: 'C',
    cites: [],
  },
  'R-NOC-1': {
    title: 'A drug without a code',
    text: 'J9999, J3490, J3590 or J7999: one unit, and name, dose, route and number in the note.',
    grade: 'B',
    cites: [],
  },
  'R-NOC-2': {
    title: 'Unclassified only without a code',
    text: 'An unclassified code on a drug that has its own is denied.',
    grade: 'A',
    cites: [{ source: 'HCPCS25', at: null }],
  },
  'R-NOC-3': {
    title: 'New drug in a hospital',
    text: 'C9399 until it has a code.',
    grade: 'B',
    cites: [],
  },
  'R-SAD-1': {
    title: 'Drugs patients give themselves',
    text: 'Part B does not pay drugs that most patients inject themselves; a listed drug is denied with its administration.',
    grade: 'A',
    cites: [{ source: 'SAD', at: null }],
  },
  'R-SAD-2': {
    title: 'Drugs by mouth',
    text: 'No administration code, and the drug only where Part B covers it as an oral anticancer or antiemetic drug.',
    grade: 'B',
    cites: [],
  },
} as const satisfies References
