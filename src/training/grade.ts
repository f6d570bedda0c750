import type { CodeBook } from '../codes/book.ts'
import { whyNot } from '../rules/index.ts'
import type { Line, RuleNumber, Step } from '../rules/index.ts'
import type { Answer } from './answer.ts'
import type { Asked, Case } from './case.ts'
import type { PredictedCode } from './read-prediction.ts'
import { tellingOf } from './telling.ts'
import type { Part } from './telling.ts'

/** A predicted line; `at` is the row beside which it was written, an administration's id, or null for none. */
export type Predicted = PredictedCode & { readonly at: string | null }

/** Predicted lines of one code and the same modifiers; `places` are the rows beside which they were written. */
type Summed = Predicted & { readonly places: readonly string[] }

export const VERDICTS = ['right', 'place', 'units', 'modifiers', 'missing', 'extra', 'not-asked'] as const
export type Verdict = (typeof VERDICTS)[number]

/** One line of the prediction, of the claim, or of both, and the rule that decides it. */
export type GradedLine = {
  readonly verdict: Verdict
  readonly predicted: Predicted | null
  readonly expected: Line | null
  /** The most telling reason; null for a code that no rule speaks of. */
  readonly tells: Step | null
  /** The reasons for the line as the claim has it, or against one that the claim has not. */
  readonly because: readonly Step[]
}

export type Grade = {
  readonly lines: readonly GradedLine[]
  /** Lines that are as the claim has them, and how many lines were looked at. */
  readonly right: number
  readonly of: number
  /** The rules that decided what was otherwise, each once. */
  readonly missed: readonly RuleNumber[]
}

const sameModifiers = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ')

/** Lines of one code and the same modifiers are one line: their units are added. */
function summed(predicted: readonly Predicted[], modifiers: boolean): readonly Summed[] {
  const lines = new Map<string, Summed>()
  for (const one of predicted) {
    const places = one.at === null ? [] : [one.at]
    const line = { ...one, modifiers: modifiers ? one.modifiers : [], places }
    const key = [line.code, ...line.modifiers].join('-')
    const before = lines.get(key)
    lines.set(
      key,
      before === undefined
        ? line
        : { ...before, units: before.units + line.units, places: [...before.places, ...places] },
    )
  }
  return [...lines.values()]
}

/** The kind of line that a code would make. */
export function kindOfCode(code: string, answer: Answer, book: CodeBook): Asked {
  const line = answer.claim.lines.find((one) => one.code === code)
  if (line !== undefined && line.kind !== 'other') return line.kind
  if (/^(?:992\d\d|G0463)$/.test(code)) return 'visit'
  return book.at(answer.claim.date).drugOfCode(code) !== null || /^[JQ]/.test(code)
    ? 'drug'
    : 'administration'
}

/** A dose line is asked for together with its waste, as far as a code alone can say. */
const isAskedFor = (kind: Asked, asks: readonly Asked[]): boolean =>
  asks.includes(kind) ||
  (kind === 'drug' && asks.includes('waste')) ||
  (kind === 'waste' && asks.includes('drug'))

type Paired = { readonly predicted: Summed | null; readonly expected: Line | null }

/** Puts each predicted line to the line of the claim with its code: first with the same modifiers, then with others. */
function pair(predicted: readonly Summed[], lines: readonly Line[]): readonly Paired[] {
  const left = new Set(predicted)
  const partner = new Map<Line, Summed>()
  for (const exact of [true, false])
    for (const line of lines) {
      if (partner.has(line)) continue
      const found = [...left].find(
        (one) => one.code === line.code && (!exact || sameModifiers(one.modifiers, line.modifiers)),
      )
      if (found === undefined) continue
      partner.set(line, found)
      left.delete(found)
    }
  return [
    ...lines.map((line) => ({ predicted: partner.get(line) ?? null, expected: line })),
    ...[...left].map((one) => ({ predicted: one, expected: null })),
  ]
}

const partOf = (verdict: Verdict): Part =>
  verdict === 'units' ? 'units' : verdict === 'modifiers' ? 'modifiers' : 'code'

/** Whether a line was written only beside administrations on which it does not rest. */
function isElsewhere({ places }: Summed, expected: Line, day: Case['day']): boolean {
  const given = places.filter((place) => day.administrations.some(({ id }) => id === place))
  return given.length > 0 && !given.some((place) => expected.administrations.includes(place))
}

function verdictOf(predicted: Summed, expected: Line, day: Case['day']): Verdict {
  if (!sameModifiers(predicted.modifiers, expected.modifiers)) return 'modifiers'
  if (predicted.units !== expected.units) return 'units'
  return isElsewhere(predicted, expected, day) ? 'place' : 'right'
}

/** Grades one line of a claim. */
function gradeExpected(one: Case, answer: Answer, predicted: Summed | null, expected: Line): GradedLine {
  const verdict = predicted === null ? 'missing' : verdictOf(predicted, expected, one.day)
  const tells = tellingOf(expected, partOf(verdict), one.teaches)
  const graded = { verdict, predicted, expected, tells, because: expected.because }
  if (verdict !== 'units' || predicted === null || predicted.units < expected.units) return graded
  // More than the claim has: what keeps the others off speaks first.
  const notMore = whyNot(answer.claim, expected.code).because
  return notMore[0] === undefined
    ? graded
    : { ...graded, tells: notMore[0], because: [...notMore, ...expected.because] }
}

/** Grades a line that the claim has not. */
function gradeExtra(one: Case, answer: Answer, book: CodeBook, predicted: Predicted): GradedLine {
  const { because } = whyNot(answer.claim, predicted.code, book.at(answer.claim.date))
  const same = answer.claim.lines.find((line) => line.code === predicted.code)
  const reasons = because.length > 0 || same === undefined ? because : same.because
  const taught = reasons.find((step) => one.teaches.includes(step.says.rule))
  return {
    verdict: 'extra',
    predicted,
    expected: null,
    tells: taught ?? reasons[0] ?? null,
    because: reasons,
  }
}

/**
 * Grades a prediction line by line against the computed claim: right, resting on something else, other units, other
 * modifiers, missing, or not on the claim; each with the rule that decides it. Lines of a kind that the case does not ask for are not looked at.
 */
export function grade(one: Case, answer: Answer, book: CodeBook, predictions: readonly Predicted[]): Grade {
  const asked = (code: string): boolean => isAskedFor(kindOfCode(code, answer, book), one.asks)
  const predicted = summed(predictions, one.modifiers)
  const aside = predicted.filter(({ code }) => !asked(code))
  const looked = predicted.filter(({ code }) => asked(code))
  const lines: readonly GradedLine[] = [
    ...pair(looked, answer.lines).flatMap(({ predicted: mine, expected }) => {
      if (expected !== null) return gradeExpected(one, answer, mine, expected)
      return mine === null ? [] : gradeExtra(one, answer, book, mine)
    }),
    ...aside.map(
      (mine): GradedLine => ({
        verdict: 'not-asked',
        predicted: mine,
        expected: null,
        tells: null,
        because: [],
      }),
    ),
  ]
  const judged = lines.filter(({ verdict }) => verdict !== 'not-asked')
  const missed = judged.flatMap(({ verdict, tells }) =>
    verdict === 'right' || tells === null ? [] : [tells.says.rule],
  )
  return {
    lines,
    right: judged.filter(({ verdict }) => verdict === 'right').length,
    of: judged.length,
    missed: [...new Set(missed)],
  }
}
