/** Six days with every minute placed, and the exact chain of every line. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Claim } from '../answers.ts'
import { chainOf, coder, day, expectLines, give, inf, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)

type Place = { readonly minutes: number; readonly chain: string }

type Worked = {
  readonly no: string
  readonly rows: readonly Row[]
  readonly codes: string
  /**
   * By code: its minutes and its chain, the class rule first. `INIT` is the rule of the setting for the initial;
   * what may differ by setting stands with a bar, the facility first.
   */
  readonly lines: { readonly [code: string]: Place }
  readonly unbilled: readonly Place[]
}

const therapeutic = { class: 'therapeutic' } as const

const DAYS: readonly Worked[] = [
  {
    no: 'M-1',
    rows: [
      push('palonosetron', '08:50'),
      inf('dexamethasone', '08:55', '09:15'),
      inf('oxaliplatin', '09:30', '11:32'),
      inf('leucovorin', '09:30', '11:30'),
      push('fluorouracil', '11:40', { dose: '760 mg' }),
      give('fluorouracil', 'pump-initiation', '11:50', { dose: '4560 mg' }),
    ],
    codes: '96413, 96415, 96367, 96368, 96375, 96411, 96416',
    lines: {
      '96413': { minutes: 60, chain: 'R-CLS-1 R-TIME-1 R-INIT-2|R-INIT-6 R-TIME-2' },
      '96415': { minutes: 62, chain: 'R-CLS-1 R-TIME-1 R-INIT-2|R-INIT-6 R-TIME-2' },
      '96368': { minutes: 120, chain: 'R-CLS-4 R-TIME-1 R-CONC-5 R-CONC-2' },
      '96367': { minutes: 20, chain: 'R-CLS-4 R-TIME-1 R-SEQ-2 R-TIME-2' },
      '96375': { minutes: 0, chain: 'R-CLS-4 R-PUSH-7 R-PUSH-2' },
      '96411': { minutes: 0, chain: 'R-CLS-1 R-PUSH-7 R-PUSH-1 R-PUSH-3' },
      '96416': { minutes: 0, chain: 'R-PUMP-1 R-PUMP-3' },
    },
    unbilled: [],
  },
  {
    no: 'M-2',
    rows: [inf('cefepime', '06:00', '07:30', therapeutic), inf('vancomycin', '07:00', '16:00', therapeutic)],
    codes: '96365, 96366 × 8, 96367',
    lines: {
      '96365': { minutes: 60, chain: 'R-CLS-13 R-TIME-1 R-INIT-2|R-INIT-7 R-INIT-3 R-TIME-2' },
      '96366': { minutes: 480, chain: 'R-CLS-13 R-TIME-1 R-INIT-2|R-INIT-7 R-INIT-3 R-TIME-2' },
      '96367': { minutes: 60, chain: 'R-CLS-13 R-TIME-1 R-CONC-5 R-SEQ-2 R-TIME-2' },
    },
    unbilled: [{ minutes: 30, chain: 'R-CLS-13 R-TIME-1 R-CONC-5' }],
  },
  {
    no: 'M-3',
    rows: [
      saline('10:50', '13:25', { class: null, purpose: 'pre-hydration' }),
      inf('cisplatin', '11:20', '13:05'),
    ],
    codes: '96413, 96415, 96361',
    lines: {
      '96413': { minutes: 60, chain: 'R-CLS-1 R-TIME-1 R-INIT-2|R-INIT-6 R-TIME-2' },
      '96415': { minutes: 45, chain: 'R-CLS-1 R-TIME-1 R-INIT-2|R-INIT-6 R-TIME-2' },
      '96361': { minutes: 50, chain: 'R-HYD-1 R-HYD-4 R-HYD-6 R-HYD-3 R-HYD-2' },
    },
    unbilled: [{ minutes: 105, chain: 'R-HYD-1 R-HYD-4' }],
  },
  {
    no: 'M-4',
    rows: [
      inf('rituximab', '09:00', '10:05'),
      inf('rituximab', '10:35', '13:20'),
      push('doxorubicin', '13:35', { stop: 827 }),
      inf('vincristine', '13:55', '14:05'),
      inf('cyclophosphamide', '14:15', '15:20'),
    ],
    codes: '96413, 96415 × 3, 96417, 96411 × 2',
    lines: {
      '96413': {
        minutes: 60,
        chain: 'R-CLS-2 R-TIME-9 R-TIME-8 R-TIME-1 R-INIT-2|R-INIT-6 R-INIT-3 R-TIME-2',
      },
      '96415': {
        minutes: 170,
        chain: 'R-CLS-2 R-TIME-9 R-TIME-8 R-TIME-1 R-INIT-2|R-INIT-6 R-INIT-3 R-TIME-2',
      },
      '96417': { minutes: 65, chain: 'R-CLS-1 R-TIME-1 R-SEQ-1 R-TIME-2' },
      '96411': {
        minutes: 22,
        chain: 'R-CLS-1 R-PUSH-7 R-PUSH-1 R-PUSH-3 R-CLS-1 R-TIME-1 R-PUSH-1 R-PUSH-3',
      },
    },
    unbilled: [],
  },
  {
    no: 'M-5',
    rows: [
      inf('cefepime', '08:00', '08:30', therapeutic),
      inf('magnesium sulfate', '10:00', null),
      inf('cefepime', '16:00', '16:30', therapeutic),
      saline('17:00', '17:25', { class: null }),
    ],
    codes: '96365, 96366, 96375',
    lines: {
      '96365': { minutes: 30, chain: 'R-CLS-13 R-TIME-1 R-INIT-2|R-INIT-7 R-INIT-3 R-TIME-2' },
      '96366': { minutes: 30, chain: 'R-CLS-13 R-TIME-10 R-TIME-1 R-TIME-9 R-TIME-2' },
      '96375': { minutes: 0, chain: 'R-CLS-14 R-TIME-7 R-PUSH-2' },
    },
    unbilled: [{ minutes: 25, chain: 'R-HYD-1 R-HYD-2' }],
  },
  {
    no: 'M-6',
    rows: [
      saline('09:20', '10:30', { class: null, access: 'port' }),
      inf('docetaxel', '10:00', '11:00', { access: 'port' }),
      inf('vancomycin', '10:00', '11:40', {
        ...therapeutic,
        access: 'piv',
        secondAccessReason: 'drugs must not meet',
      }),
    ],
    codes: '96413, 96361, 96365-59, 96366',
    lines: {
      '96413': { minutes: 60, chain: 'R-CLS-1 R-TIME-1 R-INIT-2|R-INIT-6 R-TIME-2' },
      '96361': { minutes: 40, chain: 'R-HYD-1 R-HYD-4 R-HYD-3 R-HYD-2' },
      '96365': {
        minutes: 60,
        chain: 'R-CLS-13 R-TIME-1 R-SITE-2 R-INIT-2|R-INIT-7 R-TIME-2 R-MOD-1 R-MOD-2',
      },
      '96366': { minutes: 40, chain: 'R-CLS-13 R-TIME-1 R-SITE-2 R-INIT-2|R-INIT-7 R-TIME-2' },
    },
    unbilled: [{ minutes: 30, chain: 'R-HYD-1 R-HYD-4' }],
  },
]

