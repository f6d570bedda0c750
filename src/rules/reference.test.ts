import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRule, REFERENCE } from './reference.ts'
import type { RuleReference } from './reference.ts'

/** The keys of every publication that the tables or the rules name. */
function sourceKeys(): readonly string[] | null {
  const file = new URL('../codes/sources/sources.json', import.meta.url)
  if (!existsSync(file)) return null
  const sources = JSON.parse(readFileSync(file, 'utf8')) as object
  return Array.isArray(sources) ? sources.map((source: { id: string }) => source.id) : Object.keys(sources)
}

const SOURCES = sourceKeys()

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
    expect(RULES).toHaveLength(188)
  })

  it.each(RULES)('%s has a title, a text and sources that exist', (_, rule) => {
    expect(rule.title).not.toMatch(/\.$/)
    expect(rule.title.length).toBeLessThan(60)
    expect(rule.text).toMatch(/\.$/)
    const unknown = rule.cites.filter((cite) => SOURCES !== null && !SOURCES.includes(cite.source))
    expect(unknown).toEqual([])
  })

  it('finds by number', () => {
    expect(findRule('R-TIME-1')?.grade).toBe('A')
    expect(findRule('R-NONE-1')).toBe(undefined)
  })
})
