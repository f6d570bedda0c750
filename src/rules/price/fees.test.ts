/** Every row of the fee schedules multiplied out, beside the amount that its publication prints; places by hand. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { readCsv } from '../../lib/csv.ts'
import { feeCents } from './medicare.ts'

const FILES = import.meta.glob<string>('../../codes/sources/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Code and printed dollars of each row; null where nothing is printed. */
function printed(file: string): readonly (readonly [code: string, cents: number | null])[] {
  const [header, ...rows] = readCsv(FILES[`../../codes/sources/${file}`] ?? '')
  const at = (name: string): number => header?.cells.indexOf(name) ?? -1
  return rows.map(({ cells }) => {
    const dollars = cells[at('amount_nonfacility_nonqp_usd')] ?? ''
    return [cells[at('code')] ?? '', dollars === '' ? null : Math.round(Number(dollars) * 100)]
  })
}

describe.each([
  ['2025-06-01', 'printed-fees.csv', 40],
  ['2026-06-01', 'mpfs-admin.csv', 50],
])('the fees of %s', (date, file, least) => {
  const rows = printed(file)

  it('are those that are printed, to the cent', () => {
    const payable = rows.filter(([, cents]) => cents !== null)
    expect(payable.length).toBeGreaterThan(least)
    for (const [code, cents] of payable) {
      const fee = fullBook.at(date).fee(code)
      expect([code, fee === null ? null : feeCents(fee, null)]).toEqual([code, cents])
    }
  })

  it('have a status under which nothing is paid where nothing is printed', () => {
    for (const [code] of rows.filter(([, cents]) => cents === null)) {
      const fee = fullBook.at(date).fee(code)
      expect([code, fee?.notAvailable === true || /^[BCIX]$/.test(fee?.status ?? '')]).toEqual([code, true])
    }
  })
})

it.each<[string, string, string | null, number]>([
  ['2025-10-06', '96413', null, 11_936],
  ['2025-10-06', '96413', '13202-01', 13_921],
  ['2026-10-06', '96413', null, 13_327],
  ['2026-10-06', '96413', '13202-01', 15_493],
  ['2026-10-06', '96413', '10112-00', 11_706],
  ['2026-10-06', '96413', '02102-01', 14_480],
])('on %s %s at %s', (date, code, locality, cents) => {
  const book = fullBook.at(date)
  const fee = book.fee(code)
  expect(fee === null ? null : feeCents(fee, locality === null ? null : book.locality(locality))).toBe(cents)
})
