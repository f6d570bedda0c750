/** What the entry, the payer's lists, the drug table and the diagnoses make of a drug, and what is asked of it. */
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { DrugClass, Route } from '../../encounter/model.ts'
import { codeDay } from '../code-day.ts'
import type { Policy, Switches } from '../policy.ts'
import { day, give, inf, linesText, policyWith, push } from '../testing.ts'
import type { Row } from '../testing.ts'

type Under = {
  readonly switches?: Partial<Switches>
  readonly therapeutic?: readonly string[]
  readonly chemo?: readonly string[]
  readonly diagnoses?: readonly string[]
}

function claimOf(row: Row, { switches = {}, diagnoses = [], ...lists }: Under = {}) {
  const policy: Policy = { ...policyWith(switches), ...lists }
  return codeDay(day('office', [row], { diagnoses }), fullBook, policy)
}

/** The findings of the class of a drug, without those that authorities differ. */
const asked = (row: Row, under: Under = {}): readonly string[] =>
  claimOf(row, under).findings.flatMap(({ check }) => (check.id.startsWith('class/') ? [check.id] : []))

/** The sentence that says the class of the first line. */
const saidOf = (row: Row, under: Under = {}): string | undefined =>
  claimOf(row, under).lines[0]?.because.find(({ says }) => says.id.startsWith('class/'))?.says.id

it.each<[string, Route, boolean]>([
  ['something new', 'iv-push', true],
  ['something new', 'sc', true],
  ['ondansetron', 'iv-push', false],
  ['port access', 'access-flush', false],
  ['something new', 'catheter-declot', true],
  ['something new', 'pump-refill-portable', true],
  ['something new', 'pump-refill-implanted', true],
  ['something new', 'oral', false],
  ['something new', 'access-flush', false],
])('that %s by %s has no drug line for want of a row is said: %s', (drug, route, expected) => {
  expect(asked(give(drug, route, '10:00'))).toEqual(expected ? ['class/drug-not-in-table'] : [])
})

it('R-CLS-13: an unknown drug has no drug line, whoever gives its class; blood has none anyway', () => {
  const unknown = push('something new', '10:00')
  expect(asked({ ...unknown, class: 'chemotherapy' })).toEqual(['class/drug-not-in-table'])
  expect(asked(unknown, { therapeutic: ['something new'] })).toEqual(['class/drug-not-in-table'])
  expect(asked({ ...unknown, class: 'blood-product' })).toEqual([])
  const said = claimOf({ ...unknown, class: 'chemotherapy' }).findings.find(
    ({ check }) => check.id === 'class/drug-not-in-table',
  )
  expect(said?.because[0]?.facts['class']).toBe('chemotherapy')
})

it('R-CLS-13: the class of a drug whose row has none is not asked where the entry or a list gives it', () => {
  const vague = push('vancomycin', '10:00')
  expect(asked(vague)).toEqual(['class/drug-without-class'])
  expect(asked({ ...vague, class: 'therapeutic' })).toEqual([])
  expect(asked(vague, { therapeutic: ['vancomycin'] })).toEqual([])
  expect(asked(vague, { chemo: ['something else'] })).toEqual(['class/drug-without-class'])
  expect(asked(give('vancomycin', 'pump-refill-portable', '10:00'))).toEqual([])
})

it('a drug is called as it was entered, without spaces around it', () => {
  const { findings } = claimOf(push('  Something New ', '10:00'))
  const finding = findings.find(({ check }) => check.id === 'class/drug-not-in-table')
  expect(finding?.because[0]?.facts).toEqual({ drug: 'Something New', class: 'therapeutic' })
})

describe('R-CLS-13: a class that does not go by the route counts as therapeutic', () => {
  it.each<[DrugClass, Route, string]>([
    ['hydration', 'iv-infusion', ''],
    ['hydration', 'iv-push', ''],
    ['hydration', 'sc', 'against-route'],
    ['hydration', 'sc-infusion', 'against-route'],
    ['vaccine', 'im', ''],
    ['vaccine', 'sc', ''],
    ['vaccine', 'intradermal', ''],
    ['vaccine', 'iv-push', 'against-route'],
    ['blood-product', 'iv-infusion', ''],
    ['blood-product', 'iv-push', ''],
    ['blood-product', 'im', 'against-route'],
    ['chemotherapy', 'sc', ''],
    ['hormonal-antineoplastic', 'im', ''],
    ['therapeutic', 'sc-infusion', ''],
  ])('%s by %s: %s', (entered, route, wanted) => {
    const row = give('vancomycin', route, '10:00', { class: entered })
    const found = asked(row, { diagnoses: ['C61'] })
    expect(found).toEqual(wanted === '' ? [] : [`class/${wanted}`])
  })

  it('the entry and the code', () => {
    expect(linesText(claimOf(give('something new', 'im', '10:00', { class: 'blood-product' })))).toBe('96372')
    expect(linesText(claimOf(push('something new', '10:00', { class: 'vaccine' })))).toBe('96374')
  })
})

