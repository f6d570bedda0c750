import { fc } from '../lib/seeded.ts'
import { describe, expect, it } from 'vitest'
import { quarterFrom, readAspFile } from './asp-file.ts'
import type { AspQuarter } from './asp-file.ts'
import { firstTables } from './first-tables.ts'
import { makeCodeBook } from './make-book.ts'
import { reportOf, withQuarter } from './with-quarter.ts'

const HEADER =
  'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes'
const PREAMBLE = [
  'Payment Allowance Limits for Medicare Part B Drugs,,,,,,,,,,',
  '"Effective January 1, 2027 through March 31, 2027",,,,,,,,,,',
  '"Note 1: Payment allowance limits subject to the ASP methodology are based on 3Q26 ASP data.",,,,,,,,,,',
  ',,,,,,,,,,',
]
const file = (rows: readonly string[], preamble: readonly string[] = PREAMBLE, header = HEADER): string =>
  [...preamble, header, ...rows].join('\r\n')

function quarterOf(text: string, first?: string): AspQuarter {
  const read = readAspFile(text, first)
  if (!read.ok) throw new Error(read.error.map((problem) => `${problem.path}: ${problem.text}`).join('; '))
  return read.value
}

function problemsOf(text: string, first?: string): readonly string[] {
  const read = readAspFile(text, first)
  return read.ok ? [] : read.error.map((problem) => `${problem.path}: ${problem.text}`)
}

const PEMBRO = 'J9271,Inj pembrolizumab,1 MG,61.234,20.000,,,,,,'

