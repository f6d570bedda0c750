/**
 * What holds for every paste: nothing throws, no sentence of a person is kept, and a large paste does not freeze the
 * page. Layouts are in `mar-variations.test.ts`, the samples in `mar-samples.test.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { readMar } from './read-mar.ts'

const folder = new URL('mar/samples/', import.meta.url)
const SAMPLES = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const PIECES = SAMPLES.flatMap((text) => text.split(/([\t\n|,;: ]+)/)).filter((piece) => piece !== '')

describe('any text at all', () => {
  it('never throws on random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readMar(text, fullBook).lines.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on pieces of records in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 150 }), (pieces) => {
        const { administrations, lines } = readMar(pieces.join(''), fullBook)
        for (const { sourceRows } of administrations)
          for (const row of sourceRows) expect(row).toBeLessThanOrEqual(lines.length)
      }),
      { numRuns: 300 },
    )
  })

  it('reads samples cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.nat(4000), fc.nat(4000), (text, from, length) => {
        expect(Array.isArray(readMar(text.slice(from, from + length), fullBook).questions)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['digits', '1'.repeat(20_000)],
    ['blanks', `${' '.repeat(20_000)}x`],
    ['quotes', '"'.repeat(20_000)],
    ['open cells', '\t"a\n'.repeat(5000)],
    ['tabs', '\t'.repeat(20_000)],
    ['clocks', '12:'.repeat(7000)],
    ['ranges', '0930-'.repeat(4000)],
    ['names', 'Name: Aa Bb '.repeat(2000)],
    ['drugs', 'oxaliplatin 100 mg + '.repeat(1000)],
  ])('comes to an end with %s', { timeout: 30_000 }, (_, text) => {
    const { lines } = readMar(text, fullBook)
    expect(lines.length).toBeGreaterThan(0)
  })
})

describe('a large paste', () => {
  it('reads each of 10,000 rows, and asks which of its days is meant', { timeout: 60_000 }, () => {
    const [head = '', ...rows] =
      SAMPLES.find((text) => text.startsWith('ORDER_MED_ID'))
        ?.trim()
        .split('\n') ?? []
    const day = (at: number): string => String(1 + Math.floor(at / 400)).padStart(2, '0')
    const many = Array.from({ length: 10_000 }, (_, at) =>
      (rows[at % rows.length] ?? '').replace(/2026-03-11/g, `2026-03-${day(at)}`),
    )
    const text = [head, ...many].join('\n')
    const reading = readMar(text, fullBook)
    const day3 = readMar(text, fullBook, { date: '2026-03-03' })
    expect(reading.questions.find(({ id }) => id === 'day')?.choices).toHaveLength(25)
    expect(day3.questions.some(({ id }) => id === 'day')).toBe(false)
    expect(day3.administrations.map(({ start }) => start)).toEqual(
      reading.administrations.map(({ start }) => start),
    )
    expect(reading.lines).toHaveLength(10_001)
  })
})

describe('what the user says of a column', () => {
  const text = [
    'Drug\tDose\tRoute\tFirst\tSecond',
    'oxaliplatin\t170 mg\tIVPB\t10/06/2026 09:30\t10/06/2026 11:30',
  ].join('\n')
  it('stands before what the head says', () => {
    const plain = readMar(text, fullBook)
    const table = plain.columns[0]?.table ?? 0
    const told = readMar(text, fullBook, {
      columns: [
        { table, column: 3, role: 'start' },
        { table, column: 4, role: 'stop' },
      ],
    })
    expect(told.administrations.map(({ start, stop }) => [start, stop])).toEqual([[570, 690]])
    expect(told.columns.map((column) => column.role)).toEqual(['drug', 'dose', 'route', 'start', 'stop'])
  })

  it('gives the day, where the text names none', () => {
    const undated = '0905 zofran 8 mg IVP'
    expect(readMar(undated, fullBook).questions.map((question) => question.fields)).toEqual([['day']])
    const dated = readMar(undated, fullBook, { date: '2026-10-06' })
    expect([dated.date, dated.questions]).toEqual(['2026-10-06', []])
  })

  it('is the day of the record, whatever day the text says', () => {
    const text = '03/04/2026 0905 zofran 8 mg IVP\n03/04/2026 2350 toradol 30 mg IVP'
    const told = readMar(text, fullBook, { date: '2026-03-05' })
    expect([told.date, told.administrations.map(({ start }) => start)]).toEqual(['2026-03-05', [545, 1430]])
  })

  it('asks which of two clocks without heads counts', () => {
    const bare =
      '10/06/2026 09:30\t10/06/2026 11:30\toxaliplatin 170 mg\tIVPB\n10/06/2026 11:35\t10/06/2026 11:36\tzofran 8 mg\tIVP'
    const reading = readMar(bare, fullBook)
    const choice = reading.questions.find((question) => question.fields.includes('clock'))?.choices.at(-1)
    const told = readMar(bare, fullBook, { columns: choice?.columns ?? [] })
    expect(told.administrations[0]).toMatchObject({ start: 570, stop: 690 })
    expect(told.questions).toEqual([])
  })
})

describe('a table of something else', () => {
  const text =
    'Artikel\tMenge\tPreis\tWann\nxylobarin\t10\t5.00\t3/4/2026 09:05\nambrolast\t2\t7.50\t3/4/2026 09:06'
  it('has columns that can be named, and becomes nothing until they are', () => {
    const plain = readMar(text, fullBook)
    expect(plain.administrations).toEqual([])
    expect(plain.columns.map(({ head }) => head)).toEqual(['Artikel', 'Menge', 'Preis', 'Wann'])
    const told = readMar(text, fullBook, {
      columns: [
        { table: 0, column: 0, role: 'drug' },
        { table: 0, column: 3, role: 'at' },
      ],
    })
    expect(told.administrations.map(({ start }) => start)).toEqual([545, 546])
  })

  it.each([
    ['a novel', 'It was the best of times, it was the worst of times.\n'.repeat(40)],
    ['markup', '<html><body>\n<script>alert(1)</script>\n<p>hello</p></body></html>'],
    ['a price list', 'SKU\tQty\tPrice\tDate\nA-1\t10\t5.00\t3/4/2026\nA-2\t2\t7.50\t3/4/2026'],
    ['only blanks', '  \n\t\n '],
  ])('nothing is made of %s', (_, other) => {
    const { administrations, questions } = readMar(other, fullBook)
    expect([administrations, questions]).toEqual([[], []])
  })
})
