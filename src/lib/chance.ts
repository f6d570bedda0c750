/** Whole numbers from a seed, the same on every machine. */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0
  }
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  /** From 0 up to `n`, without it. */
  below(n: number): number {
    return this.#next() % n
  }
  /** From `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1)
  }
  oneIn(n: number): boolean {
    return this.below(n) === 0
  }
  /** One of a list; throws where it is empty. */
  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  /** The list in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const list = [...items]
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1)
      list.splice(i, 1, ...list.splice(j, 1, ...list.slice(i, i + 1)))
    }
    return list
  }
}
