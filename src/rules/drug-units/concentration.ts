import type { BillingUnit, Container } from '../../codes/book.ts'
import type { Administration, Amount } from '../../encounter/model.ts'
import { amountOf, contentOfOne, divideHalfUp, inMeasure } from '../amounts.ts'
import { containerOf } from '../ndc.ts'
import type { Facts } from '../step.ts'
import type { Context } from '../working.ts'

/** How much of a drug one volume holds, by the containers of an administration. */
type Concentration = {
  readonly ndc: string
  readonly container: Container
  /** In the measure of the code, in `microMl` millionths of a mL. */
  readonly content: bigint
  readonly microMl: bigint
}

/** The row of the NDC table of every container of an administration; null where one has none. */
function containersIn(ctx: Context, a: Administration): readonly Container[] | null {
  const containers: Container[] = []
  for (const vial of a.vials) {
    const container = containerOf(ctx.book, vial.ndc)
    if (container === null) return null
    containers.push(container)
  }
  return containers
}

/** The one concentration that all containers of an administration have; null where one is unknown or two differ. */
function concentrationOf(ctx: Context, a: Administration, of: BillingUnit['of']): Concentration | null {
  let known: Concentration | null = null
  for (const container of containersIn(ctx, a) ?? []) {
    const content = container.of === of ? contentOfOne(container) : null
    if (content === null || container.microMl === undefined) return null
    const next = { ndc: container.ndc, container, content, microMl: BigInt(container.microMl) }
    if (known !== null && known.content * next.microMl !== next.content * known.microMl) return null
    known ??= next
  }
  return known
}

/** An amount in the measure of a code, and what was needed for it. */
export type Exact = {
  readonly exact: bigint
  /** Facts of the concentration that was used; null where none was. */
  readonly byVolume: Facts | null
}

/**
 * An amount of an administration in the measure of a code's unit. A volume counts only by the concentration of its
 * recorded containers, which the NDC table gives; otherwise it cannot be converted (R-UNIT-4) and the answer is null.
 */
export function exactAmount(
  ctx: Context,
  a: Administration,
  amount: Amount,
  unit: BillingUnit,
): Exact | null {
  const exact = inMeasure(unit.of, amount)
  if (exact !== null) return { exact, byVolume: null }
  if (amount.unit !== 'mL' || unit.of === 'each') return null
  const concentration = concentrationOf(ctx, a, unit.of)
  if (concentration === null) return null
  const { container, content, microMl, ndc } = concentration
  return {
    exact: divideHalfUp(BigInt(amount.micro) * content, microMl),
    byVolume: {
      dose: amount,
      ndc,
      content: amountOf(container.micro ?? 0, unit.of),
      volume: { micro: container.microMl ?? 0, unit: 'mL' },
    },
  }
}
