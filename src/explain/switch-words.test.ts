import { expect, test } from 'vitest'
import { readPolicy } from '../rules/policies/index.ts'
import { findRule } from '../rules/reference.ts'
import { SWITCH_LIST, SWITCHES } from './switch-words.ts'

const fileWith = (name: string, value: unknown): string =>
  JSON.stringify({
    format: 'infusion-day-policy/1',
    id: 'x',
    from: '2026-01-01',
    switches: { [name]: value },
  })

const CHOICES = SWITCH_LIST.filter((name) => SWITCHES[name].least === undefined)
const NUMBERS = SWITCH_LIST.filter((name) => SWITCHES[name].least !== undefined)

test.each(SWITCH_LIST)('%s: every value that has words is one', (name) => {
  for (const [value] of SWITCHES[name].values) expect(readPolicy(fileWith(name, value)).ok).toBe(true)
})

test.each(CHOICES)('%s: every value has words', (name) => {
  const refused = readPolicy(fileWith(name, 'no such value'))
  const text = refused.ok ? '' : (refused.error[0]?.text ?? '')
  const allowed = text.replace('must be one of ', '').split(', ')
  expect(allowed.sort()).toEqual(SWITCHES[name].values.map(([value]) => String(value)).sort())
})

test.each(NUMBERS)('%s: the least number is the least', (name) => {
  const least = SWITCHES[name].least ?? 0
  expect(readPolicy(fileWith(name, least)).ok).toBe(true)
  expect(readPolicy(fileWith(name, least - 1)).ok).toBe(false)
})

test.each(SWITCH_LIST)('%s: its rule is in the reference', (name) => {
  expect(findRule(SWITCHES[name].rule)).toBeDefined()
})
