/**
 * Published cases: a source's day and the answer which it prints. Only the parts that a case names are compared,
 * and of them only what the source states. A case that does not agree stands in `disagreements.json` with a
 * reason; one that agrees must not stand there.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullBook } from '../../codes/all-tables.ts'
import { readEncounterValue } from '../../encounter/read.ts'
import type { Claim, Line } from '../answers.ts'
import { coder, explained } from '../testing.ts'
import listed from './disagreements.json'

const KINDS = ['source wrong', 'source unclear', 'not built yet'] as const

/** A case that the program does not agree with, and why that is so. */
type Disagreement = { readonly id: string; readonly kind: string; readonly why: string }

type Expected = { readonly code: string; readonly units: number; readonly modifiers?: readonly string[] }
type Part = 'administration' | 'drugs' | 'visits'

type PublishedCase = {
  readonly id: string
  readonly encounter: unknown
  readonly expected: { readonly [part in Part]?: readonly Expected[] }
  readonly compare: readonly Part[]
  readonly outdated: string | null
  readonly disputed?: string | null
}

const read = (name: string): readonly PublishedCase[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublishedCase)

const PUBLISHED = read('published.jsonl')
const DISPUTED = read('disputed.jsonl')
const disagreements: readonly Disagreement[] = listed
const LISTED = new Map(disagreements.map((entry) => [entry.id, entry]))

const code = coder(fullBook)

function claimOf(published: PublishedCase): Claim {
  const encounter = readEncounterValue(published.encounter)
  if (!encounter.ok) throw new Error(encounter.error.map((p) => `${p.path} ${p.text}`).join('; '))
  return code(encounter.value)
}

const KINDS_OF: { readonly [P in Part]: readonly Line['kind'][] } = {
  administration: ['administration'],
  drugs: ['drug', 'waste'],
  visits: ['visit'],
}

/** Units by code; by code and modifiers for the codes of which the source states modifiers. */
function tally(lines: readonly Expected[], stated: ReadonlySet<string>): { readonly [line: string]: number } {
  const units: { [line: string]: number } = {}
  for (const line of lines) {
    const name = stated.has(line.code) ? [line.code, ...(line.modifiers ?? [])].join('-') : line.code
    units[name] = (units[name] ?? 0) + line.units
  }
  return units
}

/** What differs, part by part; empty where the claim agrees. */
function differences(published: PublishedCase, claim: Claim): readonly string[] {
  return published.compare.flatMap((part) => {
    const expected = published.expected[part] ?? []
    const stated = new Set(expected.filter((line) => line.modifiers !== undefined).map((line) => line.code))
    const wanted = tally(expected, stated)
    const found = tally(
      claim.lines.filter((line) => KINDS_OF[part].includes(line.kind)),
      stated,
    )
    return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
      .filter((name) => wanted[name] !== found[name])
      .map((name) => `${part} ${name}: printed ${wanted[name] ?? 0}, found ${found[name] ?? 0}`)
  })
}

const held = PUBLISHED.filter((published) => published.outdated === null)
const outdated = PUBLISHED.filter((published) => published.outdated !== null)

describe('published cases', () => {
  it.each(held.filter(({ id }) => !LISTED.has(id)).map((published) => [published.id, published] as const))(
    '%s',
    (_, published) => {
      const claim = claimOf(published)
      const because = explained(claim).split('\n')
      expect({ differences: differences(published, claim), because }).toEqual({ differences: [], because })
    },
  )

  it.each([...LISTED.values()])('$id: $kind', ({ id, kind, why }) => {
    const published = PUBLISHED.find((one) => one.id === id)
    if (published === undefined) throw new Error('listed, but no such case')
    expect(KINDS).toContain(kind)
    expect(why).not.toBe('')
    expect(differences(published, claimOf(published))).not.toEqual([])
  })

  it(`are ${PUBLISHED.length}, of them ${outdated.length} outdated and ${disagreements.length} in disagreement`, () => {
    expect(new Set([...PUBLISHED, ...DISPUTED].map(({ id }) => id)).size).toBe(
      PUBLISHED.length + DISPUTED.length,
    )
    for (const one of outdated) expect(claimOf(one).encounter).toBe(one.id)
  })
})

describe('disputed cases', () => {
  it.each(DISPUTED.map((one) => [one.id, one] as const))(
    '%s is coded, with a reason for every line',
    (_, disputed) => {
      for (const line of claimOf(disputed).lines) expect(line.because).not.toEqual([])
    },
  )
})
