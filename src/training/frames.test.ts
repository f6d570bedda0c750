import { describe, expect, it } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import { answerOf } from './answer.ts'
import { framesFor, hintsFor } from './frames.ts'
import { LESSONS } from './lessons.ts'

const answer = (id: string) => answerOf(LESSONS.find((lesson) => lesson.id === id)!, fullBook)

describe('reasons, replayed', () => {
  it.each(LESSONS.map(({ id }) => [id]))(
    '%s: every reason of every line, in its order, about what was given',
    (id) => {
      const { claim, lines } = answer(id)
      const frames = framesFor({ claim, lines, day: 0 })
      const reasons = [...lines, ...claim.unbilled].flatMap(({ because }) => because)
      expect(frames.map(({ step }) => step)).toEqual(reasons)
      expect(new Set(frames.map(({ key }) => key)).size).toBe(frames.length)
      for (const { at, of } of frames) expect(at).toBeLessThanOrEqual(of)
      const hints = hintsFor({ claim, lines, day: 0 })
      expect(new Set(hints).size).toBe(hints.length)
      expect(hints.length).toBeLessThanOrEqual(frames.length)
      expect(hints.length).toBeGreaterThan(0)
    },
  )

  it('lights the minutes that the code holds', () => {
    const lit = (code: string) =>
      framesFor(answer('folfox-day'))
        .filter(({ line }) => line?.code === code)
        .at(-1)?.minutes
    expect(lit('96413')).toEqual([expect.objectContaining({ from: 570, to: 660 })])
    expect(lit('96415')).toEqual([expect.objectContaining({ from: 660, to: 692 })])
    expect(lit('96368')).toEqual([expect.objectContaining({ from: 570, to: 690 })])
  })
})
