/** Which administrations are one service: bags, stretches, gaps; with the minutes of each line. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, inf, lineText, push } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)
const bag = (name: string) => ({ bag: name })

type Case = readonly [point: string, rows: readonly Row[], wanted: string, under?: Partial<Switches>]

const CASES: readonly Case[] = [
  [
    'R-TIME-10: 60 minutes apart',
    [inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:30', '10:00')],
    '96365 60',
  ],
  [
    'R-TIME-10: 61 minutes apart',
    [inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:31', '10:01')],
    '96365 30, 96366 30',
  ],
  [
    'R-TIME-10: from the latest end, not that of the last stretch',
    [inf('cefepime', '08:00', '10:00'), inf('cefepime', '09:00', '09:30'), inf('cefepime', '11:00', '11:30')],
    '96365 60, 96366 90',
  ],
  [
    'R-TIME-7: a stretch without a stop ends where it began',
    [inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:00', null), inf('cefepime', '10:00', '10:30')],
    '96365 60',
  ],
  [
    'R-TIME-10: three stretches, of which the third is too late for both',
    [inf('cefepime', '08:00', '08:30'), inf('cefepime', '12:00', '12:30'), inf('cefepime', '13:00', '13:30')],
    '96365 60, 96366 30',
  ],
  [
    'R-MIX-1: the drugs of a mixture in another order are the same mixture',
    [
      inf('ondansetron', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '09:00', '09:30', bag('y')),
      inf('ondansetron', '09:00', '09:30', bag('y')),
    ],
    '96365 60',
  ],
  [
    'R-MIX-1: a drug alone, then in a mixture: two infusions',
    [
      inf('ondansetron', '08:00', '08:30'),
      inf('ondansetron', '09:00', '09:30', bag('x')),
      inf('dexamethasone', '09:00', '09:30', bag('x')),
    ],
    '96365 30, 96367 30',
  ],
  [
    'R-MIX-1: two mixtures that share a drug: two infusions',
    [
      inf('dexamethasone', '08:00', '08:30', bag('x')),
      inf('ondansetron', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '09:00', '09:30', bag('y')),
      inf('famotidine', '09:00', '09:30', bag('y')),
    ],
    '96365 30, 96367 30',
  ],
  [
    'R-TIME-10: a mixture ends with the drug that ends last',
    [
      inf('ondansetron', '08:00', '08:20', bag('x')),
      inf('dexamethasone', '08:00', '09:00', bag('x')),
      inf('ondansetron', '10:00', '10:30', bag('y')),
      inf('dexamethasone', '10:00', '10:30', bag('y')),
    ],
    '96365 90',
  ],
  [
    'R-TIME-10: a stretch may join an infusion that is not the last one begun',
    [
      inf('cefepime', '08:00', '12:00'),
      inf('vancomycin', '08:00', '08:30'),
      inf('cefepime', '12:30', '13:00'),
    ],
    '96365 60, 96366 × 3 210, 96368 30',
  ],
  [
    'R-MIX-1: a mixture and one of its drugs are two',
    [
      inf('ondansetron', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '09:00', '09:31'),
    ],
    '96365 31, 96367 30',
  ],
  [
    'R-MIX-2: a mixture with a chemotherapy drug is another family than the drug alone',
    [
      inf('cisplatin', '08:00', '09:00', bag('x')),
      inf('magnesium sulfate', '08:00', '09:00', bag('x')),
      inf('magnesium sulfate', '09:10', '09:40'),
    ],
    '96366 30, 96413 60',
  ],
  [
    'R-TIME-9: chemotherapy is added up whatever the policy',
    [inf('cisplatin', '08:00', '08:30'), inf('cisplatin', '16:00', '16:30')],
    '96413 60',
    { sameDrugRepeat: 'separate-all' },
  ],
  [
    'R-TIME-11: two bottles of one drug at once',
    [inf('cefepime', '08:00', '09:00'), inf('cefepime', '08:30', '09:30')],
    '96365 90',
  ],
  [
    'R-TIME-8: pushes of a bag are one push, a push and an infusion one infusion',
    [
      push('ondansetron', '08:00', bag('s')),
      push('dexamethasone', '08:00', bag('s')),
      inf('cefepime', '09:00', '09:30', bag('t')),
      push('cefepime', '09:40', { ...bag('t'), stop: 585 }),
    ],
    '96365 35, 96375 0',
  ],
  [
    'R-TIME-1: 15 minutes in two stretches, and 16',
    [
      inf('cefepime', '08:00', '08:07'),
      inf('cefepime', '08:10', '08:18'),
      inf('vancomycin', '09:00', '09:08'),
      inf('vancomycin', '09:10', '09:18'),
    ],
    '96365 16, 96375 15',
  ],
]

const minutes = (rows: readonly Row[], under: Partial<Switches> = {}) =>
  code(day('office', rows), under)
    .lines.filter(({ kind }) => kind === 'administration')
    .map((line) => `${lineText(line)} ${line.minutes}`)
    .toSorted()
    .join(', ')

const said = (rows: readonly Row[], under: Partial<Switches> = {}) =>
  code(day('office', rows), under).lines.flatMap(({ because }) =>
    because.filter(({ says }) => says.id.startsWith('services/')).map((step) => sentenceOf(step, 0)),
  )

describe('services', () => {
  it.each(CASES.map(([point, ...rest]) => ({ point, rest })))('$point', ({ rest }) => {
    const [rows, wanted, under] = rest
    expect(minutes(rows, under)).toBe(wanted)
  })

  it('R-TIME-10: the longest gap is said', () => {
    const rows = [
      inf('cefepime', '08:00', '08:30'),
      inf('cefepime', '09:20', '09:40'),
      inf('cefepime', '09:50', '10:00'),
    ]
    expect(said(rows)).toEqual([
      'The stretches of cefepime lie 50 minutes apart at most or share a container: one infusion.',
      'The stretches of cefepime add up to 60 minutes; the 60 minutes between them do not count.',
    ])
  })

  it('R-TIME-11: what overlaps is said, of one drug only', () => {
    const bottles = [inf('cefepime', '08:00', '09:00'), inf('cefepime', '08:50', '09:30')]
    expect(said(bottles)).toEqual([
      'The stretches of cefepime lie 0 minutes apart at most or share a container: one infusion.',
      'Stretches of cefepime overlap by 10 minutes, which count once.',
    ])
    const mixture = [
      inf('ondansetron', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '08:00', '08:30', bag('x')),
    ]
    expect(said(mixture)).toEqual([
      'Ondansetron and dexamethasone were mixed in one container: one administration.',
    ])
  })

  it('R-TIME-10: an earlier infusion that is too long ago is said, by the gap to the nearest', () => {
    const rows = [inf('cefepime', '08:00', '08:30'), inf('cefepime', '16:00', '16:31')]
    expect(said(rows)).toEqual([
      'Cefepime ran before, 450 minutes earlier: more than the 60 that make one infusion of two stretches.',
    ])
    expect(said([inf('cefepime', '08:00', '08:30')])).toEqual([])
  })

  it('one drug under two names is called by the name that was written first', () => {
    const names = [inf('Rituxan', '08:00', '08:30'), inf('rituximab', '08:40', '09:10')]
    expect(said(names)).toEqual([
      'Stretches of one chemotherapy drug are one infusion: the minutes of Rituxan are added up.',
      'The stretches of Rituxan add up to 60 minutes; the 10 minutes between them do not count.',
    ])
  })

  it('R-TIME-10: stretches of one bag are one infusion, without a gap too; pushes of one bag are no stretches', () => {
    const stretches = [
      inf('cefepime', '08:00', '08:30', bag('x')),
      inf('cefepime', '08:30', '09:00', bag('x')),
    ]
    expect(said(stretches)).toEqual([
      'The stretches of cefepime lie 0 minutes apart at most or share a container: one infusion.',
    ])
    const mixture = [
      inf('ondansetron', '08:00', '08:30', bag('x')),
      inf('dexamethasone', '08:00', '08:30', bag('x')),
      inf('ondansetron', '10:00', '10:30', bag('x')),
    ]
    expect(said(mixture)).toEqual([
      'Ondansetron and dexamethasone were mixed in one container: one administration.',
      'The stretches of ondansetron with dexamethasone lie 0 minutes apart at most or share a container: one infusion.',
      'The stretches of ondansetron with dexamethasone add up to 60 minutes; the 90 minutes between them do not count.',
    ])
    const pushes = [push('morphine', '08:00', bag('s')), push('morphine', '08:05', bag('s'))]
    expect(said(pushes)).toEqual([])
  })

  it('the administrations of a service come by start, whatever hung when', () => {
    const rows = [
      inf('cefepime', '08:00', '08:10', bag('x')),
      inf('cefepime', '08:20', '08:30'),
      inf('cefepime', '09:00', '09:10', bag('x')),
    ]
    const [line] = code(day('office', rows)).lines
    expect(line?.because.find(({ says }) => says.rule === 'R-TIME-1')?.about).toEqual(['a1', 'a2', 'a3'])
  })

  it('R-TIME-7: a stop that is missing, of the whole infusion or of a stretch', () => {
    const asked = (rows: readonly Row[]) =>
      code(day('office', rows)).findings.flatMap(({ check, administrations }) =>
        check.id.startsWith('services/') ? [`${check.id} ${administrations.join(' ')}`] : [],
      )
    expect(asked([inf('cefepime', '08:00', null)])).toEqual(['services/missing-stop-time a1'])
    expect(asked([inf('cefepime', '08:00', '08:30'), inf('cefepime', '09:00', null)])).toEqual([
      'services/stretch-without-stop a2',
    ])
    expect(asked([push('cefepime', '08:00')])).toEqual([])
    expect(asked([inf('cefepime', '08:00', null, bag('x')), push('cefepime', '08:05', bag('x'))])).toEqual([
      'services/missing-stop-time a1',
    ])
    const unbillable = code(day('office', [inf('cefepime', '08:00', null), push('morphine', '09:00')]), {
      missingStop: 'unbillable',
    })
    expect(unbillable.unbilled.map((item) => [item.administrations, item.minutes])).toEqual([[['a1'], 0]])
    expect(unbillable.lines.filter(({ kind }) => kind === 'administration').map(lineText)).toEqual(['96374'])
  })
})
