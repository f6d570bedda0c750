import { describe, expect, it } from 'vitest'
import { bandOf, hoursOf, unitFrom } from './time.ts'

describe('hour units', () => {
  it.each([
    [16, 1],
    [60, 1],
    [90, 1],
    [91, 2],
    [150, 2],
    [151, 3],
    [210, 3],
    [211, 4],
    [270, 4],
    [271, 5],
  ])('%i minutes are %i', (minutes, units) => {
    expect(hoursOf(minutes)).toBe(units)
  })

  it('agrees with a count minute by minute', () => {
    // Beyond the first 90 minutes each hour counts once more than half of it has run.
    for (let minutes = 16; minutes <= 1500; minutes += 1) {
      let units = 1
      let needed = 91
      while (minutes >= needed) {
        units += 1
        needed += 60
      }
      expect(hoursOf(minutes)).toBe(units)
    }
  })

  it('says where each unit begins', () => {
    expect([1, 2, 3, 4].map((units) => unitFrom(units, 16))).toEqual([16, 91, 151, 211])
    expect([1, 2, 3].map((units) => unitFrom(units, 31))).toEqual([31, 91, 151])
  })

  it.each([
    [16, { least: 16, most: 90, units: 1, counted: '1 unit' }],
    [90, { least: 16, most: 90, units: 1, counted: '1 unit' }],
    [91, { least: 91, most: 150, units: 2, counted: '2 units' }],
    [455, { least: 451, most: 510, units: 8, counted: '8 units' }],
  ])('%i minutes lie in their band', (minutes, band) => {
    expect(bandOf(minutes, 16)).toEqual(band)
  })
})
