import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { answerOf } from './answer.ts'
import { grade } from './grade.ts'
import type { GradedLine } from './grade.ts'
import { LESSONS } from './lessons.ts'
import { predictionText, readPrediction } from './read-prediction.ts'

const lessonOf = (id: string) => LESSONS.find((lesson) => lesson.id === id)!

/** `96415: units R-TIME-2`, one piece per line that is not right. */
const saidOf = ({ verdict, predicted, expected, tells }: GradedLine): string => {
  const line = expected ?? predicted!
  return `${predictionText({ ...line, units: 1 })}: ${verdict} ${tells?.says.rule ?? 'no rule'}`
}

const ROWS: readonly (readonly [lesson: string, typed: string, right: string, said: readonly string[]])[] = [
  ['folfox-day', '96413 96415 96367 96368 96375 96411 96416 99214-25', '8 of 8', []],
  ['folfox-day', '96413 96415x4 96367 96368 96375 96411 96416 99214-25', '7 of 8', ['96415: units R-TIME-2']],
  [
    'folfox-day',
    '96413 96415 96417 96366 96375 96409 96416 99214',
    '4 of 11',
    [
      '96367: missing R-SEQ-2',
      '96368: missing R-CONC-2',
      '96411: missing R-PUSH-3',
      '99214-25: modifiers R-EM-2',
      '96417: extra R-SEQ-3',
      '96366: extra R-TIME-2',
      '96409: extra R-PUSH-3',
    ],
  ],
  ['fifteen-sixteen', '96413 96367x2', '1 of 3', ['96367: units R-TIME-1', '96375: missing R-TIME-1']],
  ['fifteen-sixteen', '96413 96375x2', '1 of 3', ['96367: missing R-TIME-1', '96375: units R-TIME-1']],
  ['ninety-one', '96413 96417 96415x2', '2 of 3', ['96415: units R-TIME-2']],
  ['further-hours', '96413 96415 96417 96375 96375', '3 of 4', ['96415: units R-TIME-2']],
  ['concurrent-once', '96413 96415 96368 96368', '2 of 3', ['96368: units R-CONC-3']],
  [
    'missing-stop',
    '96413 96415x2 96417 96367',
    '3 of 5',
    ['96375: missing R-TIME-7', '96367: extra R-TIME-7'],
  ],
  ['injection-beside-an-infusion', '96413 96402 96372', '2 of 3', ['96372-59: modifiers R-NCCI-4']],
  ['two-accesses', '96365 96368', '1 of 3', ['96365-59: missing R-SITE-2', '96368: extra R-SITE-3']],
  ['waste', 'J9312x80', '0 of 2', ['J9312: units R-UNIT-1', 'J9312-JW: missing R-JW-2']],
  ['waste', 'J9312-JZx71 J9312-JWx9', '1 of 2', ['J9312: modifiers R-JW-1']],
  ['modifier-25', '96413 99214-25 99211', '2 of 3', ['99211: extra R-EM-1']],
  ['hydration-before', '96413 96360 96361', '1 of 3', ['96361: units R-HYD-2', '96360: extra R-HYD-3']],
  ['hydration-after', '96413 96361', '1 of 2', ['96361: extra R-HYD-2']],
  ['concurrent', '96413 96415 96368 J9263', '3 of 3', ['J9263: not-asked no rule']],
  ['concurrent', '96413 96415 96368 12345', '3 of 4', ['12345: extra no rule']],
  // Modifiers are no part of this lesson.
  ['injections', '96402x2 96372-59', '2 of 2', []],
  ['port-flush', '96360 96523', '1 of 2', ['96523: extra R-CATH-1']],
  ['pump', '96409 96416 96415x3', '2 of 3', ['96415: extra R-TIME-2']],
]

describe('grade', () => {
  it('a line beside a drug on which it does not rest is not the same line', () => {
    const lesson = lessonOf('initial-is-not-first')
    const answer = answerOf(lesson, fullBook)
    const written = (at: string) =>
      grade(lesson, answer, fullBook, [{ code: '96413', units: 1, modifiers: [], at }]).lines[0]
    expect(written('a1')).toMatchObject({ verdict: 'place', tells: { says: { rule: 'R-INIT-6' } } })
    expect(written('a3')).toMatchObject({ verdict: 'right' })
    expect(written('rest')).toMatchObject({ verdict: 'right' })
  })

  it.each(ROWS)('%s: %s', (id, typed, right, said) => {
    const lesson = lessonOf(id)
    const read = readPrediction(typed)
    const predicted = read.ok ? read.value.map((code) => ({ ...code, at: null })) : []
    const given = grade(lesson, answerOf(lesson, fullBook), fullBook, predicted)
    expect(given.lines.filter(({ verdict }) => verdict !== 'right').map(saidOf)).toEqual(said)
    expect(`${given.right} of ${given.of}`).toBe(right)
    const missed = given.lines.flatMap(({ verdict, tells }) =>
      verdict === 'right' || verdict === 'not-asked' || tells === null ? [] : [tells.says.rule],
    )
    expect(given.missed).toEqual([...new Set(missed)])
  })
})
