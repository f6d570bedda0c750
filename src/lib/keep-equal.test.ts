import { describe, expect, test } from 'vitest'
import { keepEqual, keeper } from './keep-equal.ts'

describe('keepEqual', () => {
  test('what is equal stays the same object', () => {
    const before = { a: 1, b: [{ c: 'x' }, null], d: { e: undefined } }
    expect(keepEqual(before, structuredClone(before))).toBe(before)
  })

  test('what differs is new, its equal parts are not', () => {
    const before = { lines: [{ code: '96413' }, { code: '96415' }], total: { cents: 1 } }
    const after = keepEqual(before, { lines: [{ code: '96413' }, { code: '96417' }], total: { cents: 1 } })
    expect(after).toEqual({ lines: [{ code: '96413' }, { code: '96417' }], total: { cents: 1 } })
    expect(after.lines[0]).toBe(before.lines[0])
    expect(after.lines[1]).not.toBe(before.lines[1])
    expect(after.total).toBe(before.total)
  })

  test('one more or one less in a list keeps those before and after it', () => {
    const [a, b, c] = [{ at: 1 }, { at: 2 }, { at: 3 }]
    const less = keepEqual([a, b, c], [{ at: 1 }, { at: 3 }])
    expect(less[0]).toBe(a)
    expect(less[1]).toBe(c)
    const more = keepEqual([a, c], [{ at: 1 }, { at: 2 }, { at: 3 }])
    expect(more[0]).toBe(a)
    expect(more[2]).toBe(c)
    expect(more).toEqual([a, b, c])
  })

  test('also where they share parts with what stood in their place', () => {
    const line = (code: string) => ({ code, modifiers: [], rests: { on: ['a'] } })
    const before = [line('96413'), line('96415'), line('96367'), line('96375')]
    const less = keepEqual(before, [line('96413'), line('96367'), line('96375')])
    expect(less.map((one) => before.indexOf(one))).toEqual([0, 2, 3])
    const more = keepEqual(less, [line('96413'), line('96415'), line('96367'), line('96375')])
    expect(more.map((one) => before.indexOf(one))).toEqual([0, -1, 2, 3])
  })

  test('a missing field is not an undefined one, and a list is no record', () => {
    expect(keepEqual({ a: undefined }, {})).toEqual({})
    expect(Object.keys(keepEqual({ b: 1 }, { a: undefined }))).toEqual(['a'])
    expect(keepEqual([1], { 0: 1 })).toEqual({ 0: 1 })
    expect(keepEqual(null, { a: 1 })).toEqual({ a: 1 })
  })

  test('what is no plain data is taken as it comes', () => {
    const [before, after] = [new Error('a'), new Error('a')]
    expect(keepEqual(before, after)).toBe(after)
  })

  test('neither value is changed', () => {
    const before = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 })]) })
    const after = Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 }), Object.freeze({ a: 2 })]) })
    expect(keepEqual(before, after)).toEqual({ list: [{ a: 1 }, { a: 2 }] })
  })
})

test('a keeper compares with what it gave last', () => {
  const keep = keeper<{ a: number }>()
  const first = keep({ a: 1 })
  expect(keep({ a: 1 })).toBe(first)
  expect(keep({ a: 2 })).not.toBe(first)
})
