/** Authorizations against the day: both sides of each limit, and which of several answers. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Authorization } from '../../encounter/model.ts'
import { coder, day, inf, namedBy, push } from '../testing.ts'
import type { Row } from '../testing.ts'
import { billedDrugs, countUse, matchOf } from './uses.ts'

const code = coder(fullBook)

const authorized = (more: Partial<Authorization> = {}): Authorization => ({
  number: 'A1',
  drug: 'bevacizumab-awwb',
  codes: [],
  from: '2026-07-01',
  to: '2026-12-31',
  units: 200,
  usedUnits: 0,
  cycles: null,
  usedCycles: null,
  diagnoses: [],
  extra: {},
  ...more,
})

/** 400 mg of Mvasi, 10 mg a unit: 40 units of Q5107. */
const MVASI: readonly Row[] = [inf('bevacizumab-awwb', '10:00', '11:00', { dose: '400 mg' })]

type Case = readonly [
  what: string,
  authorizations: readonly Authorization[],
  wanted: readonly string[],
  rows?: readonly Row[],
]

const found = (authorizations: readonly Authorization[], rows = MVASI) =>
  code(day('office', rows, { authorizations, diagnoses: ['C18.7'] })).findings.filter(({ check }) =>
    check.id.startsWith('authorizations/'),
  )

const CASES: readonly Case[] = [
  ['no ledger', [], []],
  ['one that covers the day', [authorized()], []],
  ['the last day is covered', [authorized({ to: '2026-10-06' })], ['ends-soon']],
  ['the day after the last', [authorized({ to: '2026-10-05' })], ['expired']],
  ['14 days before the last', [authorized({ to: '2026-10-20' })], ['ends-soon']],
  ['15 days before the last', [authorized({ to: '2026-10-21' })], []],
  ['the first day is covered', [authorized({ from: '2026-10-06' })], []],
  ['the day before the first', [authorized({ from: '2026-10-07' })], ['not-yet-valid']],
  ['dates not stated', [authorized({ from: null, to: null })], []],
  ['as many units left as this day used', [authorized({ usedUnits: 120 })], []],
  ['one fewer', [authorized({ usedUnits: 121 })], ['units-near-end']],
  ['exactly all units', [authorized({ usedUnits: 160 })], ['units-near-end']],
  ['one unit over', [authorized({ usedUnits: 161 })], ['units-exceeded']],
  ['units not stated', [authorized({ units: null, usedUnits: 900 })], []],
  ['a cycle left', [authorized({ cycles: 6, usedCycles: 4 })], []],
  ['the last cycle', [authorized({ cycles: 6, usedCycles: 5 })], ['last-cycle']],
  ['a cycle over', [authorized({ cycles: 6, usedCycles: 6 })], ['cycles-exceeded']],
  ['the diagnosis of the day, without its dot', [authorized({ diagnoses: ['c187'] })], []],
  ['one of several diagnoses', [authorized({ diagnoses: ['C50.911', 'C18.7'] })], []],
  ['another diagnosis', [authorized({ diagnoses: ['C18.9'] })], ['other-diagnosis']],
  ['its parent is not it', [authorized({ diagnoses: ['C18'] })], ['other-diagnosis']],
  ['the code alone', [authorized({ drug: null, codes: ['q5107'] })], []],
  ['the code alone, with spaces', [authorized({ drug: null, codes: [' q5107 '] })], []],
  [
    'the code alone, and its units over',
    [authorized({ drug: null, codes: ['Q5107'], usedUnits: 161 })],
    ['units-exceeded'],
  ],
  ['a code of no table', [authorized({ drug: null, codes: ['X0000'] })], ['none-for-drug']],
  ['a drug of no table', [authorized({ drug: 'a drug of no table' })], ['none-for-drug']],
  [
    'another drug, and the code of the reference product',
    [authorized({ drug: 'rituximab', codes: ['J9035'] })],
    ['other-product'],
  ],
  ['the code of the reference product', [authorized({ drug: null, codes: ['J9035'] })], ['other-product']],
  ['the drug with an old code', [authorized({ codes: ['J9999'] })], ['other-code']],
  ['another biosimilar', [authorized({ drug: 'bevacizumab-bvzr' })], ['other-product']],
  ['the reference product', [authorized({ drug: 'bevacizumab' })], ['other-product']],
  ['a brand for the drug', [authorized({ drug: 'Mvasi' })], []],
  ['another drug', [authorized({ drug: 'rituximab' })], ['none-for-drug']],
  ['neither drug nor code', [authorized({ drug: null, usedUnits: 900 })], []],
  ['an old one beside one in force', [authorized({ number: 'A0', to: '2026-09-30' }), authorized()], []],
  [
    'two old ones: that which ran longest',
    [authorized({ number: 'A0', to: '2026-08-31' }), authorized({ to: '2026-09-30' })],
    ['expired'],
  ],
  [
    'one without a fault before one that runs longer',
    [authorized({ number: 'A0', usedUnits: 161 }), authorized({ to: '2026-11-30' })],
    [],
  ],
  [
    'one without a fault before one that runs longer, listed first',
    [authorized({ to: '2026-11-30' }), authorized({ number: 'A0', usedUnits: 161 })],
    [],
  ],
  [
    'two notes before one fault',
    [authorized({ number: 'A0', diagnoses: ['C18.9'] }), authorized({ to: '2026-10-20', usedUnits: 121 })],
    ['ends-soon', 'units-near-end'],
  ],
  ['two faults of one', [authorized({ to: '2026-10-05', usedUnits: 161 })], ['expired', 'units-exceeded']],
  [
    'a supportive drug needs none',
    [authorized()],
    [],
    [...MVASI, push('ondansetron', '09:50', { dose: '8 mg' })],
  ],
  [
    'a supportive drug that the ledger names is compared',
    [authorized(), authorized({ number: 'A2', drug: 'ondansetron', to: '2026-10-05' })],
    ['expired', 'several-numbers'],
    [...MVASI, push('ondansetron', '09:50', { dose: '8 mg' })],
  ],
  [
    'a second drug with a number of its own',
    [authorized(), authorized({ number: 'A2', drug: 'oxaliplatin', units: null })],
    ['several-numbers'],
    [...MVASI, inf('oxaliplatin', '11:00', '13:00', { dose: '170 mg' })],
  ],
  [
    'two drugs under one number',
    [authorized(), authorized({ drug: 'oxaliplatin', units: null })],
    [],
    [...MVASI, inf('oxaliplatin', '11:00', '13:00', { dose: '170 mg' })],
  ],
  ['a drug that was not given', [authorized(), authorized({ number: 'A2', drug: 'rituximab' })], []],
]

