/** Days worked out by hand from the procedure before they were coded: every line in claim order, with its minutes. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Claim } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import type { Policy, Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import {
  chainOf,
  coder,
  day,
  give,
  inf,
  lineText,
  linesText,
  policyWith,
  push,
  run,
  saline,
  TEST_DATE,
  visit,
} from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)

/** `96413 60`: the administration lines in claim order, each with its minutes. */
const inOrder = (claim: Claim): readonly string[] =>
  claim.lines
    .filter((line) => line.kind === 'administration')
    .map((line) => `${lineText(line)} ${line.minutes}`)

const findingsOf = (claim: Claim, id: string) => claim.findings.filter(({ check }) => check.id === id)
const says = (claim: Claim): string =>
  [...claim.lines, ...claim.unbilled, ...claim.findings]
    .flatMap((one) => one.because.map((step) => sentenceOf(step, 0)))
    .join('\n')

type Day = {
  readonly about: string
  readonly setting: Setting
  readonly rows: readonly Row[]
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  readonly lines: readonly string[]
  /** Minutes that are on no line, of each unbilled item in order. */
  readonly left?: readonly number[]
  /** Cents of the administration lines. */
  readonly administration?: number
}

const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }
const leg = { access: 'leg', secondAccessReason: 'one arm only' }
const blood = { class: 'blood-product' } as const
const evening = { session: 2 }

