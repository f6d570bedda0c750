/**
 * Where a text stops being JSON. `JSON.parse` words its errors differently on every machine, so the place is
 * found here; a text that is JSON has none. No recursion: a text of a million brackets is read like any other.
 */

export type JsonFault = { readonly line: number; readonly column: number; readonly text: string }

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORD = /true|false|null/y

/** What may stand next: a value, a key, or what follows one of them. */
type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

const EXPECTED: { readonly [W in Wanted]: string } = {
  value: 'a value is expected',
  'first-value': 'a value or ] is expected',
  key: 'a key in double quotes is expected',
  'first-key': 'a key in double quotes or } is expected',
  colon: 'a colon is expected',
  after: 'a comma or a closing bracket is expected',
}

/** The length of what a sticky pattern matches at a place; -1 where it does not. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? -1 : match[0].length
}

function scalarAt(text: string, at: number): number {
  const first = text.charAt(at)
  if (first === '"') return lengthAt(STRING, text, at)
  return lengthAt(first === '-' || (first >= '0' && first <= '9') ? NUMBER : WORD, text, at)
}

function fault(text: string, at: number, wanted: Wanted | 'end'): JsonFault {
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const rest = wanted === 'end' ? 'nothing more is expected' : EXPECTED[wanted]
  return { line, column: at - lineStart + 1, text: at >= text.length ? `the text ends, ${rest}` : rest }
}

/** The first place at which a text breaks the grammar of JSON, with what was expected there; null if it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('[' | '{')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  for (;;) {
    at += lengthAt(SPACE, text, at)
    const next = text.charAt(at)
    if (wanted === 'after' && open.length === 0) return at < text.length ? fault(text, at, 'end') : null
    if (wanted === 'after') {
      const inside = open.at(-1)
      if (next === ',') wanted = inside === '[' ? 'value' : 'key'
      else if (next === (inside === '[' ? ']' : '}')) open.pop()
      else return fault(text, at, wanted)
      at += 1
    } else if (wanted === 'colon') {
      if (next !== ':') return fault(text, at, wanted)
      wanted = 'value'
      at += 1
    } else if (wanted === 'key' || wanted === 'first-key') {
      if (next === '}' && wanted === 'first-key') {
        open.pop()
        wanted = 'after'
        at += 1
        continue
      }
      const length = next === '"' ? lengthAt(STRING, text, at) : -1
      if (length < 0) return fault(text, at, wanted)
      wanted = 'colon'
      at += length
    } else if (next === '[' || next === '{') {
      open.push(next)
      wanted = next === '[' ? 'first-value' : 'first-key'
      at += 1
    } else if (next === ']' && wanted === 'first-value') {
      open.pop()
      wanted = 'after'
      at += 1
    } else {
      const length = scalarAt(text, at)
      if (length < 0) return fault(text, at, wanted)
      wanted = 'after'
      at += length
    }
  }
}
