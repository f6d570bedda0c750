import type { CodeBook } from '../codes/book.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { codeDay } from '../rules/index.ts'
import type { Claim, Line } from '../rules/index.ts'
import { POLICIES } from '../rules/policies/index.ts'
import type { Asked, Case } from './case.ts'

/** The claim of a case and the lines that are asked for, in the order of the claim. */
export type Answer = {
  readonly claim: Claim
  readonly lines: readonly Line[]
  /** Day number of the encounter's date. */
  readonly day: number
}

const isAsked = (line: Line, asks: readonly Asked[]): boolean => asks.some((kind) => kind === line.kind)

/** Lines of one code as one, without modifiers; reasons are put together. */
function withoutModifiers(lines: readonly Line[]): readonly Line[] {
  const merged = new Map<string, Line>()
  for (const line of lines) {
    const key = `${line.kind} ${line.code}`
    const before = merged.get(key)
    if (before === undefined) merged.set(key, { ...line, modifiers: [] })
    else
      merged.set(key, {
        ...before,
        units: before.units + line.units,
        minutes: before.minutes + line.minutes,
        administrations: [...new Set([...before.administrations, ...line.administrations])],
        because: [...before.because, ...line.because],
      })
  }
  return [...merged.values()]
}

/** The lines of a claim that a case asks for. */
export function askedLines(one: Pick<Case, 'asks' | 'modifiers'>, claim: Claim): readonly Line[] {
  const lines = claim.lines.filter((line) => isAsked(line, one.asks))
  return one.modifiers ? lines : withoutModifiers(lines)
}

/** Codes the day of a case with the profile that its payer names, without the choices of any site. */
export function answerOf(one: Case, book: CodeBook): Answer {
  const [first, ...others] = POLICIES
  if (first === undefined) throw new Error('no payer profile')
  const policy = others.find(({ id }) => id === one.day.payer) ?? first
  const claim = codeDay(one.day, book, policy)
  return { claim, lines: askedLines(one, claim), day: parseDay(one.day.date) ?? 0 }
}
