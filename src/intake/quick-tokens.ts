import type { Span } from './quick-reading.ts'

/** A word of the line: in small letters, without a comma or semicolon at its end; `p.o.` is `po`. */
export type Token = Span & { readonly text: string; readonly raw: string; readonly quoted: boolean }

const WORD = /"([^"]*)"|\S+/g
const DOTTED = /^(?:[a-z]\.)+[a-z]\.?$/

/** The words of a line; what stands in quotes is one. */
export function tokensOf(line: string): readonly Token[] {
  return [...line.matchAll(WORD)].flatMap((match): readonly Token[] => {
    const quoted = match[1] !== undefined
    const raw = quoted ? (match[1] ?? '').trim() : match[0].replace(/[,;]+$/, '')
    const from = match.index
    if (raw === '') return []
    const small = raw.toLowerCase()
    const text = DOTTED.test(small) ? small.replaceAll('.', '') : small
    return [{ text, raw, quoted, from, to: from + (quoted ? match[0].length : raw.length) }]
  })
}

/** `count` words from `at` on as one text, single spaces between; null past the end. */
export function phraseAt(tokens: readonly Token[], at: number, count: number): string | null {
  const some = tokens.slice(at, at + count)
  return some.length < count || some.some(({ quoted }) => quoted)
    ? null
    : some.map(({ text }) => text).join(' ')
}
