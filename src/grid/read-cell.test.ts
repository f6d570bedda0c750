import { describe, expect, test } from 'vitest'
import type { DayBook, DrugRow } from '../codes/book.ts'
import { blankAdministration } from '../encounter/model.ts'
import type { Administration } from '../encounter/model.ts'
import { drugLookup } from '../session/drug-lookup.ts'
import { cellEditWords, cellText } from './cell-text.ts'
import type { Column, EditableColumn } from './columns.ts'
import { completed, draftView, draftWith, EMPTY, lacking } from './draft.ts'
import { readCell } from './read-cell.ts'
import type { CellContext } from './read-cell.ts'
import { rowView, rowViews } from './row-view.ts'

const drug = (id: string, code: string): DrugRow => ({
  key: id,
  id,
  label: id,
  names: [],
  codes: [code],
  class: 'chemotherapy',
  authority: 1,
  group: '',
  special: null,
  fluid: null,
  source: 'test',
})
const DRUGS = [drug('oxaliplatin', 'J9263'), drug('vinblastine', 'J9360'), drug('vincristine', 'J9370')]

const unused = (): never => {
  throw new Error('not asked for')
}
const book: DayBook = {
  date: '2026-10-06',
  findDrug: (text) =>
    DRUGS.find((row) => [row.id, ...row.codes].some((name) => name.toLowerCase() === text.toLowerCase())) ??
    null,
  productsOf: unused,
  drugOfCode: unused,
  drugCode: (code) => ({
    code,
    label: '',
    unit: { micro: 500_000, of: 'mg', text: '0.5 MG' },
    from: null,
    to: null,
    successors: [],
  }),
  drugPrice: unused,
  fee: unused,
  locality: unused,
  hospitalRate: unused,
  limit: unused,
  pairsOf: unused,
  primaries: unused,
  container: unused,
  editions: unused,
} as Partial<DayBook> as DayBook

const context: CellContext = {
  book,
  lookup: drugLookup(DRUGS),
  accesses: ['port'],
  bags: ['2'],
  draft: false,
}
const infusion: Administration = {
  ...blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570),
  stop: 692,
  dose: { micro: 160_000_000, unit: 'mg' },
  access: 'port',
}

describe('readCell', () => {
  const changes: readonly (readonly [EditableColumn, string, object])[] = [
    ['drug', 'oxali', { drug: 'oxaliplatin' }],
    ['drug', 'Oxaliplatin', { drug: 'oxaliplatin' }],
    ['drug', 'j9263', { drug: 'oxaliplatin' }],
    ['drug', 'trial drug', { drug: 'trial drug' }],
    ['route', 'push', { route: 'iv-push' }],
    ['start', '915', { start: 555 }],
    ['stop', '1132', { stop: 692 }],
    ['stop', '+90m', { stop: 660 }],
    ['stop', '', { stop: null }],
    ['dose', '170', { dose: { micro: 170_000_000, unit: 'mg' } }],
    ['dose', '1.5 g', { dose: { micro: 1_500_000, unit: 'g' } }],
    ['discarded', '0', { discarded: { micro: 0, unit: 'mg' } }],
    ['access', 'PORT', { access: 'port' }],
    ['access', 'piv-1', { access: 'piv-1' }],
    ['access', '', { access: null }],
    ['purpose', 'diluent, bag 2', { purpose: 'diluent', bag: '2' }],
  ]
  test.each(changes)('%s %j changes', (column, text, change) => {
    expect(readCell(column, text, infusion, context)).toMatchObject({ ok: true, changes: change })
  })

  const faults: readonly (readonly [EditableColumn, string, string])[] = [
    ['drug', '', 'a drug is needed'],
    ['drug', 'vin', '2 drugs begin so: choose one'],
    ['route', '', 'a route is needed'],
    ['route', 'iv', 'which route?'],
    ['route', 'by ear', 'not a route'],
    ['start', '', 'a start is needed'],
    ['start', '11:72', 'not a time'],
    ['start', '1200', 'after stop'],
    ['start', '+30', 'no start to add to'],
    ['stop', '0900', 'before start'],
    ['dose', '170xg', 'not a unit'],
    ['dose', 'much', 'not an amount'],
  ]
  test.each(faults)('%s %j is refused: %s', (column, text, fault) => {
    expect(readCell(column, text, infusion, context)).toEqual({ ok: false, fault })
  })

  test('a dose without a unit in a row that has none is refused', () => {
    expect(readCell('dose', '170', { ...infusion, dose: null }, context)).toEqual({
      ok: false,
      fault: 'a unit is needed',
    })
  })

  test('a draft may lack drug, route and start', () => {
    for (const column of ['drug', 'route', 'start'] as const)
      expect(readCell(column, '', EMPTY, { ...context, draft: true })).toEqual({
        ok: true,
        changes: {},
        reads: null,
      })
  })
})

