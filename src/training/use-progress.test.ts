// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { RuleNumber } from '../rules/index.ts'
import { forgetTraining, useTraining } from '../session/training-record.ts'
import { answerOf } from './answer.ts'
import { grade } from './grade.ts'
import { LESSONS } from './lessons.ts'
import type { Attempt } from './mastery.ts'
import { readPrediction } from './read-prediction.ts'
import { noteAttempt } from './use-progress.ts'

const lesson = LESSONS.find(({ id }) => id === 'fifteen-sixteen')!

function attempt(typed: string, more: Partial<Attempt> = {}): Attempt {
  const read = readPrediction(typed)
  const predicted = read.ok ? read.value.map((code) => ({ ...code, at: null })) : []
  const given = grade(lesson, answerOf(lesson, fullBook), fullBook, predicted)
  return { given, hinted: new Set<RuleNumber>(), isFirst: true, ...more }
}

/** What is known of each rule: `R-TIME-1 0`. */
const known = (): readonly string[] =>
  Object.entries(useTraining.getState().rules).map(([rule, { recent }]) => `${rule} ${recent}`)

beforeEach(forgetTraining)

describe('what a check adds to the record', () => {
  it('right answers, and that it is done', () => {
    noteAttempt('x', attempt('96413 96367 96375'))
    expect(known()).toEqual(['R-INIT-6 1', 'R-TIME-1 1'])
    expect(useTraining.getState().done).toEqual(['x'])
  })

  it('a rule is right only where all its lines are', () => {
    noteAttempt('x', attempt('96413 96367x2'))
    expect(known()).toEqual(['R-INIT-6 1', 'R-TIME-1 0'])
    expect(useTraining.getState().done).toEqual([])
  })

  it('a rule that a hint had said is not held', () => {
    noteAttempt('x', attempt('96413 96367 96375', { hinted: new Set<RuleNumber>(['R-TIME-1']) }))
    expect(known()).toEqual(['R-INIT-6 1', 'R-TIME-1 0'])
  })

  it('once the answer was seen, no rule; what is done is done', () => {
    noteAttempt('x', attempt('96413'))
    const before = known()
    noteAttempt('x', attempt('96413 96367 96375', { isFirst: false }))
    expect(known()).toEqual(before)
    expect(useTraining.getState().done).toEqual(['x'])
  })

  it('the rule aimed at is judged by the whole where no line names it; a drill is never done', () => {
    noteAttempt(null, attempt('96413 96367 96375'), 'R-MIX-1')
    expect(known()).toContain('R-MIX-1 1')
    noteAttempt(null, attempt('96413'), 'R-MIX-1')
    expect(known()).toContain('R-MIX-1 10')
    noteAttempt(null, attempt('96413 96367 96375'), 'R-TIME-1')
    expect(known()).toContain('R-TIME-1 101')
    expect(useTraining.getState().done).toEqual([])
  })
})
