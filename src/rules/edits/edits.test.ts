/** Modifiers, pairs and limits on lines made by hand, with tables of a few rows. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { DayBook, Limit, Pair } from '../../codes/book.ts'
import { switchesOf } from '../policy.ts'
import type { Switches } from '../policy.ts'
import { day, lineText, policyWith, TEST_DATE } from '../testing.ts'
import { stepOf } from '../step.ts'
import type { Context, Draft, Ledger } from '../working.ts'
import { checkLines } from './limits.ts'
import { markLaterSets, sumPerLine, sumPerSet } from './modifiers.ts'
import { applyPairs, dropOrphanConcurrent } from './pairs.ts'

type Tables = {
  readonly pairs?: readonly (readonly [column1: string, column2: string, indicator: Pair['indicator']])[]
  readonly limits?: readonly (readonly [code: string, units: number, indicator: Limit['indicator']])[]
  readonly primaries?: { readonly [code: string]: readonly string[] }
}

const EDITION = { table: 'pairs', name: 'Pairs of this test', from: TEST_DATE, to: null } as const

/** The real book with a few tables of our own. */
function bookOf({ pairs = [], limits = [], primaries = {} }: Tables): DayBook {
  const found = limits.map(
    ([code, units, indicator]): Limit => ({ code, units, indicator, edition: EDITION }),
  )
  return {
    ...fullBook.at(TEST_DATE),
    pairsOf: (_, column1) =>
      new Map(
        pairs
          .filter(([one]) => one === column1)
          .map(([, column2, indicator]) => [column2, { column1, column2, indicator, edition: EDITION }]),
      ),
    limit: (_, code) => found.find((limit) => limit.code === code) ?? null,
    primaries: (code) => primaries[code] ?? null,
  }
}

function contextOf(tables: Tables, switches: Partial<Switches>): Context {
  const policy = policyWith(switches)
  const encounter = day('office', [])
  const book = bookOf(tables)
  const common = { encounter, day: 0, date: TEST_DATE, setting: 'office', diagnoses: [] } as const
  return { ...common, book, policy, switches: switchesOf(policy, 'office') }
}

const SAYS = { id: 'test/line', rule: 'R-CLM-1', because: 'A line.' } as const

/** `2:96366 × 3 @2`: set 2, three units, encounter 2; `-59` its modifier; `*` a line of no set. */
function draft(text: string): Draft {
  const match = /^(\d):(\*?)(\w+)(?:-(\w+))?(?: × (\d+))?(?: @(\d))?$/.exec(text)
  if (match === null) throw new Error(`no line: ${text}`)
  const [, set, star, code = '', modifier, units, session] = match
  return {
    code,
    units: Number(units ?? 1),
    minutes: 10,
    set: Number(set),
    session: Number(session ?? 1),
    ofSet: star === '',
    ids: [text],
    unitStarts: [600],
    modifiers: modifier === undefined ? [] : [modifier],
    because: [stepOf(SAYS, [text], {})],
  }
}

type Stage = (ctx: Context, ledger: Ledger, drafts: readonly Draft[]) => readonly Draft[]

function after(stage: Stage, lines: string, tables: Tables = {}, switches: Partial<Switches> = {}) {
  const ledger: Ledger = { drafts: [], left: [], noted: [] }
  const done = stage(contextOf(tables, switches), ledger, lines.split(', ').map(draft))
  return {
    lines: done.map(lineText).join(', '),
    reasons: done.map(({ because }) =>
      because
        .map(({ says }) => says.id)
        .filter((id) => id !== SAYS.id)
        .join(' '),
    ),
    left: ledger.left.map(({ ids, minutes, because }) => [ids.join(), minutes, because.at(-1)?.says.id]),
    noted: ledger.noted.map(({ check, codes, facts }) => [
      check.id,
      codes?.join(),
      facts['units'] ?? facts['modifier'],
    ]),
    said: ledger.noted.map(({ facts, codes, because }) => [facts, codes, because.map(({ says }) => says.id)]),
    leftBy: ledger.left.map(({ because }) => because.at(-1)?.facts),
  }
}

const ALL = { markSecondSet: 'all' } as const
const FIRST = { markSecondSet: 'initial-only' } as const
const X = { distinctModifier: 'X' } as const

