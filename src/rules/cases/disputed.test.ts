/**
 * Disputed cases: where authorities differ, each source is right under some policy. `disputed-readings.json` has a
 * row for every case: the switches under which the claim agrees with the source (`{}`: the default), or why no
 * switch gives its answer; and the switches between whose values the dispute lies, which the claim must name.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { readEncounterValue } from '../../encounter/read.ts'
import type { Encounter } from '../../encounter/model.ts'
import type { Claim, Line } from '../answers.ts'
import { codeDay } from '../code-day.ts'
import { MEDICARE } from '../policies/index.ts'
import { isSwitchValue, SWITCH_NAMES } from '../policy.ts'
import type { Switches, SwitchValue } from '../policy.ts'
import { NATIONAL } from '../pricing.ts'
import { findRule } from '../reference.ts'
import { readingsOf } from '../readings/readings.ts'
import { coder } from '../testing.ts'
import listed from './disputed-readings.json'

/** Why no switch gives a source's answer. */
const KINDS = [
  'source wrong',
  'fact of the file decides',
  'fact not in the file',
  'payer of its own',
  'no switch for it',
  'not in the tables',
] as const

type Row = {
  readonly id: string
  readonly switches?: { readonly [name: string]: SwitchValue }
  readonly kind?: string
  readonly why?: string
  readonly readings: readonly string[]
}

type Expected = { readonly code: string; readonly units: number; readonly modifiers?: readonly string[] }
type Part = 'administration' | 'drugs' | 'visits'

type Case = {
  readonly id: string
  readonly encounter: unknown
  readonly expected: { readonly [part in Part]?: readonly Expected[] }
  readonly compare: readonly Part[]
  readonly disputed: string | null
}

const ROWS = listed as readonly Row[]
const CASES = readFileSync(new URL('disputed.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case)

const caseOf = (id: string): Case => {
  const found = CASES.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no case ${id}`)
  return found
}

const code = coder(fullBook)

function encounterOf(id: string): Encounter {
  const encounter = readEncounterValue(caseOf(id).encounter)
  if (!encounter.ok) throw new Error(encounter.error.map((p) => `${p.path} ${p.text}`).join('; '))
  return encounter.value
}

const KINDS_OF: { readonly [P in Part]: readonly Line['kind'][] } = {
  administration: ['administration'],
  drugs: ['drug', 'waste'],
  visits: ['visit'],
}

/** Units by code; by code and modifiers where the source states modifiers of the code. */
function tally(lines: readonly Expected[], stated: ReadonlySet<string>): { readonly [line: string]: number } {
  const units: { [line: string]: number } = {}
  for (const line of lines) {
    const name = stated.has(line.code) ? [line.code, ...(line.modifiers ?? [])].join('-') : line.code
    units[name] = (units[name] ?? 0) + line.units
  }
  return units
}

/** Printed and found lines of the parts that the case names. */
const sides = (id: string, claim: Claim) =>
  caseOf(id).compare.map((part) => {
    const expected = caseOf(id).expected[part] ?? []
    const stated = new Set(expected.filter((line) => line.modifiers !== undefined).map((line) => line.code))
    const own = claim.lines.filter((line) => KINDS_OF[part].includes(line.kind))
    return { printed: tally(expected, stated), found: tally(own, stated) }
  })

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')

const agreeing = ROWS.filter(({ switches }) => switches !== undefined)
const refused = ROWS.filter(({ switches }) => switches === undefined)

describe('disputed cases', () => {
  it('each has one row, in the order of the cases', () => {
    expect(ROWS.map(({ id }) => id)).toEqual(CASES.map(({ id }) => id))
    for (const { disputed } of CASES) expect(disputed ?? '').not.toBe('')
  })

  it('the README counts them', () => {
    const switched = agreeing.filter(({ switches = {} }) => Object.keys(switches).length > 0).length
    expect(README).toContain(
      `Of ${ROWS.length} disputed ones ${agreeing.length - switched} agree by default, ${switched} under a named switch, ${refused.length} are listed with the reason.`,
    )
  })

  it.each(agreeing)('$id agrees under $switches', ({ id, switches = {} }) => {
    for (const [name, value] of Object.entries(switches)) expect(isSwitchValue(name, value)).toBe(true)
    for (const { printed, found } of sides(id, code(encounterOf(id), switches as Partial<Switches>)))
      expect(found).toEqual(printed)
  })

  it.each(agreeing.filter(({ switches = {} }) => Object.keys(switches).length > 0))(
    '$id does not agree without $switches',
    ({ id }) => {
      const [first] = sides(id, code(encounterOf(id)))
      expect(first?.found).not.toEqual(first?.printed)
    },
  )

  it.each(refused)('$id: $kind', ({ kind, why = '' }) => {
    expect(KINDS).toContain(kind)
    expect(why).toMatch(/\.$/)
    for (const [rule] of why.matchAll(/R-[A-Z]+-\d+/g)) expect(findRule(rule)).toBeDefined()
  })

  it.each(refused)('$id agrees under no value of any switch', ({ id }) => {
    const encounter = encounterOf(id)
    for (const name of SWITCH_NAMES)
      for (const { claim } of readingsOf(codeDay, encounter, fullBook, MEDICARE, NATIONAL, name).readings) {
        const compared = sides(id, claim)
        expect(compared.map(({ found }) => found)).not.toEqual(compared.map(({ printed }) => printed))
      }
  })

  it.each(ROWS.filter(({ readings }) => readings.length > 0))(
    '$id: the claim names $readings',
    ({ id, readings, switches = {} }) => {
      const claim = code(encounterOf(id))
      const named = claim.findings.flatMap(({ check }) => check.readings ?? [])
      for (const reading of readings) expect(named).toContain(reading)
      for (const name of Object.keys(switches)) expect(readings).toContain(name)
    },
  )
})
