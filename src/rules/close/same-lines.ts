import type { Context, Draft } from '../working.ts'
import { byClaimOrder, datesOf } from './order.ts'

const textOf = (ctx: Context, { code, modifiers, units, unitStarts }: Draft): string =>
  `${code} ${modifiers.join(' ')} ${units} ${JSON.stringify(datesOf(ctx, units, unitStarts))}`

/** Says whether two codings of one day hold the same administration lines: codes, modifiers, units and dates, in claim order. */
export function sameClaimLines(ctx: Context, x: readonly Draft[], y: readonly Draft[]): boolean {
  if (x.length !== y.length) return false
  const other = [...y].sort(byClaimOrder)
  return [...x].sort(byClaimOrder).every((draft, at) => {
    const beside = other[at]
    return beside !== undefined && textOf(ctx, draft) === textOf(ctx, beside)
  })
}
