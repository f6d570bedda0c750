import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { Container } from '../codes/book.ts'
import { ndcBlock } from './ndc-block.ts'
import type { NdcUse } from './ndc-block.ts'
import { ndc11, ndcText } from './ndc.ts'
import { sentenceOf } from './step.ts'
import { amount } from './testing.ts'

describe('eleven digits', () => {
  it.each([
    ['1234-5678-90', '01234567890'],
    ['12345-678-90', '12345067890'],
    ['12345-6789-0', '12345678900'],
    ['50242-150-01', '50242015001'],
    ['50242-0150-01', '50242015001'],
    ['50242015001', '50242015001'],
    [' 50242 – 150 – 01 ', '50242015001'],
    ['50242- 150- 01', '50242015001'],
    ['50242 -150 -01', '50242015001'],
    ['50242 150 01', '50242015001'],
    ['NDC 50242-150-01', '50242015001'],
    ['ndc:50242-150-01', '50242015001'],
    ['N450242015001', '50242015001'],
    ['N4 50242-0150-01', '50242015001'],
  ])('of %s are %s', (text, digits) => {
    expect(ndc11(text)).toBe(digits)
  })

  it.each([
    // Ten digits without hyphens fit all three layouts.
    '5024215001',
    'N45024215001',
    // Eleven digits in any other layout than 5-4-2 are a slip.
    '1234-56789-01',
    '123456-789-01',
    '1-2345678-901',
    // Nine and twelve digits, two and four parts, letters.
    '5024-150-01',
    '502420150012',
    '50242-015001',
    '50242-150-01-1',
    '50242-15O-01',
    '50242-150-',
    '٥٠٢٤٢-150-01',
    '',
  ])('of %j are not known', (text) => {
    expect(ndc11(text)).toBe(null)
  })

  it('come back from every layout that a label can have', () => {
    const digit = fc.constantFrom(...'0123456789')
    const part = (length: number) =>
      fc.array(digit, { minLength: length, maxLength: length }).map((list) => list.join(''))
    const layout = fc.constantFrom([4, 4, 2], [5, 3, 2], [5, 4, 1], [5, 4, 2])
    fc.assert(
      fc.property(
        layout.chain((lengths) => fc.tuple(...lengths.map(part))),
        (parts) => {
          const eleven = ndc11(parts.join('-'))
          expect(eleven).toMatch(/^\d{11}$/)
          expect(ndc11(ndcText(eleven ?? ''))).toBe(eleven)
          expect(BigInt(eleven ?? '')).toBe(
            BigInt(
              (parts[0] ?? '').padStart(5, '0') +
                (parts[1] ?? '').padStart(4, '0') +
                (parts[2] ?? '').padStart(2, '0'),
            ),
          )
        },
      ),
    )
  })
})

const day = fullBook.at('2026-10-06')
const row = (ndc: string): Container | null => day.container(ndc)
/** A powder: the table prints 1 for it, as for one mL. */
const POWDER = day.containersOf('J9305').find((one) => one.micro === 500_000_000)?.ndc ?? ''

const lineWith = (changes: Partial<NdcUse>): NdcUse => ({
  ndc: '00006-3026-02',
  container: row('00006302602'),
  count: null,
  dose: null,
  unit: null,
  ...changes,
})

/** Keytruda, were its content another one; null where the table did not say. */
const holding = (micro: number | null): Container | null => {
  const known = row('00006302602')
  return known === null ? null : { ...known, micro }
}

function blockText(changes: Partial<NdcUse>): string {
  const block = ndcBlock(lineWith(changes))
  return block.ok ? block.value.text : block.error
}

