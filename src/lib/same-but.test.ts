import { expect, test } from 'vitest'
import { sameBut } from './same-but.ts'

test.each([
  [{ row: 1, cells: 'a' }, true],
  [{ row: 2, cells: 'a' }, true],
  [{ row: 1, cells: 'b' }, false],
  [{ row: 2, cells: 'b' }, false],
])('the same but for its row, %#', (other, same) => {
  expect(sameBut({ row: 1, cells: 'a' }, other, (name) => name === 'row')).toBe(same)
})

test('parts are compared by identity', () => {
  const cells = ['a']
  expect(sameBut({ cells }, { cells }, () => false)).toBe(true)
  expect(sameBut({ cells }, { cells: ['a'] }, () => false)).toBe(false)
})
