import type { CodeBook } from '../codes/book.ts'
import { answerOf } from './answer.ts'
import { makeDrill, seedText } from './drill.ts'
import type { Seed } from './drill.ts'

/** What is wrong with the drill of a seed: an error in its day, no line, or a claim in which its rule does not speak. */
export function faultOfDrill(seed: Seed, book: CodeBook): string | null {
  const drill = makeDrill(seed)
  const { claim, lines } = answerOf(drill, book)
  const errors = claim.findings.filter(({ check }) => check.severity === 'error')
  if (errors.length > 0) return `${seedText(seed)}: ${errors.map(({ check }) => check.id).join(', ')}`
  const spoken = [...claim.lines, ...claim.unbilled, ...claim.findings].flatMap(({ because }) => because)
  if (!spoken.some((step) => step.says.rule === seed.aim))
    return `${seedText(seed)}: ${seed.aim} does not speak`
  return lines.length === 0 && claim.unbilled.length === 0 ? `${seedText(seed)}: nothing to predict` : null
}
