import { describe, expect, test } from 'vitest'
import { purposeBagText, readPurposeBag } from './purpose-bag.ts'

const ROWS: readonly (readonly [text: string, purpose: string | null, bag: string | null])[] = [
  ['', null, null],
  ['keep-open', 'keep-open', null],
  ['KVO', 'kvo', null],
  ['bag 2', null, '2'],
  ['diluent, bag 2', 'diluent', '2'],
  ['bag 2, diluent', 'diluent', '2'],
  ['bag-1', null, 'bag-1'],
  ['b7', null, 'b7'],
  ['for nausea', 'for nausea', null],
]

describe('readPurposeBag', () => {
  test.each(ROWS)('%j', (text, purpose, bag) => {
    expect(readPurposeBag(text, ['b7'])).toEqual({ purpose, bag })
  })

  test('reads back what it writes', () => {
    for (const [, purpose, bag] of ROWS) {
      const bags = bag === null ? [] : [bag]
      expect(readPurposeBag(purposeBagText({ purpose, bag }), bags)).toEqual({ purpose, bag })
    }
  })
})
