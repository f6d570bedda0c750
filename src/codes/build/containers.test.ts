import { expect, it } from 'vitest'
import { containersTable, volumeOf } from './containers.ts'
import { field, readCsv } from './read-csv.ts'

it('reads a volume as whole thousandths of a mL, and none of a 1', () => {
  expect(volumeOf({ size: '16.7' })).toBe(16_700)
  expect(volumeOf({ size: '1' })).toBe(null)
  expect(volumeOf({ size: '0' })).toBe(null)
  expect(() => volumeOf({ size: '1.0005' })).toThrow('1.0005')
})

it('holds the printed volume of every container of a code in the table', () => {
  // By code and NDC: one NDC of dextrose is printed with 500 mL under one code and 1,000 mL under another.
  const printed = new Map(
    readCsv('ndc-hcpcs.csv').map((row) => [
      `${field(row, 'hcpcs')} ${field(row, 'ndc').replaceAll('-', '')}`,
      field(row, 'pkg_size'),
    ]),
  )
  const rows = Object.entries(containersTable().rows).flatMap(([code, own]) =>
    own.map(([ndc, , , , volume]) => ({ key: `${code} ${ndc}`, volume: volume ?? 1000 })),
  )
  expect(rows.length).toBeGreaterThan(5000)
  expect(rows).toEqual(rows.map(({ key }) => ({ key, volume: Math.round(Number(printed.get(key)) * 1000) })))
})
