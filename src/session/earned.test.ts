import { describe, expect, test } from 'vitest'
import { earnedText } from './earned.ts'

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
