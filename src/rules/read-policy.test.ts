import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { Setting } from '../encounter/model.ts'
import { codeDay } from './code-day.ts'
import { findPolicy, MEDICARE, POLICIES, policyNote } from './policies/index.ts'
import { changedSwitches, isSwitchValue, SWITCH_NAMES } from './policy.ts'
import { readPolicy, readPolicyValue } from './read-policy.ts'
import { findRule } from './reference.ts'
import { day, expectLines, give, inf, push, saline } from './testing.ts'
import type { Row } from './testing.ts'

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
    ['no file', null, [': must be an object, not null']],
    ['an empty object', {}, ['format: is missing', 'id: is missing', 'from: is missing']],
    [
      'another format of more than forty letters',
      { ...file, format: 'x'.repeat(41) },
      [`format: must be "infusion-day-policy/1", not "${'x'.repeat(40)}"`],
    ],
    ['an empty id', { ...file, id: '' }, ['id: must not be empty']],
    ['an id of another kind', { ...file, id: 7 }, ['id: must be text, not 7']],
    ['a name of another kind', { ...file, name: ['P'] }, ['name: must be text, not a list']],
    [
      'a day that is none',
      { ...file, from: '2026-02-30' },
      ['from: must be a day of the calendar like 2026-01-01'],
    ],
    [
      'a time for a day',
      { ...file, to: '2026-01-01T00:00' },
      ['to: must be a day of the calendar like 2026-01-01'],
    ],
    ['a number for a day', { ...file, from: 2026 }, ['from: must be a day of the calendar like 2026-01-01']],
    ['an end before its beginning', { ...file, to: '2025-12-31' }, ['to: lies before from']],
    ['switches that are a list', { ...file, switches: [] }, ['switches: must be an object, not a list']],
    ['switches that are text', { ...file, switches: 'all' }, ['switches: must be an object, not "all"']],
    [
      'a value of another kind',
      { ...file, switches: { repeatInfusionMinimum: '16' } },
      ['switches.repeatInfusionMinimum: must be one of 16, 31'],
    ],
    [
      'a value that only looks like one',
      { ...file, switches: { concurrentChemo: 96549 } },
      ['switches.concurrentChemo: must be one of 96549, none, 96417'],
    ],
    [
      'a value of null',
      { ...file, switches: { overlap: null } },
      ['switches.overlap: must be one of larger-part, any-16-concurrent, contained'],
    ],
    [
      'fewer minutes than none',
      { ...file, switches: { hydrationGapMinutes: -1 } },
      ['switches.hydrationGapMinutes: must be a whole number from 0'],
    ],
    [
      'words for minutes',
      { ...file, switches: { hydrationGapMinutes: 'none' } },
      ['switches.hydrationGapMinutes: must be a whole number from 0'],
    ],
    [
      'another case of letters',
      { ...file, switches: { Overlap: 'contained' } },
      ['switches.Overlap: is no policy switch'],
    ],
    [
      'a number among drugs',
      { ...file, therapeutic: ['J9271', 9271] },
      ['therapeutic[1]: must be text, not 9271'],
    ],
    [
      'a drug in both lists',
      { ...file, therapeutic: ['infliximab'], chemo: ['rituximab', 'infliximab'] },
      ['chemo[1]: "infliximab" stands in therapeutic too'],
    ],
    [
      'several faults, each with its place',
      { ...file, from: '2026-13-01', switches: { overlap: 'most', hydration: 1 }, chemo: [null] },
      [
        'from: must be a day of the calendar like 2026-01-01',
        'switches.overlap: must be one of larger-part, any-16-concurrent, contained',
        'switches.hydration: is no policy switch',
        'chemo[0]: must be text, not null',
      ],
    ],
  ])('%s is refused', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  it.each(['2026-01-01', '2026-12-31'])('holds until %s', (to) => {
    const read = readPolicyValue({ ...file, to })
    expect(read.ok && read.value.to).toBe(to)
  })

  it('says where text is no JSON', () => {
    const read = readPolicy('{]')
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual([''])
    expect(readPolicy('').ok).toBe(false)
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('refuses a switch named %s', (name) => {
    const read = readPolicy(
      `{"format":"infusion-day-policy/1","id":"p","from":"2026-01-01","switches":{"${name}":{"overlap":"contained"}}}`,
    )
    expect(read.ok ? [] : read.error).toEqual([{ path: `switches.${name}`, text: 'is no policy switch' }])
  })

  it('takes nothing from a prototype that a file brings', () => {
    const read = readPolicy(
      '{"format":"infusion-day-policy/1","id":"p","from":"2026-01-01","__proto__":{"switches":{"overlap":"contained"},"name":"Q"}}',
    )
    expect(read.ok && [read.value.name, read.value.switches]).toEqual(['p', {}])
    expect(({} as { overlap?: string }).overlap).toBe(undefined)
  })

  it('with the id of a built-in profile is read, and the built-in one stays', () => {
    const read = readPolicyValue({ ...file, id: 'medicare', switches: { overlap: 'contained' } })
    expect(read.ok && read.value.switches).toEqual({ overlap: 'contained' })
    expect(findPolicy('medicare')?.switches).toEqual({})
  })
})

type ProfileDay = readonly [
  id: string,
  setting: Setting,
  rows: readonly Row[],
  lines: string,
  medicare: string,
]

/** A day of each profile, and the same day under Medicare's. */
const PROFILE_DAYS: readonly ProfileDay[] = [
  ['medicare', 'office', [inf('natalizumab', '10:00', '11:00')], '96413', '96413'],
  ['medicare-strict', 'office', [inf('natalizumab', '10:00', '11:00')], '96365', '96413'],
  ['medicare-strict', 'office', [inf('infliximab', '10:00', '12:05')], '96413, 96415', '96413, 96415'],
  ['medicare-own-pump', 'office', [give('fluorouracil', 'pump-initiation', '10:00')], 'G0498', '96416'],
  [
    'medicare-340b',
    'facility',
    [inf('pembrolizumab', '10:00', '10:30', { dose: '200 mg' })],
    '96413, J9271-JZ-TB × 200',
    '96413, J9271-JZ × 200',
  ],
  ['commercial', 'facility', [give('influenza vaccine', 'im', '10:00')], '90471', 'G0008'],
  ['commercial', 'office', [inf('pembrolizumab', '10:00', '10:30')], '96413', '96413'],
  ['commercial-therapeutic', 'office', [inf('pembrolizumab', '10:00', '10:30')], '96365', '96413'],
  ['commercial-therapeutic', 'office', [give('denosumab', 'sc', '10:00')], '96372', '96372'],
  ['commercial-therapeutic', 'office', [inf('trastuzumab', '10:00', '10:30')], '96413', '96413'],
  ['biologics-therapeutic', 'office', [inf('trastuzumab', '10:00', '10:30')], '96365', '96413'],
  ['no-stop-push', 'facility', [inf('magnesium sulfate', '10:00', null)], '96374', '96374'],
  ['no-stop-unbillable', 'facility', [inf('magnesium sulfate', '10:00', null)], 'nothing', '96374'],
  [
    'overlap-any-16',
    'office',
    [inf('cefepime', '06:00', '07:30'), inf('vancomycin', '07:00', '09:00')],
    '96365, 96366, 96368',
    '96365, 96366, 96367',
  ],
  [
    'hydration-each-31',
    'office',
    [saline('10:50', '13:25'), inf('cisplatin', '11:20', '13:05')],
    '96413, 96415',
    '96413, 96415, 96361',
  ],
  [
    'x-modifiers',
    'office',
    [inf('ceftriaxone', '08:00', '08:30'), inf('ceftriaxone', '20:00', '20:30', { session: 2 })],
    '96365, 96365-XE',
    '96365, 96365-59',
  ],
  [
    'rank-in-office',
    'office',
    [saline('08:00', '10:00', { id: 'fluid' }), push('ondansetron', '08:10')],
    '96374, 96361 × 2',
    '96360, 96361, 96375',
  ],
]

describe('the built-in profiles', () => {
  it('are those of the folder, Medicare first', () => {
    const files = readdirSync(new URL('policies/', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(POLICIES.map((policy) => `${policy.id}.json`).toSorted()).toEqual(files.toSorted())
    expect(POLICIES[0]).toEqual(MEDICARE)
  })

  it('each has a name and a note, and differs from Medicare', () => {
    for (const policy of POLICIES) {
      expect(policyNote(policy.id)).toMatch(/\.$/)
      const changes = Object.keys(changedSwitches(policy, 'office')).length + policy.therapeutic.length
      expect(changes > 0).toBe(policy.id !== 'medicare' && policy.id !== 'no-stop-push')
      for (const [rule] of policyNote(policy.id).matchAll(/R-[A-Z0-9]+-\d+/g))
        expect(findRule(rule)).toBeDefined()
    }
    expect(findPolicy('nobody')).toBe(undefined)
    expect(policyNote('nobody')).toBe('')
  })

  it('have names of their own, and drugs that the tables know', () => {
    expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length)
    expect(new Set(POLICIES.map(({ name }) => name)).size).toBe(POLICIES.length)
    const known = new Set(fullBook.drugs.flatMap((row) => [row.id, ...row.codes]))
    // On the payer's list, and in no table of ours.
    for (const code of ['J0215', 'J1435']) known.add(code)
    for (const { id, therapeutic, chemo } of POLICIES)
      expect({ id, unknown: [...therapeutic, ...chemo].filter((drug) => !known.has(drug)) }).toEqual({
        id,
        unknown: [],
      })
  })

  it.each(PROFILE_DAYS)('%s, %s: %#', (id, setting, rows, lines, medicare) => {
    const policy = findPolicy(id)
    if (policy === undefined) throw new Error(`no profile ${id}`)
    const encounter = day(setting, rows, rows[0]?.id === 'fluid' ? { primaryReason: 'fluid' } : {})
    expectLines(codeDay(encounter, fullBook, policy), lines, ['administration', 'drug'])
    expectLines(codeDay(encounter, fullBook, MEDICARE), medicare, ['administration', 'drug'])
  })

  it('each has a day of its own above', () => {
    const days = new Set(PROFILE_DAYS.map(([id]) => id))
    expect(POLICIES.filter(({ id }) => !days.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each<[string, unknown, boolean]>([
    ['hydrationGapMinutes', 0, true],
    ['hydrationGapMinutes', -1, false],
    ['hydrationMinimumVolumeMl', 1, true],
    ['hydrationMinimumVolumeMl', 0, false],
    ['hydrationMinimumVolumeMl', 'none', true],
    ['sameDrugGapMinutes', 'none', false],
    ['no switch', 1, false],
  ])('%s may be %s: %s', (name, value, may) => {
    expect(isSwitchValue(name, value)).toBe(may)
  })

  it('there are as many switches as the table has', () => {
    expect(SWITCH_NAMES).toHaveLength(34)
  })
})
