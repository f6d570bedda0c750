/**
 * For each policy switch a day to which its values give different claims, and one to which they do not. The days
 * are coded in one setting, under the default profile; a claim is its lines.
 */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Encounter, Setting } from '../../encounter/model.ts'
import { codeDay } from '../code-day.ts'
import { MEDICARE } from '../policies/index.ts'
import { SWITCH_NAMES } from '../policy.ts'
import type { Policy, SwitchName, SwitchValue } from '../policy.ts'
import { NATIONAL } from '../pricing.ts'
import { findRule } from '../reference.ts'
import { sentenceOf } from '../step.ts'
import { day, give, inf, linesText, policyWith, push, saline, sortedText, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'
import { allReadings, decisiveSwitches, readingsOf } from './readings.ts'

type SwitchDay = {
  readonly name: SwitchName
  readonly setting?: Setting
  readonly rows: readonly Row[]
  readonly more?: DayMore
  /** The claims by value, the chosen one first; values with an equal claim stand with the first of them. */
  readonly claims: readonly (readonly [value: SwitchValue, lines: string])[]
  /** A day to which the switch makes no difference. */
  readonly same: readonly Row[]
  /** Lines of drugs are compared, not those of administrations. */
  readonly drugs?: true
  /** The record itself decides here, whatever authorities say: no finding. */
  readonly settled?: true
}

const vein = { access: 'piv', secondAccessReason: 'drugs that must not meet' }
const port = { access: 'port' }
const alone = [inf('vancomycin', '10:00', '11:00')]
const pump = give('fluorouracil', 'pump-initiation', '10:10')

const DAYS: readonly SwitchDay[] = [
  {
    name: 'officeInitialInference',
    rows: [saline('08:00', '10:00'), push('ondansetron', '08:10')],
    claims: [
      ['rank', '96374, 96361 × 2'],
      ['longest', '96360, 96361, 96375'],
    ],
    same: alone,
  },
  {
    name: 'facilityHierarchyInOffice',
    rows: [saline('08:00', '10:00'), push('ondansetron', '08:10')],
    more: { primaryReason: 'a1' },
    claims: [
      ['off', '96360, 96361, 96375'],
      ['on', '96374, 96361 × 2'],
    ],
    same: [saline('08:00', '10:00'), push('ondansetron', '08:10')],
  },
  {
    name: 'secondSite',
    rows: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', vein)],
    claims: [
      ['reason-required', '96413, 96365-59'],
      ['never', '96413, 96368'],
    ],
    settled: true,
    same: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '11:10', '12:00', port)],
  },
  {
    name: 'secondSite',
    rows: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', { access: 'piv' })],
    claims: [
      ['reason-required', '96413, 96368'],
      ['any-second-access', '96413, 96365-59'],
    ],
    same: alone,
  },
  {
    name: 'midnightDate',
    setting: 'facility',
    rows: [saline('22:00', '06:30')],
    claims: [
      ['line-item-date', '96360, 96361 × 7'],
      ['start-date', '96360, 96361 × 7'],
    ],
    same: alone,
  },
  {
    name: 'missingStop',
    rows: [inf('magnesium sulfate', '10:00', null)],
    claims: [
      ['push', '96374'],
      ['unbillable', 'nothing'],
    ],
    same: alone,
  },
  {
    name: 'sameDrugRepeat',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')],
    claims: [
      ['by-gap', '96365, 96366'],
      ['sum-all', '96365'],
    ],
    same: [inf('cefepime', '08:00', '08:30'), inf('vancomycin', '16:00', '16:30')],
  },
  {
    name: 'sameDrugRepeat',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:00', '09:30')],
    claims: [
      ['by-gap', '96365'],
      ['separate-all', '96365, 96366'],
    ],
    same: [inf('rituximab', '08:00', '08:30'), inf('rituximab', '09:00', '09:30')],
  },
  {
    name: 'sameDrugGapMinutes',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:20', '09:50')],
    claims: [
      [60, '96365'],
      [0, '96365, 96366'],
    ],
    same: [inf('cefepime', '08:00', '08:30', { bag: 'b' }), inf('cefepime', '09:20', '09:50', { bag: 'b' })],
  },
  {
    name: 'repeatInfusionCode',
    setting: 'facility',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')],
    claims: [
      ['96366', '96365, 96366'],
      ['96376', '96365, 96376'],
      ['none', '96365'],
    ],
    same: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:15')],
  },
  {
    name: 'repeatInfusionMinimum',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')],
    claims: [
      [16, '96365, 96366'],
      [31, '96365'],
    ],
    same: [inf('cefepime', '08:00', '08:31'), inf('cefepime', '16:00', '16:31')],
  },
  {
    name: 'overlap',
    rows: [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '16:00')],
    claims: [
      ['larger-part', '96365, 96366 × 8, 96367'],
      ['any-16-concurrent', '96365, 96366 × 8, 96368'],
    ],
    same: [inf('cefepime', '06:00', '07:15'), inf('vancomycin', '07:00', '16:00')],
  },
  {
    name: 'overlap',
    rows: [inf('vancomycin', '06:00', '10:00'), inf('cefepime', '09:20', '10:20')],
    claims: [
      ['larger-part', '96365, 96366 × 3, 96368'],
      ['contained', '96365, 96366 × 3, 96367'],
    ],
    same: [inf('vancomycin', '06:00', '10:00'), inf('cefepime', '07:00', '08:00')],
  },
  {
    name: 'concurrentChemo',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    claims: [
      ['96549', '96413, 96549'],
      ['none', '96413'],
      ['96417', '96413, 96417'],
    ],
    same: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '11:00', '12:00')],
  },
  {
    name: 'concurrentPer',
    rows: [
      inf('cefepime', '08:00', '09:00'),
      inf('vancomycin', '08:00', '09:00'),
      inf('cefepime', '18:00', '19:00', { session: 2 }),
      inf('vancomycin', '18:00', '19:00', { session: 2 }),
    ],
    claims: [
      ['day', '96365, 96368, 96365-59'],
      ['encounter', '96365, 96368, 96365-59, 96368-59'],
    ],
    same: [inf('cefepime', '08:00', '09:00'), inf('vancomycin', '08:00', '09:00')],
  },
  {
    name: 'pushOfInfusedDrug',
    setting: 'facility',
    rows: [push('pantoprazole', '10:00'), inf('pantoprazole', '10:05', '12:05')],
    claims: [
      ['96376', '96365, 96366, 96376'],
      ['96375', '96365, 96366, 96375'],
      ['none', '96365, 96366'],
    ],
    same: [inf('pantoprazole', '10:05', '12:05'), push('pantoprazole', '12:35')],
  },
  {
    name: 'hydrationSegments',
    rows: [saline('10:50', '13:25'), inf('cisplatin', '11:20', '13:05')],
    claims: [
      ['runs', '96413, 96415, 96361'],
      ['each-31', '96413, 96415'],
    ],
    same: [saline('10:00', '11:20'), inf('cisplatin', '11:20', '13:05')],
  },
  {
    name: 'hydrationSegments',
    rows: [saline('08:00', '08:25'), inf('vancomycin', '08:30', '09:00'), saline('11:00', '11:25')],
    claims: [
      ['runs', '96365'],
      ['sum', '96365, 96361'],
    ],
    same: alone,
  },
  {
    name: 'hydrationGapMinutes',
    rows: [saline('08:00', '08:25'), push('ondansetron', '08:10'), saline('09:00', '09:25')],
    claims: [
      [60, '96374, 96361'],
      [0, '96374'],
    ],
    same: [saline('08:00', '09:00'), push('ondansetron', '08:10')],
  },
  {
    name: 'hydrationDuringPush',
    rows: [saline('08:00', '08:35'), push('ondansetron', '08:10', { stop: 495 })],
    claims: [
      ['deduct-documented', '96374'],
      ['ignore', '96374, 96361'],
    ],
    same: [saline('08:00', '08:35'), push('ondansetron', '08:10')],
  },
  {
    name: 'hydrationTransfusion',
    rows: [
      push('diphenhydramine', '09:50'),
      saline('10:00', '11:00'),
      inf('red cells', '10:00', '12:00', { class: 'blood-product' }),
    ],
    claims: [
      ['deduct', '96374, 36430'],
      ['allow', '96374, 96361, 36430'],
    ],
    same: [saline('10:00', '11:00'), inf('red cells', '11:00', '12:00', { class: 'blood-product' })],
  },
  {
    name: 'hydrationMinimumVolumeMl',
    rows: [saline('10:00', '11:00', { dose: '250 mL' })],
    claims: [
      ['none', '96360'],
      [500, 'nothing'],
    ],
    same: [saline('10:00', '11:00', { dose: '500 mL' })],
  },
  {
    name: 'pumpCode',
    rows: [push('palonosetron', '09:00'), pump],
    claims: [
      ['96416', '96374-59, 96416'],
      ['G0498', '96374-59, G0498'],
    ],
    same: alone,
  },
  {
    name: 'complexBiologic',
    rows: [inf('infliximab', '10:00', '12:05')],
    claims: [
      ['chemo', '96413, 96415'],
      ['therapeutic', '96365, 96366'],
    ],
    same: [inf('paclitaxel', '10:00', '12:05')],
  },
  {
    name: 'denosumab',
    rows: [give('denosumab', 'sc', '10:40')],
    claims: [
      ['96372', '96372'],
      ['96401', '96401'],
    ],
    same: [give('pegfilgrastim', 'sc', '10:40')],
  },
  {
    name: 'hormonalNonCancer',
    rows: [give('leuprolide', 'im', '10:40')],
    more: { diagnoses: ['N80.9'] },
    claims: [
      ['by-diagnosis', '96372'],
      ['by-code', '96402'],
    ],
    same: [give('leuprolide', 'im', '10:40')],
  },
  {
    name: 'injectionUnits',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '10:01')],
    claims: [
      ['per-dose', '96402'],
      ['per-injection', '96402 × 2'],
    ],
    same: [give('fulvestrant', 'im', '10:00')],
  },
  {
    name: 'injectionUnits',
    rows: [give('octreotide', 'sc', '08:00'), give('octreotide', 'sc', '14:00')],
    claims: [
      ['per-dose', '96372 × 2'],
      ['per-drug', '96372'],
    ],
    settled: true,
    same: [give('octreotide', 'sc', '08:00')],
  },
  {
    name: 'distinctModifier',
    rows: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', vein)],
    claims: [
      ['59', '96413, 96365-59'],
      ['X', '96413, 96365-XU'],
    ],
    same: alone,
  },
  {
    name: 'markSecondSet',
    rows: [inf('cefepime', '08:00', '10:00'), inf('cefepime', '18:00', '20:00', { session: 2 })],
    claims: [
      ['initial-and-repeats', '96365, 96366, 96365-59, 96366-59'],
      ['initial-only', '96365, 96366 × 2, 96365-59'],
    ],
    same: alone,
  },
  {
    name: 'markSecondSet',
    rows: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:40', vein)],
    claims: [
      ['initial-and-repeats', '96413, 96365-59, 96366'],
      ['all', '96413, 96365-59, 96366-59'],
    ],
    same: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', vein)],
  },
  {
    name: 'facilityVisitCode',
    setting: 'facility',
    rows: [inf('iron sucrose', '10:00', '10:40')],
    more: { visits: [visit('99213')] },
    claims: [
      ['G0463', '96365, G0463-25'],
      ['keep', '96365, 99213-25'],
    ],
    same: alone,
  },
  {
    name: 'unitRounding',
    rows: [
      push('diphenhydramine', '10:00', { dose: '25 mg' }),
      push('diphenhydramine', '14:00', { dose: '25 mg' }),
    ],
    drugs: true,
    claims: [
      ['day-total', 'J1200-JZ'],
      ['per-administration', 'J1200-JZ × 2'],
    ],
    same: [push('diphenhydramine', '10:00', { dose: '25 mg' })],
  },
  {
    name: 'wasteBelowUnit',
    rows: [push('diphenhydramine', '10:00', { dose: '25 mg', discarded: '25 mg' })],
    drugs: true,
    claims: [
      ['JZ', 'J1200-JZ'],
      ['none', 'J1200'],
    ],
    same: [push('diphenhydramine', '10:00', { dose: '50 mg' })],
  },
  {
    name: 'wasteModifiers',
    rows: [inf('pembrolizumab', '10:00', '10:30', { dose: '200 mg' })],
    drugs: true,
    claims: [
      ['on', 'J9271-JZ × 200'],
      ['off', 'J9271 × 200'],
    ],
    same: alone,
  },
  {
    name: 'drug340B',
    setting: 'facility',
    rows: [inf('pembrolizumab', '10:00', '10:30', { dose: '200 mg' })],
    drugs: true,
    claims: [
      ['none', 'J9271-JZ × 200'],
      ['TB', 'J9271-JZ-TB × 200'],
      ['JG', 'J9271-JG-JZ × 200'],
    ],
    same: alone,
  },
  {
    name: 'offCampus',
    setting: 'facility',
    rows: [inf('vancomycin', '10:00', '11:00')],
    claims: [
      ['none', '96365'],
      ['PO', '96365-PO'],
      ['PN', '96365-PN'],
    ],
    same: [],
  },
  {
    name: 'vaccineCodes',
    rows: [give('influenza vaccine', 'im', '10:00')],
    claims: [
      ['medicare-g', 'G0008'],
      ['cpt', '90471'],
    ],
    same: [give('tetanus toxoid', 'im', '10:00', { class: 'vaccine' })],
  },
]

