import type { BillingUnit, Container, DayBook } from '../../codes/book.ts'
import type { Amount } from '../../encounter/model.ts'
import { err, ok } from '../../lib/result.ts'
import type { Result } from '../../lib/result.ts'
import { amountIn, ceilDiv, contentOfOne, floorDiv, inMeasureOf, unitSize } from '../amounts.ts'
import { amountText, stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import { smallestSet } from './smallest-set.ts'

/** Containers of one size; several NDCs hold the same amount. */
export type VialSize = {
  readonly content: Amount
  readonly ndcs: readonly string[]
  readonly singleDose: boolean | null
}

export type VialUse = { readonly size: VialSize; readonly count: number }

/** The containers for a dose, and what its two lines come to. */
export type VialPlan = {
  readonly vials: readonly VialUse[]
  readonly content: Amount
  readonly dose: Amount
  /** What is left of single-dose containers; 0 from multi-dose ones, where nothing is discarded for this patient. */
  readonly discarded: Amount
  readonly units: number
  /** Units of the JW line; 0 where less than one unit is left. */
  readonly wasteUnits: number
  readonly because: readonly Step[]
}

/** Why there is no plan. */
export type VialProblem =
  /** The dose cannot be converted to the measure of the code (R-UNIT-4). */
  | 'not-convertible'
  /** No container of the code is known, or of the kind asked for. */
  | 'no-container'
  /** What is on hand does not hold the dose. */
  | 'too-little'

export const SAYS = {
  set: {
    id: 'vials/set',
    rule: 'R-JW-5',
    because: '{dose} is made with least left over from {vials}, {content} together.',
  },
  left: {
    id: 'vials/left',
    rule: 'R-JW-1',
    because: '{discarded} is left of single-dose containers and is discarded.',
  },
  multiDose: {
    id: 'vials/multi-dose',
    rule: 'R-JW-4',
    because: 'The containers are multi-dose: what is left is neither waste of this patient nor billed.',
  },
  units: {
    id: 'vials/units',
    rule: 'R-UNIT-1',
    because: '{dose} at {unit} a unit is {units} units, rounded up.',
  },
  wasteUnits: {
    id: 'vials/waste-units',
    rule: 'R-JW-2',
    because:
      'The discarded amount rounds down, and both lines stay within the {capacity} units of the containers: {wasteUnits} units.',
  },
} as const satisfies { readonly [name: string]: Sentence }

const kindOf = (singleDose: boolean | undefined): boolean | null => singleDose ?? null

/** The sizes in which a code's containers come, largest first; containers without a known content are left out. */
export function sizesOf(containers: readonly Container[], unit: BillingUnit): readonly VialSize[] {
  const sizes = new Map<string, { readonly exact: bigint; readonly kind: boolean | null; ndcs: string[] }>()
  for (const container of containers) {
    const exact = container.of === unit.of ? contentOfOne(container) : null
    if (exact === null || exact === 0n) continue
    const kind = kindOf(container.singleDose)
    const key = `${exact} ${kind}`
    const size = sizes.get(key) ?? { exact, kind, ndcs: [] }
    size.ndcs.push(container.ndc)
    sizes.set(key, size)
  }
  return [...sizes.values()]
    .sort((a, b) => (a.exact > b.exact ? -1 : a.exact < b.exact ? 1 : Number(b.kind) - Number(a.kind)))
    .map(({ exact, kind, ndcs }) => ({ content: amountIn(unit, exact), ndcs: ndcs.sort(), singleDose: kind }))
}

/** What is on hand: the amount in one container, whether it is for one dose, and how many there are. */
export type OnHand = {
  readonly size: VialSize
  /** Null: as many as wanted. */
  readonly available: number | null
}

/** `2 × 400 mg`, `4 × 100 mg`. */
const words = (vials: readonly VialUse[]): readonly string[] =>
  vials.map(({ size, count }) => `${count} × ${amountText(size.content)}`)

/**
 * The smallest set of containers for a dose, and the units of its two lines (R-JW-2, R-JW-5, R-UNIT-1).
 * In: the dose, the billing unit of the code and the containers on hand, all of the code's measure. Where all are
 * multi-dose the fewest are taken and leave no waste; a container of unknown kind counts as single-dose, as on the
 * claim.
 * Out: containers, what is discarded and the units, with reasons; or why there is no plan.
 */
export function planVials(
  dose: Amount,
  unit: BillingUnit,
  onHand: readonly OnHand[],
  about: readonly string[] = [],
): Result<VialPlan, VialProblem> {
  const exact = inMeasureOf(unit, dose)
  if (exact === null) return err('not-convertible')
  if (onHand.length === 0) return err('no-container')
  const sizes = onHand.map(({ size, available }) => ({
    content: inMeasureOf(unit, size.content) ?? 0n,
    available,
  }))
  const isMultiDose = onHand.every(({ size }) => size.singleDose === false)
  const chosen = smallestSet(sizes, exact, isMultiDose ? 'fewest' : 'least-left')
  if (chosen === null) return err('too-little')
  const vials = onHand.flatMap(({ size }, at): readonly VialUse[] => {
    const count = chosen.counts[at] ?? 0
    return count === 0 ? [] : [{ size, count }]
  })
  const left = isMultiDose ? 0n : chosen.content - exact
  const one = unitSize(unit)
  const units = ceilDiv(exact, one)
  const capacity = floorDiv(chosen.content, one)
  const wasteUnits = Math.min(floorDiv(left, one), Math.max(0, capacity - units))
  const content = amountIn(unit, chosen.content)
  const discarded = amountIn(unit, left)
  const because = [
    stepOf(SAYS.set, about, { dose, vials: words(vials), content }),
    isMultiDose ? stepOf(SAYS.multiDose, about, {}) : stepOf(SAYS.left, about, { discarded }),
    stepOf(SAYS.units, about, { dose, unit: unit.text, units }),
    ...(isMultiDose ? [] : [stepOf(SAYS.wasteUnits, about, { capacity, wasteUnits })]),
  ]
  return ok({ vials, content, dose, discarded, units, wasteUnits, because })
}

/** The containers by which a set is found, and the code under which the NDC table has them. */
export type KnownContainers = { readonly code: string; readonly containers: readonly Container[] }

/**
 * The containers of a code; where the NDC table has none, those of the ended code that it came after: the table is
 * older than the newest codes, and a container holds what it held. Which of two new codes an NDC belongs to does not
 * follow from that.
 */
export function knownContainers(book: DayBook, code: string): KnownContainers {
  const own = book.containersOf(code)
  const earlier = (book.drugOfCode(code)?.codes ?? []).find(
    (one) => book.drugCode(one)?.successors.includes(code) === true,
  )
  return own.length > 0 || earlier === undefined
    ? { code, containers: own }
    : { code: earlier, containers: book.containersOf(earlier) }
}

/**
 * The smallest set of a code's containers for a dose, from the NDC table, as many of each size as wanted. In: the
 * tables of the day, a HCPCS code, the dose. Single-dose containers and those of unknown kind are taken where there
 * are any, else multi-dose ones. `ndcs` limits the choice to containers on the shelf.
 */
export function vialsFor(
  book: DayBook,
  code: string,
  dose: Amount,
  ndcs: readonly string[] | null = null,
): Result<VialPlan, VialProblem> {
  const unit = book.drugCode(code)?.unit ?? null
  if (unit === null) return err('not-convertible')
  const containers = knownContainers(book, code).containers.filter(
    ({ ndc }) => ndcs === null || ndcs.includes(ndc),
  )
  const sizes = sizesOf(containers, unit)
  const single = sizes.filter((size) => size.singleDose !== false)
  const used = single.length > 0 ? single : sizes
  return planVials(
    dose,
    unit,
    used.map((size) => ({ size, available: null })),
  )
}

/**
 * Units of waste that a better choice of containers would have spared (R-JW-5): what was discarded by the record
 * less what the smallest set of the sizes given leaves; 0 where the choice was as good.
 */
export function sparedWaste(
  dose: Amount,
  discarded: Amount,
  unit: BillingUnit,
  onHand: readonly OnHand[],
): number {
  const plan = planVials(dose, unit, onHand)
  const left = inMeasureOf(unit, discarded)
  if (!plan.ok || left === null) return 0
  return Math.max(0, floorDiv(left, unitSize(unit)) - plan.value.wasteUnits)
}