it.each(
  CASES.map(([what, authorizations, wanted, rows = MVASI]) => ({ what, authorizations, wanted, rows })),
)('$what', ({ authorizations, wanted, rows }) => {
  const ids = found(authorizations, rows).map(({ check }) => check.id.replace('authorizations/', ''))
  expect(ids.toSorted()).toEqual([...wanted].toSorted())
})

describe('what is said', () => {
  it('names the numbers, the line and the denial', () => {
    const [finding] = found([authorized({ usedUnits: 161 })])
    expect(finding?.check.denial).toBe('CO-198')
    expect(finding?.because[0]?.facts).toMatchObject({
      number: 'A1',
      units: 200,
      used: 161,
      today: 40,
      over: 1,
    })
    const claim = code(day('office', MVASI, { authorizations: [authorized({ usedUnits: 161 })] }))
    expect(finding?.lines.map((at) => claim.lines[at]?.code)).toEqual(['Q5107'])
  })

  const head = { number: 'A1', what: 'bevacizumab-awwb', date: '2026-10-06' }

  it.each<[string, Partial<Authorization>, object]>([
    ['expired', { to: '2026-10-05' }, { ...head, until: '2026-10-05' }],
    ['not-yet-valid', { from: '2026-10-07' }, { ...head, since: '2026-10-07' }],
    ['ends-soon', { to: '2026-10-20' }, { ...head, until: '2026-10-20', days: 14, ahead: 14 }],
    ['units-exceeded', { usedUnits: 161 }, { ...head, units: 200, used: 161, today: 40, left: -1, over: 1 }],
    ['units-near-end', { units: 70, usedUnits: null }, { ...head, units: 70, used: 0, today: 40, left: 30 }],
    ['cycles-exceeded', { cycles: 6, usedCycles: 6 }, { ...head, cycles: 6, used: 6 }],
    ['last-cycle', { cycles: 1, usedCycles: null }, { ...head, cycles: 1, used: 0 }],
    ['other-diagnosis', { diagnoses: ['C18.9'] }, { ...head, authorized: ['C18.9'] }],
    [
      'expired',
      { drug: null, codes: ['Q5107', 'J9999'], to: '2026-10-05' },
      { ...head, what: 'Q5107, J9999', until: '2026-10-05' },
    ],
    ['expired', { drug: null, to: '2026-10-05' }, { ...head, what: 'a drug not named', until: '2026-10-05' }],
    [
      'other-code',
      { codes: ['J9999'] },
      { drug: 'bevacizumab-awwb', code: 'Q5107', number: 'A1', authorized: ['J9999'] },
    ],
    [
      'other-product',
      { drug: 'bevacizumab-bvzr' },
      { drug: 'bevacizumab-awwb', number: 'A1', what: 'bevacizumab-bvzr' },
    ],
    [
      'other-product',
      { drug: null, codes: ['J9035', 'J9312'] },
      { drug: 'bevacizumab-awwb', number: 'A1', what: 'J9035, J9312' },
    ],
    ['none-for-drug', { drug: 'rituximab' }, { drug: 'bevacizumab-awwb' }],
  ])('%s of %o', (check, more, facts) => {
    const claim = code(day('office', MVASI, { authorizations: [authorized(more)], diagnoses: ['C18.7'] }))
    expect(namedBy(claim, `authorizations/${check}`)).toEqual([[facts, ['Q5107']]])
  })

  it('names every number that applies', () => {
    const rows = [...MVASI, inf('oxaliplatin', '11:00', '13:00', { dose: '170 mg' })]
    const authorizations = [authorized(), authorized({ number: 'A2', drug: 'oxaliplatin', units: null })]
    expect(namedBy(code(day('office', rows, { authorizations })), 'authorizations/several-numbers')).toEqual([
      [{ count: 2, numbers: ['A1', 'A2'] }, []],
    ])
  })

  it.each<[string, Partial<Authorization>, Partial<Authorization>, string]>([
    ['that without an end', { to: null }, { to: '2027-12-31' }, 'A1'],
    ['that without an end, listed last', { to: '2027-12-31' }, { to: null }, 'A2'],
    ['the later end', { to: '2027-01-31' }, { to: '2026-11-30' }, 'A1'],
    ['the later end, listed last', { to: '2026-11-30' }, { to: '2027-01-31' }, 'A2'],
    ['the first of two that end together', {}, {}, 'A1'],
  ])('of two that fail alike it is of %s', (_, one, other, number) => {
    const near = { usedUnits: 121 }
    const authorizations = [authorized({ ...near, ...one }), authorized({ ...near, number: 'A2', ...other })]
    const claim = code(day('office', MVASI, { authorizations }))
    expect(namedBy(claim, 'authorizations/units-near-end').map(([facts]) => facts?.['number'])).toEqual([
      number,
    ])
  })

  it('counts the discarded units', () => {
    const rows = [inf('bevacizumab-awwb', '10:00', '11:00', { dose: '350 mg', discarded: '50 mg' })]
    expect(found([authorized({ usedUnits: 161 })], rows).map(({ check }) => check.id)).toEqual([
      'authorizations/units-exceeded',
    ])
    expect(found([authorized({ usedUnits: 160, units: 201 })], rows)).toMatchObject([
      { because: [{ facts: { today: 40, left: 1 } }] },
    ])
  })

  it('says a fault of one number once for all that it covers', () => {
    const rows = [...MVASI, inf('oxaliplatin', '11:00', '13:00', { dose: '170 mg' })]
    const both = authorized({ drug: null, codes: ['Q5107', 'J9263'], units: null, to: '2026-10-05' })
    const findings = found([both], rows)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.administrations).toEqual(['a1', 'a2'])
  })
})

