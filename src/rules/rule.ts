import type { SwitchName } from './policy.ts'
import { stepOf } from './step.ts'
import type { Facts, Sentence, Step } from './step.ts'

/** The dates of service for which a rule holds; both ends included, `to` null while it is in force. */
export type InForce = { readonly from: string; readonly to: string | null }

/** A rule is a record: what it says, when it applies, and what it answers. */
export type Rule<F extends Facts, A> = Sentence & {
  readonly inForce?: InForce
  readonly when: (facts: F) => boolean
  readonly then: (facts: F) => A
}

/** A question is an ordered list of rules: the first in force that applies answers; the last applies always. */
export type Decision<F extends Facts, A> = {
  readonly question: string
  readonly rules: readonly Rule<F, A>[]
}

export type Decided<A> = { readonly answer: A; readonly step: Step }

export const isInForce = (rule: { readonly inForce?: InForce }, date: string): boolean =>
  rule.inForce === undefined ||
  (rule.inForce.from <= date && (rule.inForce.to === null || date <= rule.inForce.to))

/** The rule that answers. Throws where none applies: the last rule of a decision must always. */
export function ruleFor<F extends Facts, A>(decision: Decision<F, A>, facts: F, date: string): Rule<F, A> {
  for (const rule of decision.rules) if (isInForce(rule, date) && rule.when(facts)) return rule
  throw new Error(`no rule of ${decision.question} applies`)
}

/** Answers a question about administrations. */
export function decide<F extends Facts, A>(
  decision: Decision<F, A>,
  facts: F,
  about: readonly string[],
  date: string,
): Decided<A> {
  const rule = ruleFor(decision, facts, date)
  return { answer: rule.then(facts), step: stepOf(rule, about, facts) }
}

/** A list of remarks: every one in force that applies is said, in order. */
export type Remark<F extends Facts> = Sentence & {
  readonly inForce?: InForce
  readonly when: (facts: F) => boolean
}

/** The steps of all remarks that apply. */
export function remarksOn<F extends Facts>(
  remarks: readonly Remark<F>[],
  facts: F,
  about: readonly string[],
  date: string,
): readonly Step[] {
  const steps: Step[] = []
  for (const remark of remarks)
    if (isInForce(remark, date) && remark.when(facts)) steps.push(stepOf(remark, about, facts))
  return steps
}

export const SEVERITIES = ['error', 'warning', 'opportunity', 'info'] as const
/** Follows the cited source's own verb: must makes an error, should a warning, anything else a note. */
export type Severity = (typeof SEVERITIES)[number]

/** A check has a rule's head; instead of an answer it has a severity, a short title and what would mend it. */
export type Check = Sentence & {
  readonly severity: Severity
  /** A short title, code or drug first; its blanks are filled like a sentence's. */
  readonly title: string
  /** The CARC it prevents: `CO-97`. */
  readonly denial: string | null
  readonly fix: string | null
  /** Equal facts make one finding for all administrations that they are said of. */
  readonly oncePerFacts?: true
  /** The switch whose values are the readings, where authorities differ. */
  readonly readings?: SwitchName
}

/** `97` of `CO-97`: the reason code of a denial without the group that says who owes the amount. */
export const denialNumber = (denial: string): string => denial.replace(/^[A-Z]{2}-/, '')

/**
 * Says whether a question that has got its answer would be answered otherwise under another value of one of its
 * facts, such as a policy switch: then the day has two readings here.
 */
export function hasReadings<F extends Facts, A>(
  decision: Decision<F, A>,
  facts: F,
  answer: A,
  name: keyof F,
  values: readonly F[keyof F][],
  date: string,
): boolean {
  const other: F = { ...facts }
  return values.some((value) => {
    if (value === facts[name]) return false
    other[name] = value
    return ruleFor(decision, other, date).then(other) !== answer
  })
}
