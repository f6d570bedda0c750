import { describe, expect, it } from 'vitest'
import { NO_TRAINING, readTraining } from '../session/training-record.ts'
import type { RuleRecord, TrainingRecord } from '../session/training-record.ts'
import { levelFor, masteryOf, nextAim, progressCsv, withOutcomes } from './mastery.ts'

const entry = (recent: string, last = '2026-10-06'): RuleRecord => ({
  tried: recent.length,
  right: recent.replaceAll('0', '').length,
  recent,
  last,
})

const record = (rules: { readonly [rule: string]: RuleRecord }): TrainingRecord => ({ rules, done: [] })

describe('mastery', () => {
  it.each([
    ['', 'new', 1],
    ['0', 'learning', 1],
    ['1', 'learning', 1],
    ['11', 'learning', 2],
    ['110', 'learning', 1],
    ['111', 'learning', 2],
    ['1111', 'steady', 3],
    ['01111', 'steady', 3],
    ['111111', 'steady', 4],
    ['111111111111', 'steady', 4],
    ['1111110', 'learning', 1],
  ])('%s is %s, level %i', (recent, mastery, level) => {
    expect(masteryOf(entry(recent))).toBe(mastery)
    expect(levelFor(entry(recent))).toBe(level)
  })

  it('of a rule that was never met is new', () => {
    expect(masteryOf(undefined)).toBe('new')
    expect(levelFor(undefined)).toBe(1)
  })

  it.each([
    [
      'one missed last',
      { 'R-A-1': entry('11'), 'R-B-1': entry('10'), 'R-C-1': entry('00', '2026-10-01') },
      'R-B-1',
    ],
    [
      'the newest of those missed',
      { 'R-B-1': entry('0', '2026-10-01'), 'R-C-1': entry('0', '2026-10-05') },
      'R-C-1',
    ],
    ['else one being learned', { 'R-A-1': entry('1111'), 'R-C-1': entry('011') }, 'R-C-1'],
    ['else one never met', { 'R-A-1': entry('1111'), 'R-B-1': entry('1111') }, 'R-C-1'],
    ['else any', { 'R-A-1': entry('1111'), 'R-B-1': entry('1111'), 'R-C-1': entry('1111') }, 'R-C-1'],
    ['of nothing, the first', {}, 'R-A-1'],
  ])('next: %s', (_, rules, aim) => {
    expect(nextAim(record(rules), ['R-A-1', 'R-B-1', 'R-C-1'])).toBe(aim)
  })

  it('outcomes are added, the newest twelve kept, and what is done stands once', () => {
    let now = NO_TRAINING
    for (let n = 0; n < 15; n += 1)
      now = withOutcomes(now, [{ rule: 'R-A-1', right: n > 0 }], 'lesson', '2026-10-06')
    expect(now).toEqual({
      rules: { 'R-A-1': { tried: 15, right: 14, recent: '111111111111', last: '2026-10-06' } },
      done: ['lesson'],
    })
    expect(withOutcomes(now, [], null, '2026-10-07')).toEqual(now)
  })

  it('is written as a list for a spreadsheet', () => {
    const csv = progressCsv(
      record({ 'R-B-1': entry('0'), 'R-A-1': entry('1111') }),
      (rule) => `"${rule}", it says`,
    )
    expect(csv).toBe(
      'rule,title,mastery,tried,right,last\r\n' +
        'R-A-1,"""R-A-1"", it says",steady,4,4,2026-10-06\r\n' +
        'R-B-1,"""R-B-1"", it says",learning,1,0,2026-10-06\r\n',
    )
  })
})

describe('what was kept', () => {
  it('reads back', () => {
    const kept = { rules: { 'R-A-1': entry('0110') }, done: ['x'] }
    expect(readTraining(structuredClone(kept))).toEqual(kept)
  })

  it.each([
    null,
    'text',
    [],
    { rules: [], done: 'x' },
    { rules: { 'R-A-1': { tried: 1, right: 2, recent: '', last: '' } } },
    { rules: { 'R-A-1': { tried: 1, right: 1, recent: 'yes', last: '' } } },
    { rules: { 'R-A-1': { tried: -1, right: -1, recent: '', last: '' } }, done: [1, null] },
  ])('what cannot be read is left out: %j', (value) => {
    expect(readTraining(value)).toEqual(NO_TRAINING)
  })
})