describe('R-CLS-5: a payer’s list', () => {
  it.each<[string, Under, string]>([
    ['by the identity of the drug', { therapeutic: ['vedolizumab'] }, '96365'],
    ['by its code', { therapeutic: ['J3380'] }, '96365'],
    ['of chemotherapy', { chemo: ['J3380'] }, '96413'],
    ['of both, therapeutic first', { therapeutic: ['J3380'], chemo: ['J3380'] }, '96365'],
    ['of other drugs', { therapeutic: ['J3358', 'ustekinumab'] }, '96413'],
  ])('%s', (_, under, wanted) => {
    const row = inf('vedolizumab', '10:00', '10:30')
    expect(linesText(claimOf(row, under))).toBe(wanted)
  })

  it('names a drug of the table by its identity, an unknown one as it is entered, capitals and spaces aside', () => {
    expect(linesText(claimOf(push('Zofran', '10:00'), { chemo: ['ondansetron'] }))).toBe('96409')
    expect(linesText(claimOf(push(' Something New ', '10:00'), { chemo: ['something new'] }))).toBe('96409')
  })
})

describe('R-CLS-5: the complexity of a biologic', () => {
  it('is asked with the reason of the class', () => {
    const { findings } = claimOf(inf('vedolizumab', '10:00', '10:30'))
    const finding = findings.find(({ check }) => check.id === 'class/complexity-in-record')
    expect(finding?.because.map(({ says, facts }) => [says.id, facts['drug']])).toEqual([
      ['class/complexity-in-record', 'vedolizumab'],
      ['class/complex-biologic', 'vedolizumab'],
    ])
  })

  it.each<[string, Row, Under]>([
    ['as therapeutic by the policy', inf('vedolizumab', '10:00', '10:30'), { therapeutic: ['vedolizumab'] }],
    ['under the therapeutic codes by the table', give('omalizumab', 'sc', '10:00'), {}],
    ['of cancer', inf('pembrolizumab', '10:00', '10:30'), {}],
    ['whose row names no authority', push('vancomycin', '10:00', { class: 'complex-biologic' }), {}],
  ])('is not asked of a drug %s', (_, row, under) => {
    expect(asked(row, under)).toEqual([])
  })
})

describe('R-CLS-8: hormonal drugs', () => {
  const row = give('fulvestrant', 'im', '10:00')
  const byCode: Under = { switches: { hormonalNonCancer: 'by-code' } }

  it.each<[string, Under, string, readonly string[]]>([
    ['a neoplasm', { diagnoses: ['C50.911'] }, '96402', []],
    ['a neoplasm among other diagnoses', { diagnoses: ['I10', 'C50.911', 'E11.9'] }, '96402', []],
    ['an encounter for chemotherapy', { diagnoses: ['Z51.11'] }, '96402', []],
    ['another disease', { diagnoses: ['N80.9'] }, '96372', []],
    ['no diagnosis', {}, '96402', ['class/hormonal-diagnosis-not-stated']],
    ['no diagnosis, by code', byCode, '96402', []],
    ['another disease, by code', { ...byCode, diagnoses: ['N80.9'] }, '96402', []],
  ])('%s', (_, under, code, asks) => {
    expect(linesText(claimOf(row, under))).toBe(code)
    expect(asked(row, under)).toEqual(asks)
  })
})

describe('supportive drugs speak by their group', () => {
  it.each<[string, Route, string]>([
    ['zoledronic acid', 'iv-infusion', 'class/bisphosphonate'],
    ['pamidronate', 'iv-infusion', 'class/bisphosphonate'],
    ['ferric carboxymaltose', 'iv-infusion', 'class/iron-or-immunoglobulin'],
    ['ferumoxytol', 'iv-infusion', 'class/iron-or-immunoglobulin'],
    ['iron sucrose', 'iv-push', 'class/iron-or-immunoglobulin'],
    ['Privigen', 'iv-infusion', 'class/iron-or-immunoglobulin'],
    ['filgrastim', 'sc', 'class/growth-factor'],
    ['denosumab', 'sc', 'class/denosumab-therapeutic'],
  ])('%s by %s: %s', (drug, route, wanted) => {
    expect(saidOf(give(drug, route, '10:00'))).toBe(wanted)
  })
})
