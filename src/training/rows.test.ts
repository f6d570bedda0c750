import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { answerOf } from './answer.ts'
import { grade } from './grade.ts'
import { LESSONS } from './lessons.ts'
import { readRows, restOf, rowOf, rowsOf } from './rows.ts'
import type { Typed } from './rows.ts'
import { lineText } from './verdict-words.ts'

const lessonOf = (id: string) => LESSONS.find((lesson) => lesson.id === id)!

/** Where each graded line stands, and what else each row shows. */
function placed(id: string, typed: Typed) {
  const lesson = lessonOf(id)
  const rows = rowsOf(lesson.day, lesson.asks)
  const read = readRows(rows, typed)
  if (!read.ok) throw new Error(read.fault.piece)
  const answer = answerOf(lesson, fullBook)
  const { lines } = grade(lesson, answer, fullBook, read.predicted)
  return rows.map((row) => {
    const own = lines.filter((line) => rowOf(line, rows) === row.key)
    const { shared, unbilled } = restOf(row, lines, rows, answer.claim)
    return [
      row.key,
      ...own.map((line) => `${lineText(line.expected ?? line.predicted!)} ${line.verdict}`),
      ...shared.map((line) => `in ${lineText(line)}`),
      ...(own.length === 0 && shared.length === 0 && unbilled !== null ? [unbilled.says.rule] : []),
    ].join(': ')
  })
}

describe('rows', () => {
  it('are in the order of the clock, then the visits, then anything else', () => {
    const { day, asks } = lessonOf('modifier-25')
    expect(rowsOf(day, asks).map(({ key }) => key)).toEqual(['a1', 'visit 99214', 'visit 99211', 'rest'])
    const { day: hidden } = lessonOf('folfox-day')
    expect(rowsOf(hidden, ['administration'])[0]?.key).toBe('a7')
    expect(rowsOf(hidden, ['administration']).map(({ key }) => key)).toHaveLength(8)
  })

  it('a line stands where it was written; what was not written, beside what it rests on', () => {
    expect(placed('first-rituximab', { a1: '96375', a3: '96413 96415x2', rest: '96361' })).toEqual(
      [
        'a1: 96375 × 2: units',
        'a2: R-SAD-2',
        'a3: 96413: right: 96415 × 3: units',
        'a4: in 96375 × 2',
        'a5: R-PUSH-4',
        'a6: in 96413: in 96415 × 3',
        'rest: 96361: extra',
      ].map((text) => text.replaceAll(/: (right|units|extra)/g, ' $1')),
    )
  })

  it('a line beside a drug on which it does not rest stands where it belongs', () => {
    expect(placed('initial-is-not-first', { a1: '96413' })).toEqual([
      'a1: 96367 missing',
      'a2: 96375 missing',
      'a3: 96413 place',
      'rest',
    ])
  })

  it('the visit of a facility stands beside the documented one', () => {
    const lesson = lessonOf('office-against-facility')
    const there = { ...lesson, day: { ...lesson.day, setting: 'facility' as const } }
    const rows = rowsOf(there.day, there.asks)
    const { lines } = grade(there, answerOf(there, fullBook), fullBook, [])
    const visit = lines.find(({ expected }) => expected?.kind === 'visit')!
    expect(rowOf(visit, rows)).toBe('visit 99213')
  })

  it('what cannot be read is named by its row', () => {
    const { day, asks } = lessonOf('pushes')
    expect(readRows(rowsOf(day, asks), { a1: '96375', a2: 'push' })).toEqual({
      ok: false,
      row: 'a2',
      fault: { piece: 'PUSH', problem: 'not-a-code' },
    })
  })
})
