/**
 * Ten more days worked out by hand from the procedure before they were coded: every line in claim order with its
 * minutes, what is on no line, and the days on which the units of a night stand.
 */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { coder, day, give, inf, lineText, push, run, saline, visit } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'

const code = coder(fullBook)

type Day = {
  readonly about: string
  readonly setting: Setting
  readonly rows: readonly Row[]
  readonly more?: DayMore
  readonly under?: Partial<Switches>
  readonly lines: readonly string[]
  /** Minutes of each item that is not billed, by its start. */
  readonly left: readonly number[]
}

const port = { access: 'port' }
const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }
const evening = { session: 2 }
const bag = { bag: 'm' }
const blood = { class: 'blood-product' } as const
const vaccine = { class: 'vaccine' } as const

const DAYS: readonly Day[] = [
  {
    about: 'two accesses, a restart after 50 minutes, a push 31 minutes after the first',
    setting: 'facility',
    rows: [
      inf('cefepime', '07:00', '07:30', port),
      inf('vancomycin', '07:10', '09:00', arm),
      push('ondansetron', '07:05', port),
      inf('cefepime', '08:20', '08:50', port),
      inf('magnesium sulfate', '08:50', '09:06', port),
      push('ondansetron', '07:36', port),
      saline('09:06', '09:40', port),
      give('denosumab', 'sc', '09:45'),
    ],
    lines: [
      '96365 60',
      '96367 16',
      '96375 0',
      '96376 0',
      '96372-59 0',
      '96361 34',
      '96365-59 60',
      '96366 50',
    ],
    left: [],
  },
  {
    about: 'fluid as the reason, a push with five minutes in it, back in the evening',
    setting: 'office',
    more: { primaryReason: 'a1' },
    rows: [
      saline('08:00', '09:31'),
      push('ketorolac', '08:30', { stop: 515 }),
      inf('ceftriaxone', '09:31', '09:45'),
      inf('ceftriaxone', '18:00', '18:20', evening),
      push('ketorolac', '18:30', evening),
      saline('18:20', '18:50', evening),
    ],
    lines: ['96360 86', '96375 × 2 19', '96365-59 20', '96375-59 0'],
    left: [5, 30],
  },
  {
    about: 'into the spine twice, an antibody of 15 minutes, injections of three families',
    setting: 'facility',
    rows: [
      give('methotrexate', 'intrathecal', '09:00'),
      give('cytarabine', 'intrathecal', '09:02'),
      push('dexamethasone', '08:40'),
      inf('rituximab', '10:00', '10:15'),
      give('bortezomib', 'sc', '11:00'),
      give('octreotide depot', 'im', '11:05'),
    ],
    lines: ['96409 15', '96375-59 0', '96372-59 0', '96401 0', '96450 0'],
    left: [0],
  },
  {
    about: 'chemotherapy half beside chemotherapy, a mixture with its diluent, a repeat, no stop',
    setting: 'office',
    rows: [
      inf('paclitaxel', '09:00', '12:00'),
      inf('carboplatin', '11:30', '12:30'),
      inf('magnesium sulfate', '12:00', '13:00', bag),
      inf('potassium chloride', '12:00', '13:00', bag),
      saline('12:00', '13:00', bag),
      inf('magnesium sulfate', '13:10', '13:45'),
      saline('13:45', '14:20'),
      inf('fosaprepitant', '08:30', null),
    ],
    lines: ['96413 60', '96366 35', '96415 × 2 120', '96367 60', '96549 60', '96375 0', '96361 35'],
    left: [60],
  },
  {
    about: 'over midnight: beside one another, pushes 30 and 31 minutes apart, fluid',
    setting: 'facility',
    rows: [
      inf('vancomycin', '23:00', '00:40'),
      inf('cefepime', '23:30', '00:20'),
      saline('00:40', '03:00', { start: 1480, stop: 1620 }),
      push('morphine', '23:10'),
      push('morphine', '23:40'),
      push('morphine', '23:41'),
    ],
    lines: ['96365 60', '96366 40', '96368 50', '96375 0', '96376 0', '96361 × 2 140'],
    left: [0],
  },
  {
    about: 'an implanted pump refilled, a catheter cleared, a flush, a visit',
    setting: 'office',
    more: { visits: [visit('99213')] },
    rows: [
      give('morphine', 'pump-refill-implanted', '09:00'),
      give('alteplase', 'catheter-declot', '09:05'),
      give('port access, flush', 'access-flush', '09:10'),
    ],
    lines: ['36593 0', '96522 0'],
    left: [0],
  },
  {
    about: 'into an artery, under the skin at two sites, two vaccines',
    setting: 'facility',
    rows: [
      run('cisplatin', 'ia-infusion', '08:00', '10:32'),
      give('verapamil', 'ia-push', '10:40'),
      run('Hizentra', 'sc-infusion', '11:00', '11:15', { access: 'abdomen' }),
      run('deferoxamine', 'sc-infusion', '11:00', '12:31', { access: 'thigh' }),
      give('influenza vaccine', 'im', '12:40'),
      give('tetanus vaccine', 'im', '12:41', vaccine),
    ],
    lines: [
      '96370 31',
      '96423 × 2 92',
      '90471 0',
      '96372-59 15',
      'G0008 0',
      '96369 60',
      '96373 0',
      '96422 60',
    ],
    left: [],
  },
  {
    about: 'a payer that takes any second access and marks initial codes alone',
    setting: 'office',
    under: { secondSite: 'any-second-access', markSecondSet: 'initial-only' },
    rows: [
      inf('gemcitabine', '10:00', '10:30', port),
      inf('infliximab', '09:00', '11:05', { access: 'arm' }),
      push('ondansetron', '08:55', { access: 'arm' }),
      push('ondansetron', '10:35', port),
      inf('dexamethasone', '10:31', '10:50', port),
      saline('11:05', '12:40', { access: 'arm' }),
    ],
    lines: ['96413 60', '96415 65', '96375 0', '96361 × 2 95', '96413-59 30', '96367 19'],
    left: [0],
  },
  {
    about: 'fluid beside blood where the payer allows it, denosumab in two sticks',
    setting: 'facility',
    under: { hydrationTransfusion: 'allow', denosumab: '96401', injectionUnits: 'per-injection' },
    rows: [
      inf('red blood cells', '09:00', '11:00', blood),
      saline('10:30', '11:35'),
      give('denosumab', 'sc', '11:40'),
      give('denosumab', 'sc', '11:41'),
    ],
    lines: ['96360 65', '96401 × 2 0', '36430 120'],
    left: [],
  },
  {
    about: 'what earns nothing: no stop, keep-open, a flush, by mouth, not given; and vaccines',
    setting: 'office',
    under: { missingStop: 'unbillable', vaccineCodes: 'cpt' },
    rows: [
      inf('ferric carboxymaltose', '10:00', null),
      saline('09:30', '11:00', { purpose: 'KVO ' }),
      push('heparin flush', '11:05'),
      give('acetaminophen', 'oral', '09:00'),
      push('diphenhydramine', '09:10', { dose: '0 mg' }),
      give('influenza vaccine', 'im', '11:10'),
      give('hepatitis B vaccine', 'im', '11:11'),
      push('famotidine', '09:20'),
    ],
    lines: ['96374 0', '90471 0', '90472 0'],
    left: [0, 0, 90, 0, 0],
  },
]

