import { beforeAll, describe, expect, it } from 'vitest'
import { loadBook } from '../codes/book-for.ts'
import type { CodeBook } from '../codes/book.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration } from '../encounter/model.ts'
import { drugLookup } from '../session/drug-lookup.ts'
import { blockCells, blockOf } from './block.ts'
import { USUAL } from './columns.ts'
import type { Column } from './columns.ts'
import { draftView, EMPTY } from './draft.ts'
import { pasteBlock } from './paste-block.ts'
import type { Pasted } from './paste-block.ts'
import { rowViews } from './row-view.ts'
import { sortedRows } from './sort-rows.ts'

let book: CodeBook
beforeAll(async () => {
  book = await loadBook()
})

const day = [
  { ...blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570), stop: 690, access: 'port' },
  { ...blankAdministration('a2', 'ondansetron', 'iv-push', 540), access: 'port' },
  { ...blankAdministration('a3', 'lorazepam', 'oral', 530) },
]

function views() {
  const dayBook = book.at('2026-10-06')
  return [...rowViews(day, new Map(), dayBook), draftView(EMPTY, 4, dayBook)]
}

const paste = (
  row: number,
  column: Column,
  cells: readonly (readonly string[])[],
  whole: readonly Administration[] = [],
): Pasted => {
  const context = {
    book: book.at('2026-10-06'),
    lookup: drugLookup(book.drugs),
    accesses: ['port'],
    bags: [],
    draft: false,
  }
  return pasteBlock(cells, { row, column, columns: USUAL }, views(), day, context, whole)
}

describe('pasted cells', () => {
  it('are read as typed ones, computed columns are passed over', () => {
    expect(
      paste(0, 'stop', [
        ['1132', '999', '160mg'],
        ['', '', '8 mg'],
      ]),
    ).toEqual({
      edits: [
        { id: 'a1', changes: { stop: 692, dose: { micro: 160_000_000, unit: 'mg' } } },
        { id: 'a2', changes: { stop: null, dose: { micro: 8_000_000, unit: 'mg' } } },
      ],
      added: [],
      bad: [],
      taken: 4,
    })
  })

  it('that are bad are listed, the good ones of the row stand', () => {
    const { edits, bad, taken } = paste(0, 'start', [['0915', '1172', '', '160xg']])
    expect(edits).toEqual([{ id: 'a1', changes: { start: 555 } }])
    expect(bad).toEqual([
      { row: 1, head: 'Stop', text: '1172', fault: 'not a time' },
      { row: 1, head: 'Dose', text: '160xg', fault: 'not a unit' },
    ])
    expect(taken).toBe(1)
  })

  it('move start and stop past the old ones together', () => {
    expect(paste(0, 'start', [['1300', '1400']]).edits).toEqual([
      { id: 'a1', changes: { start: 780, stop: 840 } },
    ])
    const { edits, bad } = paste(0, 'start', [['1300', 'x']])
    expect(edits).toEqual([])
    expect(bad).toHaveLength(1)
  })

  it('below the end are new rows; one that lacks something is not added', () => {
    const { added, bad, edits } = paste(3, 'drug', [
      ['leucovorin', 'infusion', '0930', '1130', '', '760 mg'],
      ['', '', ''],
      ['zofran', '', '0900'],
    ])
    expect(edits).toEqual([])
    expect(added).toMatchObject([
      { id: 'a4', drug: 'leucovorin', route: 'iv-infusion', start: 570, stop: 690, access: 'port' },
    ])
    expect(bad).toEqual([{ row: 6, head: '', text: 'zofran · 0900', fault: 'not added, it needs route' }])
  })

  it('past the last column are listed, empty ones are not', () => {
    const { edits, bad, taken } = paste(0, 'purpose', [['bag 1', 'none', 'one more', '', ' ', 'last']])
    expect(edits).toEqual([{ id: 'a1', changes: { purpose: null, bag: '1' } }])
    expect(bad).toEqual([
      { row: 1, head: '', text: 'one more', fault: 'there is no column for it' },
      { row: 1, head: '', text: 'last', fault: 'there is no column for it' },
    ])
    expect(taken).toBe(1)
  })

  it('may have the heads of their columns above them', () => {
    const { edits, added, bad } = paste(0, 'start', [
      ['Start', 'stop', 'Min', 'DOSE'],
      ['0915', '1000', '45', '8 mg'],
    ])
    expect(edits.map(({ id }) => id)).toEqual(['a1'])
    expect([added, bad]).toEqual([[], []])
  })

  it('are of at most 250 rows, and the rest is counted', () => {
    const { bad, taken } = paste(
      3,
      'drug',
      Array.from({ length: 253 }, () => ['zofran', 'push', '0900']),
    )
    expect(taken).toBe(750)
    expect(bad).toEqual([
      { row: 254, head: '', text: '', fault: '3 rows not pasted, 250 is the most at once' },
    ])
  })

  it('that were copied here change nothing', () => {
    const rows = views()
    const block = blockOf({ row: 0, column: 'number' }, { row: 2, column: 'line' }, USUAL)
    const { edits, bad, added } = paste(0, 'number', blockCells(block, rows, USUAL))
    expect(bad).toEqual([])
    expect(added).toEqual([])
    for (const { id, changes } of edits) expect(day.find((one) => one.id === id)).toMatchObject(changes)
  })
})

it.each([
  ['documented', 'a1 a2 a3'],
  ['time', 'a3 a2 a1'],
  ['lane', 'a2 a1 a3'],
] as const)('sorted: %s', (sort, ids) => {
  expect(
    sortedRows(day, sort)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids)
})

it.each(['documented', 'time', 'lane'] as const)('sorting twice is sorting once: %s', (sort) => {
  const once = sortedRows(day, sort)
  expect(sortedRows(once, sort)).toEqual(once)
})

it('rows that were copied whole are added whole, with what no shown column holds', () => {
  const vials = [{ ndc: null, count: 2, sizeMicroMg: 100_000_000, singleDose: true, extra: {} }]
  const [first] = day
  if (first === undefined) throw new Error('the day has no row')
  const whole = { ...first, vials, secondAccessReason: 'why', extra: { note: 'kept' } }
  const rows = views()
  const block = blockOf({ row: 0, column: 'number' }, { row: 0, column: 'line' }, USUAL)
  const { added } = paste(day.length, 'number', blockCells(block, rows, USUAL), [whole])
  expect(added).toEqual([{ ...whole, id: 'a4' }])
  // Cells that were changed on the way count alone.
  const other = paste(day.length, 'number', [['', 'zofran', 'push', '0905']], [whole])
  expect(other.added[0]?.vials).toEqual([])
})
