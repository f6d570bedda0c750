/** The days that come with the program: their lines in both settings, and what they paid in autumn 2025. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { readEncounter } from '../../encounter/read.ts'
import type { Setting } from '../../encounter/model.ts'
import { coder, expectLines, linesText, sortedText } from '../testing.ts'

const code = coder(fullBook)

const FILES = import.meta.glob<string>('../../days/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** An example as if it had been given on that day of 2025. */
function example(name: string, setting: Setting, year: '2025' | '2026' = '2025') {
  const read = readEncounter(FILES[`../../days/examples/${name}.json`] ?? '')
  if (!read.ok) throw new Error(`no example ${name}`)
  return { ...read.value, setting, date: read.value.date.replace('2026', year) }
}

/** `drugs` and `fees` in cents: what the drugs, and what the administration paid in autumn 2025. */
type Worked = readonly [
  name: string,
  codes: string,
  facility: string | null,
  bought: string,
  drugs: number,
  fees: number,
]

/** Fluids for hydration take a line of their own by their volume; these days count without them. */
const FLUIDS = ['J7030', 'J7040', 'J7050', 'J7060', 'J7120']

const DAYS: readonly Worked[] = [
  [
    'folfox',
    '96413, 96415, 96411, 96416, 96368, 96367, 96375',
    null,
    'J9263 × 320, J9263-JW × 80, J0640-JZ × 16, J9190 × 11, J9190-JW, J2469-JZ × 10, J1100 × 12',
    11_326,
    37_230,
  ],
  ['pembrolizumab', '96413', null, 'J9271-JZ × 200', 1_205_820, 11_936],
  [
    'ipilimumab-nivolumab',
    '96413, 96417',
    null,
    'J9299 × 70, J9299-JW × 10, J9228 × 210, J9228-JW × 40',
    4_850_687,
    17_823,
  ],
  [
    'r-chop',
    '96413, 96415 × 3, 96411 × 2, 96417, 96375 × 2',
    null,
    'J9312-JZ × 70, J9000-JZ × 10, J9370-JZ × 2, J9075 × 280, J9075-JW × 20, J2469-JZ × 10, J1200-JZ',
    546_064,
    38_490,
  ],
  [
    'carboplatin-paclitaxel',
    '96413, 96415 × 2, 96417, 96367, 96375 × 3',
    null,
    'J9267 × 330, J9045 × 13, J1100 × 20, J1200-JZ, J1308-JZ × 80, J2469-JZ × 10',
    8_359,
    29_854,
  ],
  [
    'daratumumab',
    '96413, 96415 × 7, 96375 × 2',
    '96413, 96415 × 7, 96375 × 2, 96376',
    'J9145 × 112, J9145-JW × 8, J2919 × 40, J2919-JW × 10, J1200-JZ',
    857_578,
    32_667,
  ],
  [
    'tchp',
    '96413, 96415, 96417 × 3, 96367, 96375 × 2',
    null,
    'J9355 × 56, J9355-JW × 4, J9306-JZ × 840, J9171 × 130, J9171-JW × 10, J9045 × 12, J1453-JZ × 150, J2469-JZ × 10, J1100 × 8',
    1_893_253,
    37_650,
  ],
  [
    'ac',
    '96413, 96411, 96367',
    null,
    'J9000-JZ × 11, J9075 × 216, J9075-JW × 84, J1453-JZ × 150, J2469-JZ × 10, J1100 × 12',
    19_734,
    19_666,
  ],
  [
    'folfiri-bevacizumab',
    '96413, 96415, 96417, 96411, 96416, 96368, 96375 × 3',
    null,
    'J9035-JZ × 40, J9206 × 18, J9206-JW, J0640-JZ × 16, J9190-JZ × 12, J2469-JZ × 10, J1100 × 12, J0461 × 25, J0461-JW × 15',
    304_537,
    43_311,
  ],
  ['iron', '96365', null, 'J1439-JZ × 750', 83_025, 5_790],
  ['immunoglobulin', '96365, 96366 × 3, 96361, 96375', null, 'J1569-JZ × 80, J1200-JZ', 362_588, 14_200],
  ['infliximab', '96413, 96415, 96375', null, 'J1745-JZ × 40, J2919-JZ × 8', 124_528, 15_914],
  ['zoledronic-acid', '96365', null, 'J3489-JZ × 4', 2_022, 5_790],
  [
    'gemcitabine-cisplatin',
    '96413, 96417, 96367, 96375 × 2, 96361',
    null,
    'J9201-JZ × 9, J9060-JZ × 5, J2469-JZ × 10, J1100 × 12, J1453-JZ × 150',
    5_946,
    24_485,
  ],
]

describe('worked days', () => {
  it.each(DAYS)('%s, office', (name, codes, _, drugs, cents, fees) => {
    const claim = code(example(name, 'office'))
    expectLines(claim, codes, ['administration'])
    const bought = claim.lines.filter(
      (line) => ['drug', 'waste'].includes(line.kind) && !FLUIDS.includes(line.code),
    )
    expect(linesText({ ...claim, lines: bought }, ['drug', 'waste'])).toBe(sortedText(drugs))
    const paid = (lines: typeof claim.lines): number =>
      lines.reduce((sum, line) => sum + (line.amount ?? Number.NaN), 0)
    expect(paid(bought)).toBe(cents)
    expect(paid(claim.lines.filter(({ kind }) => kind === 'administration'))).toBe(fees)
  })

  it.each(DAYS)('%s, facility', (name, codes, facility) => {
    const claim = code(example(name, 'facility'))
    expectLines(claim, facility ?? codes, ['administration'])
  })

  it('a visit beside an infusion', () => {
    expect(linesText(code(example('pembrolizumab', 'office')), ['visit'])).toBe('99214-25')
    expect(linesText(code(example('pembrolizumab', 'facility')), ['visit'])).toBe('G0463-25')
  })

  it('ordered fluid has a line by its volume', () => {
    expect(linesText(code(example('immunoglobulin', 'office')), ['drug'])).toContain('J7040')
  })
})

describe('FOLFOX-6, cycle 3, autumn 2026', () => {
  const claim = code(example('folfox', 'office', '2026'))
  const dollars = (cents: number | null): string => (cents === null ? 'none' : (cents / 100).toFixed(2))

  it('has the lines and amounts of the first page', () => {
    expect(
      claim.lines
        .map((line) => [line.code, ...line.modifiers, line.units, dollars(line.amount)].join(' '))
        .toSorted(),
    ).toEqual(
      [
        '96413 1 133.27',
        '96415 1 28.39',
        '96411 1 57.12',
        '96416 1 133.27',
        '96367 1 29.73',
        '96368 1 20.71',
        '96375 1 15.70',
        '99214 25 1 135.61',
        'J9263 320 27.84',
        'J9263 JW 80 6.96',
        'J0643 760 41.04',
        'J0643 JW 40 2.16',
        'J9192 532 20.75',
        'J9192 JW 68 2.65',
        'J2469 JZ 10 4.69',
        'J1100 12 1.19',
      ].toSorted(),
    )
    expect(dollars(claim.totals.medicare?.total ?? null)).toBe('661.08')
  })

  it('leaves six administrations without a line', () => {
    const billed = new Set(claim.lines.flatMap((line) => line.administrations))
    const left = claim.unbilled.flatMap((item) => item.administrations).filter((id) => !billed.has(id))
    expect(left.toSorted()).toEqual(['a1', 'a11', 'a12', 'a2', 'a6', 'a8'])
  })
})
