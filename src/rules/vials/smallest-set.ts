/**
 * Which containers make a dose with least left over (R-JW-5): an exact search, no estimate. Amounts are integers of
 * one measure; which one does not matter.
 */

/** A size on hand. `available` null: as many as wanted. */
export type Size = { readonly content: bigint; readonly available: number | null }

/** A chosen set: how many of each size, in the order of the sizes given. */
export type Chosen = {
  readonly counts: readonly number[]
  readonly content: bigint
  readonly containers: number
}

/** A choice under way; the sizes that are left decide the rest. */
type Best = {
  readonly left: bigint
  readonly containers: number
  readonly distinct: number
  readonly counts: readonly number[]
}

/** What counts first: the least left over, or, where what is left is kept, the fewest containers. */
export const AIMS = ['least-left', 'fewest'] as const
export type Aim = (typeof AIMS)[number]

function isBetter(a: Best, b: Best | null, aim: Aim): boolean {
  if (b === null) return true
  const left = a.left < b.left ? -1 : a.left > b.left ? 1 : 0
  const containers = a.containers - b.containers
  const [first, second] = aim === 'least-left' ? [left, containers] : [containers, left]
  return (first || second || a.distinct - b.distinct) < 0
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
const ceil = (a: bigint, b: bigint): bigint => (a + b - 1n) / b
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/**
 * The most containers of a size that a best set can hold: enough for the dose, no more than there are, and fewer
 * than would fill a whole number of a larger size that is never short, for those are fewer containers.
 */
function mostOf(sizes: readonly Size[], at: number, dose: bigint): bigint {
  const { content, available } = sizes[at] ?? { content: 1n, available: 0 }
  let bound = ceil(dose, content)
  if (available !== null) bound = least(bound, BigInt(available))
  for (const larger of sizes)
    if (larger.available === null && larger.content > content)
      bound = least(bound, larger.content / gcd(larger.content, content) - 1n)
  return bound
}

/**
 * The set of containers for a dose: the least left over, then the fewest containers, then the fewest sizes (with the
 * aim `fewest` the first two change places); of sets equal in all three the one with more of the larger size. Null where what is on hand does not hold the dose.
 * A dose of 0 takes none. Sizes of 0 are passed over.
 */
export function smallestSet(sizes: readonly Size[], dose: bigint, aim: Aim = 'least-left'): Chosen | null {
  const order = sizes
    .map((size, position) => ({ ...size, position }))
    .filter((size) => size.content > 0n)
    .sort((a, b) => (a.content > b.content ? -1 : a.content < b.content ? 1 : a.position - b.position))
  const bounds = order.map((_, at) => mostOf(order, at, dose))
  /** What the sizes from a position on hold at most. */
  const reach = order.map((_, at) =>
    order.slice(at).reduce((sum, size, next) => sum + size.content * (bounds[at + next] ?? 0n), 0n),
  )
  const known = new Map<string, Best | null>()
  const best = (at: number, rest: bigint): Best | null => {
    if (rest <= 0n) return { left: -rest, containers: 0, distinct: 0, counts: [] }
    const size = order[at]
    const bound = bounds[at]
    if (size === undefined || bound === undefined || rest > (reach[at] ?? 0n)) return null
    const key = `${at} ${rest}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const fewest = most(0n, ceil(rest - (reach[at + 1] ?? 0n), size.content))
    let found: Best | null = null
    for (let count = least(bound, ceil(rest, size.content)); count >= fewest; count -= 1n) {
      const more = best(at + 1, rest - count * size.content)
      if (more === null) continue
      const next: Best = {
        left: more.left,
        containers: more.containers + Number(count),
        distinct: more.distinct + (count > 0n ? 1 : 0),
        counts: [Number(count), ...more.counts],
      }
      if (isBetter(next, found, aim)) found = next
    }
    known.set(key, found)
    return found
  }
  const found = best(0, dose)
  if (found === null) return null
  const counts = sizes.map(() => 0)
  for (const [at, count] of found.counts.entries()) {
    const position = order[at]?.position
    if (position !== undefined) counts[position] = count
  }
  return { counts, content: dose + found.left, containers: found.containers }
}
