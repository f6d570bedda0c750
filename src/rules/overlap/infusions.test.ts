/** Infusions beside one another: which is placed first, which minutes count, which are on no line. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Switches } from '../policy.ts'
import { sentenceOf } from '../step.ts'
import { coder, day, inf, lineText } from '../testing.ts'
import type { Row } from '../testing.ts'

const code = coder(fullBook)

const coded = (rows: readonly Row[], under: Partial<Switches>) => {
  const { lines, unbilled } = code(day('facility', rows), under)
  const own = lines.filter(({ kind }) => kind === 'administration')
  return [
    own.map((line) => `${lineText(line)} ${line.minutes} ${line.administrations.join(' ')}`).join(', '),
    unbilled.map(({ minutes, administrations }) => `${minutes} ${administrations.join(' ')}`).join(', '),
  ]
}

type Case = readonly [
  point: string,
  rows: readonly Row[],
  lines: string,
  left: string,
  under?: Partial<Switches>,
]

const beside = (drug: string, from: string, to: string) => inf(drug, from, to)

const CASES: readonly Case[] = [
  [
    '15 minutes shared, 16 of its own: coded on those',
    [beside('vancomycin', '08:00', '10:00'), beside('cefepime', '09:45', '10:16')],
    '96365 60 a1, 96366 60 a1, 96367 16 a2',
    '15 a2',
  ],
  [
    '15 minutes shared, 15 of its own: it keeps them all',
    [beside('vancomycin', '08:00', '10:00'), beside('cefepime', '09:45', '10:15')],
    '96365 60 a1, 96366 60 a1, 96367 30 a2',
    '',
  ],
  [
    '16 minutes shared, 17 of its own: the smaller part',
    [beside('vancomycin', '08:00', '10:00'), beside('cefepime', '09:44', '10:17')],
    '96365 60 a1, 96366 60 a1, 96367 17 a2',
    '16 a2',
  ],
  [
    '16 minutes shared, 16 of its own: the larger part',
    [beside('vancomycin', '08:00', '10:00'), beside('cefepime', '09:44', '10:16')],
    '96365 60 a1, 96366 60 a1, 96368 32 a2',
    '',
  ],
  [
    'any 16 shared minutes, where the policy says so',
    [beside('vancomycin', '08:00', '10:00'), beside('cefepime', '09:44', '10:44')],
    '96365 60 a1, 96366 60 a1, 96368 60 a2',
    '',
    { overlap: 'any-16-concurrent' },
  ],
  [
    'chemotherapy is placed before a longer therapeutic infusion',
    [
      beside('cisplatin', '08:00', '10:00'),
      beside('gemcitabine', '10:00', '10:30'),
      beside('vancomycin', '10:00', '10:40'),
    ],
    '96413 60 a1, 96415 60 a1, 96417 30 a2, 96368 40 a3',
    '',
  ],
  [
    'of two therapeutic infusions the longer is placed first',
    [
      beside('cisplatin', '08:00', '10:00'),
      beside('ondansetron', '10:00', '10:30'),
      beside('vancomycin', '10:00', '11:00'),
    ],
    '96413 60 a1, 96415 60 a1, 96367 60 a3, 96368 30 a2',
    '',
  ],
  [
    'shared with two that were placed before: both count, each minute once',
    [
      beside('cisplatin', '08:00', '10:00'),
      beside('gemcitabine', '10:00', '11:00'),
      beside('vancomycin', '09:50', '10:10'),
    ],
    '96413 60 a1, 96415 60 a1, 96417 60 a2, 96368 20 a3',
    '',
  ],
  [
    'a concurrent infusion is no base for the next',
    [
      beside('cisplatin', '08:00', '10:00'),
      beside('gemcitabine', '09:20', '10:20'),
      beside('vancomycin', '10:00', '10:20'),
    ],
    '96413 60 a1, 96415 60 a1, 96367 20 a3, 96549 60 a2',
    '',
  ],
  [
    'a concurrent drug given again alone is still new',
    [
      beside('vancomycin', '08:00', '10:00'),
      beside('cefepime', '08:00', '08:30'),
      beside('cefepime', '12:00', '12:30'),
    ],
    '96365 60 a1, 96366 60 a1, 96367 30 a3, 96368 30 a2',
    '',
  ],
  [
    'a drug given alone and again alone is a repeat',
    [
      beside('vancomycin', '08:00', '10:00'),
      beside('cefepime', '10:00', '10:30'),
      beside('cefepime', '12:00', '12:30'),
    ],
    '96365 60 a1, 96366 × 2 90 a1 a3, 96367 30 a2',
    '',
  ],
]

describe('infusions beside one another', () => {
  it.each(CASES.map(([point, ...rest]) => ({ point, rest })))('$point', ({ rest }) => {
    const [rows, lines, left, under = {}] = rest
    expect(coded(rows, under)).toEqual([lines, left])
  })

  it('R-CONC-5: in the office the reason is placed first, however short', () => {
    const rows = [beside('vancomycin', '10:00', '12:00'), beside('cefepime', '10:00', '11:00')]
    const { lines } = code(day('office', rows, { primaryReason: 'a2' }))
    expect(lines.map((line) => `${line.code} ${line.minutes} ${line.administrations.join(' ')}`)).toEqual([
      '96365 60 a2',
      '96368 120 a1',
    ])
  })

  it('R-CONC-5: names those that it ran beside, and no other', () => {
    const rows = [
      beside('cisplatin', '08:00', '10:00'),
      beside('gemcitabine', '10:00', '11:00'),
      beside('docetaxel', '11:00', '12:00'),
      beside('vancomycin', '09:50', '10:10'),
    ]
    const line = code(day('facility', rows)).lines.find((one) => one.code === '96368')
    const step = line?.because.find(({ says }) => says.rule === 'R-CONC-5')
    expect(step === undefined ? '' : sentenceOf(step, 0)).toBe(
      'Vancomycin ran 20 of its 20 minutes beside cisplatin and gemcitabine: the larger part, so it is concurrent.',
    )
  })
})
