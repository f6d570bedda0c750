/**
 * How the tests of the rules are written: days in a line, claims as text, and a harness for rule records that
 * polices its table.
 */
import { describe, expect, it } from 'vitest'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Administration, Amount, Encounter, Route, Setting, Visit } from '../encounter/model.ts'
import type { CodeBook } from '../codes/book.ts'
import type { Claim, Line } from './answers.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import type { Policy, Switches } from './policy.ts'
import { findRule } from './reference.ts'
import { decide, isInForce, remarksOn } from './rule.ts'
import type { Decision, Remark } from './rule.ts'
import type { Facts, Sentence } from './step.ts'

/** The usual date of service of a test. */
export const TEST_DATE = '2026-10-06'

/** Minutes of `HH:MM`; `+HH:MM` is on the next day. */
export function at(clock: string): number {
  const match = /^(\+?)(\d\d?):(\d\d)$/.exec(clock)
  if (match === null) throw new Error(`no time: ${clock}`)
  return (match[1] === '+' ? 1440 : 0) + Number(match[2]) * 60 + Number(match[3])
}

/** `170 mg`, `0.25 mg`, `20 g`. */
export function amount(text: string): Amount {
  const match = /^([\d.]+) (mg|mcg|g|mL|unit|mEq)$/.exec(text)
  if (match === null) throw new Error(`no amount: ${text}`)
  return { micro: Math.round(Number(match[1]) * 1e6), unit: match[2] as Amount['unit'] }
}

export type More = Partial<Omit<Administration, 'dose' | 'discarded' | 'id'>> & {
  readonly id?: string
  readonly dose?: string
  readonly discarded?: string
}

/** An administration without its id, which its place in the day gives. */
export type Row = Omit<Administration, 'id'> & { readonly id: string | null }

function row(drug: string, route: Route, start: string, stop: string | null, more: More): Row {
  const { dose, discarded, id, ...rest } = more
  const begins = at(start)
  const ends = stop === null ? null : at(stop) < begins ? at(stop) + 1440 : at(stop)
  return {
    ...blankAdministration('', drug, route, begins),
    stop: ends,
    dose: dose === undefined ? null : amount(dose),
    discarded: discarded === undefined ? null : amount(discarded),
    ...rest,
    id: id ?? null,
  }
}

/** An infusion; a stop before the start is on the next day, null is not documented. */
export const inf = (drug: string, start: string, stop: string | null, more: More = {}): Row =>
  row(drug, 'iv-infusion', start, stop, more)

export const push = (drug: string, start: string, more: More = {}): Row =>
  row(drug, 'iv-push', start, null, more)

/** Saline as hydration. */
export const saline = (start: string, stop: string | null, more: More = {}): Row =>
  row('normal saline', 'iv-infusion', start, stop, { class: 'hydration', purpose: 'dehydration', ...more })

/** Any other route. */
export const give = (drug: string, route: Route, start: string, more: More = {}): Row =>
  row(drug, route, start, null, more)

/** Any other route, with a stop. */
export const run = (drug: string, route: Route, start: string, stop: string, more: More = {}): Row =>
  row(drug, route, start, stop, more)

/** A visit; separately identifiable unless said. */
export const visit = (code: string, separatelyIdentifiable = true): Visit => ({
  code,
  separatelyIdentifiable,
  extra: {},
})

/** What of a day may be given besides its administrations. */
export type DayMore = Partial<Omit<Encounter, 'administrations' | 'setting'>>

/** A day of administrations; their ids are `a1`, `a2` … in the order given. */
export function day(setting: Setting, rows: readonly Row[], more: DayMore = {}): Encounter {
  return {
    ...blankEncounter('test', TEST_DATE, setting),
    ...more,
    administrations: rows.map((one, position) => ({ ...one, id: one.id ?? `a${position + 1}` })),
  }
}

/** The Medicare profile with some switches changed. */
export const policyWith = (switches: Partial<Switches>): Policy => ({ ...MEDICARE, switches })

/** Codes days with one book under Medicare, with some switches changed. */
export const coder =
  (book: CodeBook) =>
  (encounter: Encounter, switches: Partial<Switches> = {}): Claim =>
    codeDay(encounter, book, policyWith(switches))

/** `96365-59 × 2`. */
export const lineText = (line: Pick<Line, 'code' | 'units' | 'modifiers'>): string => {
  const code = [line.code, ...line.modifiers].join('-')
  return line.units === 1 ? code : `${code} × ${line.units}`
}

/** The administration and visit lines of a claim as sorted text; kinds may be given. */
export const linesText = (claim: Claim, kinds: readonly string[] = ['administration', 'visit']): string =>
  claim.lines
    .filter((line) => kinds.includes(line.kind))
    .map(lineText)
    .toSorted()
    .join(', ')

/** The same form of an expected text, so that the order of a row does not matter. */
export const sortedText = (text: string): string =>
  text === 'nothing' ? '' : text.split(/, */).toSorted().join(', ')

/** The rule numbers of a line, an unbilled item or a finding, in order. */
export const chainOf = (item: { readonly because: Line['because'] }): readonly string[] =>
  item.because.map((step) => step.says.rule)

