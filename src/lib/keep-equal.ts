/** A record or a list as a literal makes it; anything else is compared by identity alone. */
const isPlain = (value: unknown): value is { readonly [key: string]: unknown } => {
  if (typeof value !== 'object' || value === null) return false
  const kind: unknown = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === Array.prototype
}

function keepList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  // Where something was put in or taken out, what follows it is found at its distance from the end.
  const shift = after.length - before.length
  let same = shift === 0
  const kept = after.map((value, at) => {
    const here = keepEqual(before[at], value)
    const one = here === value && shift !== 0 ? keepEqual(before[at - shift], value) : here
    same &&= one === before[at]
    return one
  })
  return same ? before : kept
}

/**
 * Data as it was wherever nothing in it differs: the value before itself if all of it is equal, else a copy of the
 * new one that holds the equal parts of the old. What is computed anew then changes no more than it must.
 */
export function keepEqual<T>(before: unknown, after: T): T
export function keepEqual(before: unknown, after: unknown): unknown {
  if (Object.is(before, after) || !isPlain(before) || !isPlain(after)) return after
  if (Array.isArray(before) || Array.isArray(after))
    return Array.isArray(before) && Array.isArray(after) ? keepList(before, after) : after
  const names = Object.keys(after)
  let same = names.length === Object.keys(before).length
  let copy: { [key: string]: unknown } | null = null
  for (const name of names) {
    const value = after[name]
    const one = keepEqual(before[name], value)
    same &&= Object.is(one, before[name]) && name in before
    if (one !== value) {
      copy ??= { ...after }
      copy[name] = one
    }
  }
  return same ? before : (copy ?? after)
}

/** Keeps the last of a series of values for the next. */
export function keeper<T>(): (value: T) => T {
  let last: T | undefined
  return (value) => {
    last = keepEqual(last, value)
    return last
  }
}
