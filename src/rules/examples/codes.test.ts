/** Days in a line and their codes: both settings, Medicare, then under another policy. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { coder, day, expectLines, give, inf, linesText, push, run, saline, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)

type Other = {
  readonly under: Partial<Switches>
  readonly office: string
  readonly facility?: string
}

type Example = {
  readonly no: string
  readonly point: string
  readonly rows: readonly Row[]
  readonly more?: DayMore
  readonly office: string
  /** Absent: as in the office. */
  readonly facility?: string
  readonly others?: readonly Other[]
}

const reason = 'drugs that must not meet'
const vein = { access: 'piv', secondAccessReason: reason }
const pump = (start: string): Row => give('fluorouracil', 'pump-initiation', start, { dose: '4560 mg' })
const flush = (start: string): Row => give('port access, flush', 'access-flush', start)

const EXAMPLES: readonly Example[] = [
  { no: 'V-1', point: '15 minutes: push', rows: [inf('ceftriaxone', '10:00', '10:15')], office: '96374' },
  { no: 'V-2', point: '16 minutes: infusion', rows: [inf('ceftriaxone', '10:00', '10:16')], office: '96365' },
  { no: 'V-3', point: '90 minutes', rows: [inf('vancomycin', '10:00', '11:30')], office: '96365' },
  { no: 'V-4', point: '91 minutes', rows: [inf('vancomycin', '10:00', '11:31')], office: '96365, 96366' },
  {
    no: 'V-5',
    point: '151 minutes',
    rows: [inf('vancomycin', '10:00', '12:31')],
    office: '96365, 96366 × 2',
  },
  { no: 'V-5', point: '150 minutes', rows: [inf('vancomycin', '10:00', '12:30')], office: '96365, 96366' },
  { no: 'V-6', point: 'hydration of 30', rows: [saline('10:00', '10:30')], office: 'nothing' },
  { no: 'V-7', point: 'hydration of 31', rows: [saline('10:00', '10:31')], office: '96360' },
  {
    no: 'V-8',
    point: 'one run across midnight',
    rows: [saline('23:00', '02:00')],
    office: '96360, 96361 × 2',
  },
  {
    no: 'V-9',
    point: 'documented push minutes are deducted',
    rows: [
      saline('08:00', '11:00'),
      push('ondansetron', '09:00', { stop: 542 }),
      push('ketorolac', '10:00', { stop: 603 }),
    ],
    office: '96374, 96375, 96361 × 3',
  },
  {
    no: 'V-10',
    point: 'the primary reason counts in the office only',
    rows: [
      saline('08:00', '11:00'),
      push('ondansetron', '09:00', { stop: 542 }),
      push('ketorolac', '10:00', { stop: 603 }),
    ],
    more: { primaryReason: 'a1' },
    office: '96360, 96375 × 2, 96361 × 2',
    facility: '96374, 96375, 96361 × 3',
  },
  {
    no: 'V-11',
    point: '30 and 20 net minutes',
    rows: [saline('10:50', '13:25'), inf('cisplatin', '11:20', '13:05')],
    office: '96413, 96415, 96361',
    others: [{ under: { hydrationSegments: 'each-31' }, office: '96413, 96415' }],
  },
  {
    no: 'V-12',
    point: 'hydration beside a drug all the time',
    rows: [saline('09:00', '12:00'), inf('paclitaxel', '09:00', '12:00')],
    office: '96413, 96415 × 2',
  },
  {
    no: 'V-13',
    point: 'keep-open fluid',
    rows: [saline('09:00', '13:00', { purpose: 'keep-open' }), inf('iron sucrose', '10:00', '10:30')],
    office: '96365',
  },
  {
    no: 'V-14',
    point: 'the shared minutes are paid once',
    rows: [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '16:00')],
    office: '96365, 96366 × 8, 96367',
    others: [{ under: { overlap: 'any-16-concurrent' }, office: '96365, 96366 × 8, 96368' }],
  },
  {
    no: 'V-15',
    point: 'concurrent once',
    rows: [
      inf('cefepime', '10:00', '11:00'),
      inf('vancomycin', '10:00', '11:00'),
      inf('ceftriaxone', '10:00', '11:00'),
    ],
    office: '96365, 96368',
  },
  {
    no: 'V-16',
    point: 'one bag is one infusion',
    rows: [
      inf('ondansetron', '10:00', '10:20', { bag: 'b' }),
      inf('dexamethasone', '10:00', '10:20', { bag: 'b' }),
      inf('pembrolizumab', '10:30', '11:00'),
    ],
    office: '96413, 96367',
  },
  {
    no: 'V-17',
    point: 'two chemotherapy drugs at once',
    rows: [inf('gemcitabine', '10:00', '11:00'), inf('cisplatin', '10:00', '11:00')],
    office: '96413, 96549',
    others: [{ under: { concurrentChemo: 'none' }, office: '96413' }],
  },
  {
    no: 'V-18',
    point: 'one after the other is not concurrent',
    rows: [inf('leucovorin', '08:00', '10:00'), inf('oxaliplatin', '10:00', '12:00')],
    office: '96413, 96415, 96366, 96367',
  },
  {
    no: 'V-19',
    point: 'the same drug eight hours later',
    rows: [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')],
    office: '96365, 96366',
    others: [
      { under: { sameDrugRepeat: 'sum-all' }, office: '96365' },
      { under: { repeatInfusionCode: '96376' }, office: '96365', facility: '96365, 96376' },
    ],
  },
  {
    no: 'V-20',
    point: 'stretches are added',
    rows: [inf('rituximab', '09:00', '10:05'), inf('rituximab', '10:35', '13:20')],
    office: '96413, 96415 × 3',
  },
  {
    no: 'V-21',
    point: '25 minutes no, 40 minutes yes',
    rows: [push('morphine', '10:00'), push('morphine', '10:25'), push('morphine', '10:40')],
    office: '96374',
    facility: '96374, 96376',
  },
  {
    no: 'V-22',
    point: 'a push of a drug that is also infused',
    rows: [push('pantoprazole', '10:00'), inf('pantoprazole', '10:05', '12:05')],
    office: '96365, 96366',
    facility: '96365, 96366, 96376',
  },
  {
    no: 'V-23',
    point: 'no stop time',
    rows: [inf('magnesium sulfate', '10:00', null)],
    office: '96374',
    others: [{ under: { missingStop: 'unbillable' }, office: 'nothing' }],
  },
  {
    no: 'V-24',
    point: 'the chemotherapy push is the initial',
    rows: [push('palonosetron', '09:00'), push('fluorouracil', '10:00', { dose: '760 mg' }), pump('10:10')],
    office: '96409, 96375, 96416',
  },
  {
    no: 'V-25',
    point: 'a pump start is no initial',
    rows: [push('palonosetron', '09:00'), pump('10:10')],
    office: '96374-59, 96416',
    others: [{ under: { pumpCode: 'G0498' }, office: '96374-59, G0498' }],
  },
  { no: 'V-26', point: 'flush beside a pump', rows: [flush('10:00'), pump('10:10')], office: '96416' },
  { no: 'V-27', point: 'flush alone', rows: [flush('10:00')], office: '96523' },
  {
    no: 'V-28',
    point: 'flush beside a visit',
    rows: [flush('10:00')],
    more: { visits: [visit('99213')] },
    office: '99213',
    facility: 'G0463',
  },
  {
    no: 'V-29',
    point: 'an injection does not compete',
    rows: [give('bortezomib', 'sc', '10:00'), push('dexamethasone', '10:05')],
    office: '96374, 96401',
  },
  {
    no: 'V-30',
    point: '96372 needs the modifier',
    rows: [inf('pembrolizumab', '10:00', '10:30'), give('denosumab', 'sc', '10:40')],
    office: '96413, 96372-59',
    others: [{ under: { denosumab: '96401' }, office: '96413, 96401' }],
  },
  {
    no: 'V-31',
    point: '96402 needs none',
    rows: [inf('pembrolizumab', '10:00', '10:30'), give('leuprolide', 'im', '10:40')],
    office: '96413, 96402',
  },
  {
    no: 'V-32',
    point: 'one dose in two syringes',
    rows: [give('fulvestrant', 'im', '10:00'), give('fulvestrant', 'im', '10:01')],
    office: '96402',
    others: [{ under: { injectionUnits: 'per-injection' }, office: '96402 × 2' }],
  },
  {
    no: 'V-33',
    point: 'a second site with a reason',
    rows: [inf('docetaxel', '10:00', '11:00', { access: 'port' }), inf('vancomycin', '10:00', '11:00', vein)],
    office: '96413, 96365-59',
    others: [{ under: { secondSite: 'never' }, office: '96413, 96368' }],
  },
  {
    no: 'V-34',
    point: 'a second access without a reason',
    rows: [
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', '11:00', { access: 'piv' }),
    ],
    office: '96413, 96368',
  },
  {
    no: 'V-35',
    point: 'back for fluid',
    rows: [inf('rituximab', '08:00', '10:00'), saline('16:00', '17:00', { session: 2 })],
    office: '96413, 96360-59, 96415',
  },
  {
    no: 'V-36',
    point: 'back for the same drug',
    rows: [inf('ceftriaxone', '08:00', '08:30'), inf('ceftriaxone', '20:00', '20:30', { session: 2 })],
    office: '96365, 96365-59',
  },
  {
    no: 'V-37',
    point: 'transfusion',
    rows: [push('diphenhydramine', '09:50'), inf('red cells', '10:00', '12:00', { class: 'blood-product' })],
    office: '96374, 36430',
  },
  {
    no: 'V-38',
    point: 'immunoglobulin under the skin',
    rows: [run('Hizentra', 'sc-infusion', '10:00', '11:35')],
    office: '96369, 96370',
  },
  {
    no: 'V-39',
    point: '96450 and 96374',
    rows: [give('methotrexate', 'intrathecal', '10:00'), push('ondansetron', '09:50')],
    office: '96374-59, 96450',
  },
  {
    no: 'V-40',
    point: '99211 never',
    rows: [push('iron sucrose', '10:00')],
    more: { visits: [visit('99211', false)] },
    office: '96374',
  },
  {
    no: 'V-41',
    point: 'a payer that refuses',
    rows: [inf('infliximab', '10:00', '12:05')],
    office: '96413, 96415',
    others: [{ under: { complexBiologic: 'therapeutic' }, office: '96365, 96366' }],
  },
  {
    no: 'V-42',
    point: 'infusion above push',
    rows: [push('doxorubicin', '09:40'), inf('cyclophosphamide', '10:00', '10:38')],
    office: '96413, 96411',
  },
  {
    no: 'V-43',
    point: 'two pushes',
    rows: [push('doxorubicin', '09:40'), inf('cyclophosphamide', '10:00', '10:15')],
    office: '96409, 96411',
  },
  {
    no: 'V-44',
    point: 'the primary reason among infusions',
    rows: [inf('iron sucrose', '10:00', '11:00'), inf('ondansetron', '11:05', '11:25')],
    more: { primaryReason: 'a1' },
    office: '96365, 96367',
  },
]

