import type { RuleNumber } from '../rules/index.ts'
import type { Case } from './case.ts'
import type { Typed } from './rows.ts'

/** Where a correction stands, when that is no rule's own citation. */
export type OwnSource = { readonly source: string; readonly at: string | null }

type Published = {
  /** Its number in the list of published statements that do not hold. */
  readonly id: string
  readonly title: string
  /** What is wrong with it, in our own words. */
  readonly holds: string
  /** The rule that it breaks. */
  readonly rule: RuleNumber
}

/** A published claim that is wrong: it stands in the rows, and is repaired there. */
export type WrongClaim = Published &
  Omit<Case, 'id' | 'title'> & {
    readonly kind: 'claim'
    /** What was published, retold. */
    readonly says: string
    /** The wrong lines, by the administration beside which they stand. */
    readonly wrong: Typed
  }

/** A published statement that is no claim: one reads it, or what holds, and says whether it holds. */
export type WrongStatement = Published & {
  readonly kind: 'statement'
  readonly wrong: string
  readonly right: string
  readonly source?: OwnSource
}

export type PublishedError = WrongClaim | WrongStatement
