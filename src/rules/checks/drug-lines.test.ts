/** Modifiers of drug lines, and containers of another drug: rows on both sides of each. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Vial } from '../../encounter/model.ts'
import { contextOf } from '../context.ts'
import type { Switches } from '../policy.ts'
import { coder, day, foundOf, give, inf, policyWith, push, run } from '../testing.ts'
import type { DayMore, Row } from '../testing.ts'
import type { Given, Ledger } from '../working.ts'
import type { CheckedLine } from './checked-day.ts'
import { checkDrugLines } from './drug-lines.ts'

const found = (
  rows: readonly Row[],
  more: DayMore = {},
  switches: Partial<Switches> = {},
  setting: 'office' | 'facility' = 'office',
): readonly string[] => foundOf(coder(fullBook)(day(setting, rows, more), switches), 'drug-lines')

const vial = (more: Partial<Vial> = {}): Vial => ({
  ndc: null,
  count: 1,
  sizeMicroMg: 100e6,
  singleDose: true,
  extra: {},
  ...more,
})
const of = (drug: string, dose: string, discarded: string, vials = [vial()]): Row =>
  inf(drug, '10:00', '11:00', { dose, discarded, vials })

const belowUnit = of('trastuzumab', '95 mg', '5 mg')
const NONE = { wasteBelowUnit: 'none' } as const

it.each<[string, Row, DayMore, Partial<Switches>, readonly string[]]>([
  ['JZ', of('trastuzumab', '100 mg', '0 mg'), {}, {}, []],
  ['JW', of('trastuzumab', '80 mg', '20 mg'), {}, {}, []],
  ['JZ below a unit', belowUnit, {}, {}, []],
  ['neither', belowUnit, {}, NONE, ['neither-jw-nor-jz a1']],
  ['neither, before JZ', belowUnit, { date: '2023-06-30' }, NONE, []],
  ['neither, the first day of JZ', belowUnit, { date: '2023-07-01' }, NONE, ['neither-jw-nor-jz a1']],
  ['a payer that takes neither', belowUnit, {}, { ...NONE, wasteModifiers: 'off' }, []],
  ['multi-dose', of('trastuzumab', '95 mg', '5 mg', [vial({ singleDose: false })]), {}, NONE, []],
  ['content that does not add up, which has its own error', of('trastuzumab', '70 mg', '5 mg'), {}, {}, []],
  [
    'a discarded amount in another measure, which has its own error',
    of('trastuzumab', '70 mg', '1 mL', [vial({ sizeMicroMg: null })]),
    {},
    {},
    [],
  ],
])('waste: %s', (_, row, more, switches, wanted) => {
  expect(found([row], more, switches)).toEqual(wanted)
})

it.each<[string, readonly Row[], Partial<Switches>, readonly string[]]>([
  ['beside another drug', [belowUnit, inf('vancomycin', '11:10', '12:10')], NONE, ['neither-jw-nor-jz a1']],
  [
    'beside content of another drug that does not add up',
    [of('rituximab', '70 mg', '5 mg'), belowUnit],
    NONE,
    ['neither-jw-nor-jz a2'],
  ],
  [
    'beside another finding of its code',
    [give('tocilizumab', 'sc', '10:00', { dose: '99.5 mg', discarded: '0.5 mg', vials: [vial()] })],
    NONE,
    ['neither-jw-nor-jz a1', 'route-modifier a1'],
  ],
  [
    'of another drug that came from a container',
    [belowUnit, give('filgrastim', 'sc', '11:00', { dose: '300 mcg' })],
    NONE,
    ['neither-jw-nor-jz a1'],
  ],
])('neither: %s', (_, rows, switches, wanted) => {
  expect(found(rows, {}, switches)).toEqual(wanted)
})

it('a packaged drug of a hospital needs neither', () => {
  const row = push('ondansetron', '10:00', {
    dose: '3.5 mg',
    discarded: '0.5 mg',
    vials: [vial({ sizeMicroMg: 4e6 })],
  })
  expect(found([row], {}, NONE, 'facility')).toEqual([])
  expect(found([row], {}, NONE, 'office')).toEqual(['neither-jw-nor-jz a1'])
})

const line = (modifiers: readonly string[], kind: 'drug' | 'waste' = 'drug'): CheckedLine => ({
  code: 'J9355',
  units: 1,
  modifiers,
  kind,
  role: kind,
  administrations: ['a1'],
})

it.each<[string, readonly CheckedLine[], readonly string[]]>([
  ['JW and none', [line([]), line(['JW'], 'waste')], []],
  ['JW and JZ', [line(['JZ']), line(['JW'], 'waste')], ['drug-lines/jw-and-jz a1 J9355']],
  ['JZ', [line(['JZ'])], []],
  ['another code with JW', [line(['JZ']), { ...line(['JW'], 'waste'), code: 'J9263' }], []],
])('lines by hand: %s', (_, lines, wanted) => {
  const ctx = contextOf(day('office', []), fullBook, policyWith({}))
  const ledger: Ledger = { drafts: [], left: [], noted: [] }
  const given: readonly Given[] = []
  checkDrugLines(ctx, ledger, { given, sets: [], lines })
  const noted = ledger.noted.map(({ check, ids, facts, codes }) => {
    expect(facts).toEqual({ code: 'J9355' })
    return [check.id, ...ids, ...(codes ?? [])].join(' ')
  })
  expect(noted).toEqual(wanted)
})

const KEYTRUDA = '00006-3026-02'

it.each([
  ['pembrolizumab', []],
  ['Keytruda', []],
  ['a drug of no table', []],
  ['nivolumab', ['ndc-of-another-drug a1']],
])('the container of pembrolizumab under %s', (drug, wanted) => {
  expect(found([of(drug, '100 mg', '0 mg', [vial({ ndc: KEYTRUDA })])])).toEqual(wanted)
})

it('takes a biosimilar for its reference product', () => {
  const mvasi = fullBook.at('2026-10-06').containersOf('Q5107')[0]?.ndc ?? ''
  expect(mvasi).not.toBe('')
  expect(found([of('bevacizumab', '100 mg', '0 mg', [vial({ ndc: mvasi })])])).toEqual([])
})

const by340B = (drug340B: Switches['drug340B'], date: string): readonly string[] =>
  found([of('trastuzumab', '100 mg', '0 mg')], { date }, { drug340B })

it.each([
  ['TB', '2023-12-31', ['340b-before-2024 a1']],
  ['TB', '2024-01-01', []],
  ['TB', '2026-10-06', []],
  ['JG', '2024-12-31', []],
  ['JG', '2025-01-01', ['340b-jg-from-2025 a1']],
  ['none', '2023-12-31', []],
] as const)('340B: %s on %s', (modifier, date, wanted) => {
  expect(by340B(modifier, date)).toEqual(wanted)
})

it('says of the dose line and not of the discarded one what the modifier was before 2024', () => {
  const rows = [of('trastuzumab', '80 mg', '20 mg')]
  expect(found(rows, { date: '2023-12-31' }, { drug340B: 'TB' })).toEqual(['340b-before-2024 a1'])
})

const ESA = 'esa-modifier a1'
const dialysis = { diagnoses: ['N18.6', 'Z99.2'] }

it.each<[string, readonly Row[], DayMore, readonly string[]]>([
  ['epoetin', [give('epoetin alfa', 'sc', '10:00', { dose: '40000 unit' })], {}, [ESA]],
  ['epoetin with dialysis', [give('epoetin alfa', 'sc', '10:00', { dose: '40000 unit' })], dialysis, []],
  [
    'kidney disease alone',
    [give('darbepoetin alfa', 'sc', '10:00', { dose: '100 mcg' })],
    { diagnoses: ['N18.6'] },
    [ESA],
  ],
  ['no such drug', [give('filgrastim', 'sc', '10:00', { dose: '300 mcg' })], {}, []],
  [
    'a code of both routes',
    [inf('tocilizumab', '10:00', '11:00', { dose: '400 mg' })],
    {},
    ['route-modifier a1'],
  ],
  ['a code of the vein alone', [inf('ustekinumab', '10:00', '11:00', { dose: '390 mg' })], {}, []],
  [
    'one code by both routes',
    [push('octreotide', '10:00', { dose: '0.1 mg' }), give('octreotide', 'sc', '12:00', { dose: '0.1 mg' })],
    {},
    ['two-routes a1 a2'],
  ],
  [
    'one code as an infusion and under the skin',
    [
      inf('octreotide', '10:00', '11:00', { dose: '0.1 mg' }),
      give('octreotide', 'sc', '12:00', { dose: '0.1 mg' }),
    ],
    {},
    ['two-routes a1 a2'],
  ],
  [
    'one code as a push and as an infusion under the skin',
    [
      push('octreotide', '10:00', { dose: '0.1 mg' }),
      run('octreotide', 'sc-infusion', '12:00', '13:00', { dose: '0.1 mg' }),
    ],
    {},
    ['two-routes a1 a2'],
  ],
  [
    'two codes, one by vein and one under the skin',
    [push('octreotide', '10:00', { dose: '0.1 mg' }), give('filgrastim', 'sc', '12:00', { dose: '300 mcg' })],
    {},
    [],
  ],
  [
    'one code by one route',
    [
      give('octreotide', 'sc', '10:00', { dose: '0.1 mg' }),
      give('octreotide', 'sc', '12:00', { dose: '0.1 mg' }),
    ],
    {},
    [],
  ],
])('%s', (_, rows, more, wanted) => {
  expect(found(rows, more)).toEqual(wanted)
})

it.each([
  ['Inflectra', '2018-03-31', ['biosimilar-modifier a1']],
  ['Inflectra', '2018-04-01', []],
  ['Remicade', '2018-03-31', []],
])('%s on %s', (drug, date, wanted) => {
  const rows = [
    inf(drug, '10:00', '12:05', { dose: '300 mg' }),
    push('ondansetron', '09:50', { dose: '8 mg' }),
  ]
  expect(found(rows, { date })).toEqual(wanted)
})
