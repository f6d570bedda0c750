import { describe, expect, it } from 'vitest'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import { encounterValue } from '../encounter/write.ts'
import type { Grade } from './grade.ts'
import { caseOfDay, MOST_CASES, readHandout, withOwnIds, writeHandout } from './handout.ts'
import { linkOf, textOfLink } from './handout-link.ts'
import { HANDOUT_FORMAT, isHandout, isLink } from './handout-mark.ts'
import { noteScore, openHandout, useHandout } from './handout-store.ts'
import { LESSONS } from './lessons.ts'
import { scoresCsv, sumOf, withGrade } from './scores.ts'

const DAY = {
  ...blankEncounter('d1', '2026-10-06', 'office'),
  title: 'Ümläut & <b>day</b>',
  administrations: [{ ...blankAdministration('a1', 'vancomycin', 'iv-infusion', 600), stop: 691 }],
}
const SET = { title: 'Monday', answers: false, cases: [caseOfDay(DAY, true), ...LESSONS] }

describe('a hand-out', () => {
  it('read of write is the same, but for what only lessons hold', () => {
    const read = readHandout(writeHandout(SET))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.title).toBe('Monday')
    expect(read.value.cases).toEqual(
      SET.cases.map(({ id, title, day, question, asks, modifiers, teaches }) => ({
        id,
        title,
        day,
        question,
        asks,
        modifiers,
        teaches,
      })),
    )
    expect(writeHandout(read.value)).toBe(writeHandout(SET))
    expect(isHandout(writeHandout(SET))).toBe(true)
  })

  const raw = { id: 'c', title: 'C', asks: ['administration'], day: encounterValue(DAY) }
  const file = (more: object) => JSON.stringify({ format: HANDOUT_FORMAT, title: 'T', cases: [raw], ...more })

  it('is whole without what may be left out', () => {
    const read = readHandout(file({}))
    expect(read.ok && read.value).toMatchObject({
      answers: false,
      cases: [{ modifiers: true, teaches: [], question: expect.stringContaining('lines') as string }],
    })
  })

  it.each<[string, string, readonly [path: string, says: string][]]>([
    ['no JSON', '{', [['', 'line 1']]],
    ['another format', file({ format: 'infusion-day/1' }), [['format', 'infusion-day-handout/1']]],
    ['no title', file({ title: '' }), [['title', 'empty']]],
    ['no days', file({ cases: [] }), [['cases', 'at least one']]],
    [
      'too many days',
      file({ cases: Array.from({ length: MOST_CASES + 1 }, (_, at) => ({ ...raw, id: `c${at}` })) }),
      [['cases', 'at most']],
    ],
    ['an id twice', file({ cases: [raw, raw] }), [['cases[1].id', 'twice']]],
    [
      'a kind of line that is none',
      file({ cases: [{ ...raw, asks: ['colour'] }] }),
      [['cases[0].asks[0]', 'one of']],
    ],
    ['nothing asked', file({ cases: [{ ...raw, asks: [] }] }), [['cases[0].asks', 'at least one']]],
    ['no day', file({ cases: [{ ...raw, day: null }] }), [['cases[0].day', 'missing']]],
    [
      'a fault inside a day',
      file({ cases: [{ ...raw, day: { ...raw.day, setting: 'home' } }] }),
      [['cases[0].day.setting', 'office or facility']],
    ],
  ])('with %s is refused with its place', (_, text, problems) => {
    const read = readHandout(text)
    if (read.ok) throw new Error('was read')
    expect(read.error.map(({ path }) => path)).toEqual(problems.map(([path]) => path))
    for (const [at, [, says]] of problems.entries()) expect(read.error[at]?.text).toContain(says)
  })

  it('takes as many days as it may', () => {
    const cases = Array.from({ length: MOST_CASES }, (_, at) => ({ ...raw, id: `c${at}` }))
    expect(readHandout(file({ cases })).ok).toBe(true)
  })

  it('tells days of one id apart', () => {
    const one = caseOfDay(DAY, false)
    expect(withOwnIds([one, one, { ...one, id: 'd1-2' }, one]).map(({ id }) => id)).toEqual([
      'd1',
      'd1-2',
      'd1-2-2',
      'd1-3',
    ])
  })

  it('asks for visits only where the day has one', () => {
    const visited = { ...DAY, visits: [{ code: '99213', separatelyIdentifiable: true, extra: {} }] }
    expect(caseOfDay(DAY, false).asks).toEqual(['administration'])
    expect(caseOfDay(visited, true).asks).toEqual(['administration', 'drug', 'waste', 'visit'])
  })
})

