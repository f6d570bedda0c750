import type { CodeBook } from '../../codes/book.ts'
import type { Encounter } from '../../encounter/model.ts'
import type { Claim, Line, Totals } from '../answers.ts'
import type { Policy } from '../policy.ts'
import type { Pricing } from '../pricing.ts'

/** A price basis with the name under which it is shown. */
export type NamedPricing = { readonly name: string; readonly pricing: Pricing }

/** One line under every basis; its code, units and modifiers are the same under all. */
export type LineByBasis = {
  readonly line: Pick<Line, 'code' | 'units' | 'modifiers' | 'kind' | 'role' | 'administrations'>
  /** One per basis in their order: the amount in cents (null: no price), the price of a unit, and why. */
  readonly prices: readonly Pick<Line, 'amount' | 'rate' | 'priced'>[]
}

export type ByBasis = {
  readonly bases: readonly { readonly name: string; readonly totals: Totals | null }[]
  readonly lines: readonly LineByBasis[]
}

type Coder = (encounter: Encounter, book: CodeBook, policy: Policy, pricing: Pricing) => Claim

/**
 * The same day under several price bases, side by side. In: `codeDay`, the day, its tables and policy, and the bases.
 * Out: the totals of each (null for a basis that prices nothing) and each line's price under each.
 */
export function totalsByBasis(
  code: Coder,
  encounter: Encounter,
  book: CodeBook,
  policy: Policy,
  pricings: readonly NamedPricing[],
): ByBasis {
  const claims = pricings.map(({ pricing }) => code(encounter, book, policy, pricing))
  const [first] = claims
  return {
    bases: pricings.map(({ name }, at) => ({
      name,
      totals: Object.values(claims[at]?.totals ?? {})[0] ?? null,
    })),
    lines: (first?.lines ?? []).map(({ code: hcpcs, units, modifiers, kind, role, administrations }, at) => ({
      line: { code: hcpcs, units, modifiers, kind, role, administrations },
      prices: claims.map((claim) => {
        const { amount = null, rate = null, priced = null } = claim.lines[at] ?? {}
        return { amount, rate, priced }
      }),
    })),
  }
}
