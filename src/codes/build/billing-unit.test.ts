import { describe, expect, it } from 'vitest'
import type { BillingUnit } from '../book.ts'
import { parseBillingUnit, unitOfDescription } from '../billing-unit.ts'
import { DRUG_CODES, unitOf } from './drug-codes.ts'
import { descriptorOf } from './hcpcs.ts'
import { field, readCsv } from './read-csv.ts'

const FILES = [
  'asp-pricing.csv',
  'asp-pricing-2025q4.csv',
  'ndc-hcpcs.csv',
  'ndc-hcpcs-2026q4-recoded.csv',
] as const

const undividable = new Set(readCsv('undividable.csv').map((row) => field(row, 'text').toLowerCase()))

const texts = [...new Set(FILES.flatMap((file) => readCsv(file).map((row) => field(row, 'hcpcs_dosage'))))]
// A9606 alone prints no unit: its price stands in a remark.
const printed = texts.filter((text) => text !== '')

const dosages = new Map<string, string[]>()
for (const file of FILES.slice(0, 2))
  for (const row of readCsv(file)) {
    const code = field(row, 'hcpcs')
    dosages.set(code, [...(dosages.get(code) ?? []), field(row, 'hcpcs_dosage')])
  }

const short = (unit: BillingUnit | null): string | null => (unit === null ? null : `${unit.micro} ${unit.of}`)

describe('billing units', () => {
  it.each([
    ['1 MG', '1000000 mg'],
    ['0.01 MG', '10000 mg'],
    ['.625 GM', '625000000 mg'],
    ['1.125 gm', '1125000000 mg'],
    ['25 MCG', '25000 mg'],
    ['0.1 MCG', '100 mg'],
    ['1MG', '1000000 mg'],
    ['UP TO 120MG', '120000000 mg'],
    ['up to 40 Units', '40000000 unit'],
    ['100,000 UNITS', '100000000000 unit'],
    ['1 USP UNIT', '1000000 unit'],
    ['1 I.U. VWF:RCO', '1000000 unit'],
    ['PER FACTOR VIII IU', '1000000 unit'],
    ['2500 IU', '2500000000 unit'],
    ['1000 CC', '1000000000 mL'],
    ['500 ML', '500000000 mL'],
    ['2 MEQ', '2000000 mEq'],
    ['1 EA', '1000000 each'],
    ['PER THERAPEUTIC DOSE', '1000000 each'],
    ['Per infusion (minimum 50 million cells)', '1000000 each'],
    ['Per 3.2 mg single-use applicator', '1000000 each'],
    ['50 MCG (250 IU)', '50000 mg'],
    ['10 MG (rituximab)', '10000000 mg'],
    ['75mg (50mg cft/25mg taz)', '75000000 mg'],
    ['1 MG/2.27 MG', null],
    ['3 MG & 3 MG', null],
    ['1 million PFU', null],
    ['Greater than 100 MG', null],
    ['0 MG', null],
  ])('%s', (text, unit) => {
    expect(short(parseBillingUnit(text))).toBe(unit)
  })

  it.each([
    ['Injection, ceftriaxone sodium, per 250 mg', '250000000 mg'],
    ['Infusion, normal saline solution, sterile (500 ml=1 unit)', '500000000 mL'],
    ['Injection, penicillin g benzathine, 100,000 units', '100000000000 unit'],
    ['Injection, interferon, alfa-2b, recombinant, 1 million units', '1000000000000 unit'],
    ['Injection, acetaminophen, not otherwise specified,10 mg', '10000000 mg'],
    [
      'Injection, midazolam in 0.9% sodium chloride, not therapeutically equivalent to j2250, 1 mg',
      '1000000 mg',
    ],
    ['Injection, aldesleukin, per single use vial', '1000000 each'],
    ['Prothrombin complex concentrate (human), kcentra, per i.u. of factor ix activity', '1000000 unit'],
    ['Injection, cabotegravir and rilpivirine, 2mg/3mg', null],
    ['Injection, buprenorphine extended-release (sublocade), less than or equal to 100 mg', null],
    ['Unclassified drugs', null],
  ])('by descriptor: %s', (text, unit) => {
    expect(short(unitOfDescription(text))).toBe(unit)
  })

  it.each(printed)('%s is divided by, or listed as a text that cannot be', (text) => {
    expect(parseBillingUnit(text) === null).toBe(undividable.has(text.toLowerCase()))
  })

  it.each(DRUG_CODES)('%s has a unit, or a text that is listed', (code) => {
    const isListed = [...(dosages.get(code) ?? []), descriptorOf(code)].some((text) =>
      undividable.has(text.toLowerCase()),
    )
    expect((unitOf(code)?.micro ?? 0) > 0 || isListed).toBe(true)
  })

  it('lists no text that no file and no descriptor holds', () => {
    const known = new Set([...printed, ...DRUG_CODES.map(descriptorOf)].map((text) => text.toLowerCase()))
    expect([...undividable].filter((text) => !known.has(text))).toEqual([])
  })

  it('reads from a descriptor what the payment file prints for the code', () => {
    const other = readCsv('asp-pricing.csv').flatMap((row) => {
      const code = field(row, 'hcpcs')
      const described = DRUG_CODES.includes(code) ? unitOfDescription(descriptorOf(code)) : null
      const text = parseBillingUnit(field(row, 'hcpcs_dosage'))
      return described === null || text === null || short(described) === short(text) ? [] : [code]
    })
    expect(other).toEqual([])
  })
})
