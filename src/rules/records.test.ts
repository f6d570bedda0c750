import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_RECORD } from './no-record.ts'
import { RECORDS } from './records.ts'
import { findRule, REFERENCE } from './reference.ts'
import { rulesPage } from './rules-page.ts'
import type { SourceRow } from './rules-page.ts'

const SOURCES = JSON.parse(
  readFileSync(new URL('../codes/sources/sources.json', import.meta.url), 'utf8'),
) as readonly SourceRow[]

const IDS = new Set(RECORDS.map(({ says }) => says.id))

const MODULES = import.meta.glob<{ readonly [name: string]: unknown }>(
  [
    './**/*.ts',
    '!./**/*.test.ts',
    '!./**/*.bench.ts',
    '!./testing.ts',
    '!./**/any-*.ts',
    '!./fuzz/**',
    '!./ladders/**',
  ],
  { eager: true },
)

const isRecord = (value: object): value is { readonly id: string } =>
  'because' in value && 'rule' in value && 'id' in value && typeof value.because === 'string'

/** The ids of all records in a value: in lists, in objects by name, in the rules of a question. */
function idsIn(value: unknown, room = 4): readonly string[] {
  if (typeof value !== 'object' || value === null || room === 0) return []
  if (isRecord(value)) return [value.id]
  return Object.values(value).flatMap((inner) => idsIn(inner, room - 1))
}

const missing = (ids: readonly string[]): readonly string[] => ids.filter((id) => !IDS.has(id))

describe('the registry of records', () => {
  it('holds every record that a module shows: a new one belongs into records.ts', () => {
    const found = Object.entries(MODULES).map(([file, shown]) => [file, missing(idsIn(shown))] as const)
    expect(found.length).toBeGreaterThan(50)
    expect(found.filter(([, ids]) => ids.length > 0)).toEqual([])
  })

  it('holds every record that is written down, shown or not', () => {
    const folder = new URL('.', import.meta.url)
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test|bench|fuzz/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(new URL(file, folder), 'utf8').matchAll(
            /\bid: '([a-z0-9-]+\/[A-Za-z0-9-]+)',\s*rule:/g,
          ),
        ].map((match) => match[1] ?? ''),
      )
    expect(written.length).toBeGreaterThan(200)
    expect(missing(written)).toEqual([])
  })

  it('holds each once', () => {
    const ids = RECORDS.map(({ says }) => says.id)
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([])
  })

  it.each(RECORDS.map((record) => [record.says.id, record] as const))(
    '%s names a rule of the reference and says a whole sentence',
    (_, { says, kind, place, severity }) => {
      expect(findRule(says.rule)).toBeDefined()
      expect(says.because).toMatch(/[.?]$/)
      expect(says.because.replaceAll(/\{[a-zA-Z0-9]+\}/g, '')).not.toMatch(/[{}]/)
      expect(kind === 'rule').toBe(place !== null)
      expect(kind === 'check').toBe(severity !== null)
    },
  )
})

describe('tables of rules', () => {
  const folder = new URL('.', import.meta.url)
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const shown = Object.values(MODULES).flatMap((module) => Object.entries(module))
  const isRule = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && 'when' in one && 'because' in one

  it.each(
    shown.filter(
      ([, value]) => typeof value === 'object' && value !== null && 'question' in value && 'rules' in value,
    ),
  )('%s has a table of rows, both sides of each limit', (name) => {
    expect(tests).toContain(`testDecision(${name},`)
  })

  it.each(shown.filter(([, value]) => Array.isArray(value) && value.some(isRule)))(
    '%s has a table of rows with and without each remark',
    (name) => {
      expect(tests).toContain(`testRemarks(${name},`)
    },
  )
})

describe('coverage of the reference', () => {
  const spoken = new Set<string>(RECORDS.map(({ says }) => says.rule))

  it('each rule has a record or a reason why it has none', () => {
    const rules = Object.keys(REFERENCE)
    const given = Object.keys(NO_RECORD)
    expect(rules.filter((rule) => !spoken.has(rule) && !given.includes(rule))).toEqual([])
    expect(given.filter((rule) => spoken.has(rule))).toEqual([])
    expect(given.filter((rule) => findRule(rule) === undefined)).toEqual([])
  })

  it.each(Object.entries(NO_RECORD))('%s: %s', (_, why) => {
    expect(why).toMatch(/\.$/)
    for (const [rule] of why.matchAll(/R-[A-Z]+-\d+/g)) expect(findRule(rule)).toBeDefined()
  })
})

describe('the page of rules', () => {
  const page = rulesPage(REFERENCE, RECORDS, SOURCES)

  it('holds every rule, every record and every source that is cited, each link with its place', () => {
    for (const rule of Object.keys(REFERENCE)) expect(page).toContain(`### ${rule}. `)
    for (const id of IDS) expect(page).toContain(`- \`${id}\` (`)
    const places = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]))
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(200)
    expect(links.filter((link) => !places.has(link))).toEqual([])
  })

  it('cites only what the table of sources holds', () => {
    const known = new Set(SOURCES.map(({ id }) => id))
    const cited = Object.values(REFERENCE).flatMap(({ cites }) => cites.map(({ source }) => source as string))
    expect(cited.filter((source) => !known.has(source))).toEqual([])
  })

  it('says dates, severities and places', () => {
    expect(page).toContain('`waste/before-jz` (rule')
    expect(page).toMatch(/in force to 2023-06-30/)
    expect(page).toMatch(/\(check, error\)/)
    expect(page).toMatch(/\(rule 1 of “technique”\)/)
    expect(page).toContain('No record: ')
  })
})
