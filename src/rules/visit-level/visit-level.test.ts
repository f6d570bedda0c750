/** The level of a visit: two of three elements, total time on both sides of each limit, and the higher of both. */
import { describe, expect, it } from 'vitest'
import { loadVisitLevels } from '../../codes/claim-tables.ts'
import { sentenceOf } from '../step.ts'
import { TEST_DATE, testDecision } from '../testing.ts'
import { decisionLevel, levelGround, timeLevel } from './rules.ts'
import { visitLevel } from './visit-level.ts'
import type { Level, VisitRecord } from './visit-level.ts'

const levels = loadVisitLevels()
const S = 'straightforward'
const L = 'low'
const M = 'moderate'
const H = 'high'
const NONE = null

const record = (
  patient: 'new' | 'established',
  [problems, data, risk]: readonly [Level | null, Level | null, Level | null],
  minutes: number | null = null,
): VisitRecord => ({ patient, elements: { problems, data, risk }, minutes })

const levelOf = async (of: VisitRecord) => visitLevel(of, (await levels).visits, TEST_DATE)

it.each<[readonly [Level | null, Level | null, Level | null], string | null, string | null]>([
  [[NONE, NONE, NONE], null, null],
  [[H, NONE, NONE], null, null],
  [[NONE, H, NONE], null, null],
  [[S, S, NONE], '99202', '99212'],
  [[S, NONE, S], '99202', '99212'],
  [[S, H, NONE], '99202', '99212'],
  [[L, S, S], '99202', '99212'],
  [[L, L, NONE], '99203', '99213'],
  [[L, S, L], '99203', '99213'],
  [[M, L, S], '99203', '99213'],
  [[L, L, H], '99203', '99213'],
  [[M, M, NONE], '99204', '99214'],
  [[M, L, M], '99204', '99214'],
  [[S, M, M], '99204', '99214'],
  [[H, M, S], '99204', '99214'],
  [[H, M, M], '99204', '99214'],
  [[H, H, NONE], '99205', '99215'],
  [[H, S, H], '99205', '99215'],
  [[H, H, H], '99205', '99215'],
])('elements %j: new %s, established %s', async (elements, asNew, asKnown) => {
  expect((await levelOf(record('new', elements))).code).toBe(asNew)
  expect((await levelOf(record('established', elements))).code).toBe(asKnown)
})

it.each<['new' | 'established', number, string | null]>([
  ['new', 0, null],
  ['new', 14, null],
  ['new', 15, '99202'],
  ['new', 29, '99202'],
  ['new', 30, '99203'],
  ['new', 44, '99203'],
  ['new', 45, '99204'],
  ['new', 59, '99204'],
  ['new', 60, '99205'],
  ['new', 120, '99205'],
  ['established', 9, null],
  ['established', 10, '99212'],
  ['established', 19, '99212'],
  ['established', 20, '99213'],
  ['established', 29, '99213'],
  ['established', 30, '99214'],
  ['established', 39, '99214'],
  ['established', 40, '99215'],
  ['established', 54, '99215'],
])('%s, %s minutes: %s', async (patient, minutes, code) => {
  expect((await levelOf(record(patient, [NONE, NONE, NONE], minutes))).code).toBe(code)
})

it.each<[string, VisitRecord, string | null, string]>([
  ['the time is higher', record('established', [L, L, L], 30), '99214', 'visit-level/by-time'],
  ['the decision is higher', record('established', [H, H, S], 30), '99215', 'visit-level/by-decision'],
  ['both agree', record('established', [M, M, S], 39), '99214', 'visit-level/by-decision'],
  ['time alone', record('established', [H, NONE, NONE], 20), '99213', 'visit-level/by-time'],
  ['a time below every level', record('established', [L, L, L], 9), '99213', 'visit-level/by-decision'],
  ['neither', record('established', [H, NONE, NONE], 9), null, 'visit-level/none'],
])('%s', async (_, of, code, said) => {
  const { code: found, because } = await levelOf(of)
  expect([found, because.at(-1)?.says.id]).toEqual([code, said])
  // The choice names the code that it makes.
  expect(because.at(-1)?.facts['code']).toBe(code ?? 'none')
})

