import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { loadSources } from '../codes/sources.ts'
import { findRule } from '../rules/reference.ts'
import { answerOf } from './answer.ts'
import { ERRORS } from './errors.ts'
import { grade } from './grade.ts'
import type { WrongClaim } from './published.ts'
import { readRows, rowsOf } from './rows.ts'

const claims = ERRORS.flatMap((one) => (one.kind === 'claim' ? [one] : []))
const statements = ERRORS.flatMap((one) => (one.kind === 'statement' ? [one] : []))
const rows = claims.map((one): [id: string, one: WrongClaim] => [one.id, one])

describe('published errors', () => {
  it('are at least 40, each once, with a rule that is in the reference', () => {
    expect(ERRORS.length).toBeGreaterThanOrEqual(40)
    expect(new Set(ERRORS.map(({ id }) => id)).size).toBe(ERRORS.length)
    expect(new Set(ERRORS.map(({ title }) => title)).size).toBe(ERRORS.length)
    expect(ERRORS.filter(({ rule }) => findRule(rule) === undefined)).toEqual([])
  })

  it.each(rows)(
    '%s: the wrong lines are read and are not the claim; its rule is among those missed',
    (_, one) => {
      const read = readRows(rowsOf(one.day, one.asks), one.wrong)
      if (!read.ok) throw new Error(read.fault.piece)
      const keys = new Set(rowsOf(one.day, one.asks).map(({ key }) => key))
      expect(Object.keys(one.wrong).filter((key) => !keys.has(key))).toEqual([])
      const answer = answerOf(one, fullBook)
      const given = grade(one, answer, fullBook, read.predicted)
      expect(given.right).toBeLessThan(given.of)
      expect(given.lines.some(({ verdict }) => verdict === 'not-asked')).toBe(false)
      expect(given.missed).toContain(one.rule)
    },
  )

  it.each(rows)('%s: the repaired claim is right, and the day has no error', (_, one) => {
    const answer = answerOf(one, fullBook)
    const given = grade(
      one,
      answer,
      fullBook,
      answer.lines.map((line) => ({ ...line, at: null })),
    )
    expect(given.right).toBe(given.of)
    const errors = answer.claim.findings.filter(({ check }) => check.severity === 'error')
    expect(errors.map(({ check }) => check.id)).toEqual([])
  })

  it('of statements both readings are told, they differ, and the correction has a source', async () => {
    for (const { wrong, right, holds } of statements) {
      expect(new Set([wrong, right, holds]).size).toBe(3)
      for (const words of [wrong, right, holds]) expect(words).toMatch(/^[A-Z0-9].*\.$/)
    }
    const known = new Set((await loadSources()).keys())
    for (const { rule } of statements) expect(findRule(rule)?.text).not.toBe('')
    expect(
      statements
        .flatMap(({ source }) => (source === undefined ? [] : [source.source]))
        .filter((id) => !known.has(id)),
    ).toEqual([])
  })
})
