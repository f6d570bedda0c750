/** Cases at the edge, each decided once. The numbers are kept: a test that says E-12 is about the same case for ever. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { CodeBook } from '../../codes/book.ts'
import type { Setting } from '../../encounter/model.ts'
import { sentenceOf } from '../step.ts'
import type { Claim } from '../answers.ts'
import type { Switches } from '../policy.ts'
import {
  chainOf,
  coder,
  day,
  expectLines,
  give,
  inf,
  lineText,
  linesText,
  push,
  run,
  saline,
  visit,
} from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)

type Edge = {
  readonly no: string
  readonly rows: readonly Row[]
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  /** Absent: both, with the same answer. */
  readonly setting?: Setting
  readonly codes: string
  /** Minutes of lines, by code. */
  readonly minutes?: { readonly [code: string]: number }
  /** Findings that must be there: severity and rule. */
  readonly findings?: readonly string[]
  /** The last rule of unbilled items that must be there. */
  readonly unbilled?: readonly string[]
}

const port = { access: 'port' }
const arm = { access: 'piv', secondAccessReason: 'drugs that must not meet' }
const other = { access: 'piv-2', secondAccessReason: 'a third drug that must not meet them' }
const again = { session: 2 }
const blood = { class: 'blood-product' } as const
const vaccine = { class: 'vaccine' } as const
const bag = (name: string) => ({ bag: name })
const pump = (start: string): Row => give('fluorouracil', 'pump-initiation', start, { dose: '4560 mg' })

