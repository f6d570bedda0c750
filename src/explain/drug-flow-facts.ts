import type { DayBook } from '../codes/book.ts'
import type { Administration, Amount, DoseUnit, Order, Vial } from '../encounter/model.ts'
import { formatMicro } from '../lib/decimal.ts'
import { ndc11 } from '../rules/index.ts'
import type { Claim, Line, VialPlan } from '../rules/index.ts'

/** A container on the shared scale, in millionths of the measure of the dose. */
type DrawnContainer = { readonly from: number; readonly size: number }

/** Containers to scale with the dose in them. */
export type DrawnVials = {
  readonly containers: readonly DrawnContainer[]
  readonly total: number
  readonly given: number
  readonly givenText: string
  /** What is left, in words; null where nothing is. */
  readonly left: string | null
  /** Not recorded: the smallest set that would hold the dose. */
  readonly planned: boolean
}

/** The parts of a drug line's chain as words, and its containers as a drawing. */
export type DrugFlow = {
  readonly ordered: string | null
  readonly given: string
  readonly vials: string
  /** The billing unit's text: `0.5 MG`. */
  readonly unit: string | null
  readonly units: string
  /** Null where neither the containers nor a set for the dose are known in the measure of the dose. */
  readonly drawn: DrawnVials | null
  readonly givenLine: string
  readonly wasteLine: string | null
  /** Eleven digits of each recorded NDC. */
  readonly ndcs: readonly string[]
}

/** What amounts are added in: masses in milligrams, every other measure by itself. */
type Measure = 'mg' | 'unit' | 'mL' | 'mEq'
type Measured = { readonly of: Measure; readonly micro: number }

const MASS: { readonly [U in DoseUnit]?: number } = { mg: 1, mcg: 0.001, g: 1000 }
const PER = { m2: '/m²', kg: '/kg', auc: ' AUC', flat: '' } as const
const MOST_DRAWN = 24

const grouped = (decimal: string): string => {
  const [whole = '', rest] = decimal.split('.')
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? parts : `${parts}.${rest}`
}

const number = (micro: number): string => grouped(formatMicro(Math.round(micro)))
const words = ({ of, micro }: Measured): string => `${number(micro)} ${of}`

/** `85 mg/m²`, `AUC 6`. */
export const orderWords = (order: Order): string =>
  order.per === 'auc'
    ? `AUC ${formatMicro(order.micro)}`
    : `${grouped(formatMicro(order.micro))} ${order.unit}${PER[order.per]}`

function measured({ micro, unit }: Amount): Measured {
  if (unit === 'mL' || unit === 'mEq' || unit === 'unit') return { of: unit, micro }
  return { of: 'mg', micro: micro * (MASS[unit] ?? 1) }
}

/** The sum of documented amounts; null where none is documented, or two measures meet. */
function sumOf(amounts: readonly (Amount | null)[]): Measured | null {
  const known = amounts.flatMap((amount) => (amount === null ? [] : [measured(amount)]))
  const [first] = known
  if (first === undefined || known.some(({ of }) => of !== first.of)) return null
  return { of: first.of, micro: known.reduce((sum, { micro }) => sum + micro, 0) }
}

/** What a recorded container holds in the measure of the dose: as recorded, else by its NDC. */
function contentOf(vial: Vial, of: Measure, book: DayBook): number | null {
  if (of === 'mg' && vial.sizeMicroMg !== null) return vial.sizeMicroMg
  const ndc = vial.ndc === null ? null : ndc11(vial.ndc)
  const container = ndc === null ? null : book.container(ndc)
  return container?.of === of ? container.micro : null
}

/** The size of every container, one by one; null where one is not known, or there are too many to draw. */
function sizesOf(vials: readonly Vial[], of: Measure, book: DayBook): readonly number[] | null {
  const sizes: number[] = []
  for (const vial of vials) {
    const size = contentOf(vial, of, book)
    if (size === null || vial.count > MOST_DRAWN) return null
    for (let at = 0; at < vial.count; at += 1) sizes.push(size)
  }
  return sizes.length === 0 || sizes.length > MOST_DRAWN ? null : sizes
}

