import { csvCell } from '../lib/csv.ts'
import type { RuleNumber } from '../rules/index.ts'
import type { Grade } from './grade.ts'
import type { Handout } from './handout.ts'

/** How one case of a hand-out went: the first check counts, later ones are tries. */
export type Score = {
  readonly right: number
  readonly of: number
  readonly hints: number
  readonly tries: number
  readonly missed: readonly RuleNumber[]
}

/** Scores by the id of their case. */
export type Scores = { readonly [id: string]: Score }

/** Adds a check: the first one stays the score, another one is one more try. */
export function withGrade(before: Scores, id: string, { right, of, missed }: Grade, hints: number): Scores {
  const known = before[id]
  const score =
    known === undefined ? { right, of, hints, tries: 1, missed } : { ...known, tries: known.tries + 1 }
  return { ...before, [id]: score }
}

/**
 * The scores of a hand-out for a spreadsheet, a row per case; a case without a check has empty cells. `who` is what
 * the learner wrote to be told apart: a seat, a number.
 */
export function scoresCsv({ title, cases }: Handout, scores: Scores, who: string): string {
  const rows = cases.map(({ id, title: name }) => {
    const score = scores[id]
    const result =
      score === undefined
        ? ['', '', '', '', '']
        : [score.right, score.of, score.hints, score.tries, score.missed.join(' ')]
    return [who, title, name, ...result]
      .map((one) => (typeof one === 'number' ? String(one) : csvCell(one)))
      .join(',')
  })
  return `${['learner,set,case,right,of,hints,tries,missed', ...rows].join('\r\n')}\r\n`
}

/** The lines that were right at the first check, over all cases. */
export function sumOf(scores: Scores): {
  readonly checked: number
  readonly right: number
  readonly of: number
} {
  const all = Object.values(scores)
  return {
    checked: all.length,
    right: all.reduce((sum, { right }) => sum + right, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
  }
}
