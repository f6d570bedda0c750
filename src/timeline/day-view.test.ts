import { expect, test } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Administration } from '../encounter/model.ts'
import { codeDay, NATIONAL } from '../rules/index.ts'
import { MEDICARE } from '../rules/policies/index.ts'
import { dayViewer, marksOf } from './day-view.ts'

const infusion = (id: string, drug: string, start: number, stop: number): Administration => ({
  ...blankAdministration(id, drug, 'iv-infusion', start),
  access: 'port',
  stop,
})
const oxaliplatin = { ...infusion('a', 'oxaliplatin', 570, 692), bag: 'bag 1' }
const carrier = { ...infusion('b', 'dextrose 5%', 570, 692), bag: 'bag 1', purpose: 'diluent' }
const leucovorin = infusion('c', 'leucovorin', 570, 690)

function viewer() {
  const view = dayViewer()
  return (...administrations: readonly Administration[]) => {
    const day = { ...blankEncounter('day', '2026-10-06', 'office'), administrations }
    const groups = view(administrations, codeDay(day, fullBook, MEDICARE, NATIONAL), fullBook.at(day.date))
    return groups.flatMap(({ lanes }) => lanes)
  }
}

test('a lane that rests on the same as before is the same one', () => {
  const lanes = viewer()
  const before = lanes(oxaliplatin, carrier, leucovorin)
  const after = lanes({ ...oxaliplatin, stop: 691 }, { ...carrier }, leucovorin)
  expect(before.map(({ name }) => name)).toEqual(['oxaliplatin', 'dextrose 5%', 'leucovorin'])
  expect(after.map((lane, at) => lane === before[at])).toEqual([false, true, true])
  expect(after[0]?.marks[0]?.spoken).toContain('121 minutes')
})

test('a lane whose words name another drug is drawn anew with it', () => {
  const lanes = viewer()
  const note = (...day: readonly Administration[]) =>
    lanes(...day)
      .find(({ id }) => id === 'b')
      ?.marks.map(({ note: words }) => words)
  expect(note(oxaliplatin, carrier)).toEqual(['carrier of oxaliplatin'])
  expect(note({ ...oxaliplatin, drug: 'irinotecan' }, carrier)).toEqual(['carrier of irinotecan'])
  expect(note(carrier)).toEqual([null])
})

test('a lane that comes to earn another code says so', () => {
  const lanes = viewer()
  const codes = (stop: number) =>
    marksOf([
      { key: '', title: '', lanes: lanes({ ...oxaliplatin, stop }, leucovorin) },
    ])[0]?.earned.codes.map(({ code }) => code)
  expect(codes(660)).toEqual(['96413'])
  expect(codes(661)).toEqual(['96413', '96415'])
  expect(codes(660)).toEqual(['96413'])
})
