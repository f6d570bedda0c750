import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { answerOf } from './answer.ts'
import { grade } from './grade.ts'
import { caseOfDay } from './handout.ts'
import { infusion, makeDay, push } from './make-day.ts'
import { clockOf, countShown, isMovable, serviceOf, shownOf, stopWithin, withStops } from './reveal.ts'
import type { Shown } from './reveal.ts'
import { readRows, rowsOf } from './rows.ts'
import type { Typed } from './rows.ts'

const DAY = makeDay('d', 'D', 'office', [
  push('palonosetron', '08:50'),
  infusion('oxaliplatin', '09:30-11:00'),
  infusion('saline', '09:30-11:00', { purpose: 'keep-open' }),
])

/** What each row shows, once all are revealed. */
function revealed(typed: Typed, stops: ReadonlyMap<string, number> = new Map()): readonly Shown[] {
  const one = { ...caseOfDay(DAY, false), day: withStops(DAY, stops) }
  const answer = answerOf(one, fullBook)
  const rows = rowsOf(one.day, one.asks)
  const read = readRows(rows, typed)
  if (!read.ok) throw new Error(read.row)
  const { lines } = grade(one, answer, fullBook, read.predicted)
  return rows.map((row) => {
    const mine = read.predicted.filter(({ at }) => at === row.key)
    return shownOf(row, lines, rows, answer.claim, mine.length === 0 ? null : mine, one)
  })
}

describe('what a row shows', () => {
  it('is the claim with its rule, same or not only where something was predicted', () => {
    const [palonosetron, oxaliplatin, saline, rest] = revealed({ a1: '96375', a2: '96413 96415' })
    expect(palonosetron).toMatchObject({ text: '96375', same: true, why: { says: { rule: 'R-PUSH-2' } } })
    expect(oxaliplatin).toMatchObject({ text: '96413', same: false, why: { says: { rule: 'R-TIME-2' } } })
    expect(saline).toMatchObject({ text: 'no line', same: null, why: { says: { rule: 'R-HYD-7' } } })
    expect(rest).toMatchObject({ text: 'no line', same: null, why: null })
    expect(countShown(revealed({ a1: '96375', a2: '96413 96415' }))).toEqual({ same: 1, differ: 1 })
  })

  it('is judged by itself: a code too many elsewhere does not make it differ', () => {
    const [palonosetron, oxaliplatin] = revealed({ a1: '96375', a2: '96413', a3: '96375' })
    expect([palonosetron?.same, oxaliplatin?.same]).toEqual([true, true])
    expect(revealed({ a1: '96375', a3: '96375' })[2]?.same).toBe(false)
  })

  it.each([
    ['96413', true],
    ['96413 96413', false],
    ['96413×2', false],
    ['96413-59', false],
    ['96413 96415', false],
    ['96415', false],
  ])('%s beside oxaliplatin: %s', (text, same) => expect(revealed({ a2: text })[1]?.same).toBe(same))

  it.each([
    [660, '96413'],
    [661, '96413, 96415'],
  ])('follows a moved stop: %i', (stop, text) => {
    expect(revealed({}, new Map([['a2', stop]]))[1]?.text).toBe(text)
  })
})

describe('a stop that is moved', () => {
  const [palonosetron, oxaliplatin] = DAY.administrations
  if (palonosetron === undefined || oxaliplatin === undefined) throw new Error('no administrations')

  it('belongs to what has one, and the record keeps its own', () => {
    expect([isMovable(palonosetron), isMovable(oxaliplatin)]).toEqual([false, true])
    expect(isMovable({ ...oxaliplatin, stop: null })).toBe(false)
    expect(withStops(DAY, new Map())).toBe(DAY)
    expect(withStops(DAY, new Map([['a2', 700]])).administrations.map(({ stop }) => stop)).toEqual([
      null,
      700,
      660,
    ])
    expect(DAY.administrations[1]?.stop).toBe(660)
  })

  it.each([
    [570, 571],
    [571, 571],
    [600.4, 600],
    [2010, 2010],
    [2011, 2010],
  ])('at %d stays at %d', (to, stop) => expect(stopWithin(oxaliplatin, to)).toBe(stop))
})

it('minutes of a service pass over its pauses', () => {
  const stretches = [
    { from: 540, to: 600 },
    { from: 630, to: 700 },
  ]
  expect([0, 60, 61, 130, 151].map((minute) => clockOf(stretches, minute))).toEqual([540, 600, 631, 700, 721])
})

it('a push is no service with minutes to draw', () => {
  const { claim } = answerOf(caseOfDay(DAY, false), fullBook)
  expect(serviceOf(claim, 'a1')).toBe(null)
  expect(serviceOf(claim, 'a2')?.minutes).toBe(90)
})
