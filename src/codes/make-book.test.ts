import { describe, expect, it } from 'vitest'
import { fullBook } from './all-tables.ts'
import { loadBook, loadBookWith } from './book-for.ts'
import { loadSampleCharges } from './sample-charges.ts'
import { loadSources } from './sources.ts'

const MAY = fullBook.at('2026-05-10')
const SEPTEMBER = fullBook.at('2026-09-30')
const OCTOBER = fullBook.at('2026-10-01')

/** The code that a drug takes on a date: the first of its codes in force (procedure step 0). */
function codeOn(drug: string, date: string): string | undefined {
  const day = fullBook.at(date)
  return day
    .findDrug(drug)
    ?.codes.map((code) => day.drugCode(code))
    .find(
      (code) =>
        code?.from !== null && code !== null && code.from <= date && (code.to === null || date <= code.to),
    )?.code
}

describe('codes by date', () => {
  it.each([
    ['fluorouracil', '2026-09-30', 'J9190'],
    ['fluorouracil', '2026-10-01', 'J9192'],
    ['etoposide', '2026-09-30', 'J9181'],
    ['etoposide', '2026-10-01', 'J9187'],
    ['leucovorin', '2026-09-30', 'J0640'],
    ['leucovorin', '2026-10-01', 'J0643'],
    ['paclitaxel', '2014-12-31', 'J9265'],
    ['paclitaxel', '2015-01-01', 'J9267'],
    ['pegfilgrastim', '2021-12-31', 'J2505'],
    ['pegfilgrastim', '2022-01-01', 'J2506'],
    ['methylprednisolone', '2024-03-31', 'J2920'],
    ['methylprednisolone', '2024-04-01', 'J2919'],
    ['romidepsin', '2021-09-30', 'J9315'],
    ['eculizumab', '2025-04-01', 'J1299'],
    ['darbepoetin alfa', '2026-10-01', 'J0881'],
    ['fluorouracil', '1980-01-01', undefined],
  ])('%s on %s is %s', (drug, date, code) => {
    expect(codeOn(drug, date)).toBe(code)
  })

  it('knows successors and second codes for dialysis', () => {
    expect(OCTOBER.drugCode('J9190')).toMatchObject({ to: '2026-09-30', successors: ['J9192', 'J9191'] })
    expect(OCTOBER.drugCode('J9192')).toMatchObject({ from: '2026-10-01', to: null, successors: [] })
    expect(OCTOBER.drugCode('J8521')).toMatchObject({ label: 'capecitabine, oral, 500 mg', to: '2024-09-30' })
    expect(['J0881', 'J0885', 'J0888', 'Q0138', 'J9271'].map(OCTOBER.dialysisCode)).toEqual([
      'J0882',
      'Q4081',
      'J0887',
      'Q0139',
      null,
    ])
    expect(OCTOBER.drugCode('J0882')?.label).toBe('darbepoetin alfa (dialysis)')
    expect(OCTOBER.drugCode('J0000')).toBe(null)
  })

  it.each([
    ['J9312', 10_000_000, 'mg', '10 MG'],
    ['J9358', 1_000_000, 'mg', '1 MG'],
    ['J2405', 1_000_000, 'mg', '1 MG'],
    ['J1626', 100_000, 'mg', '100 MCG'],
    ['J9263', 500_000, 'mg', '0.5 MG'],
    ['J9190', 500_000_000, 'mg', '500 MG'],
    ['J9192', 10_000_000, 'mg', '10 MG'],
    ['J9187', 1_000_000, 'mg', '1 MG'],
    ['J0885', 1_000_000_000, 'unit', '1000 UNITS'],
    ['J3480', 2_000_000, 'mEq', '2 MEQ'],
    ['J7040', 500_000_000, 'mL', '500 ML'],
    ['J9266', 1_000_000, 'each', '1 EA'],
  ])('one unit of %s', (code, micro, of, text) => {
    expect(OCTOBER.drugCode(code)?.unit).toEqual({ micro, of, text })
  })

  it('gives no unit where none can be divided by', () => {
    expect(OCTOBER.drugCode('J9298')?.unit).toBe(null)
    expect(OCTOBER.drugCode('J9999')?.unit).toBe(null)
  })
})

