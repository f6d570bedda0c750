/** What the claim of a clinical trial carries: rows on both sides of each. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import type { Trial } from '../../encounter/model.ts'
import { coder, day, foundOf, inf, namedBy } from '../testing.ts'
import type { DayMore } from '../testing.ts'

const code = coder(fullBook)
const trial = (number: string | null, investigational: readonly string[] = ['a1']): Trial => ({
  number,
  investigational,
  extra: {},
})
const rows = [
  inf('pembrolizumab', '10:00', '11:00', { dose: '200 mg' }),
  inf('carboplatin', '11:00', '11:45'),
]
const Z = { diagnoses: ['Z51.12', 'C34.11', 'Z00.6'] }

it.each<[string, DayMore, readonly string[]]>([
  ['no trial', { diagnoses: ['Z51.12', 'C34.11'] }, []],
  ['all of it', { ...Z, trial: trial('NCT01234567') }, ['modifiers-of-lines a1']],
  ['the digits alone', { ...Z, trial: trial('01234567') }, ['modifiers-of-lines a1']],
  ['spaces around it', { ...Z, trial: trial(' NCT01234567 ') }, ['modifiers-of-lines a1']],
  ['seven digits', { ...Z, trial: trial('NCT0123456') }, ['number-form', 'modifiers-of-lines a1']],
  ['nine digits', { ...Z, trial: trial('NCT012345678') }, ['number-form', 'modifiers-of-lines a1']],
  ['no number', { ...Z, trial: trial(null) }, ['number-missing', 'modifiers-of-lines a1']],
  ['only its diagnosis', Z, ['number-missing', 'modifiers-of-lines']],
  [
    'only its number',
    { diagnoses: ['Z51.12', 'C34.11'], trial: trial('NCT01234567') },
    ['diagnosis-missing', 'modifiers-of-lines a1'],
  ],
  ['before 2014', { ...Z, date: '2013-12-31' }, []],
  ['from 2014', { ...Z, date: '2014-01-01' }, ['number-missing', 'modifiers-of-lines']],
])('%s', (_, more, wanted) => {
  expect(foundOf(code(day('office', rows, more)), 'trial')).toEqual(wanted)
})

it('tells the investigational item from routine care', () => {
  const claim = code(day('office', rows, { ...Z, trial: trial('NCT01234567') }))
  const facts = claim.findings.find(({ check }) => check.id === 'trial/modifiers-of-lines')?.because[0]?.facts
  expect(facts).toEqual({ item: ['96413', 'J9271'], routine: ['96417'] })
  expect(claim.lines.flatMap((line) => line.modifiers)).not.toContain('Q0')
})

it('counts a line to the item if it rests on it among others', () => {
  const twice = [...rows, inf('pembrolizumab', '12:00', '13:00', { dose: '200 mg' })]
  const claim = code(day('office', twice, { ...Z, trial: trial('NCT01234567') }))
  const [[facts] = []] = namedBy(claim, 'trial/modifiers-of-lines')
  expect(facts?.['item']).toContain('J9271')
  expect(facts?.['routine']).not.toContain('J9271')
})

it('says where no line is of the item', () => {
  const claim = code(day('office', rows, { ...Z, trial: trial('NCT01234567', []) }))
  expect(namedBy(claim, 'trial/modifiers-of-lines')[0]?.[0]).toEqual({
    item: ['none'],
    routine: ['96413', '96417', 'J9271'],
  })
})

it('asks for the number on a day without lines, and for no modifier', () => {
  expect(foundOf(code(day('facility', [], Z)), 'trial')).toEqual(['number-missing'])
})

it('names the number that is none', () => {
  const claim = code(day('office', rows, { ...Z, trial: trial('NCT0123456') }))
  expect(namedBy(claim, 'trial/number-form')).toEqual([[{ number: 'NCT0123456' }, []]])
})

it('names the fields of a hospital', () => {
  const found = foundOf(code(day('facility', rows, { ...Z, trial: trial('NCT01234567') })), 'trial')
  expect(found).toEqual(['modifiers-of-lines a1', 'hospital-fields'])
})