const EDGES: readonly Edge[] = [
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '10:15')], codes: '96374' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '10:16')], codes: '96365' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '10:30')], codes: '96365' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '10:31')], codes: '96365' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '11:30')], codes: '96365' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '11:31')], codes: '96365, 96366' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '12:30')], codes: '96365, 96366' },
  { no: 'E-1', rows: [inf('vancomycin', '10:00', '12:31')], codes: '96365, 96366 × 2' },
  { no: 'E-1', rows: [saline('10:00', '10:30')], codes: 'nothing', unbilled: ['R-HYD-2'] },
  { no: 'E-1', rows: [saline('10:00', '10:31')], codes: '96360' },
  {
    no: 'E-2',
    rows: [
      inf('cefepime', '10:00', '10:06'),
      inf('cefepime', '10:10', '10:16'),
      inf('cefepime', '10:20', '10:26'),
    ],
    codes: '96365',
    minutes: { '96365': 18 },
  },
  {
    no: 'E-3',
    rows: [
      inf('cefepime', '10:00', '10:20'),
      inf('cefepime', '10:30', null),
      inf('cefepime', '10:40', '11:00'),
    ],
    codes: '96365',
    minutes: { '96365': 40 },
    findings: ['warning R-TIME-7'],
  },
  {
    no: 'E-4',
    rows: [inf('Gammagard', '10:00', '11:00'), inf('Gammagard', '10:30', '11:30')],
    codes: '96365',
    minutes: { '96365': 90 },
  },
  {
    no: 'E-5',
    rows: [
      inf('vancomycin', '10:00', '11:00', { ...port, dose: '500 mg' }),
      inf('vancomycin', '10:00', '11:00', { ...arm, dose: '500 mg' }),
    ],
    codes: '96365, 96365-59',
  },
  {
    no: 'E-6',
    rows: [
      inf('cefepime', '08:00', '09:00', bag('1')),
      inf('vancomycin', '08:00', '09:00', bag('1')),
      inf('cefepime', '12:00', '12:30', bag('2')),
    ],
    codes: '96365, 96366',
  },
  {
    no: 'E-7',
    rows: [
      inf('cefepime', '08:00', '09:00', bag('1')),
      inf('cefepime', '12:00', '12:30', bag('2')),
      inf('vancomycin', '12:00', '12:30', bag('2')),
    ],
    codes: '96365, 96367',
  },
  {
    no: 'E-8',
    rows: [
      push('ondansetron', '10:00'),
      push('ondansetron', '10:10', bag('s')),
      push('dexamethasone', '10:10', bag('s')),
    ],
    codes: '96374, 96375',
  },
  {
    no: 'E-9',
    rows: [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '10:50', '11:10')],
    codes: '96365, 96367',
    minutes: { '96367': 20 },
  },
  {
    no: 'E-10',
    rows: [inf('pembrolizumab', '10:00', '10:30'), inf('vancomycin', '09:50', '12:00')],
    codes: '96413, 96366, 96367',
  },
  {
    no: 'E-10',
    rows: [inf('pembrolizumab', '10:00', '10:30'), inf('vancomycin', '09:55', '10:50')],
    codes: '96413, 96368',
  },
  {
    no: 'E-11',
    rows: [
      inf('gemcitabine', '10:00', '10:30'),
      inf('cisplatin', '10:30', '11:30'),
      inf('leucovorin', '10:00', '11:30'),
    ],
    codes: '96413, 96417, 96368',
  },
  {
    no: 'E-12',
    rows: [
      inf('vancomycin', '08:00', '09:00'),
      inf('cefepime', '08:00', '09:00'),
      inf('vancomycin', '16:00', '17:00', again),
      inf('cefepime', '16:00', '17:00', again),
    ],
    codes: '96365, 96365-59, 96368',
    unbilled: ['R-CONC-3'],
  },
  {
    no: 'E-12',
    rows: [
      inf('vancomycin', '08:00', '09:00'),
      inf('cefepime', '08:00', '09:00'),
      inf('vancomycin', '16:00', '17:00', again),
      inf('cefepime', '16:00', '17:00', again),
    ],
    under: { concurrentPer: 'encounter' },
    codes: '96365, 96365-59, 96368, 96368-59',
    findings: ['error R-MUE-1'],
  },
  {
    no: 'E-13',
    rows: [saline('08:00', '09:00'), inf('cisplatin', '09:00', '10:00')],
    more: { primaryReason: 'a1' },
    setting: 'office',
    codes: '96413, 96361',
    findings: ['info R-INIT-6'],
  },
  {
    no: 'E-14',
    rows: [inf('ceftriaxone', '10:00', '10:30'), give('pegfilgrastim', 'sc', '10:40')],
    more: { primaryReason: 'a2' },
    setting: 'office',
    codes: '96365, 96372-59',
    findings: ['info R-INIT-5'],
  },
  {
    no: 'E-15',
    rows: [pump('10:00'), saline('10:30', '11:30')],
    codes: '96416, 96360-59',
    findings: ['info R-CONC-7'],
  },
  {
    no: 'E-16',
    rows: [inf('saline with potassium', '10:00', '11:00', { class: 'hydration', purpose: 'dehydration' })],
    codes: '96360',
  },
  {
    no: 'E-16',
    rows: [inf('saline with potassium', '10:00', '11:00', { class: 'therapeutic' })],
    codes: '96365',
  },
  { no: 'E-17', rows: [saline('10:00', '10:40'), push('ondansetron', '10:10')], codes: '96374, 96361' },
  {
    no: 'E-18',
    rows: [saline('10:00', '11:00'), inf('famotidine', '10:20', '10:30')],
    codes: '96374, 96361',
    minutes: { '96361': 50, '96374': 10 },
  },
  {
    no: 'E-19',
    rows: [inf('red cells', '10:00', '12:00', blood), inf('cefepime', '12:10', '12:40')],
    codes: '36430, 96365',
  },
  {
    no: 'E-20',
    rows: [inf('red cells', '10:00', '12:00', blood), inf('red cells', '12:10', '14:10', blood)],
    codes: '36430',
    minutes: { '36430': 240 },
  },
  {
    no: 'E-21',
    rows: [push('fluorouracil', '10:00', { dose: '760 mg' }), pump('10:10')],
    codes: '96409, 96416',
  },
  {
    no: 'E-21',
    rows: [
      inf('oxaliplatin', '08:00', '10:00'),
      push('fluorouracil', '10:05', { dose: '760 mg' }),
      pump('10:10'),
    ],
    codes: '96413, 96415, 96411, 96416',
  },
  {
    no: 'E-22',
    rows: [pump('10:00'), give('fluorouracil', 'pump-refill-portable', '10:30')],
    codes: '96416',
    unbilled: ['R-NCCI-1'],
  },
  {
    no: 'E-23',
    rows: [pump('10:00'), inf('ceftriaxone', '09:00', '09:30')],
    setting: 'office',
    codes: '96365-59, 96416',
  },
  { no: 'E-24', rows: [inf('vancomycin', '08:00', '17:30')], setting: 'office', codes: '96365, 96366 × 8' },
  {
    no: 'E-24',
    rows: [inf('vancomycin', '08:00', '18:00')],
    setting: 'office',
    codes: '96365, 96366 × 9',
    findings: ['warning R-MUE-1'],
  },
  {
    no: 'E-24',
    rows: [inf('cisplatin', '08:00', '18:00')],
    codes: '96413, 96415 × 9',
    findings: ['warning R-MUE-1'],
  },
  { no: 'E-25', rows: [run('J9144', 'sc', '10:00', '10:05')], codes: '96401' },
  {
    no: 'E-26',
    rows: [run('cytarabine', 'sc-infusion', '10:00', '11:00')],
    codes: 'nothing',
    findings: ['error R-INJ-6'],
  },
  {
    no: 'E-28',
    rows: [inf('cisplatin', '10:00', '11:00'), give('tetanus toxoid', 'im', '11:05', vaccine)],
    codes: '96413, 90471',
  },
  {
    no: 'E-29',
    rows: [give('bortezomib', 'sc', '10:00'), give('pegfilgrastim', 'sc', '10:05')],
    codes: '96401, 96372-59',
  },
  {
    no: 'E-30',
    rows: [give('alteplase', 'catheter-declot', '09:00'), inf('cisplatin', '10:00', '11:00')],
    codes: '36593, 96413',
  },
  { no: 'E-31', rows: [give('heparin flush', 'access-flush', '10:00')], codes: '96523' },
  {
    no: 'E-32',
    rows: [inf('cisplatin', '08:00', '09:00'), give('bortezomib', 'sc', '16:00', again)],
    codes: '96413, 96401',
  },
  {
    no: 'E-32',
    rows: [inf('cisplatin', '08:00', '09:00'), give('pegfilgrastim', 'sc', '16:00', again)],
    codes: '96413, 96372-59',
  },
  { no: 'E-33', rows: [inf('vancomycin', '22:00', '02:00')], codes: '96365, 96366 × 3' },
  { no: 'E-34', rows: [inf('vancomycin', '08:00', '09:00')], codes: '96365' },
  { no: 'E-35', rows: [inf('infliximab', '10:00', '10:12')], codes: '96409' },
  {
    no: 'E-36',
    rows: [inf('cisplatin', '10:00', '11:00', { dose: '0 mg' })],
    codes: 'nothing',
    findings: ['warning R-UNIT-1'],
    unbilled: ['R-UNIT-1'],
  },
  {
    no: 'E-37',
    rows: [inf('cisplatin', '10:00', '11:00', { dose: '0 mg', discarded: '50 mg' })],
    codes: 'nothing',
    findings: ['warning R-UNIT-1'],
  },
  { no: 'E-38', rows: [inf('cisplatin', '10:00', '11:00')], codes: '96413', findings: ['error R-UNIT-1'] },
  {
    no: 'E-40',
    rows: [inf('vancomycin', '08:00', '10:00'), inf('vancomycin', '16:00', '18:00', again)],
    codes: '96365, 96366, 96365-59, 96366-59',
  },
  {
    no: 'E-42',
    rows: [
      inf('ondansetron', '10:00', '11:00', bag('1')),
      inf('cyclophosphamide', '10:00', '11:00', bag('1')),
    ],
    codes: '96413',
  },
  {
    no: 'E-43',
    rows: [saline('10:00', '11:00'), inf('red cells', '10:15', null, blood)],
    codes: '36430, 96360',
    minutes: { '96360': 60 },
    findings: ['warning R-BLD-2'],
  },
  {
    no: 'E-44',
    rows: [inf('vancomycin', '00:30', '02:30')],
    more: { date: '2026-11-01' },
    codes: '96365, 96366',
    minutes: { '96365': 60, '96366': 60 },
    findings: ['warning R-TIME-5'],
  },
  { no: 'E-45', rows: [], more: { visits: [visit('99213')] }, setting: 'office', codes: '99213' },
  { no: 'E-45', rows: [], more: { visits: [visit('99213')] }, setting: 'facility', codes: 'G0463' },
  {
    no: 'E-46',
    rows: [
      push('doxorubicin', '09:30'),
      inf('cefepime', '10:00', '11:00'),
      inf('vancomycin', '10:00', '11:00'),
    ],
    codes: '96409, 96367',
    unbilled: ['R-INIT-10'],
    findings: ['warning R-INIT-10'],
  },
  {
    no: 'E-47',
    rows: [
      inf('gemcitabine', '10:00', '11:00'),
      inf('cisplatin', '10:00', '11:00'),
      inf('docetaxel', '10:00', '11:00'),
    ],
    codes: '96413, 96549',
  },
  {
    no: 'E-48',
    rows: [push('doxorubicin', '10:00', port), push('doxorubicin', '10:05', arm)],
    codes: '96409, 96409-59',
  },
  {
    no: 'E-49',
    rows: [inf('pantoprazole', '08:00', '09:00'), push('pantoprazole', '10:00')],
    more: { primaryReason: 'a1' },
    setting: 'office',
    codes: '96365',
    unbilled: ['R-PUSH-6'],
  },
  {
    no: 'E-49',
    rows: [inf('pantoprazole', '08:00', '09:00'), push('pantoprazole', '10:00')],
    more: { primaryReason: 'a2' },
    setting: 'office',
    codes: '96374, 96367',
  },
  {
    no: 'E-50',
    rows: [
      inf('pantoprazole', '08:00', '09:00'),
      push('pantoprazole', '09:20'),
      push('pantoprazole', '10:00'),
      push('pantoprazole', '10:20'),
    ],
    setting: 'facility',
    codes: '96365, 96376',
    unbilled: ['R-PUSH-6', 'R-PUSH-5'],
  },
  {
    no: 'E-51',
    rows: [
      run('Hizentra', 'sc-infusion', '10:00', '10:50'),
      run('deferoxamine', 'sc-infusion', '11:00', '11:50'),
    ],
    codes: '96369, 96370',
  },
  {
    no: 'E-52',
    rows: [
      give('tetanus toxoid', 'im', '08:00', vaccine),
      give('rabies vaccine', 'im', '16:00', { ...vaccine, ...again }),
    ],
    codes: '90471, 90472',
  },
  { no: 'E-53', rows: [push('heparin flush', '10:00')], codes: 'nothing', unbilled: ['R-BUN-1'] },
  {
    no: 'E-54',
    rows: [
      inf('cefepime', '10:00', '11:00', port),
      inf('vancomycin', '10:00', '11:00', arm),
      inf('ceftriaxone', '10:00', '11:00', other),
    ],
    codes: '96365, 96365-59 × 2',
  },
  { no: 'E-55', rows: [], codes: 'nothing' },
]

