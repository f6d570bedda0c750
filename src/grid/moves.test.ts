import { describe, expect, test } from 'vitest'
import type { Column } from './columns.ts'
import { placeAfter, tabFrom } from './moves.ts'

const at = (row: number, column: Column) => ({ row, column })

describe('placeAfter', () => {
  test.each([
    ['ArrowDown', false, at(0, 'stop'), at(1, 'stop')],
    ['ArrowDown', false, at(4, 'stop'), at(4, 'stop')],
    ['ArrowDown', true, at(0, 'stop'), at(4, 'stop')],
    ['ArrowUp', false, at(0, 'stop'), at(0, 'stop')],
    ['ArrowLeft', false, at(2, 'number'), at(2, 'number')],
    ['ArrowRight', false, at(2, 'stop'), at(2, 'minutes')],
    ['ArrowRight', true, at(2, 'stop'), at(2, 'line')],
    ['Home', false, at(2, 'stop'), at(2, 'number')],
    ['Home', true, at(2, 'stop'), at(0, 'number')],
    ['End', false, at(2, 'stop'), at(2, 'line')],
    ['PageDown', false, at(0, 'stop'), at(4, 'stop')],
    ['x', false, at(0, 'stop'), null],
  ] as const)('%s, whole %s', (key, whole, from, to) => {
    expect(placeAfter(key, whole, from, 5)).toEqual(to)
  })
})

describe('tabFrom', () => {
  test.each([
    [at(0, 'drug'), 1, at(0, 'route')],
    [at(0, 'stop'), 1, at(0, 'dose')],
    [at(0, 'purpose'), 1, at(1, 'drug')],
    [at(1, 'drug'), -1, at(0, 'purpose')],
    [at(1, 'dose'), -1, at(1, 'stop')],
    [at(0, 'drug'), -1, null],
    [at(4, 'purpose'), 1, null],
  ] as const)('row %#', (from, step, to) => {
    expect(tabFrom(from, step, 5)).toEqual(to)
  })
})
