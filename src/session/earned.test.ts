import { describe, expect, test } from 'vitest'
import type { Claim, Line, ServiceView } from '../rules/index.ts'
import { earnedOf, earnedText } from './earned.ts'

describe('earnedText', () => {
  test.each([
    [{ codes: [], rule: null }, 'none'],
    [{ codes: [], rule: 'R-HYD-7' as const }, 'none · R-HYD-7'],
    [{ codes: [{ code: '96413', units: 1, role: 'initial' as const }], rule: null }, '96413'],
    [
      {
        codes: [
          { code: '96413', units: 1, role: 'initial' as const },
          { code: '96415', units: 2, role: 'additional-hour' as const },
        ],
        rule: 'R-TIME-5' as const,
      },
      '96413 + 96415 × 2',
    ],
  ])('row %#', (earned, text) => {
    expect(earnedText(earned)).toBe(text)
  })
})

describe('earnedOf', () => {
  const line = (
    code: string,
    units: number,
    role: Line['role'],
    administrations: readonly string[],
  ): Line => ({
    code,
    units,
    modifiers: [],
    kind: 'administration',
    role,
    administrations,
    minutes: 0,
    rate: null,
    amount: null,
    priced: null,
    coinsurance: null,
    dates: [],
    because: [],
  })
  const service = (
    id: string,
    administrations: readonly string[],
    codes: readonly string[],
  ): ServiceView => ({
    id,
    administrations,
    technique: 'infusion',
    intervals: [{ from: 0, to: 60 * codes.length }],
    minutes: 60 * codes.length,
    thresholds: [],
    segments: codes.map((code, at) => ({ from: at * 60, to: at * 60 + 60, code, administrations })),
  })
  const claim = {
    lines: [
      line('96366', 3, 'additional-hour', ['a1', 'a2']),
      line('96367', 2, 'sequential', ['a1', 'a2']),
      line('96415', 2, 'additional-hour', ['a3', 'a4']),
      line('96375', 2, 'push', ['a5', 'a6']),
      { ...line('J9263', 320, 'drug', ['a3']), kind: 'drug' as const },
    ],
    unbilled: [],
    services: [
      service('s1', ['a1'], ['96367', '96366']),
      service('s2', ['a2'], ['96367', '96366', '96366']),
      service('s3', ['a3', 'a4'], ['96413', '96415', '96415']),
    ],
  } as Partial<Claim> as Claim

  test.each([
    ['a1', '96367 + 96366'],
    ['a2', '96367 + 96366 × 2'],
    ['a3', '96415 × 2'],
    ['a5', '96375'],
  ])('%s earned %s', (id, text) => {
    const earned = earnedOf(claim).get(id)
    expect(earned === undefined ? null : earnedText(earned)).toBe(text)
  })
})