describe('the file of a quarter', () => {
  it('is read with its quarter, limits and shares', () => {
    const quarter = quarterOf(
      file([
        PEMBRO,
        'J0897,Denosumab injection,1 MG,29.38,17.508,,,,,,',
        '90371,Hep b ig im,1 ML,138.229,20,,,,,,"see note, below"',
        'A9606,Radium ra223 dichloride ther,,,20,,,,,,MAC priced',
      ]),
    )
    expect([quarter.from, quarter.to]).toEqual(['2027-01-01', '2027-03-31'])
    expect(quarter.rows).toEqual([
      {
        line: 6,
        code: 'J9271',
        description: 'Inj pembrolizumab',
        dosage: '1 MG',
        mills: 61_234,
        coinsurance: 20_000,
        notes: '',
      },
      {
        line: 7,
        code: 'J0897',
        description: 'Denosumab injection',
        dosage: '1 MG',
        mills: 29_380,
        coinsurance: 17_508,
        notes: '',
      },
      {
        line: 8,
        code: '90371',
        description: 'Hep b ig im',
        dosage: '1 ML',
        mills: 138_229,
        coinsurance: 20_000,
        notes: 'see note, below',
      },
      {
        line: 9,
        code: 'A9606',
        description: 'Radium ra223 dichloride ther',
        dosage: '',
        mills: null,
        coinsurance: 20_000,
        notes: 'MAC priced',
      },
    ])
  })

  it.each<[string, string]>([
    ['a byte-order mark and bare line feeds', `\uFEFF${file([PEMBRO]).replaceAll('\r\n', '\n')}`],
    ['bare carriage returns', file([PEMBRO]).replaceAll('\r\n', '\r')],
    [
      'an effective line without quotes',
      file([PEMBRO], ['Effective January 1, 2027 through March 31, 2027,,,']),
    ],
    ['no-break spaces', file([PEMBRO], ['"Effective\u00A0January 1, 2027 through March 31, 2027"'])],
    [
      'an older header',
      file(
        ['J9271,Inj,1 MG,61.234,,,,,,'],
        PREAMBLE,
        'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes',
      ),
    ],
    [
      'a header in other words',
      file(
        ['Inj,J9271,$61.234,20%,1 MG'],
        PREAMBLE,
        'Short Descriptor,HCPCS,Payment Limit ($),Coinsurance %,Dosage',
      ),
    ],
    [
      'a header over two lines',
      file(
        ['J9271,Inj,1 MG,61.234'],
        PREAMBLE,
        '"HCPCS\nCode","Short\nDescription","HCPCS Code\nDosage","Payment\nLimit"',
      ),
    ],
    ['quoted and grouped amounts', file(['"J9271","Inj","1 MG","$61.234","20.000"'])],
    ['needless zeros', file(['J9271,Inj,1 MG,61.2340000,20'])],
    ['small letters', file(['j9271,Inj,1 MG,61.234,20'])],
    [
      'semicolons',
      file(
        [PEMBRO.replaceAll(',', ';')],
        ['Effective January 1, 2027 through March 31, 2027'],
        HEADER.replaceAll(',', ';'),
      ),
    ],
  ])('with %s is the same', (_, text) => {
    const [row] = quarterOf(text).rows
    expect(row).toMatchObject({ code: 'J9271', dosage: '1 MG', mills: 61_234, coinsurance: 20_000 })
  })

  it('keeps what stands below the table, and what looks like a formula, as text', () => {
    const quarter = quarterOf(
      file([
        'J9271,"=HYPERLINK(""http://x"",""y"")",1 MG,61.234,20,,,,,,@SUM(A1)',
        '',
        '"* Limits are, as always, subject to revision.",,,,,,,,,,',
        'CPT codes are copyright of their owner,,,,,,,,,,',
      ]),
    )
    expect(quarter.rows[0]).toMatchObject({ description: '=HYPERLINK("http://x","y")', notes: '@SUM(A1)' })
    expect(quarter.remarks).toEqual([
      '* Limits are, as always, subject to revision.',
      'CPT codes are copyright of their owner',
    ])
  })

  it('takes a quarter that a person names', () => {
    expect(quarterOf(file([PEMBRO], []), '2027-04-01')).toMatchObject({
      from: '2027-04-01',
      to: '2027-06-30',
    })
    expect(quarterOf(file([PEMBRO]), '2027-07-01').from).toBe('2027-07-01')
  })

  it.each<[string, readonly string[]]>([
    ['', [': the file is empty']],
    ['\uFEFF\r\n', [': the file is empty']],
    ['code,amount\n96413,248', [': no header with "HCPCS Code" and "Payment Limit" was found']],
    ['<html>', [': no header with "HCPCS Code" and "Payment Limit" was found']],
    [file([]), [': the table has no rows']],
    [
      file([PEMBRO], ['October 2026 ASP Pricing File']),
      [
        ': the preamble names no quarter ("Effective October 1, 2026 through December 31, 2026"): name its first day',
      ],
    ],
    [
      file([PEMBRO], ['"Effective January 1, 2027 through June 30, 2027"']),
      [
        ': the preamble names no quarter ("Effective October 1, 2026 through December 31, 2026"): name its first day',
      ],
    ],
    [file(['J927,Inj,1 MG,61.234,20']), ['row 6: "J927" is no code of five letters or digits']],
    [file(['=J9271,Inj,1 MG,61.234,20']), ['row 6: "=J9271" is no code of five letters or digits']],
    [file([',Inj,1 MG,61.234,20']), ['row 6: "" is no code of five letters or digits']],
    ...['61.2345', '-61', 'N/A', '0', '=1+1', '61,23', '.'].map((limit): [string, readonly string[]] => [
      file([`J9271,Inj,1 MG,"${limit}",20`]),
      [`row 6: "${limit}" is no payment limit in dollars with at most three decimals`],
    ]),
    ...['0.2', '101', 'twenty', '-20'].map((share): [string, readonly string[]] => [
      file([`J9271,Inj,1 MG,61.234,${share}`]),
      [`row 6: "${share}" is no percentage of coinsurance`],
    ]),
    [file([PEMBRO, 'J0897,Inj,1 MG,1,20', PEMBRO]), ['row 8: J9271 already stands in row 6']],
    [
      file(['J927,Inj,1 MG,x,20', 'J9271,Inj,1 MG,1,y']),
      [
        'row 6: "J927" is no code of five letters or digits',
        'row 6: "x" is no payment limit in dollars with at most three decimals',
        'row 7: "y" is no percentage of coinsurance',
      ],
    ],
    [
      file(Array.from({ length: 9 }, (_, n) => `J100${n},"Inj,1 MG,1,20`)),
      ['row 6: a quotation mark is not closed in this row'],
    ],
    [file([PEMBRO, 'J1000,"Inj,1 MG,1,20']), [': a quotation mark is not closed']],
    [file(['J1000,"Inj,1 MG,1,20', PEMBRO, PEMBRO]), ['row 6: a quotation mark is not closed in this row']],
  ])('%j is refused', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('is refused under a day that begins no quarter', () => {
    expect(problemsOf(file([PEMBRO]), '2027-02-01')).toEqual([
      ': 2027-02-01 is not the first day of a quarter',
    ])
    expect(quarterFrom('2026-10-01')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(quarterFrom('2026-1-1')).toBe(null)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (junk, more) => {
        expect(typeof readAspFile(junk).ok).toBe('boolean')
        expect(typeof readAspFile(file([`J9271,${junk},1 MG,${more}`])).ok).toBe('boolean')
      }),
    )
  })
})

/** The October 2026 limits of our own table in the publisher's form, every one doubled. */
function doubled(): string {
  const units = firstTables.drugCodes.units
  const unitOf = new Map(
    firstTables.drugCodes.rows.map(([code, unit]) => [code, unit === null ? '' : (units[unit]?.[2] ?? '')]),
  )
  const position = firstTables.prices.editions.indexOf('asp-2026q4')
  const shares = firstTables.prices.coinsurance[position] ?? {}
  return file(
    firstTables.prices.rows.flatMap(([code, ...mills]) => {
      const price = mills[position] ?? null
      if (price === null) return []
      const share = ((shares[code] ?? 20_000) / 1000).toFixed(3)
      return [`${code},Text,"${unitOf.get(code) ?? ''}",${((price * 2) / 1000).toFixed(3)},${share},,,,,,`]
    }),
  )
}