it.each<[string, string, Partial<Switches>, string]>([
  ['one set', '0:96413, 0:96415', {}, '96413, 96415'],
  ['an initial of a later set', '0:96413, 1:96365', {}, '96413, 96365-59'],
  ['another line of a later set', '0:96413, 1:96365, 1:96366', {}, '96413, 96365-59, 96366'],
  ['a code of an earlier set', '0:96365, 0:96366, 1:96365, 1:96366', {}, '96365, 96366, 96365-59, 96366-59'],
  ['the same, initials only', '0:96365, 0:96366, 1:96365, 1:96366', FIRST, '96365, 96366, 96365-59, 96366'],
  ['the same, every line', '0:96413, 1:96365, 1:96375', ALL, '96413, 96365-59, 96375-59'],
  ['a code of a later set only', '0:96413, 1:96366, 2:96366', {}, '96413, 96366, 96366-59'],
  ['a line of no set', '0:96413, 1:*96372', ALL, '96413, 96372'],
  ['another site', '0:96413, 1:96365', X, '96413, 96365-XU'],
  ['another encounter', '0:96413, 1:96365 @2', X, '96413, 96365-XE'],
  ['the site of a later first set', '0:*96372, 0:96409 @2, 1:96374 @2', X, '96372, 96409, 96374-XU'],
])('modifiers of later sets: %s', (_, lines, switches, wanted) => {
  expect(after(markLaterSets, lines, {}, switches).lines).toBe(wanted)
})

it('says why a line of a later set has its modifier, and that authorities differ', () => {
  const { reasons, noted } = after(markLaterSets, '0:96365, 0:96366, 1:96365, 1:96366')
  expect(reasons).toEqual(['', '', 'edits/second-initial edits/later-set', 'edits/later-set'])
  expect(noted).toEqual([['readings/markSecondSet', undefined, undefined]])
})

it.each<[string, string, string]>([
  ['0:96375, 0:96375', '96375 × 2', '96375 × 2'],
  ['0:96366 × 2, 1:96366', '96366 × 2, 96366', '96366 × 3'],
  ['0:96365, 1:96365-59, 2:96365-59', '96365, 96365-59, 96365-59', '96365, 96365-59 × 2'],
  ['1:96365-XE, 2:96365-XU', '96365-XE, 96365-XU', '96365-XE, 96365-XU'],
])('%s: by set %s, by line %s', (lines, bySet, byLine) => {
  const drafts = lines.split(', ').map(draft)
  expect(sumPerSet(drafts).map(lineText).join(', ')).toBe(bySet)
  expect(sumPerLine(drafts).map(lineText).join(', ')).toBe(byLine)
})

it('a sum holds the minutes, starts, ids and reasons of its parts, each once, in the earliest set', () => {
  const [sum] = sumPerLine([draft('2:96375'), draft('1:96375'), draft('2:96375')])
  expect([sum?.set, sum?.units, sum?.minutes]).toEqual([1, 3, 30])
  expect(sum?.ids).toEqual(['2:96375', '1:96375'])
  expect(sum?.unitStarts).toEqual([600, 600, 600])
  expect(sum?.because).toHaveLength(3)
  const shared = draft('1:96375')
  expect(sumPerLine([shared, shared])[0]?.because).toHaveLength(1)
})

const PAIRS: Tables = {
  pairs: [
    ['96413', '96372', 1],
    ['96416', '96521', 0],
    ['96521', '96523', 0],
    ['96409', '96523', 1],
  ],
}

it.each<[string, string, Partial<Switches>, string]>([
  ['no pair', '0:96365, 0:96366', {}, '96365, 96366'],
  ['column 2 takes the modifier', '0:96413, 0:96372', {}, '96413, 96372-59'],
  ['in any order', '0:96372, 0:96413', {}, '96372-59, 96413'],
  ['as the payer writes it', '0:96413, 0:96372', X, '96413, 96372-XU'],
  ['column 2 has one', '0:96413, 0:96372-XE', {}, '96413, 96372-XE'],
  ['column 1 has one', '0:96413-59, 0:96372', {}, '96413-59, 96372'],
  ['one of two of column 1 has one', '0:96413-59, 0:96413, 0:96372', {}, '96413-59, 96413, 96372-59'],
  ['one of two of column 2 has one', '0:96413, 0:96372-59, 0:96372', {}, '96413, 96372-59, 96372-59'],
  ['never both', '0:96416, 0:96521', {}, '96416'],
  ['never both, every line of it', '0:96416, 0:96521, 1:96521-59', {}, '96416'],
  ['what is dropped drops nothing', '0:96416, 0:96521, 0:96523', {}, '96416, 96523'],
  ['by column 1, in whatever order the lines stand', '0:96521, 0:96523, 0:96416', {}, '96523, 96416'],
  ['what is dropped marks nothing', '0:96409, 0:96521, 0:96523', {}, '96409, 96521'],
])('pairs: %s', (_, lines, switches, wanted) => {
  expect(after(applyPairs, lines, PAIRS, switches).lines).toBe(wanted)
})