const settingsOf = (edge: Edge): readonly Setting[] =>
  edge.setting === undefined ? ['office', 'facility'] : [edge.setting]
const CASES = EDGES.flatMap((edge, position) =>
  settingsOf(edge).map((setting): readonly [string, Edge, Setting] => [
    `${edge.no} (row ${position}) ${setting}: ${edge.codes}`,
    edge,
    setting,
  ]),
)

const findingsOf = (claim: Claim): readonly string[] =>
  claim.findings.map((finding) => `${finding.check.severity} ${finding.check.rule}`)

describe('cases at the edge', () => {
  it.each(CASES)('%s', (_, edge, setting) => {
    const claim = code(day(setting, edge.rows, edge.more), edge.under)
    expectLines(claim, edge.codes)
    for (const [line, minutes] of Object.entries(edge.minutes ?? {}))
      expect([line, claim.lines.find((one) => one.code === line)?.minutes]).toEqual([line, minutes])
    expect(findingsOf(claim)).toEqual(expect.arrayContaining([...(edge.findings ?? [])]))
    expect(claim.unbilled.map((item) => chainOf(item).at(-1))).toEqual(
      expect.arrayContaining([...(edge.unbilled ?? [])]),
    )
  })
})

const bothOf = (rows: readonly Row[], more: DayMore = {}) =>
  (['office', 'facility'] as const).map((setting) => code(day(setting, rows, more)))