it.each<[string, VisitRecord, readonly string[]]>([
  [
    'the two that reach it, and not the third',
    record('new', [H, S, M], 30),
    [
      'Problems: the record supports high.',
      'Data: the record supports straightforward.',
      'Risk: the record supports moderate.',
      'Two of the three elements reach moderate: problems and risk. For new patients that is 99204.',
      '30 minutes of the practitioner on that day reach the 30 of 99203 for new patients.',
      'Either way may be used; the decision supports the level of 99204.',
    ],
  ],
  [
    'all three where all reach it',
    record('established', [L, L, M], 35),
    [
      'Problems: the record supports low.',
      'Data: the record supports low.',
      'Risk: the record supports moderate.',
      'Two of the three elements reach low: problems, data and risk. For established patients that is 99213.',
      '35 minutes of the practitioner on that day reach the 30 of 99214 for established patients.',
      'Either way may be used; the time supports the higher level: 99214.',
    ],
  ],
  [
    'none where one alone is documented',
    record('established', [NONE, NONE, H], 9),
    [
      'Problems: no level is documented.',
      'Data: no level is documented.',
      'Risk: the record supports high.',
      'Fewer than two of the three elements are documented: the decision gives no level.',
      '9 minutes of the practitioner are fewer than the 10 of 99212, the first level.',
      'Neither the decision nor the time gives a level: no visit code rests on what is entered.',
    ],
  ],
])('says of the elements %s', async (_, of, sentences) => {
  const { because } = await levelOf(of)
  expect(because.map((step) => sentenceOf(step, 0))).toEqual(sentences)
  // They are about the visit, and no administration.
  expect(because.flatMap(({ about }) => about)).toEqual([])
})

it('names no element where the decision gives no level', async () => {
  const { because } = await levelOf(record('new', [H, NONE, NONE]))
  expect(because[3]?.facts).toEqual({ patient: 'new', code: null, level: 'none', elements: [] })
})

it('is no matter of the order of the table, and nothing of an empty one', async () => {
  const { visits } = await levels
  const of = record('established', [L, L, L], 31)
  const turned = visitLevel(of, visits.toReversed(), TEST_DATE)
  expect(turned).toEqual(visitLevel(of, visits, TEST_DATE))
  expect(turned).toMatchObject({ byDecision: '99213', byTime: '99214', code: '99214' })
  expect(visitLevel(of, [], TEST_DATE)).toMatchObject({ byDecision: null, byTime: null, code: null })
})

it('every way ends in facts: three elements, the decision, the time, the choice', async () => {
  const { because } = await levelOf(record('new', [M, NONE, M], 31))
  expect(because.map(({ says }) => says.id)).toEqual([
    'visit-level/element',
    'visit-level/element-not-documented',
    'visit-level/element',
    'visit-decision/two-of-three',
    'visit-time/reached',
    'visit-level/by-decision',
  ])
  expect(because[3]?.facts).toMatchObject({ level: M, elements: ['problems', 'risk'], code: '99204' })
  expect(because[4]?.facts).toMatchObject({ minutes: 31, least: 30, code: '99203' })
})

it('the nurse’s visit is never an answer', async () => {
  expect((await levels).visits.map(({ code }) => code)).not.toContain('99211')
})

it('the table has one row for each level and element, and one visit for each level and kind of patient', async () => {
  const { visits, elements: TABLE } = await levels
  expect(TABLE.map(({ level, element }) => `${level} ${element}`)).toHaveLength(12)
  expect(new Set(TABLE.map(({ level, element }) => `${level} ${element}`)).size).toBe(12)
  expect(new Set(visits.map(({ level, patient }) => `${level} ${patient}`)).size).toBe(8)
})

describe('the questions', () => {
  const decided = { patient: 'established', level: M, elements: ['problems', 'risk'] }
  testDecision(decisionLevel, TEST_DATE, [
    [{ ...decided, code: '99214' }, 'reached', 'visit-decision/two-of-three'],
    [{ ...decided, code: null }, 'none', 'visit-decision/fewer'],
  ])
  const timed = { patient: 'established', least: 10, code: '99212' }
  testDecision(timeLevel, TEST_DATE, [
    [{ ...timed, minutes: null }, 'none', 'visit-time/not-documented'],
    [{ ...timed, minutes: 9 }, 'none', 'visit-time/too-short'],
    [{ ...timed, minutes: 10 }, 'reached', 'visit-time/reached'],
  ])
  testDecision(levelGround, TEST_DATE, [
    [{ byDecision: null, byTime: null, code: 'none' }, 'none', 'visit-level/none'],
    [{ byDecision: null, byTime: '99213', code: '99213' }, 'time', 'visit-level/by-time'],
    [{ byDecision: '99212', byTime: '99213', code: '99213' }, 'time', 'visit-level/by-time'],
    [{ byDecision: '99213', byTime: '99213', code: '99213' }, 'decision', 'visit-level/by-decision'],
    [{ byDecision: '99213', byTime: null, code: '99213' }, 'decision', 'visit-level/by-decision'],
  ])
})
