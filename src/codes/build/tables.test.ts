import { describe, expect, it } from 'vitest'
import { DRUG_CODES } from './drug-codes.ts'
import { DRUGS, NAMED } from './drugs.ts'
import { addOnsTable, limitsTable, pairsTable } from './edit-tables.ts'
import { LABELS } from './labels.ts'
import { feesTable, hospitalRatesTable, localitiesTable, pricesTable } from './money-tables.ts'
import { inParts, mills } from './numbers.ts'
import { field, readCsv } from './read-csv.ts'
import { sampleChargesTable } from './small-tables.ts'
import { checkSources, keysOf } from './source-table.ts'
import { tableText } from './table-text.ts'

describe('numbers', () => {
  it('are exact or refused', () => {
    expect(mills('60.291')).toBe(60291)
    expect(inParts('0.17', 100)).toBe(17)
    expect(inParts('33.4009', 10_000)).toBe(334009)
    expect(() => inParts('0.175', 100)).toThrow('0.175')
    expect(() => mills('')).toThrow('no number')
  })
})

describe('the money tables', () => {
  it('hold every printed limit of a known code as whole thousandths of a dollar', () => {
    const table = pricesTable()
    const rows = new Map(table.rows.map(([code, ...prices]) => [code, prices]))
    for (const [position, file] of ['asp-pricing-2025q4.csv', 'asp-pricing.csv'].entries())
      for (const row of readCsv(file)) {
        const code = field(row, 'hcpcs')
        const text = field(row, 'payment_limit_usd')
        if (!DRUG_CODES.includes(code) || text === '') continue
        const price = rows.get(code)?.[position] ?? null
        expect(Number.isInteger(price)).toBe(true)
        expect(((price ?? 0) / 1000).toFixed(3)).toBe(text)
      }
  })

  it('hold fees, indices and rates as integers', () => {
    const numbers = [
      ...feesTable().sets.flatMap(({ conversion, rows }) => [
        conversion,
        ...rows.flatMap((row) => row.slice(2)),
      ]),
      ...localitiesTable().sets.flatMap(({ rows }) => rows.flatMap((row) => row.slice(2))),
      ...hospitalRatesTable().rows.flatMap((row) => (row[2] === null ? [] : [row[2]])),
      ...sampleChargesTable().prices.map((price) => price.mills),
    ]
    expect(numbers.length).toBeGreaterThan(1000)
    expect(numbers.filter((value) => !Number.isInteger(value))).toEqual([])
    expect(localitiesTable().sets.at(-1)?.rows).toHaveLength(109)
  })
})

describe('the edits', () => {
  it('have whole units in every limit, one per code and setting', () => {
    const seen = new Set<string>()
    for (const set of limitsTable().sets)
      for (const [code, units] of Object.entries(set.units)) {
        expect(Number.isInteger(units) && units >= 0).toBe(true)
        expect(seen.has(`${set.setting} ${code}`)).toBe(false)
        seen.add(`${set.setting} ${code}`)
      }
    expect(seen.size).toBeGreaterThan(1000)
  })

  it('name a procedure code only if it has our label', () => {
    const drugs = new Set(DRUG_CODES)
    const codes = [
      ...feesTable().sets.flatMap(({ rows }) => rows.map((row) => row[0])),
      ...hospitalRatesTable().rows.map((row) => row[0]),
      ...limitsTable().sets.flatMap((set) => Object.keys(set.units)),
      ...pairsTable().sets.flatMap((set) =>
        Object.entries(set.rows).flatMap(([column1, columns]) => [column1, ...columns.split(' ')]),
      ),
      ...Object.entries(addOnsTable().rows).flatMap(([addOn, primaries]) => [addOn, ...primaries.split(' ')]),
      ...sampleChargesTable().prices.map((price) => price.code),
    ].filter((code) => !drugs.has(code))
    expect(new Set(codes).size).toBeGreaterThan(60)
    expect(codes.filter((code) => !LABELS.has(code))).toEqual([])
  })

  it('leave no published pair out', () => {
    const published = readCsv('ncci-ptp.csv').length
    const added = pairsTable()
      .sets.filter((set) => set.fills === true)
      .flatMap((set) => Object.values(set.rows).flatMap((columns) => columns.split(' '))).length
    const all = pairsTable().sets.flatMap((set) =>
      Object.values(set.rows).flatMap((columns) => columns.split(' ')),
    ).length
    expect(all - added).toBe(published)
    expect(added).toBe(21)
  })
})

describe('the sources', () => {
  it('stand behind every hand-made row', () => {
    expect(checkSources).not.toThrow()
    expect(keysOf('CODING-RULES: R-HYD-1; HCPCS26')).toEqual(['CODING-RULES', 'HCPCS26'])
  })

  it('stand behind every drug', () => {
    expect(DRUGS.filter((draft) => draft.source === '')).toEqual([])
  })
})

describe('names of drugs', () => {
  it('lead elsewhere only where two drugs share a descriptor or a brand', () => {
    expect(NAMED.collisions.map(({ name, taken }) => `${name} -> ${taken}`)).toEqual([
      'Wezlana -> ustekinumab-auub (Wezlana)',
      'Pyzchiva -> ustekinumab-ttwe (Pyzchiva)',
      'leuprolide acetate -> leuprolide depot 7.5 mg',
      'leuprolide acetate for depot suspension -> leuprolide depot 7.5 mg',
      'pegfilgrastim -> pegfilgrastim',
      'heparin sodium -> heparin',
      'immune globulin -> immune globulin (Privigen)',
      'immune globulin -> immune globulin (Privigen)',
      'pegfilgrastim-cbqv -> pegfilgrastim-cbqv (Udenyca)',
      'furosemide -> furosemide',
      'immune globulin -> immune globulin (Privigen)',
      'immune globulin -> immune globulin (Privigen)',
      'infliximab-dyyb -> infliximab-dyyb (Inflectra)',
      'Lupron Depot -> leuprolide depot 7.5 mg',
      'Octreotide Acetate -> octreotide, not depot',
      'Neulasta -> pegfilgrastim',
      'Udenyca -> pegfilgrastim-cbqv (Udenyca)',
      'Ceftriaxone -> ceftriaxone',
    ])
  })
})

describe('the text of a table', () => {
  it('has a line per row', () => {
    expect(tableText({ a: 1, rows: [[1, 'x'], [2]], map: { k: [3] }, none: [] })).toBe(
      '{\n"a":1,\n"rows":[\n[1,"x"],\n[2]\n],\n"map":{\n"k":[3]\n},\n"none":[]\n}\n',
    )
    expect(tableText([{ id: 'a' }])).toBe('[\n{"id":"a"}\n]\n')
  })
})
