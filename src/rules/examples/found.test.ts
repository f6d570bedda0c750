/** Days that the search over random days found to be wrong once, each made as small as it goes. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Setting } from '../../encounter/model.ts'
import type { Switches } from '../policy.ts'
import { chainOf, coder, day, expectLines, give, inf, push, run, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)

const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }

type Found = {
  readonly point: string
  readonly rows: readonly Row[]
  readonly setting?: Setting
  readonly under?: Partial<Switches>
  readonly codes: string
  /** Minutes that are on no line, where the day is about them. */
  readonly left?: number
  /** A finding that must be there. */
  readonly finding?: string
}

const FOUND: readonly Found[] = [
  {
    point:
      'R-MOD-1: another site of the first encounter with a set, though an injection came in an earlier one',
    rows: [
      give('cefepime', 'sc', '08:00'),
      push('oxaliplatin', '10:35', { session: 2 }),
      inf('cefepime', '14:30', '14:32', { ...arm, session: 2 }),
    ],
    under: { distinctModifier: 'X' },
    codes: '96372-XU, 96374-XU, 96409',
  },
  {
    point: 'R-TIME-7: an infusion without a stop, mixed in one container with a push without a stop',
    rows: [push('ondansetron', '12:10', { bag: 'b' }), inf('oxaliplatin', '12:10', null, { bag: 'b' })],
    under: { missingStop: 'unbillable' },
    codes: 'nothing',
    finding: 'services/missing-stop-time',
  },
  {
    point: 'R-PUSH-5: the last reported push is the latest in time, also where a later set is coded after it',
    rows: [
      push('morphine', '12:00', { access: 'port' }),
      push('fluorouracil', '11:00', { access: 'port' }),
      push('morphine', '10:00', arm),
      push('morphine', '12:10', arm),
    ],
    setting: 'facility',
    codes: '96409, 96375, 96374-59',
  },
  {
    point: 'R-TIME-13: the minutes of a pump that needs a decision by hand',
    rows: [run('vancomycin', 'pump-initiation', '10:00', '10:30')],
    codes: 'nothing',
    left: 30,
  },
  {
    point: 'R-UNIT-1: the minutes of an infusion under the skin that was prepared and not given',
    rows: [run('Hizentra', 'sc-infusion', '10:00', '10:46', { dose: '0 mg' })],
    codes: 'nothing',
    left: 46,
  },
]

describe('days found at random', () => {
  it.each(FOUND)('$point', ({ rows, setting = 'office', under, codes, left, finding }) => {
    const claim = code(day(setting, rows), under)
    expectLines(claim, codes)
    const minutes = claim.unbilled.reduce((sum, item) => sum + item.minutes, 0)
    expect(minutes).toBe(left ?? minutes)
    const findings = claim.findings.map(({ check }) => check.id)
    expect(findings).toContain(finding ?? findings[0])
    for (const item of [...claim.lines, ...claim.unbilled]) expect(chainOf(item)).not.toEqual([])
  })
})

describe('a finding that authorities differ', () => {
  const readings = (rows: readonly Row[], under: Partial<Switches> = {}): readonly string[] =>
    code(day('office', rows), under).findings.flatMap(({ check }) =>
      check.id.startsWith('readings/') ? [check.id] : [],
    )

  it('stands where another reading has another claim', () => {
    const apart = [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:30')]
    expect(readings(apart)).toEqual([
      'readings/repeatInfusionCode',
      'readings/repeatInfusionMinimum',
      'readings/sameDrugRepeat',
    ])
    const beside = [inf('vancomycin', '08:00', '10:00'), inf('cefepime', '09:00', '12:00')]
    expect(readings(beside)).toEqual(['readings/overlap'])
    expect(readings(beside, { overlap: 'contained' })).toEqual(['readings/overlap'])
  })

  it('R-TIME-10: does not stand where every reading has the same claim', () => {
    // 57 minutes alone are a further hour, and so are 57 minutes after 135.
    const apart = [inf('cefepime', '15:20', '17:35'), inf('cefepime', '20:20', '21:17')]
    expect(readings(apart)).not.toContain('readings/sameDrugRepeat')
  })

  it.each<readonly [point: string, rows: readonly Row[], under: Partial<Switches>]>([
    [
      'R-CONC-5: concurrent and reported already, or a repeat that earns no code',
      [
        inf('vancomycin', '10:00', '14:00'),
        inf('ondansetron', '10:00', '11:00'),
        inf('cefepime', '08:00', '08:30'),
        inf('cefepime', '13:30', '15:30'),
      ],
      { repeatInfusionCode: 'none' },
    ],
    [
      'R-CONC-9: a concurrent infusion without a primary in either encounter',
      [1, 2].flatMap((session) => [
        push('doxorubicin', '08:00', { session }),
        inf('vancomycin', '09:00', '10:00', { session }),
        inf('cefepime', '09:00', '10:00', { session }),
      ]),
      {},
    ],
    [
      'R-HYD-8: too little fluid, however its stretches are added',
      [
        saline('08:00', '08:30', { dose: '100 mL' }),
        saline('09:00', '09:30', { dose: '100 mL' }),
        inf('vancomycin', '08:30', '09:00'),
      ],
      { hydrationMinimumVolumeMl: 250 },
    ],
    [
      'R-PUSH-6: a push beside its own infusion, or the same push at another site',
      [
        inf('oxaliplatin', '08:00', '08:14', { access: 'leg', secondAccessReason: 'must not meet' }),
        inf('ondansetron', '11:35', '18:20', { access: 'port' }),
        push('ondansetron', '17:46', { access: 'port' }),
        inf('vancomycin', '15:10', '15:26', { access: 'piv', secondAccessReason: 'must not meet' }),
        push('ondansetron', '11:35', { access: 'piv', secondAccessReason: 'must not meet' }),
      ],
      {},
    ],
    ['R-CLS-10: an injection that was not given', [give('denosumab', 'sc', '10:00', { dose: '0 mg' })], {}],
  ])('%s', (_, rows, under) => {
    const names = readings(rows, under)
    for (const name of ['overlap', 'concurrentPer', 'hydrationSegments', 'pushOfInfusedDrug', 'denosumab'])
      expect(names).not.toContain(`readings/${name}`)
  })
})
