import { describe, expect, it } from 'vitest'
import { byFileOrder, putInOrder } from './order.ts'
import { fc } from './seeded.ts'

type Item = { readonly key: number; readonly name: string }

const byKey = (x: Item, y: Item): number => x.key - y.key

describe('a list put in order', () => {
  it('is the one that sort gives, equal items in their order, whatever its length', () => {
    const item = fc.record({ key: fc.integer({ min: 0, max: 9 }), name: fc.string({ maxLength: 2 }) })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), (items) => {
        expect(putInOrder([...items], byKey)).toEqual([...items].sort(byKey))
      }),
    )
  })

  it('is the list itself', () => {
    const items = [3, 1, 2]
    expect(putInOrder(items, (x, y) => x - y)).toBe(items)
    expect(items).toEqual([1, 2, 3])
  })
})

it('file order is the shorter id, then character by character', () => {
  expect(['a10', 'b2', 'a2', 'a', 'a2'].sort(byFileOrder)).toEqual(['a', 'a2', 'a2', 'b2', 'a10'])
})
