/** Which service of a day leads: the code of the initial line, and the administration that it rests on. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { isInitialCode } from '../administration-codes.ts'
import type { Switches } from '../policy.ts'
import { chainOf, coder, day, give, inf, lineText, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }
const leg = { access: 'leg', secondAccessReason: 'one arm only' }
const evening = { session: 2 }
const longest = { officeInitialInference: 'longest' } as const
const on = { facilityHierarchyInOffice: 'on' } as const

/** `96365 a2`: initial lines in claim order. */
const leads = (
  setting: 'office' | 'facility',
  rows: readonly Row[],
  primaryReason: string | null = null,
  under: Partial<Switches> = {},
) =>
  code(day(setting, rows, { primaryReason }), under)
    .lines.filter((line) => isInitialCode(line.code))
    .map((line) => `${lineText(line)} ${line.administrations.join(' ')}`)
    .join(', ')

type Office = readonly [
  point: string,
  rows: readonly Row[],
  wanted: string,
  reason?: string | null,
  under?: Partial<Switches>,
]

const OFFICE: readonly Office[] = [
  [
    'the longest of two infusions',
    [inf('vancomycin', '08:00', '09:00'), inf('cefepime', '10:00', '11:01')],
    '96365 a2',
  ],
  [
    'of two of one length the earlier',
    [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '08:00', '09:00')],
    '96365 a2',
  ],
  [
    'of two at once the first of the file',
    [inf('vancomycin', '10:00', '11:00'), inf('cefepime', '10:00', '11:00')],
    '96365 a1',
  ],
  [
    'the earliest of two pushes, an infusion of ten minutes among them',
    [push('morphine', '08:00'), inf('ondansetron', '09:00', '09:10')],
    '96374 a1',
  ],
  [
    'an infusion of ten minutes before a push',
    [push('morphine', '09:00'), inf('ondansetron', '08:00', '08:10')],
    '96374 a2',
  ],
  [
    'the reason among infusions',
    [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '10:00', '11:00')],
    '96365 a2',
    'a2',
  ],
  [
    'the reason among chemotherapy infusions',
    [inf('cisplatin', '08:00', '10:00'), inf('gemcitabine', '10:00', '11:00')],
    '96413 a2',
    'a2',
  ],
  [
    'the reason among chemotherapy pushes',
    [push('doxorubicin', '08:00'), push('vincristine', '08:30')],
    '96409 a2',
    'a2',
  ],
  [
    'a reason below chemotherapy does not lead',
    [inf('cisplatin', '08:00', '10:00'), inf('cefepime', '10:00', '11:00')],
    '96413 a1',
    'a2',
  ],
  [
    'a push as the reason',
    [inf('vancomycin', '08:00', '10:00'), push('morphine', '10:00')],
    '96374 a2',
    'a2',
  ],
  ['fluid as the reason', [saline('08:00', '09:00'), push('morphine', '10:00')], '96360 a1', 'a1'],
  [
    'any bag of the fluid as the reason',
    [saline('08:00', '08:31'), saline('12:00', '12:10'), push('morphine', '10:00')],
    '96360 a1',
    'a2',
  ],
  [
    'fluid of 30 minutes leads nothing, even as the reason',
    [saline('08:00', '08:30'), push('morphine', '10:00')],
    '96374 a2',
    'a1',
  ],
  [
    'a reason that is no service leaves the rank',
    [saline('08:00', '09:00'), push('morphine', '10:00'), give('denosumab', 'sc', '11:00')],
    '96374 a2',
    'a3',
  ],
  [
    'by length: fluid longer than the infusion',
    [saline('08:00', '09:01'), inf('cefepime', '10:00', '11:00')],
    '96360 a1',
    null,
    longest,
  ],
  [
    'by length: fluid as long as the infusion',
    [saline('08:00', '09:00'), inf('cefepime', '10:00', '11:00')],
    '96365 a2',
    null,
    longest,
  ],
  [
    'by length: the longer of two runs of fluid counts',
    [saline('06:00', '06:31'), saline('08:00', '09:01'), inf('cefepime', '10:00', '11:00')],
    '96360 a1',
    null,
    longest,
  ],
  [
    'by length: a push of 40 documented minutes has none',
    [push('morphine', '08:00', { stop: 520 }), inf('cefepime', '10:00', '10:20')],
    '96365 a2',
    null,
    longest,
  ],
  [
    'by length: fluid before a push',
    [saline('08:00', '08:31'), push('morphine', '10:00')],
    '96360 a1',
    null,
    longest,
  ],
  [
    'by the rank of the payer, whatever the reason',
    [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '10:00', '11:00'), push('morphine', '11:00')],
    '96365 a1',
    'a2',
    on,
  ],
  [
    'by the rank of the payer among chemotherapy infusions too',
    [inf('cisplatin', '08:00', '10:00'), inf('gemcitabine', '10:00', '11:00')],
    '96413 a1',
    'a2',
    on,
  ],
]

