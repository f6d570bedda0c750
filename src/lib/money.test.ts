/** Whole numbers of mills and cents, rounded half up once. */
import { describe, expect, it } from 'vitest'
import { lineCents, roundHalfUp, timesOver } from './money.ts'

describe('rounding', () => {
  it.each([
    [0, 10, 0],
    [4, 10, 0],
    [5, 10, 1],
    [14, 10, 1],
    [15, 10, 2],
    [1, 3, 0],
    [2, 3, 1],
    [9_007_199_254_740_991, 10, 900_719_925_474_099],
  ])('%d / %d is %d', (numerator, denominator, rounded) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded)
  })

  it.each([
    [200, 60_291, 10, 1_205_820],
    [542_619_006_029, 20_000, 100_000, 108_523_801_206],
    // The product as a number of its own would end in 160.
    [3_002_399_751_580_331, 3, 10, 900_719_925_474_099],
    [3_002_399_751_580_335, 3, 10, 900_719_925_474_101],
  ])('%d × %d / %d is %d, whatever the product', (whole, times, per, result) => {
    expect(timesOver(whole, times, per)).toBe(result)
  })

  it('a line of more units than any claim has is still exact', () => {
    expect(lineCents(90_000_001, 60_291)).toBe(542_619_006_029)
    expect(lineCents(1_000_000_000_001, 60_291)).toBe(6_029_100_000_006_029)
  })
})
