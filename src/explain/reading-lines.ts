import type { Claim, Line } from '../rules/index.ts'

/** The lines in which the readings of a switch differ, and what they come to; null where one has no price. */
export type ReadingLines = { readonly lines: readonly Line[]; readonly amount: number | null }

const nameOf = (line: Line): string =>
  `${[line.kind, line.code, ...line.modifiers].join(' ')} × ${line.units}`

/** Of each claim the lines that not all of them hold. */
export function readingLines(claims: readonly Claim[]): readonly ReadingLines[] {
  const names = claims.map((claim) => new Set(claim.lines.map(nameOf)))
  return claims.map((claim) => {
    const lines = claim.lines.filter((line) => !names.every((all) => all.has(nameOf(line))))
    const unpriced = lines.some((line) => line.amount === null)
    return { lines, amount: unpriced ? null : lines.reduce((sum, line) => sum + (line.amount ?? 0), 0) }
  })
}

/** `96415 × 2`, with modifiers; the longest list is cut nowhere. */
export const linesText = (lines: readonly Line[]): string =>
  lines
    .map((line) => `${[line.code, ...line.modifiers].join('-')} × ${line.units.toLocaleString('en-US')}`)
    .join(', ')