it('says why a pair dropped or marked a line', () => {
  const dropped = after(applyPairs, '0:96416, 0:96521', PAIRS)
  expect(dropped.left).toEqual([['0:96521', 10, 'edits/bundled']])
  expect(dropped.noted).toEqual([['edits/never-together', '96416', undefined]])
  const marked = after(applyPairs, '0:96413, 0:96372', PAIRS)
  expect(marked.reasons).toEqual(['', 'edits/distinct'])
  expect(marked.noted).toEqual([['edits/modifier-for-pair', '96372', '59']])
})

const ORPHAN: Tables = { primaries: { '96368': ['96365', '96366'] } }
const drop: Stage = (ctx, ledger, drafts) => dropOrphanConcurrent(ctx, ledger, drafts, '96368')

it.each<[string, Tables, string]>([
  ['0:96365, 0:96368', ORPHAN, '96365, 96368'],
  ['0:96409, 0:96368', ORPHAN, '96409'],
  ['0:96409, 0:96368', {}, '96409, 96368'],
  ['0:96409, 0:96375', ORPHAN, '96409, 96375'],
])('a concurrent line and its primaries: %s', (lines, tables, wanted) => {
  const { lines: found, left, noted } = after(drop, lines, tables)
  expect(found).toBe(wanted)
  const gone = wanted === '96409'
  expect(left).toEqual(gone ? [['0:96368', 10, 'edits/concurrent-without-primary']] : [])
  expect(noted.map(([id]) => id)).toEqual(gone ? ['edits/concurrent-has-no-primary'] : [])
})

it.each<[string, string, Tables, readonly unknown[]]>([
  ['within the limit', '0:96375 × 6', { limits: [['96375', 6, 3]] }, []],
  ['over it', '0:96375 × 7', { limits: [['96375', 6, 3]] }, [['edits/over-clinical-limit', '96375', 7]]],
  [
    'over it, all lines together',
    '0:96375 × 6, 1:96375-59',
    { limits: [['96375', 6, 3]] },
    [['edits/over-clinical-limit', '96375', 7]],
  ],
  [
    'over an absolute one',
    '0:96368, 1:96368-59',
    { limits: [['96368', 1, 2]] },
    [['edits/over-absolute-limit', '96368', 2]],
  ],
  ['of a line, two lines within', '0:96365, 1:96365-59', { limits: [['96365', 1, 1]] }, []],
  [
    'of a line, over',
    '0:96365, 1:96365-59 × 2',
    { limits: [['96365', 1, 1]] },
    [['edits/over-clinical-limit', '96365', 2]],
  ],
  ['no known limit', '0:96375 × 99', {}, []],
  ['unlisted', '0:96549', {}, [['edits/unlisted-by-report', '96549', undefined]]],
  ['an add-on with a primary', '0:96365, 0:96366', { primaries: { '96366': ['96365'] } }, []],
  [
    'an add-on without',
    '0:96374, 0:96366',
    { primaries: { '96366': ['96365'] } },
    [['edits/add-on-without-primary', '96366', undefined]],
  ],
])('limits: %s', (_, lines, tables, wanted) => {
  const { noted, reasons, lines: found } = after(checkLines, lines, tables)
  expect(noted).toEqual(wanted)
  expect(found).toBe(lines.replaceAll(/\d:\*?/g, ''))
  const over = noted.some(([id]) => String(id).includes('limit'))
  expect(reasons.every((said) => said === (over ? 'edits/over-limit' : ''))).toBe(true)
})

it('an add-on without a primary is asked about by the codes that it attaches to, on the claim or off it', () => {
  const primaries = ['96365', '96366']
  const kept = after(checkLines, '0:96409, 0:96366', { primaries: { '96366': ['96365'] } })
  expect(kept.said).toEqual([[{ code: '96366', primaries: ['96365'] }, ['96366'], []]])
  const dropped = after(drop, '0:96409, 0:96368', ORPHAN)
  expect(dropped.leftBy).toEqual([{ code: '96368', primaries }])
  // It is on no line, so the finding touches none.
  expect(dropped.said).toEqual([[{ code: '96368' }, [], ['edits/concurrent-without-primary']]])
})
