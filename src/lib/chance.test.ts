import { describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'

describe('Chance', () => {
  it('says the same from the same seed, and something else from another', () => {
    const row = (seed: number) => {
      const chance = new Chance(seed)
      return Array.from({ length: 20 }, () => chance.below(1000)).join(' ')
    }
    expect(row(7)).toBe(row(7))
    expect(row(7)).not.toBe(row(8))
  })

  it('keeps to its bounds and reaches both ends', () => {
    const chance = new Chance(3)
    const drawn = Array.from({ length: 400 }, () => chance.between(4, 9))
    expect([...new Set(drawn)].toSorted()).toEqual([4, 5, 6, 7, 8, 9])
  })

  it('shuffles without loss, and leaves the list as it was', () => {
    const list = [1, 2, 3, 4, 5, 6, 7]
    const shuffled = new Chance(5).shuffled(list)
    expect(shuffled).not.toEqual(list)
    expect(shuffled.toSorted()).toEqual(list)
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('has nothing to choose from an empty list', () => {
    expect(() => new Chance(1).of([])).toThrow('nothing to choose from')
  })
})
