/** Routes, switches and drug lines that no worked day reaches: one row each, both sides of what decides. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import { codeDay } from '../code-day.ts'
import { findPolicy, MEDICARE } from '../policies/index.ts'
import type { Switches } from '../policy.ts'
import { coder, day, expectLines, give, inf, linesText, push, run, saline, visit } from '../testing.ts'
import type { DayMore, More, Row } from '../testing.ts'

const code = coder(fullBook)

type Example = {
  readonly about: string
  readonly rows: readonly Row[]
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  readonly setting?: Setting
  readonly codes: string
  readonly finding?: string
}

const again = { session: 2 }
const arm = { access: 'piv', secondAccessReason: 'drugs that must not meet' }
const port = { access: 'port' }
const vaccine = { class: 'vaccine' } as const
const blood = { class: 'blood-product' } as const
const pump = (start: string): Row => give('fluorouracil', 'pump-initiation', start, { dose: '4560 mg' })
const two = (more: More = {}): readonly Row[] => [
  inf('vancomycin', '08:00', '08:30'),
  inf('vancomycin', '09:00', '09:30', more),
]
const twice = [inf('vancomycin', '08:00', '10:00'), inf('vancomycin', '16:00', '18:00', again)]
const fluidAndPush = [saline('10:00', '10:40'), push('ondansetron', '10:10')]

const EXAMPLES: readonly Example[] = [
  { about: 'artery, push', rows: [give('cisplatin', 'ia-push', '10:00')], codes: '96420' },
  {
    about: 'artery, therapeutic push',
    rows: [give('magnesium sulfate', 'ia-push', '10:00')],
    codes: '96373',
  },
  { about: 'artery, 15 minutes', rows: [run('cisplatin', 'ia-infusion', '10:00', '10:15')], codes: '96420' },
  { about: 'artery, no stop', rows: [give('cisplatin', 'ia-infusion', '10:00')], codes: '96420' },
  { about: 'artery, 16 minutes', rows: [run('cisplatin', 'ia-infusion', '10:00', '10:16')], codes: '96422' },
  {
    about: 'artery, 91 minutes',
    rows: [run('cisplatin', 'ia-infusion', '10:00', '11:31')],
    codes: '96422, 96423',
  },
  {
    about: 'artery, 480 minutes',
    rows: [run('cisplatin', 'ia-infusion', '10:00', '18:00')],
    codes: '96422, 96423 × 7',
  },
  { about: 'artery, 481 minutes', rows: [run('cisplatin', 'ia-infusion', '10:00', '18:01')], codes: '96425' },
  {
    about: 'artery, therapeutic infusion',
    rows: [run('magnesium sulfate', 'ia-infusion', '10:00', '11:00')],
    codes: 'nothing',
    finding: 'error R-PUMP-6',
  },
  { about: 'pleura', rows: [give('bleomycin', 'intrapleural', '10:00')], codes: '96440' },
  { about: 'peritoneum', rows: [give('cisplatin', 'intraperitoneal', '10:00')], codes: '96446' },
  {
    about: 'reservoir of a ventricle',
    rows: [give('cytarabine', 'intraventricular', '10:00')],
    codes: '96542',
  },
  { about: 'bladder', rows: [give('mitomycin', 'intravesical', '10:00')], codes: '51720' },
  { about: 'lesion', rows: [give('bleomycin', 'intralesional', '10:00')], codes: '96405' },
  {
    about: 'spine, twice',
    rows: [give('methotrexate', 'intrathecal', '10:00'), give('cytarabine', 'intrathecal', '10:10')],
    codes: '96450',
  },
  {
    about: 'spine, therapeutic',
    rows: [give('morphine', 'intrathecal', '10:00')],
    codes: 'nothing',
    finding: 'error R-ROUTE-1',
  },
  {
    about: 'skin',
    rows: [give('cefepime', 'intradermal', '10:00')],
    codes: 'nothing',
    finding: 'error R-INJ-5',
  },
  {
    about: 'pump, therapeutic, facility',
    rows: [give('morphine', 'pump-initiation', '10:00')],
    setting: 'facility',
    codes: 'C8957',
  },
  {
    about: 'pump, therapeutic, office',
    rows: [give('morphine', 'pump-initiation', '10:00')],
    setting: 'office',
    codes: 'nothing',
    finding: 'error R-TIME-13',
  },
  { about: 'pump, twice', rows: [pump('10:00'), pump('10:10')], codes: '96416' },
  {
    about: 'pump of eight hours',
    rows: [run('fluorouracil', 'pump-initiation', '10:00', '18:00')],
    codes: '96416',
    finding: 'warning R-PUMP-1',
  },
  { about: 'implanted pump', rows: [give('morphine', 'pump-refill-implanted', '10:00')], codes: '96522' },
  { about: 'under the skin, no stop', rows: [give('Hizentra', 'sc-infusion', '10:00')], codes: '96372' },
  {
    about: 'under the skin, 15 minutes',
    rows: [run('Hizentra', 'sc-infusion', '10:00', '10:15')],
    codes: '96372',
  },
  {
    about: 'under the skin, 16 minutes',
    rows: [run('Hizentra', 'sc-infusion', '10:00', '10:16')],
    codes: '96369',
  },
  {
    about: 'under the skin, three set-ups',
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '11:00', { access: '1' }),
      run('Hizentra', 'sc-infusion', '10:00', '11:00', { access: '2' }),
      run('Hizentra', 'sc-infusion', '10:00', '11:00', { access: '3' }),
    ],
    codes: '96369, 96371',
  },
  {
    about: 'declot of one access',
    rows: [
      give('alteplase', 'catheter-declot', '09:00', port),
      give('alteplase', 'catheter-declot', '10:00', port),
    ],
    codes: '36593',
  },
  {
    about: 'declot of two',
    rows: [
      give('alteplase', 'catheter-declot', '09:00', port),
      give('alteplase', 'catheter-declot', '10:00', { access: 'x' }),
    ],
    codes: '36593 × 2',
  },
  { about: 'influenza vaccine', rows: [give('influenza vaccine', 'im', '10:00')], codes: 'G0008' },
  {
    about: 'influenza vaccine, other payer',
    rows: [give('influenza vaccine', 'im', '10:00')],
    under: { vaccineCodes: 'cpt' },
    codes: '90471',
  },
  {
    about: 'a Medicare vaccine is not the first of the others',
    rows: [give('influenza vaccine', 'im', '10:00'), give('tetanus toxoid', 'im', '10:05', vaccine)],
    codes: 'G0008, 90471',
  },
  {
    about: 'injections an hour apart',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '11:00')],
    codes: '96402 × 2',
  },
  {
    about: 'injections an hour apart, per drug',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '11:00')],
    under: { injectionUnits: 'per-drug' },
    codes: '96402',
  },
  {
    about: 'hormonal drug for a fibroid',
    rows: [give('leuprolide', 'im', '10:00')],
    more: { diagnoses: ['D25.9'] },
    codes: '96372',
  },
  {
    about: 'hormonal drug for a cancer',
    rows: [give('leuprolide', 'im', '10:00')],
    more: { diagnoses: ['C61'] },
    codes: '96402',
  },
  {
    about: 'hormonal drug by its code',
    rows: [give('leuprolide', 'im', '10:00')],
    more: { diagnoses: ['D25.9'] },
    under: { hormonalNonCancer: 'by-code' },
    codes: '96402',
  },
  { about: 'fluid as a push', rows: [push('saline', '10:00', { class: 'hydration' })], codes: 'nothing' },
  {
    about: 'a vaccine class by vein counts as therapeutic',
    rows: [inf('tetanus toxoid', '10:00', '11:00', vaccine)],
    codes: '96365',
  },
  {
    about: 'a visit that is not separate',
    rows: [inf('cefepime', '10:00', '11:00')],
    more: { visits: [visit('99213', false)] },
    codes: '96365',
  },
  {
    about: '99211, office, even if separate',
    rows: [inf('cefepime', '10:00', '11:00')],
    more: { visits: [visit('99211')] },
    setting: 'office',
    codes: '96365',
  },
  {
    about: '99211, facility, separate',
    rows: [inf('cefepime', '10:00', '11:00')],
    more: { visits: [visit('99211')] },
    setting: 'facility',
    codes: '96365, G0463-25',
  },
  {
    about: 'visit codes kept',
    rows: [inf('cefepime', '10:00', '11:00')],
    more: { visits: [visit('99213')] },
    under: { facilityVisitCode: 'keep' },
    codes: '96365, 99213-25',
  },
  {
    about: 'X of another encounter',
    rows: twice,
    under: { distinctModifier: 'X' },
    codes: '96365, 96366, 96365-XE, 96366-XE',
  },
  {
    about: 'X of another site',
    rows: [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', arm)],
    under: { distinctModifier: 'X' },
    codes: '96413, 96365-XU',
  },
  {
    about: 'only initials are marked',
    rows: twice,
    under: { markSecondSet: 'initial-only' },
    codes: '96365, 96366 × 2, 96365-59',
  },
  {
    about: 'all lines of a second set are marked',
    rows: [inf('vancomycin', '08:00', '09:00'), inf('cisplatin', '16:00', '18:00', again)],
    under: { markSecondSet: 'all' },
    codes: '96365, 96413-59, 96415-59',
  },
  {
    about: 'the longest leads',
    rows: fluidAndPush,
    under: { officeInitialInference: 'longest' },
    setting: 'office',
    codes: '96360, 96375',
  },
  {
    about: 'the rank in an office',
    rows: fluidAndPush,
    more: { primaryReason: 'a1' },
    under: { facilityHierarchyInOffice: 'on' },
    setting: 'office',
    codes: '96374, 96361',
  },
  { about: 'a gap of 30 minutes', rows: two(), codes: '96365' },
  { about: 'a gap too long', rows: two(), under: { sameDrugGapMinutes: 29 }, codes: '96365, 96366' },
  { about: 'a gap just short enough', rows: two(), under: { sameDrugGapMinutes: 30 }, codes: '96365' },
  {
    about: 'every stretch by itself',
    rows: two(),
    under: { sameDrugRepeat: 'separate-all' },
    codes: '96365, 96366',
  },
  {
    about: 'a repeat too short',
    rows: two(),
    under: { sameDrugRepeat: 'separate-all', repeatInfusionMinimum: 31 },
    codes: '96365',
  },
  {
    about: 'a repeat has no code',
    rows: two(),
    under: { sameDrugRepeat: 'separate-all', repeatInfusionCode: 'none' },
    codes: '96365',
  },
  {
    about: 'contained',
    rows: [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '09:30', '10:15')],
    under: { overlap: 'contained' },
    codes: '96365, 96366, 96368',
  },
  {
    about: 'not contained by a minute',
    rows: [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '09:30', '10:16')],
    under: { overlap: 'contained' },
    codes: '96365, 96366, 96367',
  },
  {
    about: '15 shared minutes',
    rows: [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '09:45', '10:10')],
    codes: '96365, 96366, 96367',
  },
  {
    about: '16 shared minutes, the larger part',
    rows: [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '09:44', '10:10')],
    codes: '96365, 96366, 96368',
  },
  {
    about: 'a push of an infused drug as another push',
    rows: [push('pantoprazole', '10:00'), inf('pantoprazole', '10:05', '12:05')],
    under: { pushOfInfusedDrug: '96375' },
    codes: '96365, 96366, 96375',
  },
  {
    about: 'a push of an infused drug not at all',
    rows: [push('pantoprazole', '10:00'), inf('pantoprazole', '10:05', '12:05')],
    under: { pushOfInfusedDrug: 'none' },
    codes: '96365, 96366',
  },
  {
    about: 'two chemotherapy drugs at once, both paid',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    under: { concurrentChemo: '96417' },
    codes: '96413, 96417',
  },
  {
    about: 'fluid during a documented push',
    rows: [saline('08:00', '10:31'), push('ondansetron', '09:00', { stop: 545 })],
    codes: '96374, 96361 × 2',
  },
  {
    about: 'fluid during a push, ignored',
    rows: [saline('08:00', '10:31'), push('ondansetron', '09:00', { stop: 545 })],
    under: { hydrationDuringPush: 'ignore' },
    codes: '96374, 96361 × 3',
  },
  {
    about: 'fluid beside blood',
    rows: [saline('10:00', '11:00'), inf('red cells', '10:00', '11:00', blood)],
    codes: '36430',
  },
  {
    about: 'fluid beside blood, allowed',
    rows: [saline('10:00', '11:00'), inf('red cells', '10:00', '11:00', blood)],
    under: { hydrationTransfusion: 'allow' },
    codes: '36430, 96360',
  },
  { about: 'two short runs', rows: [saline('08:00', '08:20'), saline('12:00', '12:20')], codes: 'nothing' },
  {
    about: 'two short runs, added',
    rows: [saline('08:00', '08:20'), saline('12:00', '12:20')],
    under: { hydrationSegments: 'sum' },
    codes: '96360',
  },
  { about: 'two runs', rows: [saline('08:00', '08:40'), saline('12:00', '12:40')], codes: '96360, 96361' },
  {
    about: 'an idle hour does not end a run',
    rows: [saline('08:00', '08:20'), saline('09:20', '09:40')],
    codes: '96360',
  },
  {
    about: 'an idle hour and a minute does',
    rows: [saline('08:00', '08:20'), saline('09:21', '09:41')],
    codes: 'nothing',
  },
  {
    about: 'too little fluid',
    rows: [saline('08:00', '09:00', { dose: '250 mL' })],
    under: { hydrationMinimumVolumeMl: 500 },
    codes: 'nothing',
  },
  {
    about: 'enough fluid',
    rows: [saline('08:00', '09:00', { dose: '500 mL' })],
    under: { hydrationMinimumVolumeMl: 500 },
    codes: '96360',
  },
  {
    about: 'fluid at a second site only',
    rows: [saline('08:00', '09:00', port), inf('vancomycin', '10:00', '11:00', arm)],
    setting: 'facility',
    codes: '96365, 96360-59',
  },
]

const CASES = EXAMPLES.flatMap((example) =>
  (example.setting === undefined ? (['office', 'facility'] as const) : [example.setting]).map(
    (setting): readonly [string, Example, Setting] => [`${example.about}, ${setting}`, example, setting],
  ),
)

describe('routes and switches', () => {
  it.each(CASES)('%s', (_, { rows, more, under, codes, finding }, setting) => {
    const claim = code(day(setting, rows, more), under)
    expectLines(claim, codes)
    const found = claim.findings.map((one) => `${one.check.severity} ${one.check.rule}`)
    expect(found).toEqual(expect.arrayContaining(finding === undefined ? [] : [finding]))
  })

  it('a payer’s list forces the family', () => {
    const encounter = day('office', [inf('pembrolizumab', '10:00', '10:30')])
    const listed = findPolicy('commercial-therapeutic') ?? MEDICARE
    expect(linesText(codeDay(encounter, fullBook, listed))).toBe('96365')
    expect(linesText(codeDay(encounter, fullBook, { ...MEDICARE, therapeutic: ['J9271'] }))).toBe('96365')
    expect(
      linesText(
        codeDay(day('office', [inf('cefepime', '10:00', '10:30')]), fullBook, {
          ...MEDICARE,
          chemo: ['cefepime'],
        }),
      ),
    ).toBe('96413')
  })

  it('a list of complex biologics is the therapeutic list', () => {
    const strict = findPolicy('medicare-strict') ?? MEDICARE
    expect(linesText(codeDay(day('office', [inf('natalizumab', '10:00', '11:00')]), fullBook, strict))).toBe(
      '96365',
    )
    expect(linesText(codeDay(day('office', [inf('infliximab', '10:00', '11:00')]), fullBook, strict))).toBe(
      '96413',
    )
  })
})

const drugs = (
  rows: readonly Row[],
  more: DayMore = {},
  under: Partial<Switches> = {},
  setting: Setting = 'office',
) => linesText(code(day(setting, rows, more), under), ['drug', 'waste'])

const hour = (drug: string, more: More): Row => inf(drug, '10:00', '11:00', more)

describe('drug lines of other kinds', () => {
  it.each([
    ['1000 mL', 'J7030'],
    ['1500 mL', 'J7030, J7040'],
    ['1600 mL', 'J7030 × 2'],
    ['500 mL', 'J7040'],
    ['251 mL', 'J7040'],
    ['250 mL', 'J7050'],
  ])('saline by its volume: %s', (dose, lines) => {
    expect(drugs([saline('10:00', '11:00', { dose })]).replaceAll('-JZ', '')).toBe(lines)
  })

  it('other fluids, and fluid without a volume', () => {
    expect(
      drugs([saline('10:00', '11:00', { drug: 'lactated Ringer', dose: '1000 mL' })]).replaceAll('-JZ', ''),
    ).toBe('J7120')
    expect(
      drugs([saline('10:00', '11:00', { drug: 'dextrose 5%', dose: '500 mL' })]).replaceAll('-JZ', ''),
    ).toBe('J7060')
    expect(drugs([saline('10:00', '11:00')])).toBe('')
  })

  it.each([
    ['170 mg', 'J9263-JZ × 340'],
    ['0.17 g', 'J9263-JZ × 340'],
    ['170000 mcg', 'J9263-JZ × 340'],
    ['170.1 mg', 'J9263-JZ × 341'],
    ['170.5 mg', 'J9263-JZ × 341'],
    ['170 unit', ''],
    ['10 mL', ''],
  ])('a dose of %s', (dose, lines) => {
    expect(drugs([hour('oxaliplatin', { dose })])).toBe(lines)
  })

  it('waste without containers is held by dose and waste', () => {
    expect(drugs([hour('oxaliplatin', { dose: '170 mg', discarded: '30 mg' })])).toBe(
      'J9263 × 340, J9263-JW × 60',
    )
  })

  it('no modifiers where the payer takes none', () => {
    const rows = [hour('oxaliplatin', { dose: '170 mg' })]
    expect(drugs(rows, {}, { wasteModifiers: 'off' })).toBe('J9263 × 340')
    expect(
      drugs([hour('leucovorin', { dose: '760.5 mg', discarded: '0.5 mg' })], {}, { wasteBelowUnit: 'none' }),
    ).toBe('J0643 × 761')
  })

  it('a packaged drug in a facility has neither JW nor JZ', () => {
    expect(drugs([push('ondansetron', '10:00', { dose: '8 mg' })], {}, {}, 'facility')).toBe('J2405 × 8')
    expect(drugs([push('ondansetron', '10:00', { dose: '8 mg' })])).toBe('J2405-JZ × 8')
  })

  it('site modifiers', () => {
    const rows = [hour('pembrolizumab', { dose: '200 mg' })]
    expect(drugs(rows, {}, { drug340B: 'TB' }, 'facility')).toBe('J9271-JZ-TB × 200')
    expect(linesText(code(day('facility', rows), { offCampus: 'PO' }), ['administration', 'drug'])).toBe(
      '96413-PO, J9271-JZ-PO × 200',
    )
    expect(linesText(code(day('office', rows), { offCampus: 'PO' }))).toBe('96413')
  })

  it('patients on dialysis have another code', () => {
    const rows = [give('darbepoetin', 'sc', '10:00', { dose: '60 mcg' })]
    expect(drugs(rows)).toBe('J0881-JZ × 60')
    expect(drugs(rows, { diagnoses: ['N18.6', 'Z99.2'] })).toBe('J0882-JZ × 60')
    expect(drugs(rows, { diagnoses: ['N18.6'] })).toBe('J0881-JZ × 60')
  })

  it('by mouth there is no drug line; of a push that earned none there is', () => {
    expect(drugs([give('ondansetron', 'oral', '10:00', { dose: '8 mg' })])).toBe('')
    expect(
      drugs([push('morphine', '10:00', { dose: '2 mg' }), push('morphine', '10:10', { dose: '2 mg' })]),
    ).toMatch(/^J227\d/)
  })
})
