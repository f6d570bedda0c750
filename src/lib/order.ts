/** File order, the last tie-break everywhere: the shorter id first, then character by character. */
export const byFileOrder = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** Plain comparison by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Up to here putting in place one by one beats the built-in sort, which is not compiled with its caller. */
const SHORT = 40

/**
 * Sorts a list in place, equal items in the order that they had, and gives it back: as `sort` does, and several
 * times as fast for the short lists of a day, most of which are in order already.
 */
export function putInOrder<T extends {}>(items: T[], by: (x: T, y: T) => number): T[] {
  if (items.length > SHORT) return items.sort(by)
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined) continue
    let place = at
    for (; place > 0; place -= 1) {
      const before = items[place - 1]
      if (before === undefined || by(before, item) <= 0) break
      items[place] = before
    }
    items[place] = item
  }
  return items
}