/** They change findings or totals, never lines, so their readings are the same claim. */
const NO_LINES: readonly SwitchName[] = ['ndcRequired', 'sequestration']

/** Switches between whose values authorities differ: a day that rests on one of them says so. */
const DIFFER: readonly SwitchName[] = [
  'officeInitialInference',
  'secondSite',
  'missingStop',
  'sameDrugRepeat',
  'repeatInfusionCode',
  'repeatInfusionMinimum',
  'overlap',
  'concurrentChemo',
  'concurrentPer',
  'pushOfInfusedDrug',
  'hydrationSegments',
  'pumpCode',
  'denosumab',
  'injectionUnits',
  'unitRounding',
  'markSecondSet',
]

const findingsOf = (encounter: Encounter, name: SwitchName) =>
  codeDay(encounter, fullBook, MEDICARE).findings.filter(({ check }) => check.readings === name)

const read = (encounter: Encounter, name: SwitchName) =>
  readingsOf(codeDay, encounter, fullBook, MEDICARE, NATIONAL, name).readings
const under = (policy: Policy, encounter: Encounter) =>
  decisiveSwitches(codeDay, encounter, fullBook, policy, NATIONAL)

describe('readings of a switch', () => {
  it.each(DAYS)('$name: $claims', ({ name, setting = 'office', rows, more, claims, drugs }) => {
    const readings = read(day(setting, rows, more), name)
    const kinds = drugs === true ? ['drug', 'waste'] : undefined
    expect(readings.map(({ value, claim }) => [value, linesText(claim, kinds)])).toEqual(
      claims.map(([value, lines]) => [value, sortedText(lines)]),
    )
    expect(readings.map(({ chosen }) => chosen)).toEqual(claims.map((_, position) => position === 0))
  })

  it.each(DAYS)('$name makes no difference to another day', ({ name, setting = 'office', same }) => {
    expect(read(day(setting, same), name)).toHaveLength(1)
  })

  it('dates lines by the day of each hour, which is a reading of its own', () => {
    const dates = read(day('facility', [saline('22:00', '06:30')]), 'midnightDate').map(({ claim }) =>
      claim.lines.map((line) => line.dates.map(({ units }) => units)),
    )
    expect(dates).toEqual([
      [[1], [1, 6]],
      [[1], [7]],
    ])
  })

  it('every switch has a day, but for those that change no line', () => {
    const named = new Set<SwitchName>([...DAYS.map(({ name }) => name), ...NO_LINES])
    expect(SWITCH_NAMES.filter((name) => !named.has(name))).toEqual([])
  })

  it.each(NO_LINES)('%s changes no line', (name) => {
    const encounter = day('facility', [inf('pembrolizumab', '10:00', '10:30', { dose: '200 mg' })])
    expect(read(encounter, name)).toHaveLength(1)
  })

  it('of the days above, all readings hold the switch asked', () => {
    for (const { name, setting = 'office', rows, more } of DAYS) {
      const all = allReadings(codeDay, day(setting, rows, more), fullBook, MEDICARE, NATIONAL)
      expect(all.map((readings) => readings.switch)).toContain(name)
      for (const { readings } of all) expect(readings.length).toBeGreaterThan(1)
    }
  }, 60_000)

  it('an empty day has none', () => {
    expect(allReadings(codeDay, day('office', []), fullBook, MEDICARE, NATIONAL)).toEqual([])
  })
})

