import type { Context, Draft } from '../working.ts'
import { byClaimOrder, datesOf } from './order.ts'

/** Lines that agree in code, modifiers and units may still differ in the days that their hours began on. */
const sameDates = (ctx: Context, x: Draft, y: Draft): boolean =>
  ctx.switches.midnightDate === 'start-date' ||
  JSON.stringify(datesOf(ctx, x.units, x.unitStarts)) === JSON.stringify(datesOf(ctx, y.units, y.unitStarts))

/** Says whether two codings of one day hold the same administration lines: codes, modifiers, units and dates, in claim order. */
export function sameClaimLines(ctx: Context, x: readonly Draft[], y: readonly Draft[]): boolean {
  if (x.length !== y.length) return false
  const other = [...y].sort(byClaimOrder)
  return [...x].sort(byClaimOrder).every((draft, at) => {
    const beside = other[at]
    return (
      beside !== undefined &&
      draft.code === beside.code &&
      draft.units === beside.units &&
      draft.modifiers.join(' ') === beside.modifiers.join(' ') &&
      sameDates(ctx, draft, beside)
    )
  })
}