describe('the block on the claim', () => {
  it('has qualifier, digits, unit and quantity, with reasons', () => {
    const block = ndcBlock(lineWith({ dose: amount('200 mg'), count: 2 }))
    expect(block.ok && block.value).toMatchObject({
      qualifier: 'N4',
      ndc: '00006302602',
      unit: 'ML',
      quantity: 8000,
      text: 'N400006302602ML8',
    })
    expect(
      block.ok ? block.value.because.map((step) => `${step.says.rule} ${sentenceOf(step, 0)}`) : [],
    ).toEqual([
      'R-NDC-1 00006302602 is 00006-3026-02 on the label: five, four and two digits, with zeros in front of short parts.',
      'R-NDC-2 00006302602 holds a liquid: 200 mg at 100 mg in 4 mL are 8 mL.',
    ])
  })

  it.each<[string, Partial<NdcUse>, string]>([
    ['a part of a vial', { dose: amount('150 mg') }, 'N400006302602ML6'],
    ['three decimals, halves up', { dose: amount('100.0125 mg') }, 'N400006302602ML4.001'],
    ['grams and micrograms', { dose: amount('0.2 g') }, 'N400006302602ML8'],
    ['a dose in mL as it stands', { dose: amount('7.5 mL') }, 'N400006302602ML7.5'],
    ['whole containers without a dose', { count: 2 }, 'N400006302602ML8'],
    ['milligrams if asked', { dose: amount('200 mg'), unit: 'ME' }, 'N400006302602ME200'],
    ['grams if asked', { dose: amount('200 mg'), unit: 'GR' }, 'N400006302602GR0.2'],
    ['international units', { dose: amount('40000 unit'), unit: 'F2' }, 'N400006302602F240000'],
    ['containers if asked', { count: 2, dose: amount('200 mg'), unit: 'UN' }, 'N400006302602UN2'],
    ['the containers that a dose opens', { dose: amount('201 mg'), unit: 'UN' }, 'N400006302602UN3'],
    ['the containers that a dose fills', { dose: amount('200 mg'), unit: 'UN' }, 'N400006302602UN2'],
    ['a dose in another measure', { dose: amount('5 unit') }, 'quantity-unknown'],
    ['the same, though containers are recorded', { dose: amount('5 unit'), count: 2 }, 'quantity-unknown'],
    ['containers opened by such a dose', { dose: amount('5 unit'), unit: 'UN' }, 'quantity-unknown'],
    ['mass without a dose', { count: 2, unit: 'ME' }, 'quantity-unknown'],
    ['grams without a dose', { count: 2, unit: 'GR' }, 'quantity-unknown'],
    ['international units from mass', { dose: amount('200 mg'), unit: 'F2' }, 'quantity-unknown'],
    ['international units without a dose', { count: 2, unit: 'F2' }, 'quantity-unknown'],
    [
      'a container without a content',
      { container: holding(null), dose: amount('200 mg') },
      'quantity-unknown',
    ],
    [
      'the containers of which a dose opens no known part',
      { container: holding(null), dose: amount('200 mg'), unit: 'UN' },
      'quantity-unknown',
    ],
    [
      'a container of nothing',
      { container: holding(0), dose: amount('200 mg'), unit: 'UN' },
      'quantity-unknown',
    ],
    [
      'a volume of what is in no table',
      { container: null, dose: amount('200 mg'), unit: 'ML' },
      'quantity-unknown',
    ],
    [
      'containers of what is in no table',
      { container: null, dose: amount('200 mg'), unit: 'UN' },
      'quantity-unknown',
    ],
    ['nothing recorded', {}, 'quantity-unknown'],
    ['nothing given', { dose: amount('0 mg') }, 'quantity-unknown'],
    ['mass from units', { dose: amount('5 unit'), unit: 'ME' }, 'quantity-unknown'],
    ['an NDC that cannot be read', { ndc: '0006302602', count: 1 }, 'form'],
    ['an NDC that is in no table', { ndc: '11111-1111-11', container: null, count: 1 }, 'unit-unknown'],
    [
      'the same with a unit chosen',
      { ndc: '11111-1111-11', container: null, count: 1, unit: 'UN' },
      'N411111111111UN1',
    ],
    ['a powder or one mL', { ndc: POWDER, container: row(POWDER), count: 1 }, 'unit-unknown'],
    [
      'a powder',
      { ndc: POWDER, container: row(POWDER), dose: amount('950 mg'), unit: 'UN' },
      `N4${POWDER}UN2`,
    ],
    [
      'a volume of what has none',
      { ndc: POWDER, container: row(POWDER), count: 1, unit: 'ML' },
      'quantity-unknown',
    ],
  ])('%s', (_, changes, text) => {
    expect(blockText(changes)).toBe(text)
  })

  const CONTENT = amount('100 mg')
  const VOLUME = amount('4 mL')
  it.each<[string, Partial<NdcUse>, string, { readonly content: unknown; readonly volume: unknown }]>([
    ['a dose by its volume', { dose: amount('200 mg') }, 'volume', { content: CONTENT, volume: VOLUME }],
    ['a dose in mL', { dose: amount('7.5 mL') }, 'measured', { content: CONTENT, volume: VOLUME }],
    ['whole containers of a liquid', { count: 2 }, 'measured', { content: CONTENT, volume: VOLUME }],
    ['milligrams', { dose: amount('200 mg'), unit: 'ME' }, 'measured', { content: CONTENT, volume: VOLUME }],
    ['containers', { count: 2, unit: 'UN' }, 'containers', { content: CONTENT, volume: VOLUME }],
    [
      'a content that the table does not say',
      { container: holding(null), dose: amount('7.5 mL') },
      'measured',
      { content: null, volume: VOLUME },
    ],
    ['no table', { container: null, count: 1, unit: 'UN' }, 'containers', { content: null, volume: null }],
  ])('the reason of a quantity: %s', (_, changes, says, facts) => {
    const block = ndcBlock(lineWith(changes))
    const steps = block.ok ? block.value.because : []
    expect(steps.map((step) => step.says.id)).toEqual(['ndc/eleven-digits', `ndc/${says}`])
    expect(steps.map(({ about }) => about)).toEqual([[], []])
    expect(steps[1]?.facts).toMatchObject(facts)
  })
})
