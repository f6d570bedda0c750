import type { RuleNumber } from '../step.ts'

/**
 * A: read in a document or data file of Medicare or a contractor. B: read second-hand in a named publication.
 * C: our reading, unconfirmed. Several letters: parts of the rule differ.
 */
export type Grade = 'A' | 'B' | 'C' | 'A/B' | 'A/C' | 'B/C' | 'A/B/C'

/** A key of `src/codes/sources/sources.json`, and the place in it. */
export type Cite = { readonly source: string; readonly at: string | null }

export type RuleReference = {
  readonly title: string
  readonly text: string
  readonly grade: Grade
  /** Empty: the rule is ours. */
  readonly cites: readonly Cite[]
  /** Dates of service for which it holds, where it is not for all. */
  readonly from?: string
  readonly to?: string
}

export type References = { readonly [rule: RuleNumber]: RuleReference }
