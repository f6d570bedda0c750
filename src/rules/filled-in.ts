import type { Finding } from './answers.ts'
import { sentenceOf } from './step.ts'

/** The title or the remedy of a check with the facts of the finding in its blanks. `day` is the encounter's day number. */
export function filledIn(finding: Finding, words: string, day: number): string {
  // The step in which the check itself spoke; every finding ends with it.
  const step = finding.because.findLast(({ says }) => says.id === finding.check.id) ?? finding.because.at(-1)
  return step === undefined ? words : sentenceOf({ ...step, says: { ...step.says, because: words } }, day)
}

/** What would mend a finding, in words; null where nothing is to be mended. */
export const fixOf = (finding: Finding, day: number): string | null =>
  finding.check.fix === null ? null : filledIn(finding, finding.check.fix, day)