describe('a link', () => {
  it('gives back the text that it was made of', async () => {
    const text = writeHandout({ ...SET, cases: SET.cases.slice(0, 1) })
    const link = await linkOf(text)
    expect(isLink(link)).toBe(true)
    expect(link).toMatch(/^#case=[\w-]+$/)
    expect(link.length).toBeLessThan(text.length)
    expect(await textOfLink(link)).toEqual({ ok: true, value: text })
  })

  it.each<[string, (link: string) => string, string]>([
    ['cut short', (link) => link.slice(0, -12), 'damaged'],
    [
      'with a changed letter',
      (link) => `${link.slice(0, 30)}${link.charAt(30) === 'A' ? 'B' : 'A'}${link.slice(31)}`,
      '',
    ],
    ['with other characters', (link) => `${link}%3Cb%3E`, 'damaged'],
    ['that is empty', () => '#case=', 'damaged'],
    ['that is too long', () => `#case=${'A'.repeat(200_001)}`, 'too long'],
  ])('%s is said to be so, and gives no text', async (_, change, says) => {
    const text = writeHandout(SET)
    const read = await textOfLink(change(await linkOf(text)))
    expect(read).toEqual({ ok: false, error: expect.stringContaining(says) as string })
  })

  it('that would unpack to more than a day is not opened', async () => {
    const read = await textOfLink(await linkOf(' '.repeat(3_000_000)))
    expect(read).toEqual({ ok: false, error: expect.stringContaining('more than a day') as string })
  })
})

describe('the open hand-out', () => {
  const score: Grade = { lines: [], right: 1, of: 2, missed: [] }

  it('keeps its scores when it is opened again; another one starts afresh', () => {
    openHandout(SET)
    noteScore(SET.cases[0]?.id ?? '', score, 0)
    const read = readHandout(writeHandout(SET))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    openHandout(read.value)
    expect(Object.keys(useHandout.getState().scores)).toHaveLength(1)
    openHandout({ ...SET, title: 'Tuesday' })
    expect(useHandout.getState().scores).toEqual({})
  })
})

describe('scores', () => {
  const graded = (right: number, of: number): Grade => ({ lines: [], right, of, missed: ['R-TIME-2'] })

  it('keep the first check; later ones are tries', () => {
    const once = withGrade({}, 'c1', graded(2, 5), 1)
    const twice = withGrade(once, 'c1', graded(5, 5), 3)
    expect(twice).toEqual({ c1: { right: 2, of: 5, hints: 1, tries: 2, missed: ['R-TIME-2'] } })
    expect(sumOf(withGrade(twice, 'c2', graded(1, 1), 0))).toEqual({ checked: 2, right: 3, of: 6 })
  })

  it('are a row for each case, and no cell is a formula', () => {
    const one = { ...caseOfDay(DAY, false), id: 'c1', title: '=1+1 "quoted"' }
    const csv = scoresCsv(
      { title: '@set', answers: false, cases: [one, { ...one, id: 'c2', title: 'open' }] },
      withGrade({}, 'c1', graded(2, 5), 1),
      '-7',
    )
    expect(csv.split('\r\n')).toEqual([
      'learner,set,case,right,of,hints,tries,missed',
      `"'-7","'@set","'=1+1 ""quoted""",2,5,1,1,"R-TIME-2"`,
      `"'-7","'@set","open","","","","",""`,
      '',
    ])
  })
})