/** Every line with its reasons, for the message of a failing test. */
export const explained = (claim: Claim): string =>
  [
    ...claim.lines.map(
      (line) => `${lineText(line)}  ${line.administrations.join(' ')}  ${chainOf(line).join(' > ')}`,
    ),
    ...claim.unbilled.map(
      (item) =>
        `unbilled ${item.minutes} min  ${item.administrations.join(' ')}  ${chainOf(item).join(' > ')}`,
    ),
  ].join('\n')

/** Expects the lines of a claim, in any order; a failure shows every line with its reasons. */
export function expectLines(claim: Claim, wanted: string, kinds?: readonly string[]): void {
  const because = explained(claim).split('\n')
  expect({ lines: linesText(claim, kinds), because }).toEqual({ lines: sortedText(wanted), because })
}

type DecisionRow<F extends Facts, A> = readonly [facts: F, answer: A, rule: string]

const BLANK = /\{([a-zA-Z0-9]+)\}/g

/** Names of blanks that no fact fills. */
const emptyBlanks = (says: readonly Sentence[], facts: readonly Facts[]): readonly string[] => {
  const names = new Set(facts.flatMap((one) => Object.keys(one)))
  const blanks = says.flatMap(({ because }) => [...because.matchAll(BLANK)].map((match) => match[1] ?? ''))
  return blanks.filter((name) => !names.has(name))
}

const withoutReference = (says: readonly Sentence[]): readonly string[] =>
  says.filter(({ rule }) => findRule(rule) === undefined).map(({ rule }) => rule)

const twice = (facts: readonly Facts[]): readonly string[] => {
  const texts = facts.map((one) => JSON.stringify(one))
  return texts.filter((text, position) => texts.indexOf(text) !== position)
}

/**
 * Tests a decision row by row: its answer and the rule that gave it. Also fails when two rows are the same, a
 * rule in force answers no row, an id is not `question/…` or not unique, a blank of a sentence names no fact, or
 * a rule's number is not in the reference.
 */
export function testDecision<F extends Facts, A>(
  decision: Decision<F, A>,
  date: string,
  rows: readonly DecisionRow<F, A>[],
): void {
  describe(`question ${decision.question}`, () => {
    it.each(rows.map(([facts, answer, rule], position) => ({ position, facts, answer, rule })))(
      '$position: $rule',
      ({ facts, answer, rule }) => {
        const decided = decide(decision, facts, ['a1'], date)
        expect([decided.step.says.id, decided.answer]).toEqual([rule, answer])
      },
    )

    it('has no row twice', () => {
      expect(twice(rows.map(([facts]) => facts))).toEqual([])
    })

    it('has a row for every rule in force', () => {
      const answered = new Set(rows.map(([, , rule]) => rule))
      const silent = decision.rules.filter((rule) => isInForce(rule, date) && !answered.has(rule.id))
      expect(silent.map((rule) => rule.id)).toEqual([])
    })

    it('has rules of its own, once each, from the reference', () => {
      const ids = decision.rules.map((rule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !id.startsWith(`${decision.question}/`))).toEqual([])
      expect(withoutReference(decision.rules)).toEqual([])
    })

    it('says nothing but facts', () => {
      expect(
        emptyBlanks(
          decision.rules,
          rows.map(([facts]) => facts),
        ),
      ).toEqual([])
    })
  })
}

type RemarkRow<F extends Facts> = readonly [facts: F, ids: readonly string[]]

/**
 * Tests a list of remarks row by row: which of them are said, in order. Also fails when two rows are the same, a
 * remark is said in no row or in every row, a blank of a sentence names no fact, or a rule's number is not in the
 * reference.
 */
export function testRemarks<F extends Facts>(
  remarks: readonly Remark<F>[],
  date: string,
  rows: readonly RemarkRow<F>[],
): void {
  describe('remarks', () => {
    it.each(rows.map(([facts, ids], position) => ({ position, facts, ids })))(
      '$position: $ids',
      ({ facts, ids }) => {
        expect(remarksOn(remarks, facts, ['a1'], date).map(({ says }) => says.id)).toEqual(ids)
      },
    )

    it('has no row twice', () => {
      expect(twice(rows.map(([facts]) => facts))).toEqual([])
    })

    it('has a row with each remark and one without it', () => {
      const count = ({ id }: Remark<F>) => rows.filter(([, ids]) => ids.includes(id)).length
      const oneSided = remarks.filter((remark) => count(remark) === 0 || count(remark) === rows.length)
      expect(oneSided.map(({ id }) => id)).toEqual([])
    })

    it('says nothing but facts, by rules of the reference', () => {
      expect(
        emptyBlanks(
          remarks,
          rows.map(([facts]) => facts),
        ),
      ).toEqual([])
      expect(withoutReference(remarks)).toEqual([])
    })
  })
}

/** What the findings of one check name, with the codes of the lines that they point to. */
export const namedBy = (
  claim: Claim,
  id: string,
): readonly (readonly [facts: Facts | undefined, lines: readonly (string | undefined)[]])[] =>
  claim.findings
    .filter(({ check }) => check.id === id)
    .map(({ because, lines }) => [because[0]?.facts, lines.map((at) => claim.lines[at]?.code)])

/** The findings of one family as `minute-at-limit a1 a2`, in the order of the claim. */
export const foundOf = (claim: Claim, family: string): readonly string[] =>
  claim.findings
    .filter(({ check }) => check.id.startsWith(`${family}/`))
    .map(({ check, administrations }) => [check.id.slice(family.length + 1), ...administrations].join(' '))
