/**
 * Deliberately bad days, ten for each denial that the checks of edits, records, drugs and diagnoses prevent: the
 * finding that says so is there with its denial and what would mend it, and no other error is.
 */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting, Trial, Vial } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { at, coder, day, give, inf, push, run, saline, visit } from '../testing.ts'
import type { DayMore, More, Row } from '../testing.ts'

const code = coder(fullBook)

type Bad = readonly [
  what: string,
  finding: string,
  rows: readonly Row[],
  more?: DayMore,
  setting?: Setting,
  switches?: Partial<Switches>,
]

const vial = (mg: number, more: Partial<Vial> = {}): Vial => ({
  ndc: null,
  count: 1,
  sizeMicroMg: mg * 1e6,
  singleDose: true,
  extra: {},
  ...more,
})
/** A dose from one container with what was discarded of it. */
const from = (mg: number, dose: number, discarded = mg - dose): More => ({
  dose: `${dose} mg`,
  discarded: `${discarded} mg`,
  vials: [vial(mg)],
})
const hour = (drug: string, more: More = {}): Row => inf(drug, '10:00', '11:10', more)
const dx = (...diagnoses: readonly string[]): DayMore => ({ diagnoses })
const visits = (c: string, own = true): DayMore => ({ visits: [visit(c, own)] })
const trial = (number: string | null): Trial => ({ number, investigational: [], extra: {} })
const pembrolizumab = hour('pembrolizumab', from(100, 100))
const GIVEN = { dose: '500 mg' }
const vancomycin = hour('vancomycin', GIVEN)
const NONE = { wasteBelowUnit: 'none' } as const
const minutes = (drug: string, start: string, long: number): Row =>
  inf(drug, start, null, { stop: at(start) + long, ...GIVEN })

