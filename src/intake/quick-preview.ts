import type { CodeBook } from '../codes/book.ts'
import { apply } from '../encounter/commands.ts'
import type { Administration, Encounter } from '../encounter/model.ts'
import type { Claim, Policy, Pricing } from '../rules/index.ts'
import { compute } from '../session/coding.ts'

/** A code whose units an added administration changes; `words` say how. */
export type LineEffect = { readonly code: string; readonly words: string }

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

function unitsByCode(claim: Claim): ReadonlyMap<string, number> {
  const units = new Map<string, number>()
  for (const line of claim.lines) {
    const key = line.kind === 'waste' ? `${line.code} JW` : line.code
    units.set(key, (units.get(key) ?? 0) + line.units)
  }
  return units
}

const isProcedure = (code: string): boolean => /^\d/.test(code)

function words(code: string, before: number, after: number): string {
  if (before === 0) return `× ${after}`
  if (after === 0) return 'no longer'
  const ordinal = isProcedure(code) && after === before + 1 ? ORDINALS[after] : undefined
  return ordinal === undefined ? `× ${before} to × ${after}` : `${ordinal} unit`
}

/** What a claim would have more or less of: codes of administrations first, each in code order. */
export function effectsBetween(before: Claim, after: Claim): readonly LineEffect[] {
  const was = unitsByCode(before)
  const is = unitsByCode(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((code) => (was.get(code) ?? 0) !== (is.get(code) ?? 0))
    .sort((a, b) => Number(isProcedure(b)) - Number(isProcedure(a)) || (a < b ? -1 : 1))
    .map((code) => ({ code, words: words(code, was.get(code) ?? 0, is.get(code) ?? 0) }))
}

/** What adding drafts would change of the claim; null where the rules failed. */
export function effectsOf(
  drafts: readonly Administration[],
  encounter: Encounter,
  claim: Claim,
  book: CodeBook,
  policy: Policy,
  pricing: Pricing,
): readonly LineEffect[] | null {
  const day = drafts.reduce(
    (before, administration) => apply(before, { type: 'administration/add', administration, at: null }),
    encounter,
  )
  const { claim: after, failure } = compute(day, book, policy, pricing)
  return failure === null ? effectsBetween(claim, after) : null
}
