import { fc } from './seeded.ts'
import { expect, it } from 'vitest'
import { readCsv, separatorOf } from './csv.ts'

const cellsOf = (text: string) => readCsv(text).map((row) => row.cells)

it('reads cells, quotes and line ends', () => {
  expect(cellsOf('a,b\r\n"1,5","say ""x"""\n\n"two\nlines",=1+1')).toEqual([
    ['a', 'b'],
    ['1,5', 'say "x"'],
    ['two\nlines', '=1+1'],
  ])
})

it('knows the line on which a row begins', () => {
  expect(readCsv('a\n\n"x\ny"\nz').map((row) => row.line)).toEqual([1, 3, 5])
})

it.each([
  ['a,b', ','],
  ['a;b', ';'],
  ['a\tb,c\td', '\t'],
  ['', ','],
])('the separator of %j is %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator)
})

it('reads back whatever is quoted', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(readCsv(text, ',').map((row) => row.cells)).toEqual(rows)
    }),
  )
})