describe('ten days by hand', () => {
  it.each(DAYS)('$about', ({ setting, rows, more, under, lines, left }) => {
    const claim = code(day(setting, rows, more), under)
    const own = claim.lines.filter(({ kind }) => kind === 'administration')
    expect(own.map((line) => `${lineText(line)} ${line.minutes}`)).toEqual(lines)
    expect(claim.unbilled.map(({ minutes }) => minutes)).toEqual(left)
  })

  it('R-SESS-2: of the night each unit stands on the day on which its hour began', () => {
    const dates = (setting: Setting) =>
      code(day(setting, DAYS[4]?.rows ?? [])).lines.map((line) =>
        line.dates.map(({ date, units }) => `${line.code} ${date.slice(8)} × ${units}`).join(', '),
      )
    expect(dates('facility')).toEqual([
      '96365 06 × 1',
      '96366 07 × 1',
      '96368 06 × 1',
      '96375 06 × 1',
      '96376 06 × 1',
      '96361 07 × 2',
    ])
    expect(new Set(dates('office').map((text) => text.slice(6, 8)))).toEqual(new Set(['06']))
  })

  it('R-EM-2, R-CATH-1: the visit keeps its modifier beside a refill, and the flush stays off', () => {
    const claim = code(day('office', DAYS[5]?.rows ?? [], DAYS[5]?.more))
    expect(claim.lines.filter(({ kind }) => kind === 'visit').map(lineText)).toEqual(['99213-25'])
  })
})
