import { csvCell } from '../lib/csv.ts'
import type { RuleRecord, TrainingRecord } from '../session/training-record.ts'
import type { RuleNumber } from '../rules/index.ts'
import type { Grade } from './grade.ts'

/** Whether a rule was held in one exercise. */
export type Outcome = { readonly rule: RuleNumber; readonly right: boolean }

/** How many of the last outcomes are kept. */
const KEPT = 12
/** Right answers in a row from which a rule is steady. */
const STEADY = 4

export const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

export const MASTERIES = ['new', 'learning', 'steady'] as const
export type Mastery = (typeof MASTERIES)[number]

/** One check of a prediction. */
export type Attempt = {
  readonly given: Grade
  /** The rules that the opened hints had said. */
  readonly hinted: ReadonlySet<RuleNumber>
  /** Whether the answer had not been seen before: only then it shows what is held. */
  readonly isFirst: boolean
}

/**
 * What an exercise shows of each rule that decided one of its lines: right where all of them were, and no hint had
 * said the rule before.
 */
export function outcomesOf(given: Grade, hinted: ReadonlySet<RuleNumber>): readonly Outcome[] {
  const outcomes = new Map<RuleNumber, boolean>()
  for (const { verdict, tells } of given.lines) {
    if (tells === null || verdict === 'not-asked') continue
    const { rule } = tells.says
    outcomes.set(rule, (outcomes.get(rule) ?? true) && verdict === 'right' && !hinted.has(rule))
  }
  return [...outcomes].map(([rule, right]) => ({ rule, right }))
}

function noted(before: RuleRecord | undefined, right: boolean, date: string): RuleRecord {
  const recent = `${before?.recent ?? ''}${right ? '1' : '0'}`
  return {
    tried: (before?.tried ?? 0) + 1,
    right: (before?.right ?? 0) + (right ? 1 : 0),
    recent: recent.slice(-KEPT),
    last: date,
  }
}

/** The record after an exercise. `done`: its id, where it was answered without a difference. */
export function withOutcomes(
  before: TrainingRecord,
  outcomes: readonly Outcome[],
  done: string | null,
  date: string,
): TrainingRecord {
  const rules = { ...before.rules }
  for (const { rule, right } of outcomes) rules[rule] = noted(rules[rule], right, date)
  const isNew = done !== null && !before.done.includes(done)
  return { rules, done: isNew ? [...before.done, done] : before.done }
}

/** Right answers since the last one that was not. */
const rowOfRight = (record: RuleRecord | undefined): number =>
  /1*$/.exec(record?.recent ?? '')?.[0].length ?? 0

export function masteryOf(record: RuleRecord | undefined): Mastery {
  if (record === undefined || record.tried === 0) return 'new'
  return rowOfRight(record) >= STEADY ? 'steady' : 'learning'
}

/** How hard the next drill of a rule is: two right answers in a row lead one level up, a wrong one down to the first. */
export function levelFor(record: RuleRecord | undefined): Level {
  const steps = Math.floor(rowOfRight(record) / 2)
  return LEVELS[Math.min(steps, LEVELS.length - 1)] ?? 1
}

/**
 * The rule to drill next among those that can be drilled: the one missed last, else one that is being learned, else
 * the first that was never met, else the one that was right for the longest.
 */
export function nextAim(record: TrainingRecord, aims: readonly RuleNumber[]): RuleNumber | null {
  const of = (rule: RuleNumber): RuleRecord | undefined => record.rules[rule]
  const newest = (rules: readonly RuleNumber[]): RuleNumber | undefined =>
    rules.toSorted((one, other) => {
      const a = of(one)?.last ?? ''
      const b = of(other)?.last ?? ''
      return a < b ? 1 : a > b ? -1 : 0
    })[0]
  const missed = aims.filter((rule) => of(rule)?.recent.endsWith('0') === true)
  const learning = aims.filter((rule) => masteryOf(of(rule)) === 'learning')
  const fresh = aims.find((rule) => masteryOf(of(rule)) === 'new')
  return newest(missed) ?? newest(learning) ?? fresh ?? newest(aims.toReversed()) ?? null
}

/** A list of the record for a spreadsheet: one row per rule that was met. */
export function progressCsv(record: TrainingRecord, titleOf: (rule: string) => string): string {
  const rows = Object.entries(record.rules)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, entry]) =>
      [rule, csvCell(titleOf(rule)), masteryOf(entry), entry.tried, entry.right, entry.last].join(','),
    )
  return `${['rule,title,mastery,tried,right,last', ...rows].join('\r\n')}\r\n`
}
