import type { DayBook } from '../codes/book.ts'
import type { Administration, DoseUnit, Order } from '../encounter/model.ts'
import { formatMicro } from '../lib/decimal.ts'
import type { Claim, Line } from '../rules/index.ts'

/** A documented container on the shared scale, in millionths of a milligram. */
export type Container = { readonly from: number; readonly size: number }

export type DrugFlow = {
  readonly ordered: string | null
  readonly given: string
  readonly vials: string
  /** The billing unit's text: `0.5 MG`. */
  readonly unit: string | null
  readonly units: string
  /** Null where the containers, or an amount in milligrams, are not documented. */
  readonly drawn: {
    readonly containers: readonly Container[]
    readonly total: number
    readonly given: number
    readonly left: string | null
  } | null
  readonly givenLine: string
  readonly wasteLine: string | null
}

const MICRO_MG: { readonly [U in DoseUnit]?: number } = { mg: 1, mcg: 0.001, g: 1000 }
const PER = { m2: '/m²', kg: '/kg', auc: ' AUC', flat: '' } as const
const MOST_DRAWN = 24

const grouped = (decimal: string): string => {
  const [whole = '', rest] = decimal.split('.')
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? parts : `${parts}.${rest}`
}

export const milligrams = (micro: number): string => `${grouped(formatMicro(Math.round(micro)))} mg`

const orderWords = (order: Order): string =>
  order.per === 'auc'
    ? `AUC ${formatMicro(order.micro)}`
    : `${formatMicro(order.micro)} ${order.unit}${PER[order.per]}`

/** Millionths of a milligram; null where an amount is not a mass or not documented. */
function massOf(given: readonly Administration[], what: 'dose' | 'discarded'): number | null {
  let sum = 0
  for (const one of given) {
    const amount = one[what]
    const factor = amount === null ? undefined : MICRO_MG[amount.unit]
    if (amount !== null && factor === undefined) return null
    sum += amount === null || factor === undefined ? 0 : amount.micro * factor
  }
  return sum
}

function containersOf(given: readonly Administration[]): readonly number[] | null {
  const sizes: number[] = []
  for (const vial of given.flatMap((one) => one.vials)) {
    if (vial.sizeMicroMg === null || vial.count > MOST_DRAWN) return null
    for (let at = 0; at < vial.count; at += 1) sizes.push(vial.sizeMicroMg)
  }
  return sizes.length === 0 || sizes.length > MOST_DRAWN ? null : sizes
}

const place = (line: Line): string => `${[line.code, ...line.modifiers].join('-')} × ${line.units}`

/** How a drug line comes about: ordered, given, taken from which containers, in how many units. */
export function drugFlowOf(
  line: Line,
  claim: Claim,
  administrations: readonly Administration[],
  book: DayBook,
): DrugFlow | null {
  const given = administrations.filter((one) => line.administrations.includes(one.id))
  const dose = massOf(given, 'dose')
  if (line.kind !== 'drug' || given.length === 0) return null
  const sizes = containersOf(given)
  const waste = claim.lines.find((other) => other.kind === 'waste' && other.code === line.code) ?? null
  const left = massOf(given, 'discarded')
  const orders = [...new Set(given.flatMap((one) => (one.order === null ? [] : orderWords(one.order))))]
  const total = sizes === null ? 0 : sizes.reduce((sum, size) => sum + size, 0)
  let from = 0
  return {
    ordered: orders.length === 0 ? null : orders.join(' + '),
    given: dose === null || dose === 0 ? 'not in milligrams' : milligrams(dose),
    vials: sizes === null ? 'not documented' : vialWords(sizes),
    unit: book.drugCode(line.code)?.unit?.text ?? null,
    units: waste === null ? `${line.units}` : `${line.units} + ${waste.units} = ${line.units + waste.units}`,
    drawn:
      sizes === null || dose === null || dose <= 0 || dose > total
        ? null
        : {
            containers: sizes.map((size) => {
              from += size
              return { from: from - size, size }
            }),
            total,
            given: dose,
            left: left === null || left === 0 ? null : `${milligrams(left)} left`,
          },
    givenLine: place(line),
    wasteLine: waste === null ? null : place(waste),
  }
}

/** `100 + 50 + 50 mg`, or `6 × 1,000 mg` where all are alike. */
function vialWords(sizes: readonly number[]): string {
  const words = sizes.map((size) => grouped(formatMicro(size)))
  const alike = words.every((word) => word === words[0])
  if (alike && words.length > 1) return `${words.length} × ${words[0]} mg`
  return `${words.join(' + ')} mg`
}