const DAYS: readonly Day[] = [
  {
    about: 'two chemotherapy drugs that overlap, leucovorin, bolus, pump, fluid',
    setting: 'office',
    more: { date: '2026-05-14', visits: [visit('99214')] },
    rows: [
      push('palonosetron', '08:30'),
      inf('dexamethasone', '08:35', '08:51'),
      inf('irinotecan', '09:00', '10:30'),
      inf('oxaliplatin', '10:00', '12:00'),
      inf('leucovorin', '10:05', '12:05'),
      push('fluorouracil', '12:10'),
      give('fluorouracil', 'pump-initiation', '12:20'),
      saline('12:05', '12:36'),
    ],
    lines: [
      '96413 60',
      '96415 60',
      '96367 16',
      '96417 60',
      '96368 120',
      '96375 0',
      '96411 0',
      '96361 31',
      '96416 0',
    ],
    left: [30],
    administration: 49_769,
  },
  {
    about: 'three sites, each with its own initial service',
    setting: 'facility',
    more: { date: '2026-03-10' },
    rows: [
      saline('08:00', '09:00'),
      inf('rituximab', '09:00', '12:00'),
      inf('cyclophosphamide', '12:10', '12:40'),
      inf('vancomycin', '09:00', '10:31', arm),
      inf('ceftriaxone', '10:31', '10:47', arm),
      push('ondansetron', '09:05', leg),
      inf('magnesium sulfate', '09:30', '11:10', leg),
    ],
    lines: [
      '96413 60',
      '96415 × 2 120',
      '96417 30',
      '96361 60',
      '96365-59 × 2 120',
      '96366 31',
      '96367 16',
      '96366-59 40',
      '96375 0',
    ],
    administration: 125_768,
  },
  {
    about: 'two encounters, repeats of one drug, fluid across midnight',
    setting: 'office',
    more: { date: '2026-06-01' },
    rows: [
      inf('ceftriaxone', '08:00', '08:30'),
      inf('ceftriaxone', '09:20', '09:45'),
      push('furosemide', '08:40'),
      push('furosemide', '10:00'),
      inf('ceftriaxone', '20:00', '20:20', evening),
      inf('ceftriaxone', '22:00', '22:31', evening),
      saline('23:00', '01:45', evening),
      push('ondansetron', '23:30', { ...evening, stop: 1420 }),
    ],
    lines: ['96365 55', '96375 0', '96365-59 31', '96366 20', '96375-59 10', '96361 × 3 155'],
    left: [0, 10],
    administration: 22_615,
  },
  {
    about: 'pushes around midnight in a facility',
    setting: 'facility',
    more: { date: '2026-02-10' },
    rows: [
      inf('vancomycin', '22:00', '00:40'),
      saline('00:40', '02:15', { start: 1480, stop: 1575 }),
      push('ondansetron', '23:50'),
      push('ondansetron', '+00:25'),
      push('ondansetron', '+00:50'),
      push('ondansetron', '+01:00'),
    ],
    lines: ['96365 60', '96366 × 2 100', '96375 0', '96376 × 2 0', '96361 × 2 95'],
    left: [0],
    administration: 45_651,
  },
  {
    about: 'mixtures, a repeat, an infusion without a stop, chemotherapy beside chemotherapy',
    setting: 'office',
    more: { date: '2026-04-20' },
    rows: [
      inf('ondansetron', '09:00', '09:20', { bag: 'x' }),
      inf('dexamethasone', '09:00', '09:20', { bag: 'x' }),
      inf('cisplatin', '09:30', '11:31', { bag: 'y' }),
      inf('magnesium sulfate', '09:30', '11:31', { bag: 'y' }),
      inf('gemcitabine', '10:00', '10:40'),
      inf('magnesium sulfate', '11:40', '12:00'),
      inf('fosaprepitant', '09:22', null),
      saline('09:30', '11:31', { bag: 'y' }),
      saline('11:31', '12:15'),
      push('dexamethasone', '12:05'),
      push('ondansetron', '12:10', { bag: 's' }),
      push('famotidine', '12:10', { bag: 's' }),
    ],
    lines: ['96413 60', '96366 20', '96415 61', '96367 20', '96549 40', '96375 × 2 0'],
    left: [121, 20, 24, 0],
  },
  {
    about: 'transfusion, fluid, declotting, flush',
    setting: 'facility',
    more: { date: '2026-01-15' },
    rows: [
      inf('red blood cells', '08:00', '10:00', blood),
      inf('red blood cells', '10:15', '12:15', blood),
      push('furosemide', '10:05'),
      saline('11:45', '13:30'),
      push('diphenhydramine', '07:45', { stop: 470 }),
      give('alteplase', 'catheter-declot', '07:30'),
      give('heparin flush', 'access-flush', '13:35'),
    ],
    lines: ['96374 5', '96375 0', '96361 75', '36430 240', '36593 0'],
    left: [30, 0],
    administration: 31_299,
  },
  {
    about: 'pump, refill and injections',
    setting: 'office',
    more: { date: '2026-08-05', diagnoses: ['C61'], visits: [visit('99211'), visit('99213')] },
    rows: [
      give('fluorouracil', 'pump-initiation', '10:00'),
      give('fluorouracil', 'pump-refill-portable', '09:40'),
      push('palonosetron', '09:50'),
      give('octreotide depot', 'im', '10:10'),
      give('leuprolide depot 7.5 mg', 'im', '10:12'),
      give('pegfilgrastim on-body', 'sc', '10:20'),
    ],
    lines: ['96374-59 0', '96372-59 0', '96377-59 0', '96402 0', '96416 0'],
    left: [0],
    administration: 24_416,
  },
  {
    about: 'under the skin at three sites, vaccines',
    setting: 'facility',
    more: { date: '2026-07-07' },
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '11:35', { access: 'abdomen' }),
      run('Hizentra', 'sc-infusion', '10:00', '11:35', { access: 'thigh' }),
      run('Hizentra', 'sc-infusion', '10:10', '11:00', { access: 'arm' }),
      give('influenza vaccine', 'im', '10:05'),
      give('tetanus vaccine', 'im', '10:06', { class: 'vaccine' }),
      give('zoster vaccine', 'im', '10:07', { class: 'vaccine' }),
      give('denosumab', 'sc', '10:08'),
    ],
    lines: ['96370 35', '90471 0', '90472 0', '96372-59 0', 'G0008 0', '96369 60', '96371 95'],
    left: [50],
    administration: 26_515,
  },
  {
    about: 'into the spine, a dose of 0, dialysis, before JZ',
    setting: 'office',
    more: { date: '2023-06-30', diagnoses: ['N18.6', 'Z99.2', 'C18.7'] },
    rows: [
      give('methotrexate', 'intrathecal', '08:00'),
      push('ondansetron', '08:10'),
      push('leucovorin', '08:15', { dose: '0 mg' }),
      give('darbepoetin', 'sc', '08:20'),
      inf('oxaliplatin', '09:00', '10:40'),
      give('dexamethasone', 'oral', '08:05'),
    ],
    lines: ['96413 60', '96415 40', '96375-59 0', '96372-59 0', '96450 0'],
    left: [0, 0],
    // By the oldest fees that are known, those of 2025: 119.36, 25.55, 14.23, 13.91 and 153.97.
    administration: 32_702,
  },
  {
    about: 'two encounters under other readings',
    setting: 'facility',
    more: { date: '2026-10-01' },
    under: {
      overlap: 'any-16-concurrent',
      distinctModifier: 'X',
      pumpCode: 'G0498',
      markSecondSet: 'all',
      concurrentPer: 'encounter',
    },
    rows: [
      inf('leucovorin', '09:00', '11:00'),
      inf('oxaliplatin', '09:00', '11:10'),
      push('fluorouracil', '11:15'),
      give('fluorouracil', 'pump-initiation', '11:25'),
      inf('potassium chloride', '15:00', '16:00', evening),
      inf('magnesium sulfate', '15:00', '16:00', evening),
    ],
    lines: ['96413 60', '96415 70', '96368 120', '96411 0', 'G0498 0', '96365-XE 60', '96368-XE 60'],
    administration: 70_189,
  },
]

