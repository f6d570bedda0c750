/** Ten days for each denial of an authorization: each has the finding that prevents it, and no error. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Authorization } from '../../encounter/model.ts'
import { coder, day, give, inf } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)

type Day = readonly [
  what: string,
  given: { readonly drug: string; readonly dose: string; readonly route?: 'im' | 'sc' },
  authorization: Partial<Authorization>,
  check: string,
]

const DAYS: { readonly [denial: string]: readonly Day[] } = {
  'CO-197': [
    ['expired yesterday', { drug: 'oxaliplatin', dose: '170 mg' }, { to: '2026-10-05' }, 'expired'],
    ['expired a year ago', { drug: 'rituximab', dose: '700 mg' }, { to: '2025-10-06' }, 'expired'],
    ['begins tomorrow', { drug: 'pembrolizumab', dose: '200 mg' }, { from: '2026-10-07' }, 'not-yet-valid'],
    ['begins next month', { drug: 'nivolumab', dose: '240 mg' }, { from: '2026-11-01' }, 'not-yet-valid'],
    ['the reference product', { drug: 'Mvasi', dose: '400 mg' }, { drug: 'Avastin' }, 'other-product'],
    ['a biosimilar', { drug: 'bevacizumab', dose: '400 mg' }, { drug: 'Mvasi' }, 'other-product'],
    ['another biosimilar', { drug: 'Inflectra', dose: '400 mg' }, { drug: 'Renflexis' }, 'other-product'],
    [
      'its code alone',
      { drug: 'Truxima', dose: '700 mg' },
      { drug: null, codes: ['J9312'] },
      'other-product',
    ],
    ['another drug', { drug: 'paclitaxel', dose: '300 mg' }, { drug: 'docetaxel' }, 'none-for-drug'],
    [
      'another injection',
      { drug: 'fulvestrant', dose: '500 mg', route: 'im' },
      { drug: 'denosumab' },
      'none-for-drug',
    ],
  ],
  'CO-15': [
    ['another site', { drug: 'oxaliplatin', dose: '170 mg' }, { diagnoses: ['C25.9'] }, 'other-diagnosis'],
    ['the parent code', { drug: 'oxaliplatin', dose: '170 mg' }, { diagnoses: ['C18'] }, 'other-diagnosis'],
    ['unspecified', { drug: 'irinotecan', dose: '300 mg' }, { diagnoses: ['C18.9'] }, 'other-diagnosis'],
    ['a history', { drug: 'cetuximab', dose: '400 mg' }, { diagnoses: ['Z85.038'] }, 'other-diagnosis'],
    [
      'a secondary site',
      { drug: 'panitumumab', dose: '400 mg' },
      { diagnoses: ['C78.7'] },
      'other-diagnosis',
    ],
    [
      'two others',
      { drug: 'bevacizumab', dose: '400 mg' },
      { diagnoses: ['C56.1', 'C34.11'] },
      'other-diagnosis',
    ],
    ['an old code', { drug: 'oxaliplatin', dose: '170 mg' }, { codes: ['J9999'] }, 'other-code'],
    ['a code of another drug', { drug: 'irinotecan', dose: '300 mg' }, { codes: ['J9263'] }, 'other-code'],
    ['an unlisted code', { drug: 'pembrolizumab', dose: '200 mg' }, { codes: ['J3590'] }, 'other-code'],
    [
      'two codes, neither it',
      { drug: 'carboplatin', dose: '450 mg' },
      { codes: ['J9060', 'J9070'] },
      'other-code',
    ],
  ],
  'CO-198': [
    ['one unit over', { drug: 'oxaliplatin', dose: '170 mg' }, { units: 339 }, 'units-exceeded'],
    [
      'used before',
      { drug: 'oxaliplatin', dose: '170 mg' },
      { units: 680, usedUnits: 341 },
      'units-exceeded',
    ],
    ['all used', { drug: 'pembrolizumab', dose: '200 mg' }, { units: 200, usedUnits: 200 }, 'units-exceeded'],
    [
      'overdrawn already',
      { drug: 'nivolumab', dose: '240 mg' },
      { units: 240, usedUnits: 480 },
      'units-exceeded',
    ],
    ['none authorized', { drug: 'rituximab', dose: '700 mg' }, { units: 0 }, 'units-exceeded'],
    [
      'by its code',
      { drug: 'bevacizumab', dose: '400 mg' },
      { codes: ['J9035'], units: 39 },
      'units-exceeded',
    ],
    ['an injection', { drug: 'fulvestrant', dose: '500 mg', route: 'im' }, { units: 19 }, 'units-exceeded'],
    [
      'a seventh of six cycles',
      { drug: 'carboplatin', dose: '450 mg' },
      { cycles: 6, usedCycles: 6 },
      'cycles-exceeded',
    ],
    [
      'an eighth of six',
      { drug: 'docetaxel', dose: '130 mg' },
      { cycles: 6, usedCycles: 7 },
      'cycles-exceeded',
    ],
    ['no cycle authorized', { drug: 'paclitaxel', dose: '300 mg' }, { cycles: 0 }, 'cycles-exceeded'],
  ],
}

describe.each(Object.entries(DAYS))('%s', (denial, days) => {
  it('has ten days', () => expect(days).toHaveLength(10))

  it.each(days)('%s', (_, { drug, dose, route }, more, check) => {
    const rows: readonly Row[] = [
      route === undefined ? inf(drug, '10:00', '11:30', { dose }) : give(drug, route, '10:00', { dose }),
    ]
    const authorization: Authorization = {
      number: 'A1',
      drug,
      codes: [],
      from: null,
      to: null,
      units: null,
      usedUnits: null,
      cycles: null,
      usedCycles: null,
      diagnoses: [],
      extra: {},
      ...more,
    }
    const claim = code(day('office', rows, { authorizations: [authorization], diagnoses: ['C18.7'] }))
    const own = claim.findings.filter((one) => one.check.id.startsWith('authorizations/'))
    expect(own.map((one) => [one.check.id, one.check.denial])).toEqual([[`authorizations/${check}`, denial]])
    expect(claim.findings.filter((one) => one.check.severity === 'error')).toEqual([])
  })
})
