/** Facts as words, and the blanks of a sentence filled with them. */
import { describe, expect, it } from 'vitest'
import { parseDay } from '../lib/wall-clock.ts'
import { amountText, factText, partsOf, sentenceOf, stepOf } from './step.ts'
import type { Fact, Facts } from './step.ts'
import { amount, at, TEST_DATE } from './testing.ts'

const DAY = parseDay(TEST_DATE) ?? 0

describe('words of a fact', () => {
  it.each([
    ['4 mg', '4 mg'],
    ['999 mg', '999 mg'],
    ['4560 mg', '4,560 mg'],
    ['40000 unit', '40,000 unit'],
    ['1000000 unit', '1,000,000 unit'],
    ['1234567.25 unit', '1,234,567.25 unit'],
    ['0.0625 mg', '0.0625 mg'],
  ])('of %s are %s', (of, words) => {
    expect(amountText(amount(of))).toBe(words)
  })

  it.each<[string, Fact, string]>([
    ['minutes', 600, '600'],
    ['start', 600, '10:00'],
    ['stop', at('+00:30'), '00:30 on 2026-10-07'],
    ['end', -30, '23:30 on 2026-10-05'],
    ['drugs', ['cefepime'], 'cefepime'],
    ['drugs', ['cefepime', 'vancomycin'], 'cefepime and vancomycin'],
    ['drugs', ['cefepime', 'vancomycin', 'famotidine'], 'cefepime, vancomycin and famotidine'],
    ['drugs', [], ''],
    ['rate', { mills: 133_270 }, '$133.27'],
    ['rate', { mills: 87 }, '$0.087'],
    ['stop', null, 'not documented'],
    ['start', 'noon', 'noon'],
  ])('%s %j are %s', (name, fact, words) => {
    expect(factText(name, fact, DAY)).toBe(words)
  })
})

describe('a sentence', () => {
  const say = (because: string, facts: Facts): string =>
    sentenceOf(stepOf({ id: 'test/sentence', rule: 'R-TIME-1', because }, [], facts), DAY)

  it.each<[string, Facts, string]>([
    ['{drug} was given.', { drug: 'cefepime' }, 'Cefepime was given.'],
    ['{minutes} minutes of {drug}.', { minutes: 1, drug: 'cefepime' }, '1 minute of cefepime.'],
    ['{minutes} minutes of {drug}.', { minutes: 2, drug: 'cefepime' }, '2 minutes of cefepime.'],
    ['{count} pushes and {more} doses.', { count: 1, more: 1 }, '1 push and 1 dose.'],
    ['{count} units.', { count: 11 }, '11 units.'],
    // Only the word right after the number goes with it.
    ['{count} of the units.', { count: 1 }, '1 of the units.'],
    ['{count} unitsize.', { count: 1 }, '1 unitsize.'],
    ['nothing of {drug}.', {}, 'Nothing of not documented.'],
    ['', {}, ''],
  ])('%j with %o', (because, facts, words) => {
    expect(say(because, facts)).toBe(words)
  })

  it('tells words from facts, and the capital is the first of both', () => {
    const step = stepOf({ id: 'test/parts', rule: 'R-TIME-1', because: '{drug} at {start}.' }, ['a1', 'a2'], {
      drug: 'cefepime',
      start: 600,
    })
    expect(step.id).toBe('test/parts:a1')
    expect(partsOf(step, DAY)).toEqual([
      { text: 'Cefepime', fact: 'drug' },
      { text: ' at ', fact: null },
      { text: '10:00', fact: 'start' },
      { text: '.', fact: null },
    ])
  })
})
