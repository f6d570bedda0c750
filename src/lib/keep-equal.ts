/** A record as a literal makes it; anything else but a list is compared by identity alone. */
const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

// A day is compared with every minute of a drag, and most of it is equal: nothing is made before something differs.
function keepList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  // Where something was put in or taken out, what follows it is found at its distance from the end.
  const shift = after.length - before.length
  let moved = false
  let kept: unknown[] | null = shift === 0 ? null : []
  for (let at = 0; at < after.length; at += 1) {
    const likely = moved ? at - shift : at
    let one = keepEqual(before[likely], after[at])
    if (shift !== 0 && one !== before[likely]) {
      const other = moved ? at : at - shift
      const there = keepEqual(before[other], after[at])
      if (there === before[other]) {
        moved = !moved
        one = there
      }
    }
    if (kept === null && one !== before[at]) kept = before.slice(0, at)
    kept?.push(one)
  }
  return kept ?? before
}

function keepRecord(before: { readonly [key: string]: unknown }, after: typeof before): typeof before {
  let names = 0
  let same = true
  let copy: { [key: string]: unknown } | null = null
  for (const name in after) {
    names += 1
    const value = after[name]
    const one = keepEqual(before[name], value)
    same &&= Object.is(one, before[name]) && name in before
    if (one !== value) {
      copy ??= { ...after }
      copy[name] = one
    }
  }
  if (same) for (const _ in before) names -= 1
  return same && names === 0 ? before : (copy ?? after)
}

/**
 * Data as it was wherever nothing in it differs: the value before itself if all of it is equal, else a copy of the
 * new one that holds the equal parts of the old. What is computed anew then changes no more than it must.
 */
export function keepEqual<T>(before: unknown, after: T): T
export function keepEqual(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return after
  if (Array.isArray(after)) return Array.isArray(before) ? keepList(before, after) : after
  return isRecord(before) && isRecord(after) ? keepRecord(before, after) : after
}

/** Keeps the last of a series of values for the next. */
export function keeper<T>(): (value: T) => T {
  let last: T | undefined
  return (value) => {
    last = keepEqual(last, value)
    return last
  }
}
