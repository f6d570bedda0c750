import type { Line, RuleNumber, Step } from '../rules/index.ts'

/** Which part of a line a learner has otherwise. */
export type Part = 'code' | 'units' | 'modifiers'

/** The beginnings of the rules that speak for the code of a line, by its role, the most telling first. */
const FOR_CODE: { readonly [R in Line['role']]: readonly string[] } = {
  initial: ['R-INIT-', 'R-SITE-', 'R-SESS-', 'R-CLS-'],
  'additional-hour': ['R-TIME-9', 'R-CONC-5', 'R-TIME-8', 'R-TIME-10', 'R-TIME-11', 'R-TIME-2'],
  sequential: ['R-SEQ-', 'R-CONC-', 'R-MIX-', 'R-CLS-', 'R-TIME-1'],
  concurrent: ['R-CONC-2', 'R-CONC-4', 'R-CONC-', 'R-CLS-'],
  push: ['R-PUSH-3', 'R-PUSH-2', 'R-PUSH-1', 'R-PUSH-', 'R-MIX-', 'R-CLS-', 'R-TIME-1'],
  injection: ['R-INJ-', 'R-VAX-', 'R-CLS-'],
  hydration: ['R-HYD-2', 'R-HYD-'],
  prolonged: ['R-PUMP-'],
  other: ['R-CATH-', 'R-BLD-', 'R-INJ-', 'R-PUMP-', 'R-ROUTE-'],
  drug: ['R-UNIT-5', 'R-UNIT-'],
  waste: ['R-JW-1', 'R-JW-'],
  visit: ['R-EM-4', 'R-EM-'],
}

const FOR_UNITS: { readonly [R in Line['role']]?: readonly string[] } = {
  drug: ['R-UNIT-1', 'R-UNIT-'],
  waste: ['R-JW-2', 'R-JW-'],
  injection: ['R-INJ-2', 'R-INJ-'],
}

/** Rules that speak for modifiers, whatever the line. */
const FOR_MODIFIERS = ['R-MOD-', 'R-NCCI-', 'R-EM-2', 'R-EM-', 'R-JW-', 'R-SITE-', 'R-SESS-']

/** What the clock made of an infusion speaks before anything else for a push. */
const BY_CLOCK = ['technique/no-stop', 'technique/short-infusion']

const beginnings = (line: Line, part: Part): readonly string[] =>
  part === 'modifiers'
    ? FOR_MODIFIERS
    : part === 'units'
      ? (FOR_UNITS[line.role] ?? FOR_CODE[line.role])
      : FOR_CODE[line.role]

const fits = (rule: RuleNumber, beginning: string): boolean =>
  beginning.endsWith('-') ? rule.startsWith(beginning) : rule === beginning

/**
 * The reason of a line that tells most about its code, its units or its modifiers. Where several speak, the one of a
 * rule in `teaches` goes first. Null only for a line without reasons.
 */
export function tellingOf(line: Line, part: Part, teaches: readonly RuleNumber[]): Step | null {
  const able = beginnings(line, part).flatMap((beginning) =>
    line.because.filter((step) => fits(step.says.rule, beginning)),
  )
  const byClock = line.because.find((step) => BY_CLOCK.includes(step.says.id))
  const taught = teaches.flatMap((rule) => able.filter((step) => step.says.rule === rule))
  const clock = part === 'code' && byClock !== undefined ? [byClock] : []
  return [...taught, ...clock, ...able, ...line.because.toReversed()][0] ?? null
}