const DAYS: { readonly [denial: string]: readonly Bad[] } = {
  'CO-4': [
    ['content beyond dose', 'drug-units/container-content', [hour('pembrolizumab', from(200, 150, 0))]],
    ['dose beyond content', 'drug-units/container-content', [hour('trastuzumab', from(150, 200, 0))]],
    ['waste counted short', 'drug-units/container-content', [hour('bortezomib', from(3.5, 2.6, 0.5))]],
    ['no containers, no waste', 'drug-units/waste-not-recorded', [hour('nivolumab', { dose: '240 mg' })]],
    [
      'nothing below a unit',
      'drug-lines/neither-jw-nor-jz',
      [hour('trastuzumab', from(100, 95))],
      {},
      'office',
      NONE,
    ],
    [
      'nothing below a unit, hospital',
      'drug-lines/neither-jw-nor-jz',
      [hour('rituximab', from(100, 95))],
      {},
      'facility',
      NONE,
    ],
    ['epoetin', 'drug-lines/esa-modifier', [give('epoetin alfa', 'sc', '10:00', { dose: '40000 unit' })]],
    [
      'darbepoetin',
      'drug-lines/esa-modifier',
      [give('darbepoetin alfa', 'sc', '10:00', { dose: '100 mcg' })],
    ],
    [
      'one code by vein and under the skin',
      'drug-lines/two-routes',
      [
        push('octreotide', '10:00', { dose: '0.1 mg' }),
        give('octreotide', 'sc', '12:00', { dose: '0.1 mg' }),
      ],
    ],
    ['JG or TB', 'drug-units/340b-modifier-open', [pembrolizumab], {}, 'facility', { drug340B: 'JG-or-TB' }],
  ],
  'CO-11': [
    [
      'tumour before the encounter',
      'diagnoses/encounter-code-not-first',
      [pembrolizumab],
      dx('C34.11', 'Z51.12'),
    ],
    ['no encounter code', 'diagnoses/encounter-code-missing', [pembrolizumab], dx('C34.11')],
    [
      'chemotherapy for immunotherapy',
      'diagnoses/encounter-code-against-treatment',
      [pembrolizumab],
      dx('Z51.11', 'C34.11'),
    ],
    ['encounter code alone', 'diagnoses/encounter-code-without-tumour', [pembrolizumab], dx('Z51.12')],
    [
      'history under treatment',
      'diagnoses/history-under-treatment',
      [pembrolizumab],
      dx('Z51.12', 'Z85.118'),
    ],
    [
      'adverse effect without effect',
      'diagnoses/adverse-effect-without-effect',
      [pembrolizumab],
      dx('Z51.12', 'C34.11', 'T45.AX5A'),
    ],
    ['side left open', 'diagnosis-codes/side-unspecified', [pembrolizumab], dx('Z51.12', 'C34.30')],
    ['two quadrants', 'diagnosis-codes/two-quadrants', [vancomycin], dx('C50.411', 'C50.211')],
    ['two statuses', 'diagnosis-codes/receptors-contradict', [vancomycin], dx('C50.411', 'Z17.0', 'Z17.1')],
    [
      'a drug for another tumour',
      'indications/none-among-diagnoses',
      [hour('panitumumab', from(100, 100))],
      dx('Z51.12', 'C34.11'),
    ],
  ],
  'CO-16': [
    ['no dose', 'drug-units/dose-not-documented', [hour('oxaliplatin')]],
    ['a dose in mL', 'drug-units/dose-not-convertible', [hour('oxaliplatin', { dose: '20 mL' })]],
    [
      'waste in mL',
      'drug-units/waste-not-convertible',
      [hour('oxaliplatin', { dose: '80 mg', discarded: '4 mL', vials: [vial(100, { sizeMicroMg: null })] })],
    ],
    [
      'ten digits of an NDC',
      'drug-units/ndc-form',
      [hour('pembrolizumab', { ...from(100, 100), vials: [vial(100, { ndc: '0000630260' })] })],
    ],
    ['no NDC where asked', 'drug-units/ndc-missing', [pembrolizumab], {}, 'office', { ndcRequired: 'all' }],
    ['a drug without a code', 'drug-units/needs-note', [hour('J9999', { dose: '10 mg' })]],
    [
      'NDC of another drug',
      'drug-lines/ndc-of-another-drug',
      [hour('nivolumab', { ...from(100, 100), vials: [vial(100, { ndc: '00006-3026-02' })] })],
    ],
    [
      'chemotherapy beside chemotherapy',
      'edits/unlisted-by-report',
      [hour('gemcitabine', { dose: '1600 mg' }), hour('cisplatin', { dose: '50 mg' })],
    ],
    ['trial without number', 'trial/number-missing', [pembrolizumab], dx('Z51.12', 'C34.11', 'Z00.6')],
    [
      'trial number short',
      'trial/number-form',
      [pembrolizumab],
      { ...dx('Z51.12', 'C34.11', 'Z00.6'), trial: trial('NCT1234567') },
    ],
  ],
  'CO-18': (
    [
      ['an infusion', vancomycin],
      ['a chemotherapy infusion', pembrolizumab],
      ['a push', push('ondansetron', '10:00', { dose: '8 mg' })],
      ['a chemotherapy push', push('doxorubicin', '10:00', { dose: '94 mg' })],
      ['an injection', give('ketorolac', 'im', '10:00', { dose: '30 mg' })],
      ['an injection under the skin', give('bortezomib', 'sc', '10:00', { dose: '2.5 mg' })],
      ['an infusion under the skin', run('Hizentra', 'sc-infusion', '10:00', '11:00', { dose: '10 g' })],
      ['hydration', saline('10:00', '11:00')],
      ['a blood product', inf('red cells', '10:00', '12:00')],
      ['a vaccine', give('influenza vaccine', 'im', '10:00')],
    ] as const
  ).map(([what, row]): Bad => [what, 'entry/entered-twice', [row, row]]),
  'CO-50': [
    [
      'hydration without purpose',
      'hydration/purpose-not-stated',
      [saline('10:00', '11:00', { purpose: null })],
    ],
    [
      'hydration beside drugs without purpose',
      'hydration/purpose-not-stated',
      [vancomycin, saline('11:20', '12:20', { purpose: null })],
    ],
    [
      'hydration without purpose, hospital',
      'hydration/purpose-not-stated',
      [saline('10:00', '11:00', { purpose: null })],
      {},
      'facility',
    ],
    [
      'hydration without diagnosis',
      'diagnoses/hydration-without-diagnosis',
      [saline('10:00', '11:00')],
      dx('C18.7'),
    ],
    [
      'hydration without diagnosis, hospital',
      'diagnoses/hydration-without-diagnosis',
      [saline('10:00', '11:00')],
      dx('C18.7'),
      'facility',
    ],
    [
      'hydration after chemotherapy',
      'diagnoses/hydration-without-diagnosis',
      [pembrolizumab, saline('11:30', '12:30')],
      dx('Z51.12', 'C34.11'),
    ],
    ['abatacept', 'class/complexity-in-record', [hour('abatacept', from(250, 250))]],
    ['vedolizumab', 'class/complexity-in-record', [hour('vedolizumab', from(300, 300))]],
    ['ocrelizumab', 'class/complexity-in-record', [hour('ocrelizumab', from(300, 300))]],
    [
      'natalizumab, hospital',
      'class/complexity-in-record',
      [hour('natalizumab', from(300, 300))],
      {},
      'facility',
    ],
  ],
  'CO-97': [
    ['the nurse’s visit', 'claim-lines/nurse-visit', [vancomycin], visits('99211')],
    [
      'a visit that is no work of its own',
      'visit/not-separately-identifiable',
      [vancomycin],
      visits('99213', false),
    ],
    ['a visit beside chemotherapy', 'visit/own-note-needed', [pembrolizumab], visits('99214')],
    [
      'a flush and a visit',
      'claim-lines/flush-beside-service',
      [give('port flush', 'access-flush', '10:00')],
      visits('99213'),
    ],
    [
      'a flush of another port',
      'claim-lines/flush-beside-service',
      [
        inf('vancomycin', '10:00', '11:10', { ...GIVEN, access: 'arm' }),
        give('port flush', 'access-flush', '11:20', { access: 'port' }),
      ],
    ],
    [
      'an injection beside an infusion',
      'edits/modifier-for-pair',
      [pembrolizumab, give('denosumab', 'sc', '11:20', { dose: '120 mg' })],
    ],
    [
      'a pump and its refill',
      'edits/never-together',
      [
        give('fluorouracil', 'pump-initiation', '10:00', { dose: '4000 mg' }),
        give('fluorouracil', 'pump-refill-portable', '11:00', { dose: '1 mg' }),
      ],
    ],
    [
      'a second access without reason',
      'sites/second-access-without-reason',
      [
        inf('docetaxel', '10:00', '11:10', { access: 'port', dose: '140 mg' }),
        inf('vancomycin', '10:00', '11:10', { ...GIVEN, access: 'arm' }),
      ],
    ],
    [
      'concurrent without primary',
      'edits/concurrent-has-no-primary',
      [push('doxorubicin', '09:50', { dose: '94 mg' }), vancomycin, hour('cefepime', GIVEN)],
    ],
    [
      'hydration beside a pump',
      'hydration/beside-pump',
      [give('fluorouracil', 'pump-initiation', '10:00', { dose: '4000 mg' }), saline('10:00', '11:00')],
    ],
  ],
  'CO-151': [
    ['no stop', 'services/missing-stop-time', [inf('vancomycin', '10:00', null, GIVEN)]],
    [
      'a stretch without stop',
      'services/stretch-without-stop',
      [
        inf('vancomycin', '10:00', '10:40', { ...GIVEN, bag: 'b' }),
        inf('vancomycin', '11:00', null, { ...GIVEN, bag: 'b' }),
      ],
    ],
    ['start and stop the same', 'entry/no-minutes', [minutes('vancomycin', '10:00', 0)]],
    ['31 minutes', 'documentation/minute-at-limit', [saline('10:00', '10:31')]],
    ['91 minutes', 'documentation/minute-at-limit', [minutes('vancomycin', '10:00', 91)]],
    [
      'three drugs of one length',
      'documentation/same-minutes',
      [
        minutes('vancomycin', '08:00', 45),
        minutes('cefepime', '09:00', 45),
        minutes('ceftriaxone', '10:00', 45),
      ],
    ],
    [
      'waste without container',
      'documentation/waste-without-container',
      [hour('oxaliplatin', { dose: '80 mg', discarded: '20 mg' })],
    ],
    ['more hours than the limit', 'edits/over-clinical-limit', [inf('vancomycin', '08:00', '18:00', GIVEN)]],
    ['more units than the limit', 'drug-units/over-limit', [hour('pembrolizumab', from(500, 500))]],
    [
      'two concurrent in two encounters',
      'edits/over-absolute-limit',
      [
        minutes('vancomycin', '08:00', 70),
        minutes('cefepime', '08:00', 60),
        inf('vancomycin', '16:00', '17:10', { ...GIVEN, session: 2 }),
        inf('cefepime', '16:00', '17:00', { ...GIVEN, session: 2 }),
      ],
      {},
      'office',
      { concurrentPer: 'encounter' },
    ],
  ],
}

describe.each(Object.entries(DAYS))('days that %s is for', (denial, days) => {
  it('are ten, all different', () => {
    expect(days).toHaveLength(10)
    expect(new Set(days.map(([what]) => what)).size).toBe(10)
  })

  it.each(days.map((bad) => [bad[0], bad] as const))(
    '%s',
    (_, [, id, rows, more, setting = 'office', switches]) => {
      const { findings } = code(day(setting, rows, more), switches)
      const right = findings.filter(({ check }) => check.id === id)
      expect(right).not.toEqual([])
      expect(right[0]?.check.denial).toBe(denial)
      const errors = findings.filter(({ check }) => check.severity === 'error' && check.id !== id)
      expect(errors.map(({ check }) => check.id)).toEqual([])
    },
  )
})
