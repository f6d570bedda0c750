import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { readEncounter } from '../encounter/read.ts'
import { writeEncounter } from '../encounter/write.ts'
import type { Claim } from '../rules/index.ts'
import { findRule } from '../rules/reference.ts'
import { answerOf, askedLines } from './answer.ts'
import type { Lesson } from './case.ts'
import { grade } from './grade.ts'
import { LESSONS } from './lessons.ts'
import { predictionText, readPrediction } from './read-prediction.ts'

const rows = LESSONS.map((lesson): [id: string, lesson: Lesson] => [lesson.id, lesson])

const rulesOf = (claim: Claim): ReadonlySet<string> =>
  new Set(
    [...claim.lines, ...claim.unbilled, ...claim.findings].flatMap(({ because }) =>
      because.map((step) => step.says.rule),
    ),
  )

/** What of a point the lines of a claim do not bear out. */
function notBorneOut(point: readonly string[], lesson: Lesson): readonly string[] {
  const { lines } = answerOf(lesson, fullBook)
  const written = lines.map(predictionText)
  return point.filter((piece) => {
    const refused = piece.startsWith('no ')
    const read = readPrediction(piece.replace(/^no /, ''))
    const wanted = read.ok && read.value.length === 1 ? read.value[0] : undefined
    if (wanted === undefined) return true
    if (refused)
      return lines.some(
        ({ code, modifiers }) =>
          predictionText({ code, modifiers, units: 1 }) === predictionText({ ...wanted, units: 1 }),
      )
    return !written.includes(predictionText(wanted))
  })
}

describe('the course', () => {
  it('has at least 24 lessons, each once', () => {
    expect(LESSONS.length).toBeGreaterThanOrEqual(24)
    expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length)
    expect(new Set(LESSONS.map(({ title }) => title)).size).toBe(LESSONS.length)
  })

  it.each(rows)('%s: the rules that it teaches speak in the claim', (_, lesson) => {
    const said = rulesOf(answerOf(lesson, fullBook).claim)
    expect(lesson.teaches.length).toBeGreaterThan(0)
    expect(lesson.teaches.filter((rule) => !said.has(rule))).toEqual([])
    expect(lesson.teaches.filter((rule) => findRule(rule) === undefined)).toEqual([])
  })

  it.each(rows)('%s: what it comes down to is the computed claim', (_, lesson) => {
    expect(notBorneOut(lesson.point, lesson)).toEqual([])
    expect((lesson.other === undefined) === (lesson.otherPoint === undefined)).toBe(true)
    if (lesson.other === undefined || lesson.otherPoint === undefined) return
    const there = { ...lesson, day: { ...lesson.day, setting: lesson.other } }
    expect(notBorneOut(lesson.otherPoint, there)).toEqual([])
  })

  it.each(rows)('%s: the point names every line that is asked for', (_, lesson) => {
    const { lines } = answerOf(lesson, fullBook)
    const named = lesson.point.filter((piece) => !piece.startsWith('no '))
    expect(named.toSorted()).toEqual(lines.map(predictionText).toSorted())
  })

  it.each(rows)('%s: no error, and no class that is not known', (_, lesson) => {
    const { claim } = answerOf(lesson, fullBook)
    const errors = claim.findings.filter(({ check }) => check.severity === 'error')
    expect(errors.map(({ check }) => check.id)).toEqual([])
    expect(claim.findings.some(({ check }) => check.id === 'class/drug-not-in-table')).toBe(false)
    expect(claim.findings.some(({ check }) => check.id === 'drug-units/waste-not-recorded')).toBe(false)
  })

  it.each(rows)('%s: the day is a file that reads back', (_, { day }) => {
    const read = readEncounter(writeEncounter(day))
    expect(read.ok && read.value).toEqual(day)
  })

  it.each(rows)('%s: the answer grades as right, and no answer as missing', (_, lesson) => {
    const answer = answerOf(lesson, fullBook)
    const all = answer.lines.map((line) => ({ ...line, at: null }))
    expect(grade(lesson, answer, fullBook, all)).toMatchObject({
      right: all.length,
      of: all.length,
      missed: [],
    })
    const none = grade(lesson, answer, fullBook, [])
    expect(none.right).toBe(0)
    expect(none.lines.every(({ verdict, tells }) => verdict === 'missing' && tells !== null)).toBe(true)
  })

  it('asks for lines of the claim only', () => {
    for (const lesson of LESSONS) {
      const { claim, lines } = answerOf(lesson, fullBook)
      expect(askedLines({ asks: lesson.asks, modifiers: true }, claim).length).toBeGreaterThan(0)
      expect(lines.length).toBeGreaterThan(0)
    }
  })
})