describe('cases at the edge, told apart', () => {
  it('E-5: the drug line is summed over the sites', () => {
    const rows = [
      inf('vancomycin', '10:00', '11:00', { ...port, dose: '500 mg' }),
      inf('vancomycin', '10:00', '11:00', { ...arm, dose: '500 mg' }),
    ]
    for (const claim of bothOf(rows)) {
      const drugs = claim.lines.filter((line) => line.kind === 'drug')
      expect(drugs).toHaveLength(1)
      expect(drugs[0]?.administrations).toEqual(['a1', 'a2'])
    }
  })

  it('E-19, E-28, E-30: no modifier where no edit asks for one', () => {
    const rows = [inf('red cells', '10:00', '12:00', blood), inf('cefepime', '12:10', '12:40')]
    for (const claim of bothOf(rows)) expect(claim.lines.flatMap((line) => line.modifiers)).toEqual([])
  })

  it('E-27: kit and injection, the edits decide the modifier', () => {
    const rows = [give('pegfilgrastim on-body', 'sc', '10:00'), give('octreotide depot', 'im', '10:10')]
    for (const claim of bothOf(rows))
      expect(
        claim.lines
          .filter((line) => line.kind === 'administration')
          .map((line) => line.code)
          .toSorted(),
      ).toEqual(['96372', '96377'])
  })

  it('E-31: an administration of another kind makes the flush part of it', () => {
    const rows = [
      give('heparin flush', 'access-flush', '10:00'),
      give('methotrexate', 'intradermal', '10:10'),
    ]
    for (const claim of bothOf(rows)) expect(linesText(claim)).toBe('')
  })

  it('E-33: the payer decides the date of a line, not its units', () => {
    const [office, facility] = bothOf([inf('vancomycin', '22:00', '02:00')])
    const dates = (claim: Claim | undefined) =>
      claim?.lines.map((line) => [lineText(line), ...line.dates.map((d) => `${d.date} × ${d.units}`)])
    expect(dates(office)).toEqual([
      ['96365', '2026-10-06 × 1'],
      ['96366 × 3', '2026-10-06 × 3'],
    ])
    expect(dates(facility)).toEqual([
      ['96365', '2026-10-06 × 1'],
      ['96366 × 3', '2026-10-06 × 1', '2026-10-07 × 2'],
    ])
  })

  it('E-38: a dose that is not documented withholds the drug line only', () => {
    for (const claim of bothOf([inf('cisplatin', '10:00', '11:00')]))
      expect(linesText(claim, ['drug', 'waste'])).toBe('')
  })

  it('E-39: a drug whose only code ended before the date: an error that names the successor', () => {
    const book: CodeBook = {
      ...fullBook,
      at: (date) => {
        const tables = fullBook.at(date)
        const old = tables.findDrug('pegfilgrastim')
        if (old === null) throw new Error('no such drug')
        return { ...tables, findDrug: () => ({ ...old, codes: ['J2505'] }), productsOf: () => [] }
      },
    }
    const claim = coder(book)(day('office', [give('pegfilgrastim', 'sc', '10:00', { dose: '6 mg' })]))
    const error = claim.findings.find((finding) => finding.check.rule === 'R-UNIT-6')
    const said = error?.because.map((step) => sentenceOf(step, 0)).join(' ')
    expect([error?.check.severity, said]).toEqual(['error', expect.stringContaining('J2506')])
    expect(linesText(claim, ['drug', 'waste'])).toBe('')
  })

  it('E-41: the question about a second access says what does not count', () => {
    const rows = [
      inf('docetaxel', '10:00', '11:00', port),
      inf('vancomycin', '10:00', '11:00', { access: 'lumen 2' }),
    ]
    for (const claim of bothOf(rows)) {
      const question = claim.findings.find((finding) => finding.check.rule === 'R-SITE-2')
      const said = [
        ...(question?.because.map((step) => sentenceOf(step, 0)) ?? []),
        question?.check.fix,
      ].join(' ')
      expect(question?.check.severity).toBe('info')
      expect(said).toMatch(/lumen/)
    }
  })

  it('E-41: lumens with a reason cannot be seen', () => {
    const rows = [inf('docetaxel', '10:00', '11:00', port), inf('vancomycin', '10:00', '11:00', arm)]
    for (const claim of bothOf(rows)) expect(linesText(claim)).toBe('96365-59, 96413')
  })
})
