import { describe, expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
import { findPolicy, MEDICARE, POLICIES, policyNote } from './policies/index.ts'
import { changedSwitches, SWITCH_NAMES } from './policy.ts'
import { readPolicy, readPolicyValue } from './read-policy.ts'

const file = { format: 'infusion-day-policy/1', id: 'p', name: 'P', from: '2026-01-01' }

function problemsOf(value: unknown): readonly string[] {
  const read = readPolicyValue(value)
  return read.ok ? [] : read.error.map((problem) => `${problem.path}: ${problem.text}`)
}

describe('a policy file', () => {
  it('fills in what is absent', () => {
    expect(readPolicy(JSON.stringify(file))).toEqual({
      ok: true,
      value: { id: 'p', name: 'P', from: '2026-01-01', to: null, switches: {}, therapeutic: [], chemo: [] },
    })
  })

  it('takes numbers, words and none', () => {
    const switches = {
      sameDrugGapMinutes: 90,
      hydrationMinimumVolumeMl: 'none',
      repeatInfusionMinimum: 31,
      overlap: 'contained',
    }
    const read = readPolicyValue({ ...file, switches })
    expect(read.ok && read.value.switches).toEqual(switches)
  })

  it.each<[string, unknown, readonly string[]]>([
    ['another format', { ...file, format: 'x' }, ['format: must be "infusion-day-policy/1", not "x"']],
    [
      'an unknown switch',
      { ...file, switches: { overlaps: 'contained' } },
      ['switches.overlaps: is no policy switch'],
    ],
    [
      'a switch of every object',
      { ...file, switches: { toString: 1 } },
      ['switches.toString: is no policy switch'],
    ],
    [
      'an unknown value',
      { ...file, switches: { overlap: 'most' } },
      ['switches.overlap: must be one of larger-part, any-16-concurrent, contained'],
    ],
    [
      'a fraction',
      { ...file, switches: { sameDrugGapMinutes: 1.5 } },
      ['switches.sameDrugGapMinutes: must be a whole number from 0'],
    ],
    [
      'no volume',
      { ...file, switches: { hydrationMinimumVolumeMl: 0 } },
      ['switches.hydrationMinimumVolumeMl: must be a whole number from 1 or none'],
    ],
    ['a day', { ...file, from: '2026-13-01' }, ['from: must be a day of the calendar like 2026-01-01']],
    ['a list', { ...file, chemo: 'x' }, ['chemo: must be a list, not "x"']],
    ['no object', [], [': must be an object, not a list']],
  ])('%s is refused', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  it('says where text is no JSON', () => {
    expect(readPolicy('{]').ok).toBe(false)
  })
})

describe('the built-in profiles', () => {
  it('are those of the folder, Medicare first', () => {
    const files = readdirSync(new URL('policies/', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(POLICIES.map((policy) => `${policy.id}.json`).toSorted()).toEqual(files.toSorted())
    expect(POLICIES[0]).toEqual(MEDICARE)
  })

  it('each has a name and a note, and differs from Medicare', () => {
    for (const policy of POLICIES) {
      expect(policyNote(policy.id)).not.toBe('')
      const changes = Object.keys(changedSwitches(policy, 'office')).length + policy.therapeutic.length
      expect(changes > 0).toBe(policy.id !== 'medicare')
    }
    expect(findPolicy('nobody')).toBe(undefined)
    expect(policyNote('nobody')).toBe('')
  })

  it('there are as many switches as the table has', () => {
    expect(SWITCH_NAMES).toHaveLength(34)
  })
})
