/**
 * Reads the fields of a parsed JSON object one by one. Every fault is noted with its path; a field that is
 * absent or `null` is null; what was never asked for is left over for `rest`. Domain-free.
 */
import { findJsonFault } from './json-place.ts'
import { parseMicro } from './decimal.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }
export type JsonRecord = { readonly [key: string]: JsonValue }

/** What is wrong with a file, and where: `administrations[2].stop`; the path is empty for the whole file. */
export type FileProblem = { readonly path: string; readonly text: string }

export const MOST_PROBLEMS = 50
const MOST_CHARACTERS = 20_000_000
const DEEPEST = 64

/** Collects faults; those beyond the first fifty are dropped. */
export class Problems {
  readonly list: FileProblem[] = []

  add(path: string, text: string): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push({ path, text })
  }

  /** The value if nothing was found wrong. */
  close<T>(value: T | null): Result<T, readonly FileProblem[]> {
    return this.list.length === 0 && value !== null ? ok(value) : err(this.list)
  }
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Says whether a value nests no deeper than what can be written again without overflow. */
function isShallow(value: JsonValue, room: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return room > 0 && Object.values(value).every((inner: JsonValue) => isShallow(inner, room - 1))
}

const shown = (value: JsonValue): string => {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
  if (Array.isArray(value)) return 'a list'
  return isRecord(value) ? 'an object' : String(value)
}

/** A list of words: `office or facility`. */
const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

export class Fields {
  private readonly asked = new Set<string>()
  private readonly source: JsonRecord
  private readonly path: string
  readonly problems: Problems

  private constructor(record: JsonRecord, path: string, problems: Problems) {
    this.source = record
    this.path = path
    this.problems = problems
  }

  /** The fields of an object; null, and a fault, where the value is none. */
  static of(value: JsonValue, path: string, problems: Problems): Fields | null {
    if (isRecord(value)) return new Fields(value, path, problems)
    problems.add(path, `must be an object, not ${shown(value)}`)
    return null
  }

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }

  fault(name: string, text: string): null {
    this.problems.add(this.at(name), text)
    return null
  }

  /** The field as it stands; null where it is absent. */
  raw(name: string): JsonValue {
    this.asked.add(name)
    return Object.hasOwn(this.source, name) ? (this.source[name] ?? null) : null
  }

  /** Reads a field that may be absent. */
  maybe<T>(name: string, read: (value: JsonValue) => T | null): T | null {
    const value = this.raw(name)
    return value === null ? null : read(value)
  }

  /** Reads a field that must be there. */
  must<T>(name: string, read: (name: string) => T | null): T | null {
    return this.raw(name) === null ? this.fault(name, 'is missing') : read(name)
  }

  text = (name: string): string | null =>
    this.maybe(name, (value) =>
      typeof value === 'string' ? value : this.fault(name, `must be text, not ${shown(value)}`),
    )

  /** A text; the empty one counts as absent. */
  words = (name: string): string | null => this.text(name) || null

  /** A text that must be there and not be empty. */
  label = (name: string): string | null =>
    this.must(name, (at) => {
      const text = this.text(at)
      return text === '' ? this.fault(at, 'must not be empty') : text
    })

  word<W extends string>(name: string, words: readonly W[]): W | null {
    return this.maybe(name, (value) => {
      const word = words.find((w) => w === value)
      return word ?? this.fault(name, `must be ${oneOf(words)}, not ${shown(value)}`)
    })
  }

  flag = (name: string): boolean | null =>
    this.maybe(name, (value) =>
      typeof value === 'boolean' ? value : this.fault(name, `must be true or false, not ${shown(value)}`),
    )

  number = (name: string): number | null =>
    this.maybe(name, (value) =>
      typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? value + 0
        : this.fault(name, `must be a number from 0, not ${shown(value)}`),
    )

  integer(name: string, least: number): number | null {
    return this.maybe(name, (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= least
        ? value
        : this.fault(name, `must be a whole number from ${least}, not ${shown(value)}`),
    )
  }

  /** An amount in millionths, read from its decimal text. */
  micro = (name: string): number | null =>
    this.maybe(name, (value) => {
      const micro = typeof value === 'number' ? parseMicro(String(value)) : null
      const must = 'must be a number from 0 and below a billion with at most six decimals'
      return micro ?? this.fault(name, `${must}, not ${shown(value)}`)
    })

  record<T>(name: string, read: (fields: Fields) => T | null): T | null {
    return this.maybe(name, (value) => {
      const fields = Fields.of(value, this.at(name), this.problems)
      return fields === null ? null : read(fields)
    })
  }

  /** A list; absent is empty. Items that cannot be read are left out, their faults noted. */
  list<T>(name: string, read: (value: JsonValue, path: string) => T | null): readonly T[] {
    const value = this.raw(name)
    if (value === null) return []
    if (!Array.isArray(value)) {
      this.fault(name, `must be a list, not ${shown(value)}`)
      return []
    }
    const items: T[] = []
    value.forEach((item: JsonValue, position) => {
      const done = read(item, `${this.at(name)}[${position}]`)
      if (done !== null) items.push(done)
    })
    return items
  }

  /** A list of objects. */
  records<T>(name: string, read: (fields: Fields) => T | null): readonly T[] {
    return this.list(name, (value, path) => {
      const fields = Fields.of(value, path, this.problems)
      return fields === null ? null : read(fields)
    })
  }

  texts = (name: string): readonly string[] =>
    this.list(name, (value, path) => {
      if (typeof value === 'string') return value
      this.problems.add(path, `must be text, not ${shown(value)}`)
      return null
    })

  /** The fields that were not asked for. */
  rest(): JsonRecord {
    const left = Object.entries(this.source).filter(([name]) => !this.asked.has(name))
    for (const [name, value] of left) if (!isShallow(value, DEEPEST)) this.fault(name, 'is nested too deeply')
    return Object.fromEntries(left)
  }
}

/** Parses JSON; what is wrong with the text is one problem of the whole file, with its place. */
export function parseJson(text: string): Result<JsonValue, readonly FileProblem[]> {
  const whole = (problem: string) => err([{ path: '', text: problem }])
  if (text.length > MOST_CHARACTERS) return whole('the file is larger than 20 million characters')
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return whole('the file is empty')
  try {
    return ok(JSON.parse(json) as JsonValue)
  } catch {
    const fault = findJsonFault(json)
    if (fault === null) return whole('it is not JSON')
    return whole(`it is not JSON: line ${fault.line}, column ${fault.column}: ${fault.text}`)
  }
}