/** `100 + 50 + 50 mg`, or `6 × 1,000 mg` where all are alike. */
function vialWords(sizes: readonly number[], of: Measure): string {
  const texts = sizes.map(number)
  const alike = texts.every((text) => text === texts[0])
  if (alike && texts.length > 1) return `${texts.length} × ${texts[0]} ${of}`
  return `${texts.join(' + ')} ${of}`
}

function drawnOf(
  sizes: readonly number[] | null,
  dose: Measured | null,
  left: Measured | null,
  planned: boolean,
): DrawnVials | null {
  const total = (sizes ?? []).reduce((sum, size) => sum + size, 0)
  if (sizes === null || dose === null || dose.micro <= 0 || dose.micro > total) return null
  let from = 0
  return {
    containers: sizes.map((size) => {
      from += size
      return { from: from - size, size }
    }),
    total,
    given: dose.micro,
    givenText: words(dose),
    left: left === null || left.micro === 0 ? null : `${words(left)} left`,
    planned,
  }
}

/** The sizes of a planned set in the measure of the dose. */
function plannedSizes(plan: VialPlan | null, of: Measure): readonly number[] | null {
  if (plan === null) return null
  const sizes = plan.vials.flatMap(({ size, count }) => {
    const content = measured(size.content)
    return content.of === of && count <= MOST_DRAWN ? Array.from({ length: count }, () => content.micro) : []
  })
  const count = plan.vials.reduce((sum, use) => sum + use.count, 0)
  return count === sizes.length && count > 0 && count <= MOST_DRAWN ? sizes : null
}

const holds = (sizes: readonly number[], dose: Measured | null): boolean =>
  dose === null || sizes.reduce((sum, size) => sum + size, 0) >= dose.micro

const place = (line: Pick<Line, 'code' | 'modifiers' | 'units'>): string =>
  `${[line.code, ...line.modifiers].join('-')} × ${grouped(String(line.units))}`

const unitsWords = (units: number, waste: number | null): string =>
  waste === null
    ? grouped(String(units))
    : `${grouped(String(units))} + ${grouped(String(waste))} = ${grouped(String(units + waste))}`

/**
 * How a drug line comes about: ordered, given, taken from which containers, in how many units. In: a drug line of the
 * claim, the administrations of the day, its tables, and a set of containers to draw where none is recorded. Null for
 * any other line.
 */
export function drugFlowOf(
  line: Line,
  claim: Claim,
  administrations: readonly Administration[],
  book: DayBook,
  plan: VialPlan | null = null,
): DrugFlow | null {
  const given = administrations.filter((one) => line.administrations.includes(one.id))
  if (line.kind !== 'drug' || given.length === 0) return null
  const dose = sumOf(given.map((one) => one.dose))
  const left = sumOf(given.map((one) => one.discarded))
  const vials = given.flatMap((one) => one.vials)
  const of = dose?.of ?? 'mg'
  const sizes = sizesOf(vials, of, book)
  const planned = vials.length === 0 ? plannedSizes(plan, of) : null
  const waste = claim.lines.find((other) => other.kind === 'waste' && other.code === line.code) ?? null
  const orders = [...new Set(given.flatMap((one) => (one.order === null ? [] : orderWords(one.order))))]
  const count = vials.reduce((sum, vial) => sum + vial.count, 0)
  return {
    ordered: orders.length === 0 ? null : orders.join(' + '),
    given: dose === null || dose.micro === 0 ? 'not documented' : words(dose),
    vials:
      sizes !== null
        ? `${vialWords(sizes, of)}${holds(sizes, dose) ? '' : ', less than the dose'}`
        : vials.length === 0
          ? 'not documented'
          : `${count} of unknown size`,
    unit: book.drugCode(line.code)?.unit?.text ?? null,
    units: unitsWords(line.units, waste?.units ?? null),
    drawn:
      drawnOf(sizes, dose, left, false) ??
      drawnOf(planned, dose, plan === null ? null : measured(plan.discarded), true),
    givenLine: place(line),
    wasteLine: waste === null ? null : place(waste),
    ndcs: [...new Set(vials.flatMap(({ ndc }) => (ndc === null ? [] : (ndc11(ndc) ?? []))))],
  }
}
