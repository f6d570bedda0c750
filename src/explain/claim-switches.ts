import type { SomeSwitches } from './switch-shape.ts'

/** Switches that decide codes, modifiers, units and payment. */
export const CLAIM_SWITCHES = {
  pumpCode: {
    label: 'Start of a pump',
    decides: 'The code of a portable pump: whose it is decides which applies.',
    rule: 'R-PUMP-2',
    values: [
      ['96416', 'a supplier’s pump, 96416'],
      ['G0498', 'the practice’s own pump, G0498'],
    ],
  },
  complexBiologic: {
    label: 'Complex biologics without cancer',
    decides: 'Which administration codes monoclonal antibodies and other biologics take.',
    rule: 'R-CLS-5',
    values: [
      ['chemo', 'chemotherapy codes'],
      ['therapeutic', 'therapeutic codes'],
      ['list', 'therapeutic for the payer’s list'],
    ],
  },
  denosumab: {
    label: 'Injection of denosumab',
    decides: 'The injection code of denosumab and its biosimilars.',
    rule: 'R-CLS-10',
    values: [
      ['96372', 'therapeutic, 96372'],
      ['96401', 'antineoplastic, 96401'],
    ],
  },
  hormonalNonCancer: {
    label: 'Hormonal drug without cancer',
    decides: 'What decides between the hormonal and the therapeutic injection code.',
    rule: 'R-CLS-8',
    values: [
      ['by-diagnosis', 'the diagnosis'],
      ['by-code', 'the drug alone'],
    ],
  },
  injectionUnits: {
    label: 'Several injections of a dose',
    decides: 'What counts as one injection.',
    rule: 'R-INJ-2',
    values: [
      ['per-dose', 'each dose'],
      ['per-injection', 'each needle stick'],
      ['per-drug', 'each drug'],
    ],
  },
  distinctModifier: {
    label: 'Modifier of a distinct service',
    decides: 'Which modifier says that a service is distinct.',
    rule: 'R-MOD-1',
    values: [
      ['59', '59'],
      ['X', 'XE, XS'],
    ],
  },
  markSecondSet: {
    label: 'Lines of a second site or encounter',
    decides: 'Which lines of a later set carry the modifier.',
    rule: 'R-MOD-2',
    values: [
      ['initial-and-repeats', 'the initial line and repeated codes'],
      ['initial-only', 'the initial line'],
      ['all', 'all lines'],
    ],
  },
  facilityVisitCode: {
    label: 'Visit in a facility',
    decides: 'The code of a clinic visit in a facility.',
    rule: 'R-EM-4',
    values: [
      ['G0463', 'G0463'],
      ['keep', 'the documented visit code'],
    ],
  },
  unitRounding: {
    label: 'Several doses of a day',
    decides: 'Whether doses are added before billing units are rounded.',
    rule: 'R-UNIT-2',
    values: [
      ['day-total', 'added, then rounded'],
      ['per-administration', 'each rounded by itself'],
    ],
  },
  wasteBelowUnit: {
    label: 'Less than a unit discarded',
    decides: 'What stands on the drug line when less than one unit was discarded.',
    rule: 'R-JW-3',
    values: [
      ['JZ', 'JZ'],
      ['none', 'no modifier'],
    ],
  },
  wasteModifiers: {
    label: 'JW and JZ',
    decides: 'Whether the payer takes the modifiers of discarded drug.',
    rule: 'R-JW-1',
    values: [
      ['on', 'taken'],
      ['off', 'not taken'],
    ],
  },
  ndcRequired: {
    label: 'NDC on drug lines',
    decides: 'Which drug lines need a drug number.',
    rule: 'R-NDC-3',
    values: [
      ['noc-only', 'unlisted codes only'],
      ['all', 'all'],
    ],
  },
  drug340B: {
    label: '340B modifier',
    decides: 'The modifier of drugs bought under the 340B programme.',
    rule: 'R-MOD-6',
    values: [
      ['none', 'none'],
      ['TB', 'TB'],
      ['JG', 'JG'],
      ['JG-or-TB', 'JG or TB by date'],
    ],
  },
  offCampus: {
    label: 'Off-campus department',
    decides: 'The modifier of a department away from the campus.',
    rule: 'R-MOD-5',
    values: [
      ['none', 'none'],
      ['PO', 'PO'],
      ['PN', 'PN'],
    ],
  },
  vaccineCodes: {
    label: 'Vaccine administration',
    decides: 'Which codes the administration of vaccines takes.',
    rule: 'R-VAX-1',
    values: [
      ['medicare-g', 'the G codes of Medicare'],
      ['cpt', 'CPT codes'],
    ],
  },
  sequestration: {
    label: 'Sequestration',
    decides: 'Whether two per cent are taken off what Medicare pays.',
    rule: 'R-PAY-4',
    values: [
      ['on', 'taken off'],
      ['off', 'not taken off'],
    ],
  },
} as const satisfies SomeSwitches
