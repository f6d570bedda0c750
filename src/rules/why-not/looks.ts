import type { RuleNumber, Sentence } from '../step.ts'

/**
 * A place to look for a reason: the lines of some codes, what is not billed, or the findings; of their reasons
 * those of these rules, the first named first.
 */
export type Look = {
  readonly at: readonly string[] | 'unbilled' | 'findings'
  readonly rules: readonly RuleNumber[]
  /** Counts only where no other look found anything. */
  readonly last?: true
}

/** A reason that is worked out from the claim: see `asks.ts`. */
export type Ask =
  | 'once'
  | 'site'
  | 'hours'
  | 'family'
  | 'short'
  | 'apart'
  | 'fluid-beside'
  | 'pump-first'
  | 'prolonged'
  | 'beside'
  | 'visit'

/** Why a code is commonly not on a claim: where to look, in order, and what the record would have to hold. */
export type Withheld = {
  /** The rule that defines when the code is given. */
  readonly by: RuleNumber
  /** What the record would have to hold for it, in our own words. */
  readonly needs: string
  readonly looks: readonly (Look | Ask)[]
  /** Said first on an office claim of a code that only a facility reports. */
  readonly facilityOnly?: Sentence
  /** Said where another line stands on the claim, by the ask `beside`. */
  readonly beside?: Sentence
}

const lookAt =
  (place: Look['at']) =>
  (...rules: Look['rules']): Look => ({ at: place, rules })

/** Among the reasons of what is not billed. */
export const unbilled = lookAt('unbilled')
/** Among the reasons of the findings. */
export const found = lookAt('findings')
/** Among the reasons of the lines of some codes. */
export const at = (codes: readonly string[], ...rules: Look['rules']): Look => ({ at: codes, rules })

/** What withholds a code that has nothing more to be said of it. */
export const plain = (by: RuleNumber, needs: string, ...looks: readonly (Look | Ask)[]): Withheld => ({
  by,
  needs,
  looks,
})
