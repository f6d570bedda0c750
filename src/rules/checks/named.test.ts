/** What each check names in its sentence, and the lines that it points to. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import type { Facts } from '../step.ts'
import { coder, day, give, inf, namedBy, push, saline, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)
const HOSPITAL_RATES = 'Hospital outpatient rates (OPPS Addendum B), January 2026'

const hour = inf('vancomycin', '10:00', '11:00', { access: 'port', dose: '500 mg' })
const chemo = inf('oxaliplatin', '10:00', '12:00', { dose: '170 mg' })
const immuno = inf('pembrolizumab', '12:10', '12:50', { dose: '200 mg' })
const hormone = give('fulvestrant', 'im', '10:00', { dose: '500 mg' })
const flushOf = (access: string | null): Row => give('port flush', 'access-flush', '09:00', { access })
const dx = (diagnoses: string): DayMore => ({ diagnoses: diagnoses.split(' ') })
const of = (c: string): Row => push(c, '10:00', { dose: '1 mg' })

type Named = readonly [
  id: string,
  setting: Setting,
  rows: readonly Row[],
  more: DayMore,
  facts: Facts,
  lines: readonly string[],
  switches?: Partial<Switches>,
]

const NAMED: readonly Named[] = [
  ['claim-lines/facility-only', 'office', [of('C9047'), hour], {}, { code: 'C9047' }, ['C9047']],
  [
    'claim-lines/not-for-facility',
    'facility',
    [of('J1955'), hour],
    {},
    { code: 'J1955', status: 'B', table: HOSPITAL_RATES },
    ['J1955'],
  ],
  [
    'claim-lines/not-paid-in-facility',
    'facility',
    [of('J0364'), hour],
    {},
    { code: 'J0364', status: 'E1', table: HOSPITAL_RATES },
    ['J0364'],
  ],
  ['claim-lines/nurse-visit', 'office', [hour], { visits: [visit('99211')] }, { code: '99211' }, []],
  [
    'claim-lines/flush-beside-service',
    'office',
    [flushOf('picc'), hour],
    {},
    { code: '96523', access: 'picc', others: ['96365'] },
    [],
  ],
  [
    'claim-lines/flush-beside-service',
    'office',
    [flushOf(null), hour],
    {},
    { code: '96523', access: 'access not named', others: ['96365'] },
    [],
  ],
  ['diagnoses/none-entered', 'office', [hour], {}, {}, []],
  [
    'diagnoses/encounter-code-not-first',
    'office',
    [chemo],
    dx('C18.7 Z51.11'),
    { code: 'Z51.11', before: 'C18.7' },
    [],
  ],
  [
    'diagnoses/encounter-code-missing',
    'office',
    [chemo],
    dx('C18.7'),
    { code: 'Z51.11', drugs: ['oxaliplatin'] },
    ['96413', '96415'],
  ],
  [
    'diagnoses/encounter-code-missing',
    'office',
    [immuno],
    dx('C34.11'),
    { code: 'Z51.12', drugs: ['pembrolizumab'] },
    ['96413'],
  ],
  [
    'diagnoses/encounter-code-missing',
    'office',
    [chemo, immuno],
    dx('C18.7'),
    { code: 'Z51.11', drugs: ['oxaliplatin', 'pembrolizumab'] },
    ['96413', '96415', '96417'],
  ],
  [
    'diagnoses/second-encounter-code',
    'office',
    [chemo, immuno, hormone],
    dx('Z51.11 C18.7'),
    { code: 'Z51.12', other: 'Z51.11', drugs: ['oxaliplatin', 'pembrolizumab'] },
    ['96413', '96415', '96417'],
  ],
  [
    'diagnoses/second-encounter-code',
    'office',
    [chemo, immuno],
    dx('Z51.12 C18.7'),
    { code: 'Z51.11', other: 'Z51.12', drugs: ['oxaliplatin', 'pembrolizumab'] },
    ['96413', '96415', '96417'],
  ],
  [
    'diagnoses/encounter-code-against-treatment',
    'office',
    [immuno],
    dx('Z51.11 C34.11'),
    { code: 'Z51.11', treatment: 'chemotherapy', drugs: ['pembrolizumab'] },
    ['96413'],
  ],
  [
    'diagnoses/encounter-code-against-treatment',
    'office',
    [chemo],
    dx('Z51.12 C18.7'),
    { code: 'Z51.12', treatment: 'immunotherapy', drugs: ['oxaliplatin'] },
    ['96413', '96415'],
  ],
  [
    'diagnoses/encounter-code-against-treatment',
    'office',
    [hormone],
    dx('Z51.11 C50.412'),
    { code: 'Z51.11', treatment: 'chemotherapy', drugs: ['fulvestrant'] },
    ['96402'],
  ],
  [
    'diagnoses/encounter-code-against-treatment',
    'office',
    [hour],
    dx('Z51.11 C50.412'),
    { code: 'Z51.11', treatment: 'chemotherapy', drugs: ['no antineoplastic drug'] },
    [],
  ],
  [
    'diagnoses/history-under-treatment',
    'office',
    [chemo, hormone],
    dx('Z51.11 Z85.038'),
    { code: 'Z85.038', drugs: ['oxaliplatin', 'fulvestrant'] },
    ['96413', '96415', '96402'],
  ],
  ['diagnoses/encounter-code-without-tumour', 'office', [chemo], dx('Z51.11'), { code: 'Z51.11' }, []],
  ['diagnoses/effect-without-adverse-effect', 'office', [hour], dx('D64.81 C18.7'), { code: 'D64.81' }, []],
  [
    'diagnoses/adverse-effect-without-effect',
    'office',
    [chemo],
    dx('Z51.11 C18.7 T45.1X5A'),
    { code: 'T45.1X5A' },
    [],
  ],
  [
    'diagnoses/adverse-effect-before-effect',
    'office',
    [chemo],
    dx('Z51.11 C18.7 T45.1X5A R11.2'),
    { code: 'T45.1X5A', effect: 'R11.2' },
    [],
  ],
  [
    'diagnoses/hydration-without-diagnosis',
    'office',
    [chemo, saline('12:10', '13:00')],
    dx('Z51.11 C18.7'),
    { code: '96361', purpose: 'dehydration' },
    ['96361'],
  ],
  [
    'diagnosis-codes/not-billable',
    'office',
    [hour],
    { ...dx('C50.9'), date: '2026-05-12' },
    {
      code: 'C50.9',
      text: 'Malignant neoplasm of breast of unspecified site',
      table: 'ICD-10-CM, fiscal year 2026',
    },
    [],
  ],
  [
    'diagnosis-codes/not-in-table',
    'office',
    [hour],
    dx('C18.75'),
    { code: 'C18.75', text: null, table: 'ICD-10-CM, fiscal year 2026' },
    [],
  ],
  [
    'diagnosis-codes/two-quadrants',
    'office',
    [hour],
    dx('C50.412 C50.212'),
    { code: 'C50.412', other: 'C50.212' },
    [],
  ],
  ['diagnosis-codes/secondary-without-primary', 'office', [hour], dx('C79.51'), { code: 'C79.51' }, []],
  [
    'diagnosis-codes/receptors-contradict',
    'office',
    [hour],
    dx('C50.412 Z17.0 Z17.1'),
    { code: 'Z17.0', other: 'Z17.1' },
    [],
  ],
  ['diagnosis-codes/receptors-without-breast', 'office', [hour], dx('C18.7 Z17.0'), { code: 'Z17.0' }, []],
  [
    'diagnosis-codes/receptors-against-drug',
    'office',
    [inf('trastuzumab', '10:00', '11:00', { dose: '400 mg' })],
    dx('C50.412 Z17.32'),
    { drug: 'trastuzumab', receptor: 'HER2', code: 'Z17.32' },
    ['96413'],
  ],
  [
    'diagnosis-codes/remission-under-treatment',
    'office',
    [chemo],
    dx('C91.01'),
    { code: 'C91.01', text: 'Acute lymphoblastic leukemia, in remission', drugs: ['oxaliplatin'] },
    ['96413', '96415'],
  ],
  [
    'documentation/same-minutes',
    'office',
    [
      inf('vancomycin', '08:00', '08:45'),
      inf('cefepime', '10:00', '10:45'),
      inf('ceftriaxone', '12:00', '12:45'),
    ],
    {},
    { drugs: ['vancomycin', 'cefepime', 'ceftriaxone'], minutes: 45 },
    ['96365', '96367'],
  ],
  [
    'drug-lines/esa-modifier',
    'office',
    [give('epoetin alfa', 'sc', '10:00', { dose: '40000 unit' }), hour],
    {},
    { code: 'J0885', drug: 'epoetin alfa' },
    ['J0885'],
  ],
  [
    'drug-lines/two-routes',
    'office',
    [push('octreotide', '10:00', { dose: '0.1 mg' }), give('octreotide', 'sc', '12:00', { dose: '0.1 mg' })],
    {},
    { code: 'J2354', drug: 'octreotide' },
    ['J2354'],
  ],
  [
    'drug-lines/route-modifier',
    'office',
    [inf('tocilizumab', '10:00', '11:00', { dose: '400 mg' }), hour],
    {},
    { code: 'J3262', drug: 'tocilizumab' },
    ['J3262'],
  ],
  [
    'drug-lines/biosimilar-modifier',
    'office',
    [inf('Inflectra', '10:00', '12:05', { dose: '300 mg' })],
    { date: '2018-03-31' },
    { code: 'Q5103', date: '2018-03-31' },
    ['Q5103'],
  ],
  [
    'drug-lines/340b-before-2024',
    'office',
    [immuno],
    { date: '2023-12-31' },
    { code: 'J9271', modifier: 'TB', date: '2023-12-31' },
    ['J9271'],
    { drug340B: 'TB' },
  ],
  [
    'drug-lines/340b-jg-from-2025',
    'office',
    [immuno],
    { date: '2025-01-01' },
    { code: 'J9271', date: '2025-01-01' },
    ['J9271'],
    { drug340B: 'JG' },
  ],
  [
    'drug-lines/neither-jw-nor-jz',
    'office',
    [
      inf('trastuzumab', '10:00', '11:00', {
        dose: '95 mg',
        discarded: '5 mg',
        vials: [{ ndc: null, count: 1, sizeMicroMg: 100e6, singleDose: true, extra: {} }],
      }),
    ],
    {},
    { code: 'J9355' },
    ['J9355'],
    { wasteBelowUnit: 'none' },
  ],
]

it.each(
  NAMED.map(([id, setting, rows, more, facts, lines, switches = {}], position) => ({
    position,
    id,
    encounter: day(setting, rows, more),
    switches,
    wanted: [[facts, lines]],
  })),
)('$position: $id', ({ id, encounter, switches, wanted }) => {
  expect(namedBy(code(encounter, switches), id)).toEqual(wanted)
})