describe('days by hand', () => {
  it.each(DAYS)('$about', ({ setting, rows, more, under, lines, left = [], administration }) => {
    const claim = code(day(setting, rows, more), under)
    expect(inOrder(claim)).toEqual(lines)
    expect(claim.unbilled.filter((one) => one.administrations.length > 0).map((one) => one.minutes)).toEqual(
      left,
    )
    expect(administration ?? claim.totals.medicare?.administration).toBe(
      claim.totals.medicare?.administration,
    )
  })

  it('R-SESS-2: each unit stands on the day on which its hour began', () => {
    const { lines } = code(day('facility', DAYS[3]?.rows ?? [], { date: '2026-02-10' }))
    expect(
      lines.map(({ dates }) => dates.map(({ date, units }) => `${date.slice(8)} × ${units}`).join(', ')),
    ).toEqual(['10 × 1', '10 × 1, 11 × 1', '10 × 1', '11 × 2', '11 × 2'])
  })

  it('R-INJ-6: the further hour begins after 60 coded minutes, not 60 minutes after the start', () => {
    const rows = [
      run('Hizentra', 'sc-infusion', '22:30', '22:50'),
      run('Hizentra', 'sc-infusion', '23:50', '01:10'),
    ]
    const { lines } = code(day('facility', rows, { date: '2026-02-10' }))
    expect(lines.map((line) => [line.code, line.dates[0]?.date])).toEqual([
      ['96370', '2026-02-11'],
      ['96369', '2026-02-10'],
    ])
  })
})

describe('pairs', () => {
  it('R-NCCI-1: a code that falls away needs no modifier and has no finding of one', () => {
    const rows = [
      inf('oxaliplatin', '08:00', '09:00'),
      give('fluorouracil', 'pump-initiation', '10:00'),
      give('fluorouracil', 'pump-refill-portable', '09:40'),
    ]
    const claim = code(day('office', rows))
    expect(linesText(claim)).toBe('96413, 96416')
    expect(findingsOf(claim, 'edits/modifier-for-pair')).toEqual([])
    expect(claim.unbilled.map(chainOf)).toEqual([['R-PUMP-5', 'R-NCCI-1']])
  })
})

describe('drug lines', () => {
  const drugs = (claim: Claim): readonly string[] =>
    claim.lines.filter((line) => line.kind !== 'administration').map(lineText)
  const single = (sizeMg: number) => ({
    ndc: null,
    count: 1,
    sizeMicroMg: sizeMg * 1_000_000,
    singleDose: true,
    extra: {},
  })

  it('R-CLM-6: fluid stands where it was first given, the discarded amount right after its dose', () => {
    const rows = [
      saline('08:00', '09:00', { dose: '1250 mL' }),
      inf('oxaliplatin', '09:00', '10:00', { dose: '170 mg', discarded: '30 mg', vials: [single(200)] }),
      saline('10:00', '10:40', { dose: '500 mL' }),
      push('ondansetron', '10:05', { dose: '8 mg' }),
    ]
    expect(drugs(code(day('office', rows)))).toEqual([
      'J7030',
      'J7050',
      'J9263 × 340',
      'J9263-JW × 60',
      'J7040',
      'J2405-JZ × 8',
    ])
  })

  it('R-UNIT-6: two codes in force at once are two products, not a successor that was inferred', () => {
    const rows = [give('methotrexate', 'intrathecal', '08:00', { dose: '12 mg' })]
    const claim = code(day('office', rows, { date: '2023-06-30' }))
    expect(findingsOf(claim, 'drug-units/successor-inferred')).toEqual([])
    expect(findingsOf(claim, 'drug-units/several-products')).toHaveLength(1)
    const now = code(day('office', [push('fluorouracil', '08:00', { dose: '700 mg' })]))
    expect(findingsOf(now, 'drug-units/successor-inferred')).toHaveLength(1)
  })

  it('R-NDC-3: a drug without a code of its own needs the NDC', () => {
    const rows = (ndc: string | null) => [
      push('drug, no code yet', '08:00', {
        dose: '5 mg',
        vials: [{ ndc, count: 1, sizeMicroMg: null, singleDose: true, extra: {} }],
      }),
    ]
    const missing = (ndc: string | null, id: string) => findingsOf(code(day('office', rows(ndc))), id).length
    expect(missing(null, 'drug-units/ndc-missing')).toBe(1)
    expect(missing('50242-150-01', 'drug-units/ndc-missing')).toBe(0)
    expect(missing('5024215001', 'drug-units/ndc-form')).toBe(1)
  })
})