type Case = readonly [
  name: string,
  example: Example,
  setting: Setting,
  under: Partial<Switches>,
  codes: string,
]

const CASES: readonly Case[] = EXAMPLES.flatMap((example) =>
  (['office', 'facility'] as const).flatMap((setting): readonly Case[] => [
    [
      `${example.no} ${setting}: ${example.point}`,
      example,
      setting,
      {},
      setting === 'office' ? example.office : (example.facility ?? example.office),
    ],
    ...(example.others ?? []).map(
      (other): Case => [
        `${example.no} ${setting}, ${Object.entries(other.under).join(' ')}: ${example.point}`,
        example,
        setting,
        other.under,
        setting === 'office' ? other.office : (other.facility ?? other.office),
      ],
    ),
  ]),
)

describe('days in a line', () => {
  it.each(CASES)('%s', (_, { rows, more }, setting, under, codes) => {
    const claim = code(day(setting, rows, more), under)
    expectLines(claim, codes)
  })

  it('come in any order with the same answer', () => {
    for (const { rows, more } of EXAMPLES) {
      const encounter = day('facility', rows, more)
      const turned = { ...encounter, administrations: encounter.administrations.toReversed() }
      expect(linesText(code(turned))).toBe(linesText(code(encounter)))
    }
  })
})
