import type { Claim, Role, RuleNumber } from '../rules/index.ts'

/** What one administration earned: its administration lines in claim order, or the rule that withheld one. */
export type Earned = {
  readonly codes: readonly { readonly code: string; readonly units: number; readonly role: Role }[]
  /** The rule that keeps it, or some of its minutes, off the claim. */
  readonly rule: RuleNumber | null
}

export const NOTHING: Earned = { codes: [], rule: null }

type Open = { codes: { code: string; units: number; role: Role }[]; rule: RuleNumber | null }

const byClaim = new WeakMap<Claim, ReadonlyMap<string, Earned>>()

/** What each administration of a claim earned, by its id. */
export function earnedOf(claim: Claim): ReadonlyMap<string, Earned> {
  const known = byClaim.get(claim)
  if (known !== undefined) return known
  const found = new Map<string, Open>()
  const open = (id: string): Open => {
    const here = found.get(id) ?? { codes: [], rule: null }
    found.set(id, here)
    return here
  }
  for (const { kind, administrations, code, units, role } of claim.lines)
    if (kind === 'administration')
      for (const id of administrations) open(id).codes.push({ code, units, role })
  for (const { administrations, because } of claim.unbilled)
    for (const id of administrations) open(id).rule ??= because.at(-1)?.says.rule ?? null
  byClaim.set(claim, found)
  return found
}

/** `96413 + 96415 × 2`, or `none · R-HYD-7`. */
export function earnedText(earned: Earned): string {
  if (earned.codes.length === 0) return earned.rule === null ? 'none' : `none · ${earned.rule}`
  return earned.codes.map(({ code, units }) => (units === 1 ? code : `${code} × ${units}`)).join(' + ')
}
