// @ts-nocheck -- values of any type pass through here
// What the tests of the rules use of vitest, for the runner beside this file: tests are collected, not run.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @type {{ name: string, run: () => unknown }[]} */
const tests = []
/** @type {string[]} */
const suites = []

const collected = () => tests

const describe = (name, ...rest) => {
  suites.push(name)
  rest.at(typeof rest.at(-1) === 'function' ? -1 : 0)()
  suites.pop()
}
const it = (name, ...rest) => {
  const run = rest.find((one) => typeof one === 'function')
  tests.push({ name: `${tests.length} ${[...suites, name].join(' > ')}`, run })
}
const each = (make) => (rows) => (name, run) => {
  for (const row of rows) make(name, () => (Array.isArray(row) ? run(...row) : run(row)))
}
describe.each = each(describe)
it.each = each(it)

class Asymmetric {
  constructor(matches) {
    this.matches = matches
  }
}

/** Equal by value; a property that is undefined counts as absent. */
function equal(x, y) {
  if (y instanceof Asymmetric) return y.matches(x)
  if (Object.is(x, y)) return true
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false
  if (Array.isArray(x) !== Array.isArray(y)) return false
  if (x instanceof Map || x instanceof Set) return y instanceof x.constructor && equal([...x], [...y])
  if (Array.isArray(x)) return x.length === y.length && x.every((one, at) => equal(one, y[at]))
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => equal(x[key], y[key]))
}

/** Whether everything in `part` is in `whole`. */
function holds(whole, part) {
  if (part instanceof Asymmetric || typeof part !== 'object' || part === null) return equal(whole, part)
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part))
    return (
      Array.isArray(whole) && whole.length === part.length && part.every((one, at) => holds(whole[at], one))
    )
  return Object.keys(part).every((key) => holds(whole[key], part[key]))
}

const includes = (list, one) =>
  typeof list === 'string' ? list.includes(one) : [...list].some((x) => Object.is(x, one))

const MATCHERS = {
  toBe: (x, y) => Object.is(x, y),
  toBeDefined: (x) => x !== undefined,
  toBeUndefined: (x) => x === undefined,
  toBeNull: (x) => x === null,
  toBeGreaterThan: (x, y) => x > y,
  toBeGreaterThanOrEqual: (x, y) => x >= y,
  toBeLessThan: (x, y) => x < y,
  toBeLessThanOrEqual: (x, y) => x <= y,
  toContain: includes,
  toContainEqual: (list, one) => [...list].some((x) => equal(x, one)),
  toEqual: equal,
  toStrictEqual: equal,
  toHaveLength: (x, length) => x.length === length,
  toHaveProperty: (x, name, ...value) => name in x && (value.length === 0 || equal(x[name], value[0])),
  toMatch: (text, what) => (typeof what === 'string' ? text.includes(what) : what.test(text)),
  toMatchObject: holds,
  toMatchFileSnapshot: (text, folder, name) => text === readFileSync(path.join(folder, name), 'utf8'),
  toThrow: (run, what = '') => {
    try {
      run()
    } catch (error) {
      return String(error).search(what) >= 0
    }
    return false
  },
}

function expect(x) {
  const out = { not: {} }
  for (const [name, holdsFor] of Object.entries(MATCHERS)) {
    out[name] = (...wanted) => {
      if (!holdsFor(x, ...wanted)) throw new Error(`${name} does not hold`)
    }
    out.not[name] = (...wanted) => {
      if (holdsFor(x, ...wanted)) throw new Error(`not ${name} does not hold`)
    }
  }
  return out
}
expect.arrayContaining = (part) => new Asymmetric((x) => part.every((one) => x.some((y) => equal(y, one))))
expect.stringContaining = (part) => new Asymmetric((x) => typeof x === 'string' && x.includes(part))
expect.any = (type) => new Asymmetric((x) => Object(x) instanceof type)
expect.anything = () => new Asymmetric((x) => x !== null && x !== undefined)

export { collected, describe, expect, it, it as test }
