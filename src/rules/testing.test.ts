import { expect, it } from 'vitest'
import type { Decision } from './rule.ts'
import { amount, at, day, inf, lineText, push, saline, sortedText, testDecision } from './testing.ts'

type LengthFacts = { readonly drug: string; readonly minutes: number }

const length: Decision<LengthFacts, 'short' | 'long'> = {
  question: 'length',
  rules: [
    {
      id: 'length/short',
      rule: 'R-TIME-1',
      because: '{drug} ran {minutes} min.',
      when: (facts) => facts.minutes <= 15,
      then: () => 'short',
    },
    {
      id: 'length/long',
      rule: 'R-TIME-1',
      because: '{drug} ran long.',
      when: () => true,
      then: () => 'long',
    },
  ],
}

testDecision(length, '2026-10-06', [
  [{ drug: 'a', minutes: 15 }, 'short', 'length/short'],
  [{ drug: 'a', minutes: 16 }, 'long', 'length/long'],
])

it('builds days', () => {
  const built = day('office', [
    inf('x', '23:00', '02:00'),
    push('y', '+00:10', { dose: '0.25 mg' }),
    saline('08:00', null),
  ])
  expect(built.administrations.map((a) => [a.id, a.start, a.stop])).toEqual([
    ['a1', 1380, 1560],
    ['a2', 1450, null],
    ['a3', 480, null],
  ])
  expect(built.administrations[1]?.dose).toEqual({ micro: 250_000, unit: 'mg' })
  expect(at('10:05')).toBe(605)
  expect(amount('20 g')).toEqual({ micro: 20_000_000, unit: 'g' })
})

it('writes lines', () => {
  expect(lineText({ code: '96365', units: 2, modifiers: ['59'] })).toBe('96365-59 × 2')
  expect(sortedText('96413, 96361 × 2')).toBe('96361 × 2, 96413')
  expect(sortedText('nothing')).toBe('')
})
