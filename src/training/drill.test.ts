import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { findRule } from '../rules/reference.ts'
import { faultOfDrill } from './check-drill.ts'
import { aimFor, AIMS, makeDrill, readSeed, seedText } from './drill.ts'
import type { Seed } from './drill.ts'
import { LESSONS } from './lessons.ts'
import { LEVELS } from './mastery.ts'

/** One of each aim and level, and some; `npm run drills` looks at ten thousand. */
const DAYS = 200

/** Seeds of all aims and levels in turn. */
const seeds = (count: number): readonly Seed[] =>
  Array.from({ length: count }, (_, n) => ({
    aim: AIMS[n % AIMS.length] ?? 'R-TIME-2',
    level: LEVELS[Math.floor(n / AIMS.length) % LEVELS.length] ?? 1,
    number: n,
  }))

describe('drills', () => {
  it('code without an error, and meet the rule that they are aimed at', { timeout: 120_000 }, () => {
    const faults = seeds(DAYS).flatMap((seed) => faultOfDrill(seed, fullBook) ?? [])
    expect(faults.slice(0, 20)).toEqual([])
  })

  it.each(['TIME-9-3-50244', 'TIME-9-4-50604', 'TIME-9-3-51844'])('%s met another rule once', (text) => {
    const seed = readSeed(text)
    expect(seed === null ? 'no seed' : faultOfDrill(seed, fullBook)).toBeNull()
  })

  it('of one seed are one day, of others another', () => {
    const [seed] = seeds(1)
    if (seed === undefined) throw new Error('no seed')
    expect(makeDrill(seed)).toEqual(makeDrill({ ...seed }))
    const days = seeds(400).map((one) => JSON.stringify(makeDrill(one).day.administrations))
    expect(new Set(days).size).toBeGreaterThan(380)
  })

  it('aim at rules of the reference', () => {
    expect(AIMS.length).toBeGreaterThan(30)
    expect(AIMS.filter((aim) => findRule(aim) === undefined)).toEqual([])
  })

  it.each([
    ['TIME-2-3-84213', 'TIME-2-3-84213'],
    ['r-time-2-3-84213', 'TIME-2-3-84213'],
    [' TIME-2/3/84213 ', 'TIME-2-3-84213'],
    ['TIME-2-0-1', null],
    ['TIME-2-5-1', null],
    ['TIME-999-1-1', null],
    ['TIME-2-1', null],
    ['', null],
  ])('the seed %s', (text, read) => {
    const seed = readSeed(text)
    expect(seed === null ? null : seedText(seed)).toBe(read)
  })

  it('a missed rule leads to one with drills; every lesson has such a rule', () => {
    expect(aimFor('R-TIME-2')).toBe('R-TIME-2')
    expect(aimFor('R-SEQ-3')).toBe('R-SEQ-2')
    expect(aimFor('R-DX-1')).toBeNull()
    const aims = LESSONS.map(({ id, teaches }) => [id, teaches.map(aimFor).find((aim) => aim !== null)])
    expect(aims.filter(([, aim]) => aim === undefined).map(([id]) => id)).toEqual([])
  })

  it('at the highest level are messy: stretches of one bag, a stop that is not documented', () => {
    const days = seeds(600).map((seed) => makeDrill({ ...seed, level: 4 }).day.administrations)
    const isStretched = (day: (typeof days)[number]): boolean =>
      day.some((a) => a.bag === 'bag 1' && day.some((b) => b !== a && b.bag === 'bag 1' && b.start > a.start))
    const isOpen = (day: (typeof days)[number]): boolean =>
      day.some((a) => a.route === 'iv-infusion' && a.stop === null)
    expect(days.filter(isStretched).length).toBeGreaterThan(60)
    expect(days.filter(isOpen).length).toBeGreaterThan(60)
  })
})