describe('what is left after the day', () => {
  const book = fullBook.at('2026-10-06')
  const lines = (units: number, kind = 'drug') => [{ code: 'Q5107', units, kind, administrations: ['a1'] }]
  const use = (more: Partial<Authorization>, of = lines(40)) =>
    countUse(
      authorized(more),
      billedDrugs(of, () => 'bevacizumab-awwb'),
      book,
    )

  it.each<[string, Partial<Authorization>, object]>([
    ['units', { usedUnits: 100 }, { unitsToday: 40, unitsLeft: 60, cyclesToday: 1, cyclesLeft: null }],
    ['none used before', { usedUnits: null }, { unitsLeft: 160 }],
    ['overdrawn', { usedUnits: 180 }, { unitsLeft: -20 }],
    ['not stated', { units: null }, { unitsToday: 40, unitsLeft: null }],
    ['cycles', { cycles: 6, usedCycles: 2 }, { cyclesToday: 1, cyclesLeft: 3 }],
    ['another drug', { drug: 'rituximab', cycles: 6 }, { unitsToday: 0, cyclesToday: 0, cyclesLeft: 6 }],
    ['a code of its own', { codes: ['J9035'] }, { unitsToday: 0, unitsLeft: 200 }],
  ])('%s', (_, more, wanted) => {
    expect(use(more)).toMatchObject(wanted)
  })

  it.each<[string, Partial<Authorization>, object]>([
    ['a code alone', { drug: null, codes: ['Q5107'], usedUnits: 100 }, { unitsToday: 40, unitsLeft: 60 }],
    ['neither drug nor code', { drug: null }, { unitsToday: 0, unitsLeft: 200, cyclesToday: 1 }],
  ])('%s', (_, more, wanted) => {
    expect(use(more)).toMatchObject(wanted)
  })

  it('counts the lines of its codes where a drug is billed under several', () => {
    const one = authorized({ drug: 'bendamustine', codes: ['J9034'] })
    const of = [...lines(40), ...lines(7)].map((line, at) => ({
      ...line,
      code: at === 0 ? 'J9034' : 'J9036',
    }))
    const billed = billedDrugs(of, () => 'bendamustine')
    expect(billed.map((drug) => matchOf(one, drug, book))).toEqual(['same'])
    expect(countUse(one, billed, book)).toMatchObject({ unitsToday: 40, unitsLeft: 160 })
  })

  it('leaves lines alone whose administration is not there', () => {
    expect(billedDrugs(lines(40), () => undefined)).toEqual([])
  })

  it('leaves lines that are no drug alone', () => {
    expect(use({}, lines(40, 'administration'))).toMatchObject({ unitsToday: 0 })
  })
})
