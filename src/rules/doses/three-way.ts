import type { BillingUnit } from '../../codes/book.ts'
import type { Amount } from '../../encounter/model.ts'
import { amountIn, ceilDiv, inMeasureOf, unitSize } from '../amounts.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { SAYS } from './rules.ts'

/** Whether two of the three agree; `unknown` where one is not documented or they cannot be compared. */
export type Agreement = 'agree' | 'differ' | 'unknown'

export type ThreeWay = {
  readonly orderedGiven: Agreement
  readonly givenBilled: Agreement
  readonly orderedBilled: Agreement
  readonly because: readonly Step[]
}

const MG: BillingUnit = { micro: 1_000_000, of: 'mg', text: '1 MG' }

/** Per cent by which what was given may differ from the order (procedure 16.11). */
export const USUAL_TOLERANCE = 10

/** Whether `second` differs from `first` by more than a percentage of `first`; null where they cannot be compared. */
export function differsBeyond(first: Amount, second: Amount, tolerance = USUAL_TOLERANCE): boolean | null {
  const isSame = first.unit === second.unit
  const x = isSame ? BigInt(first.micro) : inMeasureOf(MG, first)
  const y = isSame ? BigInt(second.micro) : inMeasureOf(MG, second)
  if (x === null || y === null) return null
  const difference = x > y ? x - y : y - x
  return difference * 100n > x * BigInt(tolerance)
}

const agreementOf = (differs: boolean | null): Agreement =>
  differs === null ? 'unknown' : differs ? 'differ' : 'agree'

/**
 * Ordered against given against billed (R-DOSE-5). In: the dose that the order makes, the dose given, and the units
 * billed (discarded ones apart) with what one holds; any may be null. Ordered and given agree within `tolerance` per
 * cent of the order. Given and billed agree only where the units are the dose rounded up (R-UNIT-1). Ordered and
 * billed agree where the units hold the order within the tolerance, or are the order rounded up. Out: three answers
 * with their reasons; nothing here changes a line.
 */
export function threeWay(
  ordered: Amount | null,
  given: Amount | null,
  billed: { readonly units: number; readonly unit: BillingUnit } | null,
  options: { readonly about?: readonly string[]; readonly tolerance?: number } = {},
): ThreeWay {
  const about = options.about ?? []
  const tolerance = options.tolerance ?? USUAL_TOLERANCE
  const because: Step[] = []
  const within = (
    first: string,
    a: Amount | null,
    second: string,
    b: Amount | null,
    exact = false,
  ): Agreement => {
    const differs = a === null || b === null ? null : differsBeyond(a, b, tolerance) && !exact
    if (differs !== null)
      because.push(
        stepOf(differs ? SAYS.differs : SAYS.agrees, about, {
          first,
          firstAmount: a,
          second,
          secondAmount: b,
          tolerance,
        }),
      )
    return agreementOf(differs)
  }
  const unitsOf = (dose: Amount | null): number | null => {
    const exact = dose === null || billed === null ? null : inMeasureOf(billed.unit, dose)
    return exact === null || billed === null ? null : ceilDiv(exact, unitSize(billed.unit))
  }
  const orderedGiven = within('The order', ordered, 'the dose given', given)
  const units = unitsOf(given)
  if (units !== null && billed !== null)
    because.push(
      stepOf(units === billed.units ? SAYS.unitsAgree : SAYS.unitsDiffer, about, {
        dose: given,
        unit: billed.unit.text,
        units,
        billed: billed.units,
      }),
    )
  const amount = billed === null ? null : amountIn(billed.unit, BigInt(billed.units) * unitSize(billed.unit))
  return {
    orderedGiven,
    givenBilled: agreementOf(units === null || billed === null ? null : units !== billed.units),
    orderedBilled: within(
      'The order',
      ordered,
      'the amount billed',
      amount,
      unitsOf(ordered) === billed?.units,
    ),
    because,
  }
}
