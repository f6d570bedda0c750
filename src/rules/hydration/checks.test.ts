/** What is asked about reported hydration, and where the minutes of fluid go: both sides of each limit. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, give, inf, linesText, push, saline } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const unsaid = { purpose: null }
const pump = give('fluorouracil', 'pump-initiation', '09:50')

const asked = (rows: readonly Row[]): readonly string[] =>
  code(day('office', rows)).findings.flatMap(({ check, because, administrations }) =>
    check.id.startsWith('hydration/')
      ? [`${check.id.slice('hydration/'.length)} ${because[0]?.facts['code']} ${administrations.join(' ')}`]
      : [],
  )

describe('questions about hydration', () => {
  it.each<readonly [point: string, rows: readonly Row[], wanted: readonly string[]]>([
    ['R-HYD-8: no purpose', [saline('10:00', '10:31', unsaid)], ['purpose-not-stated 96360 a1']],
    [
      'R-HYD-8: no purpose, beside an initial service',
      [saline('10:00', '10:31', unsaid), push('ondansetron', '09:00')],
      ['purpose-not-stated 96361 a1'],
    ],
    ['R-HYD-8: a purpose', [saline('10:00', '10:31')], []],
    ['R-HYD-8: not reported', [saline('10:00', '10:30', unsaid)], []],
    [
      'R-HYD-8: two bags of a run, one with a purpose',
      [saline('10:00', '10:31', unsaid), saline('10:31', '11:00')],
      [],
    ],
    [
      'R-HYD-8: two bags of a run without one',
      [saline('10:00', '10:31', unsaid), saline('10:31', '11:00', unsaid)],
      ['purpose-not-stated 96360 a1 a2'],
    ],
    ['R-CONC-7: beside a pump alone', [saline('10:00', '10:31'), pump], ['beside-pump 96360 a1']],
    ['R-CONC-7: a push too', [saline('10:00', '10:31'), pump, push('ondansetron', '09:00')], []],
    ['R-CONC-7: an infusion too', [saline('10:00', '10:31'), pump, inf('cefepime', '08:00', '09:00')], []],
  ])('%s', (_, rows, wanted) => {
    expect(asked(rows)).toEqual(wanted)
  })
})

describe('minutes of fluid', () => {
  const arm = { access: 'arm', secondAccessReason: 'drugs that must not meet' }
  const blood = { class: 'blood-product' } as const
  const left = (rows: readonly Row[], under: Partial<Switches>) =>
    code(day('office', rows), under).unbilled.flatMap(({ minutes, because }) => {
      const step = because.at(-1)
      return step?.says.id.startsWith('hydration/') === true ? [`${minutes}: ${sentenceOf(step, 0)}`] : []
    })

  type Case = readonly [
    point: string,
    rows: readonly Row[],
    lines: string,
    left: readonly string[],
    under?: Partial<Switches>,
  ]
  const CASES: readonly Case[] = [
    [
      'R-HYD-5: a container that is infused is no push',
      [
        saline('10:00', '11:00'),
        push('ondansetron', '10:00', { stop: 605, bag: 'b' }),
        inf('dexamethasone', '10:05', '10:35', { bag: 'b' }),
      ],
      '96365',
      [
        '25: Normal saline ran 25 minutes by itself; hydration of 30 minutes or less is not reported.',
        '35: 35 minutes of normal saline ran while ondansetron with dexamethasone ran: minutes beside a drug are not hydration.',
      ],
      { hydrationDuringPush: 'ignore' },
    ],
    [
      'R-HYD-5: a documented push, and one that is ignored',
      [saline('10:00', '10:33'), push('ondansetron', '10:00', { stop: 602 })],
      '96374, 96361',
      ['2: 2 minutes of normal saline ran during the documented push of ondansetron; they are deducted.'],
    ],
    [
      'R-HYD-5: by a policy that ignores it',
      [saline('10:00', '10:31'), push('ondansetron', '10:00', { stop: 602 })],
      '96374, 96361',
      [],
      { hydrationDuringPush: 'ignore' },
    ],
    [
      'R-HYD-4: where two ran, the one that started first took the minutes',
      [
        inf('docetaxel', '10:00', '11:00', { access: 'port' }),
        inf('vancomycin', '09:00', '11:00', arm),
        saline('10:00', '10:50'),
      ],
      '96413, 96365-59, 96366',
      ['50: 50 minutes of normal saline ran while vancomycin ran: minutes beside a drug are not hydration.'],
    ],
    [
      'R-BLD-2: blood that began before the drug took the minutes',
      [
        inf('vancomycin', '10:10', '10:40'),
        saline('10:00', '10:40'),
        inf('red cells', '10:00', '10:40', blood),
      ],
      '96365, 36430',
      ['40: 40 minutes of normal saline ran beside the transfusion of red cells; they are deducted.'],
    ],
    [
      'R-BLD-2: blood without a stop takes nothing',
      [saline('10:00', '10:31'), inf('red cells', '10:00', null, blood)],
      '96360, 36430',
      [],
    ],
    ['R-HYD-6: an idle gap of 60 minutes', [saline('10:00', '10:20'), saline('11:20', '11:31')], '96360', []],
    [
      'R-HYD-6: an idle gap of 61 minutes',
      [saline('10:00', '10:20'), saline('11:21', '11:32')],
      '',
      [
        '20: Normal saline ran 20 minutes by itself; hydration of 30 minutes or less is not reported.',
        '11: Normal saline ran 11 minutes by itself; hydration of 30 minutes or less is not reported.',
      ],
    ],
    [
      'R-HYD-6: 90 minutes between, 30 of them a drug',
      [saline('10:00', '10:20'), inf('vancomycin', '10:30', '11:00'), saline('11:50', '12:01')],
      '96365, 96361',
      [],
    ],
    [
      'R-HYD-6: by the sum, nothing is left where a drug took every minute',
      [saline('10:00', '10:40'), inf('vancomycin', '10:00', '10:40')],
      '96365',
      ['40: 40 minutes of normal saline ran while vancomycin ran: minutes beside a drug are not hydration.'],
      { hydrationSegments: 'sum' },
    ],
    [
      'R-HYD-6: blood between two stretches is idle time, a drug is not',
      [saline('10:00', '10:20'), inf('red cells', '10:20', '11:25', blood), saline('11:25', '11:36')],
      '36430',
      [
        '20: Normal saline ran 20 minutes by itself; hydration of 30 minutes or less is not reported.',
        '11: Normal saline ran 11 minutes by itself; hydration of 30 minutes or less is not reported.',
      ],
    ],
    [
      'R-HYD-8: 249 mL where 250 are asked',
      [saline('10:00', '11:00', { dose: '249 mL' })],
      '',
      ['60: This policy asks for at least 250 mL; 249 mL of normal saline are documented.'],
      { hydrationMinimumVolumeMl: 250 },
    ],
    [
      'R-HYD-8: 125 and 125 mL',
      [saline('10:00', '11:00', { dose: '125 mL' }), saline('11:00', '11:10', { dose: '125 mL' })],
      '96360',
      [],
      { hydrationMinimumVolumeMl: 250 },
    ],
    [
      'R-HYD-8: no volume documented',
      [saline('10:00', '11:00')],
      '96360',
      [],
      { hydrationMinimumVolumeMl: 250 },
    ],
    [
      'R-HYD-2: a bag of no minutes',
      [saline('10:00', '10:00')],
      '',
      ['0: Normal saline ran 0 minutes by itself; hydration of 30 minutes or less is not reported.'],
    ],
    [
      'R-HYD-4: two fluids at once, both beside the drug, named once each',
      [
        saline('10:00', '10:30'),
        saline('10:00', '10:30'),
        give('lactated ringer', 'iv-infusion', '10:10', {
          stop: 630,
          class: 'hydration',
          purpose: 'dehydration',
        }),
        inf('vancomycin', '10:00', '10:30'),
      ],
      '96365',
      [
        '30: 30 minutes of normal saline and lactated ringer ran while vancomycin ran: minutes beside a drug are not hydration.',
      ],
    ],
  ]
  const named = CASES.map(([point, rows, lines, wanted, under = {}]) => ({
    point,
    rows,
    lines,
    wanted,
    under,
  }))

  it.each(named)('$point', ({ rows, lines, wanted, under }) => {
    expect(linesText(code(day('office', rows), under))).toBe(lines.split(', ').toSorted().join(', '))
    expect(left(rows, under)).toEqual(wanted)
  })

  it('R-HYD-6: authorities differ only where adding the stretches changes the units', () => {
    const differ = (rows: readonly Row[]) =>
      code(day('office', rows)).findings.filter(({ check }) => check.readings === 'hydrationSegments').length
    expect(differ([saline('08:00', '08:40')])).toBe(0)
    // A stretch of 20 minutes adds no unit to one of 40, however it is read.
    expect(differ([saline('08:00', '08:40'), saline('12:00', '12:20')])).toBe(0)
    // Only the sum makes 31 minutes of 20 and 20 that lie far apart.
    expect(differ([saline('08:00', '08:20'), saline('12:00', '12:20')])).toBe(1)
    // Each by itself is nothing, one run is a unit.
    expect(differ([saline('08:00', '08:20'), saline('08:40', '09:00')])).toBe(1)
    // Two of 31 are two units by themselves and one together.
    expect(differ([saline('08:00', '08:31'), saline('12:00', '12:31')])).toBe(1)
  })

  it('R-HYD-4, R-HYD-6: what led to the minutes of a run is said of its own fluids', () => {
    const rows = [
      saline('08:00', '09:00'),
      inf('vancomycin', '08:50', '09:20'),
      saline('09:10', '09:50'),
      saline('12:00', '13:00'),
    ]
    const { lines } = code(day('office', rows))
    const said = lines.flatMap(({ because }) =>
      because.filter(({ says }) => says.id.startsWith('hydration/')).map((step) => sentenceOf(step, 0)),
    )
    expect(said).toEqual([
      'Of 100 minutes of normal saline, 20 ran beside another service and are taken off.',
      'The 2 stretches of normal saline are one run: 80 minutes.',
    ])
  })
})
