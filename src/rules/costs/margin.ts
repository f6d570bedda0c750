import type { Encounter, Vial } from '../../encounter/model.ts'
import { lineCents, roundHalfUp, timesOver } from '../../lib/money.ts'
import type { Claim, Line } from '../answers.ts'
import { ndc11 } from '../ndc.ts'
import type { DrugCost } from './read-costs.ts'

/** From what the cost of a drug was worked out: its containers by NDC, its containers by code, its billed units. */
export type CostBasis = 'ndc' | 'vial' | 'unit'

/** Why a drug has no margin. */
export type MarginGap =
  /** No cost of its code or its NDCs is known. */
  | 'no-cost'
  /** The cost is per container, and the record names none. */
  | 'no-vials'
  /** The cost is per container of a code, and containers of several sizes were used. */
  | 'several-sizes'
  /** A line has no price. */
  | 'no-price'

/** One drug of the claim, its discarded units included (R-PAY-11). Money in cents. */
export type DrugMargin = {
  readonly code: string
  readonly units: number
  readonly wasteUnits: number
  /** The allowed amount of its lines; null where one has no price. */
  readonly amount: number | null
  /** What is paid of it, the patient's share included, after sequestration where that is on (R-PAY-4). */
  readonly paid: number | null
  readonly cost: number | null
  /** Paid less cost. */
  readonly margin: number | null
  readonly basis: CostBasis | null
  readonly gap: MarginGap | null
}

export type Margin = {
  readonly drugs: readonly DrugMargin[]
  /** Over the drugs that have a margin. */
  readonly amount: number
  readonly paid: number
  readonly cost: number
  readonly margin: number
  /** How many drugs have none. */
  readonly gaps: number
}

/** What sequestration takes of a line: 2 % of Medicare's share, half up; nothing where the share is not known. */
export const withheldOf = ({ amount, coinsurance }: Pick<Line, 'amount' | 'coinsurance'>): number =>
  amount === null || coinsurance === null ? 0 : timesOver(amount - coinsurance, 2, 100)

type Costed = { readonly cents: number; readonly basis: CostBasis }

function costOf(
  code: string,
  units: number,
  vials: readonly Vial[],
  costs: readonly DrugCost[],
): Costed | MarginGap {
  const used = vials.filter((vial) => vial.count > 0)
  const byNdc = used.map((vial) => {
    const ndc = vial.ndc === null ? null : ndc11(vial.ndc)
    return ndc === null ? undefined : costs.find((cost) => cost.ndc === ndc && cost.per === 'vial')
  })
  if (used.length > 0 && byNdc.every((cost) => cost !== undefined)) {
    const mills = used.reduce((sum, vial, at) => sum + vial.count * (byNdc[at]?.mills ?? 0), 0)
    return { cents: roundHalfUp(mills, 10), basis: 'ndc' }
  }
  const ofCode = (per: DrugCost['per']): DrugCost | undefined =>
    costs.find((cost) => cost.ndc === null && cost.code === code && cost.per === per)
  const perUnit = ofCode('unit')
  if (perUnit !== undefined) return { cents: lineCents(units, perUnit.mills), basis: 'unit' }
  const perVial = ofCode('vial')
  if (perVial === undefined) return 'no-cost'
  if (used.length === 0) return 'no-vials'
  const sizes = new Set(used.map((vial) => `${vial.sizeMicroMg} ${vial.ndc === null ? '' : ndc11(vial.ndc)}`))
  if (sizes.size > 1) return 'several-sizes'
  const count = used.reduce((sum, vial) => sum + vial.count, 0)
  return { cents: lineCents(count, perVial.mills), basis: 'vial' }
}

const total = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)

/**
 * The buy-and-bill margin of a claim: per drug, what is paid for its given and discarded units less what they cost.
 * In: a priced claim, the costs, the day (its containers, for costs per container) and whether sequestration takes
 * its share. A cost per container of the recorded NDCs comes first, then the cost per billing unit of the code, which
 * counts the units billed, then the cost per container of the code. Out: integer cents; a drug without a cost or a
 * price has a reason instead of a margin and is in no sum.
 */
export function marginOf(
  claim: Claim,
  costs: readonly DrugCost[],
  options: { readonly encounter?: Encounter; readonly sequestration?: boolean } = {},
): Margin {
  const lines = claim.lines.filter((line) => line.kind === 'drug' || line.kind === 'waste')
  const drugs = [...new Set(lines.map((line) => line.code))].map((code): DrugMargin => {
    const own = lines.filter((line) => line.code === code)
    const ids = new Set(own.flatMap((line) => line.administrations))
    const vials = (options.encounter?.administrations ?? []).flatMap((a) => (ids.has(a.id) ? a.vials : []))
    const sum = (kind: Line['kind']): number =>
      own.reduce((units, line) => units + (line.kind === kind ? line.units : 0), 0)
    const [units, wasteUnits] = [sum('drug'), sum('waste')]
    const amount = total(own.map((line) => line.amount))
    const withheld =
      options.sequestration === true ? own.reduce((cents, line) => cents + withheldOf(line), 0) : 0
    const paid = amount === null ? null : amount - withheld
    const costed = costOf(code, units + wasteUnits, vials, costs)
    const head = { code, units, wasteUnits, amount, paid }
    if (typeof costed === 'string') return { ...head, cost: null, margin: null, basis: null, gap: costed }
    const { cents: cost, basis } = costed
    return paid === null
      ? { ...head, cost, margin: null, basis, gap: 'no-price' }
      : { ...head, cost, margin: paid - cost, basis, gap: null }
  })
  const known = drugs.filter((drug) => drug.margin !== null)
  const over = (pick: (drug: DrugMargin) => number | null): number =>
    known.reduce((cents, drug) => cents + (pick(drug) ?? 0), 0)
  return {
    drugs,
    amount: over((drug) => drug.amount),
    paid: over((drug) => drug.paid),
    cost: over((drug) => drug.cost),
    margin: over((drug) => drug.margin),
    gaps: drugs.length - known.length,
  }
}
