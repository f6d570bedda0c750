import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRule, REFERENCE } from './reference.ts'
import type { RuleReference } from './reference.ts'

/** The keys of every publication that the tables or the rules name. */
const SOURCES: readonly string[] = (
  JSON.parse(readFileSync(new URL('../codes/sources/sources.json', import.meta.url), 'utf8')) as {
    id: string
  }[]
).map((source) => source.id)

/** Every `rule: 'R-…'` of the rule records, with its file. */
const NAMED: readonly (readonly [file: string, rule: string])[] = readdirSync(new URL('.', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.ts') && !file.includes('test'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/'(R-[A-Z0-9]+-\d+)'(?!:)/g)].map(
      (match) => [file, match[1] ?? ''] as const,
    ),
  )

const RULES: readonly (readonly [string, RuleReference])[] = Object.entries(REFERENCE)

describe('the rules reference', () => {
  it('numbers every rule without a gap', () => {
    const chapters = new Map<string, number[]>()
    for (const [number] of RULES) {
      const chapter = number.replace(/-\d+$/, '')
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), Number(number.slice(chapter.length + 1))])
    }
    for (const numbers of chapters.values())
      expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, position) => position + 1))
    expect(RULES).toHaveLength(196)
  })

  it.each(RULES)('%s has a title, a text and sources that exist', (_, rule) => {
    expect(rule.title).not.toMatch(/\.$/)
    expect(rule.title.length).toBeLessThan(60)
    expect(rule.text).toMatch(/\.$/)
    const unknown = rule.cites.filter((cite) => !SOURCES.includes(cite.source))
    expect(unknown).toEqual([])
  })

  it('holds every rule that the engine names', () => {
    expect(NAMED.length).toBeGreaterThan(100)
    expect(NAMED.filter(([, rule]) => findRule(rule) === undefined)).toEqual([])
  })

  it('finds by number', () => {
    expect(findRule('R-TIME-1')?.grade).toBe('A')
    expect(findRule('R-NONE-1')).toBe(undefined)
  })
})