describe('cellText', () => {
  const shown = (column: Column, administration: Administration) =>
    cellText(column, rowView(administration, 5, { codes: [], rule: 'R-HYD-7' }, book))
  const none = blankAdministration('a1', 'oxaliplatin', 'iv-infusion', 570)

  test.each([
    ['number', infusion, '5', 'quiet'],
    ['start', infusion, '09:30', 'fact'],
    ['stop', infusion, '11:32', 'fact'],
    ['stop', none, 'none', 'missing'],
    ['stop', { ...none, purpose: 'diluent' }, '–', 'dash'],
    ['stop', { ...none, route: 'iv-push' }, '–', 'dash'],
    ['stop', { ...none, route: 'pump-initiation' }, 'open', 'quiet'],
    ['stop', { ...none, stop: 1530 }, '01:30+1', 'fact'],
    ['minutes', infusion, '122', 'quiet'],
    ['minutes', none, '–', 'dash'],
    ['dose', infusion, '160 mg', 'fact'],
    ['discarded', infusion, '–', 'dash'],
    ['discarded', { ...infusion, discarded: { micro: 0, unit: 'mg' } }, '0', 'fact'],
    ['access', none, '–', 'dash'],
    ['line', infusion, 'none · R-HYD-7', 'quiet'],
  ] as const)('%s %#', (column, administration, text, tone) => {
    expect(shown(column, administration)).toEqual({ text, tone })
  })

  test('says what an edit did', () => {
    expect(cellEditWords('stop', infusion, { ...infusion, stop: null })).toBe(
      'stop of oxaliplatin 11:32 to not documented',
    )
    expect(cellEditWords('drug', infusion, { ...infusion, drug: 'vincristine' })).toBe(
      'drug oxaliplatin to vincristine',
    )
  })
})

describe('rows', () => {
  test('a row is the same object until something in it changes', () => {
    const two = { ...infusion, id: 'a2' }
    const before = rowViews([infusion, two], new Map(), book)
    const after = rowViews([infusion, { ...two, stop: 700 }], new Map(), book)
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    const earned = new Map([
      ['a1', { codes: [{ code: '96413', units: 1, role: 'initial' as const }], rule: null }],
    ])
    expect(rowViews([infusion], earned, book)[0]).not.toBe(before[0])
  })
})

describe('draft', () => {
  test('becomes an administration once it has drug, route and start', () => {
    const named = draftWith(EMPTY, { drug: 'oxaliplatin' }, [infusion])
    expect(lacking(named)).toEqual(['route', 'start'])
    expect(completed(named, 'a2')).toBeNull()
    const routed = draftWith(named, { route: 'iv-infusion' }, [infusion])
    expect(completed(draftWith(routed, { start: 600 }, [infusion]), 'a2')).toEqual({
      ...blankAdministration('a2', 'oxaliplatin', 'iv-infusion', 600),
      access: 'port',
    })
  })

  test('takes no access where the day has none, several, or the route needs none', () => {
    const route = { route: 'iv-push' as const }
    expect(draftWith(EMPTY, route, []).access).toBeNull()
    expect(draftWith(EMPTY, route, [infusion, { ...infusion, access: 'piv-1' }]).access).toBeNull()
    expect(draftWith(EMPTY, { route: 'oral' }, [infusion]).access).toBeNull()
  })

  test('says what it needs', () => {
    const view = draftView({ ...EMPTY, drug: 'oxaliplatin' }, 2, book)
    expect(cellText('route', view)).toEqual({ text: 'needed', tone: 'missing' })
    expect(cellText('line', view).text).toBe('not added yet')
    expect(cellText('route', draftView(EMPTY, 2, book)).text).toBe('')
  })
})