/** The chain of one setting. */
const chainFor = (chain: string, setting: Setting): readonly string[] =>
  chain
    .split(' ')
    .map((rule) => rule.split('|')[setting === 'facility' || !rule.includes('|') ? 0 : 1] ?? rule)

const placesOf = (claim: Claim) =>
  Object.fromEntries(
    claim.lines
      .filter((line) => line.kind === 'administration')
      .map((line) => [line.code, { minutes: line.minutes, chain: chainOf(line) }]),
  )

describe.each(DAYS)('$no', ({ rows, codes, lines, unbilled }) => {
  it.each(['office', 'facility'] as const)('%s', (setting) => {
    const claim = code(day(setting, rows))
    expectLines(claim, codes)
    const wanted = Object.entries(lines).map(([line, place]) => [
      line,
      { minutes: place.minutes, chain: chainFor(place.chain, setting) },
    ])
    expect(placesOf(claim)).toEqual(Object.fromEntries(wanted))
    expect(claim.unbilled.map((item) => ({ minutes: item.minutes, chain: chainOf(item) }))).toEqual(
      unbilled.map((place) => ({ minutes: place.minutes, chain: chainFor(place.chain, setting) })),
    )
  })
})

describe('a missing stop', () => {
  it('gives the lines for every range of the missing minutes', () => {
    const claim = code(day('facility', DAYS[4]?.rows ?? []))
    const finding = claim.findings.find((one) => one.ranges !== null)
    const ranges = finding?.ranges?.map(({ from, to, lines }) => [
      from,
      to,
      lines
        .map(({ code: line, units }) => (units === 1 ? line : `${line} × ${units}`))
        .toSorted()
        .join(', '),
    ])
    expect(finding?.administrations).toEqual(['a2'])
    expect(ranges).toEqual([
      [1, 15, '96365, 96366, 96375'],
      [16, 90, '96365, 96366, 96367'],
      [91, 150, '96365, 96366 × 2, 96367'],
      [151, 210, '96365, 96366 × 3, 96367'],
      [211, 270, '96365, 96366 × 4, 96367'],
      [271, 330, '96365, 96366 × 5, 96367'],
      [331, 375, '96365, 96366 × 6, 96367'],
      [376, 390, '96365, 96366 × 5, 96367, 96368'],
      [391, 450, '96365, 96366 × 6, 96367, 96368'],
      [451, 480, '96365, 96366 × 7, 96367, 96368'],
    ])
  })
})
