/** What of a day never earns a line: its minutes, why, whether its drug has a line, what is asked. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { chainOf, coder, day, give, inf, lineText, push, run, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const bag = { bag: 'b' }
const none = { dose: '0 mg' }

type Case = readonly [
  point: string,
  rows: readonly Row[],
  lines: string,
  left: readonly string[],
  asked?: string,
]

const CASES: readonly Case[] = [
  [
    'R-ROUTE-1: by mouth',
    [give('dexamethasone', 'oral', '08:00', { dose: '4 mg' })],
    '',
    ['0 R-ROUTE-1 R-SAD-2'],
  ],
  [
    'R-UNIT-1: prepared and not given',
    [inf('cefepime', '08:00', '08:30', none)],
    '',
    ['30 R-CLS-13 R-UNIT-1'],
    'dose-zero',
  ],
  [
    'R-UNIT-1: a dose of a thousandth is a dose',
    [inf('ondansetron', '08:00', '08:30', { dose: '0.001 mg' })],
    '96365 J2405-JZ',
    [],
  ],
  [
    'R-HYD-7: keep-open, however it is written',
    [saline('08:00', '09:00', { purpose: ' Keep-Open ', dose: '500 mL' })],
    '',
    ['60 R-HYD-1 R-HYD-7'],
  ],
  [
    'R-HYD-7: another purpose',
    [saline('08:00', '09:00', { purpose: 'keep hydrated', dose: '500 mL' })],
    '96360 J7040',
    [],
  ],
  [
    'R-HYD-9: no stop; the fluid has its line',
    [saline('08:00', null, { dose: '500 mL' })],
    'J7040',
    ['0 R-HYD-1 R-HYD-9'],
    'hydration-stop-missing',
  ],
  [
    'R-MIX-4: fluid in the bag of a drug',
    [inf('ondansetron', '08:00', '08:30', bag), saline('08:00', '08:40', { ...bag, dose: '100 mL' })],
    '96365',
    ['40 R-HYD-1 R-MIX-4'],
  ],
  [
    'R-MIX-4: the same name of a bag in another encounter is another bag',
    [inf('ondansetron', '08:00', '08:30', bag), saline('18:00', '18:40', { ...bag, session: 2 })],
    '96360-59 96365',
    [],
  ],
  [
    'R-MIX-4: two fluids in a bag are no diluent',
    [saline('08:00', '08:40', bag), saline('08:00', '08:40', bag)],
    '96360',
    [],
  ],
  [
    'R-BUN-1: a flush by its drug',
    [push('heparin flush', '08:00', { dose: '300 unit' })],
    '',
    ['0 R-CLS-14 R-BUN-1'],
  ],
  [
    'R-BUN-1: a flush by its purpose',
    [push('ondansetron', '08:00', { purpose: 'FLUSH', dose: '4 mg' })],
    '',
    ['0 R-CLS-4 R-BUN-1'],
  ],
  [
    'R-HYD-7: fluid by push',
    [push('normal saline', '08:00', { class: 'hydration' })],
    '',
    ['0 R-HYD-1 R-HYD-7'],
  ],
  [
    'R-UNIT-1: minutes under the skin that were not given are kept',
    [run('Hizentra', 'sc-infusion', '08:00', '08:46', none)],
    '',
    ['46 R-CLS-12 R-UNIT-1'],
    'dose-zero',
  ],
]

describe('set aside', () => {
  it.each(CASES.map(([point, ...rest]) => ({ point, rest })))('$point', ({ rest }) => {
    const [rows, lines, left, asked] = rest
    const claim = code(day('office', rows))
    expect(claim.lines.map(lineText).toSorted().join(' ')).toBe(lines)
    expect(claim.unbilled.map((item) => `${item.minutes} ${chainOf(item).join(' ')}`)).toEqual(left)
    const ids = claim.findings.map(({ check }) => check.id).filter((id) => id.startsWith('set-aside/'))
    expect(ids).toEqual(asked === undefined ? [] : [`set-aside/${asked}`])
  })
})
