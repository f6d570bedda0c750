import { expect, it } from 'vitest'
import { fullBook } from './all-tables.ts'
import { firstTables } from './first-tables.ts'
import { makeCodeBook } from './make-book.ts'

const SEPTEMBER = fullBook.at('2026-09-30')
const OCTOBER = fullBook.at('2026-10-01')

it('lists the containers of a code with their volume', () => {
  const [first] = OCTOBER.containersOf('J9271')
  expect(first).toMatchObject({ ndc: '00006302602', micro: 100_000_000, of: 'mg', microMl: 4_000_000 })
  expect(new Set(OCTOBER.containersOf('J9263').map((one) => one.micro))).toEqual(
    new Set([50_000_000, 100_000_000, 200_000_000]),
  )
  expect(OCTOBER.containersOf('J0000')).toEqual([])
})

it('says no volume where the publisher prints 1, for a powder or for one mL', () => {
  // Pemetrexed is a powder, ketorolac 30 mg a liquid of one mL: both are printed as 1.
  const volumes = (code: string): ReadonlySet<number | undefined> =>
    new Set(OCTOBER.containersOf(code).map((one) => one.microMl))
  expect(volumes('J9305')).toEqual(new Set([undefined]))
  expect(OCTOBER.containersOf('J1885').some((one) => one.microMl === undefined)).toBe(true)
})

it('moves a recoded container to its new code on the day', () => {
  const ndcs = (codes: ReturnType<typeof OCTOBER.containersOf>): readonly string[] =>
    codes.map((one) => one.ndc)
  const moved = ndcs(OCTOBER.containersOf('J9192'))
  expect(moved.length).toBe(10)
  expect(ndcs(SEPTEMBER.containersOf('J9192'))).toEqual([])
  expect(ndcs(SEPTEMBER.containersOf('J9190'))).toEqual(expect.arrayContaining([...moved]))
  expect(ndcs(OCTOBER.containersOf('J9190')).filter((ndc) => moved.includes(ndc))).toEqual([])
  expect(OCTOBER.containersOf('J9192').every((one) => one.code === 'J9192')).toBe(true)
})

it('has none while the NDC table is not loaded', () => {
  expect(makeCodeBook(firstTables).at('2026-10-01').containersOf('J9271')).toEqual([])
})