describe('the initial service', () => {
  it.each(OFFICE.map(([point, ...rest]) => ({ point, rest })))('$point', ({ rest }) => {
    const [rows, wanted, reason, under] = rest
    expect(leads('office', rows, reason, under)).toBe(wanted)
  })

  it('R-INIT-2: of a hospital asks for no reason, not even among infusions', () => {
    const rows = [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '10:00', '11:00')]
    expect(leads('facility', rows, 'a2')).toBe('96365 a1')
    expect(leads('facility', [saline('08:00', '09:00'), push('morphine', '10:00')], 'a1')).toBe('96374 a2')
  })

  it('of each site and encounter: the first encounter first, in it the highest, of equal ones main', () => {
    const rows = [
      push('morphine', '08:00'),
      inf('ceftriaxone', '18:00', '19:00', { ...evening, access: 'port' }),
      inf('cefepime', '18:00', '18:20', { ...evening, ...arm }),
      inf('cisplatin', '18:10', '19:00', { ...evening, ...leg }),
    ]
    expect(leads('facility', rows)).toBe('96374 a1, 96413-59 a4, 96365-59 × 2 a2 a3')
    const equal = [inf('cefepime', '07:00', '08:00', arm), inf('ceftriaxone', '07:30', '08:30')]
    expect(leads('facility', equal)).toBe('96365 a2, 96365-59 a1')
  })

  it('R-INIT-3: says why it was taken among several of its kind, and only then', () => {
    const said = (rows: readonly Row[], reason: string | null = null) =>
      chainOf(code(day('office', rows, { primaryReason: reason })).lines[0] ?? { because: [] })
    const one = inf('cisplatin', '08:00', '09:00')
    const two = inf('gemcitabine', '09:00', '10:30')
    expect(said([one])).toEqual(['R-CLS-1', 'R-TIME-1', 'R-INIT-6', 'R-TIME-2'])
    expect(said([one, two])).toEqual(['R-CLS-1', 'R-TIME-1', 'R-INIT-6', 'R-INIT-3', 'R-TIME-2'])
    expect(said([one, two], 'a1')).toEqual(['R-CLS-1', 'R-TIME-1', 'R-INIT-6', 'R-INIT-1', 'R-TIME-2'])
    const three = inf('vancomycin', '08:00', '09:00')
    const four = inf('cefepime', '09:00', '10:30')
    expect(said([three, four], 'a1')).toEqual(['R-CLS-13', 'R-TIME-1', 'R-INIT-1', 'R-TIME-2'])
  })

  it('R-INIT-5, R-INIT-6, R-INIT-7: what the office is told of the reason', () => {
    const told = (rows: readonly Row[], reason: string | null, under: Partial<Switches> = {}) =>
      code(day('office', rows, { primaryReason: reason }), under).findings.flatMap(
        ({ check, administrations }) =>
          check.id.startsWith('initial/')
            ? [`${check.id.slice('initial/'.length)} ${administrations.join(' ')}`]
            : [],
      )
    const chemo = [inf('cisplatin', '08:00', '10:00'), inf('cefepime', '10:00', '11:00')]
    expect(told(chemo, 'a2')).toEqual(['reason-not-possible a1'])
    expect(told(chemo, 'a1')).toEqual([])
    expect(told(chemo, null)).toEqual([])
    const two = [inf('vancomycin', '08:00', '10:00'), push('morphine', '10:00')]
    expect(told(two, null)).toEqual(['reason-not-named a1'])
    expect(told(two, 'a1')).toEqual([])
    expect(told(two, 'a2', on)).toEqual([])
    expect(told([inf('vancomycin', '08:00', '10:00')], null)).toEqual([])
    const skin = [...two, give('denosumab', 'sc', '11:00')]
    expect(told(skin, 'a3').toSorted()).toEqual(['reason-is-no-initial a3', 'reason-not-named a1'])
    const short = [push('morphine', '08:00'), saline('09:00', '09:30')]
    expect(told(short, 'a2')).toEqual(['reason-is-short-hydration a2'])
    expect(told(skin, 'nobody')).toEqual(['reason-not-named a1'])
    const facility = code(day('facility', skin, { primaryReason: 'a3' })).findings
    expect(facility.filter(({ check }) => check.id.startsWith('initial/'))).toEqual([])
  })
})