describe('editions', () => {
  const priced = (date: string, code: string): readonly unknown[] => {
    const price = fullBook.at(date).drugPrice(code)
    return [price?.mills, price?.edition.name]
  }
  const OLD = 'ASP payment limits, October 2025'
  const NEW = 'ASP payment limits, October 2026'

  it.each([
    ['2020-01-01', 'J9271', 60291, OLD],
    ['2025-10-01', 'J9271', 60291, OLD],
    ['2026-05-10', 'J9271', 60291, OLD],
    ['2026-09-30', 'J9190', 1990, OLD],
    ['2026-05-10', 'J9192', 39, NEW],
    ['2026-10-01', 'J9192', 39, NEW],
    ['2026-10-01', 'J9190', undefined, undefined],
    ['2026-10-01', 'J9202', undefined, undefined],
    ['2026-09-30', 'J9202', 733665, OLD],
    ['2026-10-01', 'J9015', undefined, undefined],
  ])('on %s %s is priced %s by %s', (date, code, mills, name) => {
    expect(priced(date, code)).toEqual([mills, name])
  })

  it('takes the newest whose first day has come', () => {
    const names = (date: string): readonly string[] =>
      fullBook
        .at(date)
        .editions('prices', 'office')
        .map((edition) => edition.name)
    expect(names('2026-09-30')[0]).toBe(OLD)
    expect(names('2026-10-01')[0]).toBe(NEW)
    expect(OCTOBER.editions('prices', 'facility')[1]?.name).toMatch(/OPPS/)
  })

  it('differ by setting for pairs and limits', () => {
    const froms = (table: 'pairs' | 'limits', setting: 'office' | 'facility'): readonly string[] =>
      OCTOBER.editions(table, setting).map((edition) => edition.from)
    expect(froms('pairs', 'office')).toEqual(['2024-07-01'])
    expect(froms('pairs', 'facility')).toEqual(['2026-10-01'])
    expect(froms('limits', 'office')).toEqual(['2026-04-01', '2026-10-01'])
    expect(froms('limits', 'facility')).toEqual(['2026-10-01'])
    expect(OCTOBER.editions('add-ons', 'office').map((edition) => edition.table)).toEqual(['add-ons'])
    expect(OCTOBER.editions('drugs', 'office').map((edition) => edition.table)).toEqual(['drugs'])
  })

  it('prints the share of the patient', () => {
    expect(MAY.drugPrice('J9271')?.coinsurance).toBe(20_000)
    expect(MAY.drugPrice('J0897')?.coinsurance).toBe(17_508)
  })

  it('makes the book of a date once', () => {
    expect(fullBook.at('2026-05-10')).toBe(MAY)
  })
})

describe('fees and rates', () => {
  it('are relative values in hundredths, indices in thousandths, rates in thousandths of a dollar', () => {
    expect(OCTOBER.fee('96413')).toMatchObject({
      status: 'A',
      work: 28,
      practice: 364,
      malpractice: 7,
      conversion: 334009,
    })
    expect(OCTOBER.fee('96376')?.status).toBe('X')
    expect(OCTOBER.fee('96547')?.notAvailable).toBe(true)
    expect(OCTOBER.fee('96413')?.notAvailable).toBe(false)
    expect(OCTOBER.fee('G0498')).toBe(null)
    // No file prints these for 2026, and an older year never stands in.
    expect(OCTOBER.fee('51720')).toBe(null)
    expect(OCTOBER.locality('10112-00')).toMatchObject({
      name: 'Alabama (AL)',
      work: 1000,
      practice: 875,
      malpractice: 566,
    })
    expect(OCTOBER.locality('00000-00')).toBe(null)
    expect(OCTOBER.hospitalRate('96413')).toMatchObject({ status: 'S', mills: 337_460 })
    expect(OCTOBER.hospitalRate('96368')).toMatchObject({ status: 'N', mills: null })
    expect(OCTOBER.hospitalRate('G0463')).toBe(null)
  })
})

describe('fees and indices of a year', () => {
  it.each([
    ['2024-05-10', '96413', 369, 323_465, 'Physician fee schedule 2025, release RVU25D'],
    ['2025-12-31', '96413', 369, 323_465, 'Physician fee schedule 2025, release RVU25D'],
    ['2026-01-01', '96413', 399, 334_009, 'Physician fee schedule 2026, release RVU26D'],
    // What 2025 lacks is looked up in the newer file.
    ['2025-10-06', '99204', 531, 334_009, 'Physician fee schedule 2026, release RVU26D'],
  ])('on %s %s', (date, code, total, conversion, name) => {
    const fee = fullBook.at(date).fee(code)
    expect([
      (fee?.work ?? 0) + (fee?.practice ?? 0) + (fee?.malpractice ?? 0),
      fee?.conversion,
      fee?.edition.name,
    ]).toEqual([total, conversion, name])
  })

  it('of a locality', () => {
    const manhattan = (date: string) => fullBook.at(date).locality('13202-01')
    expect(manhattan('2025-10-06')).toMatchObject({ work: 1065, practice: 1166, malpractice: 1656 })
    expect(manhattan('2026-10-06')).toMatchObject({ work: 1064, practice: 1162, malpractice: 1586 })
    expect(fullBook.at('2025-10-06').locality('10112-00')).toMatchObject({ practice: 875 })
    expect(fullBook.localities).toHaveLength(109)
  })

  it('name the edition of the year', () => {
    const names = (date: string): readonly string[] =>
      fullBook
        .at(date)
        .editions('prices', 'office')
        .map(({ from }) => from)
    expect(names('2025-12-31')).toEqual(['2025-10-01', '2025-01-01'])
    expect(names('2026-01-01')).toEqual(['2025-10-01', '2026-01-01'])
  })
})

