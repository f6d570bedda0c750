/** Which lines of a claim a finding touches. */
import { expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { coder, day, inf, push, visit } from '../testing.ts'
import type { Check } from '../rule.ts'
import { positionsOf } from './positions.ts'

const rows = [
  inf('cisplatin', '08:00', '09:00', { dose: '50 mg' }),
  push('ondansetron', '10:00', { dose: '8 mg' }),
]
const { lines } = coder(fullBook)(day('office', rows, { visits: [visit('99213')] }))

const CHECK: Check = {
  id: 'test/check',
  rule: 'R-CLM-1',
  severity: 'info',
  title: '',
  because: '',
  denial: null,
  fix: null,
}

it('the lines of the day', () => {
  expect(lines.map(({ code }) => code)).toEqual(['96413', '96375', 'J9060', 'J2405', '99213'])
})

it.each<[string, readonly string[] | null, readonly string[], string]>([
  ['no code: the administration lines of what it is about', null, ['a1'], '96413'],
  ['no code, both administrations', null, ['a1', 'a2'], '96413 96375'],
  ['no code, about the day', null, [], ''],
  ['no line', [], ['a1'], ''],
  ['no line, about the day', [], [], ''],
  ['a code that rests on it', ['J9060'], ['a1'], 'J9060'],
  ['a code that rests on another', ['J9060'], ['a2'], ''],
  ['a code, about the day', ['J9060'], [], 'J9060'],
  ['codes, each where it rests on one of them', ['96413', 'J2405'], ['a2', 'a3'], 'J2405'],
  ['a visit, which rests on none', ['99213'], ['a1'], '99213'],
  ['a code that is not on the claim', ['96365'], ['a1'], ''],
])('%s', (_, codes, ids, wanted) => {
  const found = positionsOf({ check: CHECK, ids, facts: {}, codes, because: [] }, lines)
  expect(found.map((position) => lines[position]?.code).join(' ')).toBe(wanted)
})
