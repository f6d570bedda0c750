import type { Encounter, Setting } from '../encounter/model.ts'
import type { LineKind, RuleNumber } from '../rules/index.ts'

/** What a learner is asked to predict: the kinds of lines of the claim. */
export type Asked = Extract<LineKind, 'administration' | 'drug' | 'waste' | 'visit'>

/** A day with a question: a lesson, a drill, a claim to repair or a day from a hand-out. Its answer is never written down; `codeDay` gives it. */
export type Case = {
  readonly id: string
  readonly title: string
  readonly day: Encounter
  readonly question: string
  readonly asks: readonly Asked[]
  /** Whether a modifier is part of the answer; if not, lines of one code are one line and modifiers are not looked at. */
  readonly modifiers: boolean
  /** The rules that the day is about, the first one above all; where several rules speak for a line these are named. */
  readonly teaches: readonly RuleNumber[]
}

/** A case of the course, with what is read before and after it. */
export type Lesson = Case & {
  /** What must be known, in our own words: one paragraph each. */
  readonly text: readonly string[]
  /** What the day shows, said after the answer. */
  readonly notice: readonly string[]
  /**
   * What the lesson comes down to, in the notation of a prediction: `96415×1` is on the claim with just these units,
   * `no 96417` is not on it. A test compares it with the computed claim.
   */
  readonly point: readonly [string, ...string[]]
  /** The setting in which the same day is shown for comparison, and what it comes down to there. */
  readonly other?: Setting
  readonly otherPoint?: readonly [string, ...string[]]
}
