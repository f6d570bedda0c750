/** Findings that are said once of equal facts, and small questions about an administration. */
import { describe, expect, it } from 'vitest'
import { blankAdministration } from '../encounter/model.ts'
import type { Route } from '../encounter/model.ts'
import type { Check } from './rule.ts'
import type { Facts } from './step.ts'
import { amount } from './testing.ts'
import { emptyLedger, isDenosumab, isVenous, note, runMinutes } from './working.ts'

const CHECK: Check = {
  id: 'test/check',
  rule: 'R-TIME-1',
  severity: 'info',
  title: '',
  because: '',
  denial: null,
  fix: null,
}
const ONCE: Check = { ...CHECK, oncePerFacts: true }

describe('a finding', () => {
  const idsOf = (check: Check, one: Facts, other: Facts) => {
    const ledger = emptyLedger()
    note(ledger, check, ['a1'], one)
    note(ledger, check, ['a2'], other)
    return ledger.noted.map(({ ids }) => ids.join(' '))
  }

  it.each<[string, Facts, Facts, readonly string[]]>([
    ['equal words', { drug: 'x', minutes: 1 }, { drug: 'x', minutes: 1 }, ['a1 a2']],
    ['other words', { drug: 'x' }, { drug: 'y' }, ['a1', 'a2']],
    ['another number', { drug: 'x', minutes: 1 }, { drug: 'x', minutes: 2 }, ['a1', 'a2']],
    ['equal lists', { uses: ['C18', 'C20'] }, { uses: ['C18', 'C20'] }, ['a1 a2']],
    ['other lists', { uses: ['C18', 'C20'] }, { uses: ['C18'] }, ['a1', 'a2']],
    ['equal amounts', { dose: amount('5 mg') }, { dose: amount('5 mg') }, ['a1 a2']],
    ['other amounts', { dose: amount('5 mg') }, { dose: amount('5 g') }, ['a1', 'a2']],
    ['a list and none', { uses: ['C18'] }, { uses: null }, ['a1', 'a2']],
    ['none and a list', { uses: null }, { uses: ['C18'] }, ['a1', 'a2']],
  ])('said once of equal facts, of %s', (_, one, other, wanted) => {
    expect(idsOf(ONCE, one, other)).toEqual(wanted)
  })

  it('is said each time otherwise', () => {
    expect(idsOf(CHECK, { drug: 'x' }, { drug: 'x' })).toEqual(['a1', 'a2'])
  })

  it('of another check with the same facts is another', () => {
    const ledger = emptyLedger()
    note(ledger, ONCE, ['a1'], { drug: 'x' })
    note(ledger, { ...ONCE, id: 'test/other' }, ['a2'], { drug: 'x' })
    note(ledger, ONCE, ['a3'], { drug: 'x' })
    expect(ledger.noted.map(({ check, ids }) => [check.id, ...ids])).toEqual([
      ['test/check', 'a1', 'a3'],
      ['test/other', 'a2'],
    ])
  })
})

it.each<[Route, number | null, number, boolean]>([
  ['iv-infusion', 660, 60, true],
  ['iv-infusion', null, 0, true],
  ['iv-push', 603, 0, true],
  ['sc-infusion', 660, 60, false],
  ['ia-infusion', 660, 60, false],
  ['pump-initiation', 3480, 2880, false],
  ['im', 601, 0, false],
])('%s until %s runs %s minutes; by vein: %s', (route, stop, minutes, venous) => {
  const a = { ...blankAdministration('a1', 'cefepime', route, 600), stop }
  expect([runMinutes(a), isVenous(a)]).toEqual([minutes, venous])
})

it.each([
  ['denosumab', true],
  ['Denosumab-bbdz', true],
  ['romosozumab', false],
])('%s is denosumab: %s', (drug, wanted) => {
  expect(isDenosumab(drug)).toBe(wanted)
})