describe('a day on which authorities differ', () => {
  const differ = DAYS.filter(({ name }) => DIFFER.includes(name))

  it.each(differ.filter(({ settled }) => settled !== true))(
    '$name is said, with the drug and the rule',
    ({ name, setting = 'office', rows, more }) => {
      const findings = findingsOf(day(setting, rows, more), name)
      expect(findings).not.toEqual([])
      for (const { administrations, because, check } of findings) {
        expect(administrations).not.toEqual([])
        expect(because.map((step) => sentenceOf(step, 0)).join(' ')).not.toMatch(/[{}]|not documented [^ais]/)
        expect(findRule(check.rule)).toBeDefined()
      }
    },
  )

  it.each(differ)('$name is not said of another day', ({ name, setting = 'office', same }) => {
    expect(findingsOf(day(setting, same), name)).toEqual([])
  })

  it('says so for a biologic whose code rests on the record', () => {
    const natalizumab = day('office', [inf('natalizumab', '10:00', '11:00')])
    expect(findingsOf(natalizumab, 'complexBiologic')).toHaveLength(1)
    expect(read(natalizumab, 'complexBiologic')).toHaveLength(2)
    const trastuzumab = day('office', [inf('trastuzumab', '10:00', '11:00')])
    expect(findingsOf(trastuzumab, 'complexBiologic')).toEqual([])
  })

  it('says so under any of the values', () => {
    const encounter = day('office', [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '16:00')])
    for (const overlap of ['larger-part', 'any-16-concurrent', 'contained'] as const) {
      const { findings } = codeDay(encounter, fullBook, policyWith({ overlap }))
      expect(findings.filter(({ check }) => check.readings === 'overlap')).toHaveLength(1)
    }
  })

  it('names only switches, whose readings can be shown', () => {
    const named = DAYS.flatMap(({ setting = 'office', rows, more }) =>
      codeDay(day(setting, rows, more), fullBook, MEDICARE).findings.flatMap(
        ({ check }) => check.readings ?? [],
      ),
    )
    expect(named.filter((name) => !SWITCH_NAMES.includes(name))).toEqual([])
  })
})