describe('classes', () => {
  it('R-CLS-5: under the switch `list` a listed biologic is therapeutic, whatever the file says', () => {
    const stated = { class: 'complex-biologic' } as const
    const list = (drug: string): Policy => ({
      ...policyWith({ complexBiologic: 'list' }),
      therapeutic: [drug],
    })
    const under = (drug: string): string =>
      linesText(codeDay(day('office', [inf('infliximab', '08:00', '10:00', stated)]), fullBook, list(drug)))
    expect(under('infliximab')).toBe('96365, 96366')
    expect(under('natalizumab')).toBe('96413, 96415')
  })
})

describe('what is said', () => {
  it('R-CATH-1: a flush that was not given is on no line', () => {
    const claim = code(day('office', [give('heparin flush', 'access-flush', '08:00', { dose: '0 unit' })]))
    expect(claim.lines).toEqual([])
    expect(claim.unbilled.map(chainOf)).toHaveLength(1)
  })

  it('R-MIX-1: a bag at two accesses of one site is one container, and nothing else is said', () => {
    const rows = (more: object) => [
      inf('ondansetron', '08:00', '08:30', { access: 'port', bag: 'b' }),
      inf('dexamethasone', '08:00', '08:30', { ...more, bag: 'b' }),
    ]
    const one = code(day('office', rows({ access: 'arm' })))
    expect([linesText(one), findingsOf(one, 'entry/bag-at-two-sites').length]).toEqual(['96365', 0])
    const two = code(day('office', rows(arm)))
    expect([linesText(two), findingsOf(two, 'entry/bag-at-two-sites').length]).toEqual(['96365, 96365-59', 1])
    const back = code(day('office', rows({ access: 'port', session: 2 })))
    expect(findingsOf(back, 'entry/bag-at-two-sites')).toHaveLength(1)
  })

  it('R-TIME-10: a mixture in several stretches is one infusion by its bag', () => {
    const both = (from: string, to: string) => [
      inf('ondansetron', from, to, { bag: 'b' }),
      inf('dexamethasone', from, to, { bag: 'b' }),
    ]
    const claim = code(day('facility', [...both('08:00', '08:30'), ...both('10:00', '10:30')]))
    expect(chainOf(claim.lines[0] ?? { because: [] })).toEqual([
      'R-CLS-4',
      'R-CLS-4',
      'R-MIX-1',
      'R-TIME-10',
      'R-TIME-8',
      'R-TIME-1',
      'R-INIT-2',
      'R-TIME-2',
    ])
  })

  it('R-TIME-10: the gap is no reason where the policy does not go by it', () => {
    const rows = [inf('vancomycin', '08:00', '08:30'), inf('vancomycin', '09:00', '09:30')]
    expect(says(code(day('office', rows), { sameDrugRepeat: 'separate-all' }))).not.toMatch(
      /more than the 60/,
    )
    const far = [inf('vancomycin', '08:00', '08:30'), inf('vancomycin', '14:00', '14:30')]
    expect(says(code(day('office', far), { sameDrugRepeat: 'sum-all' }))).not.toMatch(
      /330 minutes apart at most/,
    )
  })

  it('R-PUSH-5: a push before the reported one is not said to be near it', () => {
    const rows = [push('morphine', '09:00'), push('morphine', '11:00')]
    const claim = code(day('facility', rows), {})
    expect(linesText(claim)).toBe('96374, 96376')
    const text = says(code(day('facility', [push('morphine', '10:00'), push('morphine', '10:20')])))
    expect(text).not.toMatch(/minutes apart/)
  })

  it('R-INIT-7: a reason that names another service is not said to be absent', () => {
    const rows = [
      inf('cefepime', '08:00', '08:30'),
      push('morphine', '09:00'),
      give('denosumab', 'sc', '09:30'),
    ]
    const claim = code(day('office', rows, { primaryReason: 'a3' }))
    expect(says(claim)).not.toMatch(/No primary reason is named|none is named/)
  })

  it('R-TIME-7: the finding of a missing stop points to the line that stands now', () => {
    const claim = code(day('office', [inf('cefepime', '08:00', null)]))
    expect(findingsOf(claim, 'services/missing-stop-time').map(({ lines }) => lines)).toEqual([[0]])
    expect(claim.date).toBe(TEST_DATE)
  })

  it('R-UNIT-1: one unit is one, and what comes out whole is not said to be rounded', () => {
    const rows = [
      push('diphenhydramine', '08:00', { dose: '25 mg' }),
      push('ondansetron', '08:10', { dose: '8 mg' }),
      saline('09:00', '10:00', { dose: '500 mL' }),
    ]
    const text = says(code(day('office', rows)))
    expect(text).toContain('25 mg given at 50 MG a unit is 1 unit, rounded up.')
    expect(text).toContain('8 mg given at 1 MG a unit is 8 units.')
    expect(text).toContain('1 unit of J7040.')
    expect(text).not.toMatch(/\b1 (units|minutes)\b/)
  })
})
