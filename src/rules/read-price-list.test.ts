import { describe, expect, it } from 'vitest'
import { readPriceList } from './read-price-list.ts'

function problemsOf(text: string): readonly string[] {
  const read = readPriceList(text)
  return read.ok ? [] : read.error.map((problem) => `${problem.path}: ${problem.text}`)
}

describe('a price list', () => {
  it('is read row by row', () => {
    const read = readPriceList(
      'Code,Amount,Per\r\n96413,248\nj9271,"$1,234.567",line\n\n96415,124.5,unit\n',
      'mine',
      '2026-01-01',
    )
    expect(read).toEqual({
      ok: true,
      value: {
        basis: 'own',
        name: 'mine',
        from: '2026-01-01',
        prices: [
          { code: '96413', mills: 248_000, per: 'unit' },
          { code: 'J9271', mills: 1_234_567, per: 'line' },
          { code: '96415', mills: 124_500, per: 'unit' },
        ],
      },
    })
  })

  it('takes columns in any order, semicolons and tabs', () => {
    expect(problemsOf('amount;code\n248;96413')).toEqual([])
    expect(problemsOf('amount\tcode\n248\t96413')).toEqual([])
  })

  it.each([
    ['spaces around its cells', ' Code , Amount \n 96413 , 248 '],
    ['an empty column', 'code,amount,\n96413,248,'],
    ['a mark of its encoding', '\uFEFF"code",amount\n96413,248'],
  ])('takes %s', (_, text) => {
    const read = readPriceList(text)
    expect(read.ok ? read.value.prices : read.error).toEqual([{ code: '96413', mills: 248_000, per: 'unit' }])
  })

  it.each<[string, readonly string[]]>([
    ['', [': the file is empty']],
    [
      '96413,248',
      [
        'row 1: has no column "code"; the header must be code,amount',
        'row 1: has no column "amount"; the header must be code,amount',
        'row 1: has an unknown column "96413"',
        'row 1: has an unknown column "248"',
      ],
    ],
    [
      'code,price\n96413,1',
      [
        'row 1: has no column "amount"; the header must be code,amount',
        'row 1: has an unknown column "price"',
      ],
    ],
    [
      'code,amount\n96413,1\n96413,2\n96413,3',
      ['row 3: 96413 already has a price in row 2', 'row 4: 96413 already has a price in row 2'],
    ],
    [
      'code,amount\nabcdefghijklmnopqrst,1',
      ['row 2: "abcdefghijklmnopqrst" is no code of five letters or digits'],
    ],
    [
      'code,amount\nabcdefghijklmnopqrstu,1',
      ['row 2: "abcdefghijklmnopqrst…" is no code of five letters or digits'],
    ],
    ['code,amount\n9641,248', ['row 2: "9641" is no code of five letters or digits']],
    ['code,amount\n96413,1.2345', ['row 2: "1.2345" is no amount of dollars with at most three decimals']],
    [
      'code,amount\n96413,-5\n96415',
      [
        'row 2: "-5" is no amount of dollars with at most three decimals',
        'row 3: "" is no amount of dollars with at most three decimals',
      ],
    ],
    ['code,amount\n96413,=1+1', ['row 2: "=1+1" is no amount of dollars with at most three decimals']],
    ['code,amount\n=cmd|x,5', ['row 2: "=cmd|x" is no code of five letters or digits']],
    ['code,amount,per\n96413,1,day', ['row 2: "day" must be unit or line']],
    ['code,amount\n96413,1\n96413,2', ['row 3: 96413 already has a price in row 2']],
  ])('%j is refused', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })
})