describe('a book with a new quarter', () => {
  const quarter = quarterOf(doubled())
  const tables = withQuarter(firstTables, quarter)
  const book = makeCodeBook(tables)
  const before = makeCodeBook(firstTables)

  it('uses every limit of a file in our own form', () => {
    const report = reportOf(firstTables, quarter)
    expect(report).toMatchObject({ unknown: [], unpriced: [] })
    // Codes whose file prints what no dose can be divided by have the unit of their descriptor, or none.
    expect(report.otherUnit).toEqual([])
    expect(report.used.length).toBe(quarter.rows.length)
    expect(report.used.length).toBeGreaterThan(600)
  })

  it('prices by it from its first day on, and names it', () => {
    const old = before.at('2026-12-31')
    const fresh = book.at('2027-01-01')
    for (const { code } of quarter.rows) {
      expect(book.at('2026-12-31').drugPrice(code)).toEqual(old.drugPrice(code))
      const price = fresh.drugPrice(code)
      expect([code, price?.mills, price?.coinsurance]).toEqual([
        code,
        (old.drugPrice(code)?.mills ?? 0) * 2,
        old.drugPrice(code)?.coinsurance,
      ])
    }
    const edition = {
      table: 'prices',
      name: 'ASP payment limits, January 2027 (own file)',
      from: '2027-01-01',
      to: '2027-03-31',
    }
    expect(fresh.drugPrice('J9271')?.edition).toEqual(edition)
    expect(fresh.editions('prices', 'office')).toContainEqual(edition)
    expect(book.at('2026-12-31').editions('prices', 'office')).not.toContainEqual(edition)
    expect(before.at('2027-01-01').drugPrice('J9271')?.edition.name).toBe('ASP payment limits, October 2026')
  })

  it('keeps the quarters in order, whichever is read first', () => {
    const spring = quarterOf(file(['J9271,Inj,1 MG,50.000,20']), '2026-04-01')
    const both = makeCodeBook(withQuarter(tables, spring))
    expect(
      ['2025-10-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2027-01-01'].map(
        (date) => both.at(date).drugPrice('J9271')?.edition.from,
      ),
    ).toEqual(['2025-10-01', '2025-10-01', '2026-04-01', '2026-04-01', '2026-10-01', '2027-01-01'])
    // What a quarter lacks is looked up in a newer one, never in an older one.
    expect(both.at('2026-05-10').drugPrice('J0897')?.edition.from).toBe('2026-10-01')
  })

  it('takes the place of a quarter that the tables hold, and of itself', () => {
    const october = quarterOf(file(['J9271,Inj,1 MG,50.000,19.5']), '2026-10-01')
    const once = withQuarter(firstTables, october)
    expect(once.prices.editions).toHaveLength(firstTables.prices.editions.length)
    const day = makeCodeBook(once).at('2026-10-06')
    expect(day.drugPrice('J9271')).toMatchObject({ mills: 50_000, coinsurance: 19_500 })
    expect(day.drugPrice('J0897')).toBe(null)
    expect(withQuarter(once, october)).toEqual(once)
    expect(makeCodeBook(once).at('2026-05-10').drugPrice('J9271')?.edition.from).toBe('2025-10-01')
  })

  it('leaves out what it cannot use, and says so', () => {
    const strange = quarterOf(
      file([
        'J9271,Inj,1 MG,50.000,20',
        'J9312,Rituximab,100 MG,600.000,20',
        'J9263,Oxaliplatin,0.50 mg,0.1,20',
        'J5555,New drug,1 MG,7,20',
        'J0897,Denosumab,1 MG,,20',
      ]),
    )
    expect(reportOf(firstTables, strange)).toEqual({
      used: ['J9271', 'J9263'],
      unknown: ['J5555'],
      otherUnit: [{ code: 'J9312', ours: '10 MG', theirs: '100 MG' }],
      unpriced: ['J0897'],
    })
    const day = makeCodeBook(withQuarter(firstTables, strange)).at('2027-02-01')
    expect(day.drugPrice('J9271')?.mills).toBe(50_000)
    expect([day.drugPrice('J9312'), day.drugPrice('J5555'), day.drugPrice('J0897')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('does not touch the tables that it was made from', () => {
    const text = JSON.stringify(firstTables.prices)
    withQuarter(firstTables, quarter)
    expect(JSON.stringify(firstTables.prices)).toBe(text)
  })
})