describe('limits', () => {
  it.each([
    ['office', '96368', 1, 2],
    ['office', '96415', 8, 3],
    ['facility', '96361', 24, 3],
    ['office', '36593', 2, 3],
    ['facility', '36593', 1, 3],
    ['office', 'J9358', 1000, 3],
    ['facility', 'G0498', 1, 2],
    ['office', '90471', 1, 2],
  ] as const)('%s %s', (setting, code, units, indicator) => {
    expect(OCTOBER.limit(setting, code)).toMatchObject({ code, units, indicator })
  })

  it('are unknown where no table has one', () => {
    expect(OCTOBER.limit('facility', '99213')).toBe(null)
  })
})

describe('pairs', () => {
  it.each([
    ['office', '96413', '96372', 1],
    ['office', '96413', '36591', 0],
    ['office', '96413', '99211', 0],
    ['facility', '96413', '99211', 1],
    ['facility', '96413', '36591', undefined],
    ['office', '96413', '96415', undefined],
    ['office', 'G0498', '99211', 0],
    ['facility', 'G0498', '99211', 1],
    ['facility', 'G0498', '96521', 0],
    ['facility', 'G0498', '96365', 1],
    ['office', 'G0498', '96523', 0],
    ['facility', 'G0498', '96523', undefined],
    ['office', '36430', '36591', 0],
    ['facility', '36430', '36591', undefined],
    ['facility', '90471', '99213', 1],
    ['facility', '64450', '96374', undefined],
    ['office', '96372', '96413', undefined],
  ] as const)('%s %s with %s', (setting, column1, column2, indicator) => {
    expect(OCTOBER.pairsOf(setting, column1)?.get(column2)?.indicator).toBe(indicator)
  })
})

describe('add-ons and labels', () => {
  it('name primaries of an add-on only', () => {
    expect(OCTOBER.primaries('96366')).toEqual(['96360', '96365', '96367', '96413'])
    expect(OCTOBER.primaries('96368')).toContain('C8957')
    expect(OCTOBER.primaries('96413')).toBe(null)
  })

  it('are our own words', () => {
    expect(fullBook.label('96413')).toBe('first hour, initial')
    expect(fullBook.label('00000')).toBe(null)
  })
})

describe('containers', () => {
  it('give the code of the date and the content', () => {
    const fluorouracil = '63323011720'
    expect(SEPTEMBER.container(fluorouracil)).toMatchObject({ code: 'J9190', micro: 1_000_000_000, of: 'mg' })
    expect(OCTOBER.container(fluorouracil)).toMatchObject({ code: 'J9192', micro: 1_000_000_000, of: 'mg' })
    expect(OCTOBER.container('63323010405')).toMatchObject({ code: 'J9187', micro: 100_000_000, of: 'mg' })
    expect(OCTOBER.container('00006302602')).toMatchObject({
      code: 'J9271',
      micro: 100_000_000,
      singleDose: true,
    })
    expect(OCTOBER.container('00000000000')).toBe(null)
  })

  it('of a code for dialysis belong to the usual code', () => {
    expect(OCTOBER.container('55513000204')?.code).toBe('J0881')
  })

  it('say nothing of doses where a code has both kinds', () => {
    expect(OCTOBER.container('63323011720')?.singleDose).toBe(undefined)
  })
})

describe('loading', () => {
  it('leaves the containers out at first', async () => {
    const book = await loadBook()
    expect(book.hasContainers).toBe(false)
    expect(book.at('2026-10-01').container('00006302602')).toBe(null)
    expect(book.at('2026-10-01').editions('ndc', 'office')).toEqual([])
    expect(book.drugs).toHaveLength(fullBook.drugs.length)
  })

  it('adds them on demand', async () => {
    const book = await loadBookWith({ containers: true, diagnoses: false })
    expect(book.hasContainers).toBe(true)
    expect(book.at('2026-09-30').editions('ndc', 'office')).toHaveLength(1)
    expect(book.at('2026-10-01').editions('ndc', 'office')).toHaveLength(2)
  })

  it('reads sources and sample charges', async () => {
    expect((await loadSources()).get('IOM12')?.title).toMatch(/ch\. 12/)
    const charges = await loadSampleCharges()
    expect(charges.prices.find((price) => price.code === 'J9312')).toEqual({
      code: 'J9312',
      mills: 58_800,
      per: 'unit',
    })
    expect(charges.prices.find((price) => price.code === 'J9263')?.per).toBe('line')
  })
})
