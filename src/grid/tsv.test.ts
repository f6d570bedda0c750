import { fc } from '../lib/seeded.ts'
import { expect, it } from 'vitest'
import { readTsv, writeTsv } from './tsv.ts'

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"a\tb"\t"say ""so"""', [['a\tb', 'say "so"']]],
  ['5" line', [['5" line']]],
  ['', [['']]],
] as const)('reads %j', (text, rows) => {
  expect(readTsv(text)).toEqual(rows)
})

it('reads what it wrote', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''))
  const rows = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .filter((all) => !(all.at(-1)?.length === 1 && all.at(-1)?.[0] === '' && all.length > 1))
  fc.assert(
    fc.property(rows, (all) => {
      expect(readTsv(writeTsv(all))).toEqual(all)
    }),
  )
})