describe('decisive parts of a profile', () => {
  it.each(DAYS)(
    '$name, back at the default, gives another claim',
    ({ name, setting = 'office', rows, more, claims }) => {
      const value = claims[1]?.[0]
      expect(under(policyWith({ [name]: value }), day(setting, rows, more))).toEqual([name])
    },
  )

  it('names neither a switch that decided nothing nor one that is at its default', () => {
    const policy = policyWith({ overlap: 'larger-part', missingStop: 'unbillable', denosumab: '96401' })
    expect(under(policy, day('office', [inf('vancomycin', '10:00', null)]))).toEqual(['missingStop'])
    expect(under(policy, day('office', alone))).toEqual([])
  })

  it('names a list of drugs', () => {
    const policy: Policy = { ...MEDICARE, therapeutic: ['J1745'], chemo: ['omalizumab'] }
    expect(under(policy, day('office', [inf('infliximab', '10:00', '11:00')]))).toEqual(['therapeutic'])
    expect(under(policy, day('office', [give('omalizumab', 'sc', '10:00')]))).toEqual(['chemo'])
  })

  it('names a list and the switch that reads it', () => {
    const policy: Policy = {
      ...MEDICARE,
      switches: { complexBiologic: 'list' },
      therapeutic: ['infliximab'],
    }
    expect(under(policy, day('office', [inf('infliximab', '10:00', '11:00')]))).toContain('therapeutic')
  })

  it('codes nothing where nothing is changed', () => {
    const never = (): never => {
      throw new Error('coded')
    }
    expect(decisiveSwitches(never, day('office', alone), fullBook, MEDICARE, NATIONAL)).toEqual([])
  })
})
