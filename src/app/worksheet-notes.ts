import { shortTitle } from '../explain/reference.ts'
import type { Reference } from '../explain/reference.ts'
import { sentenceOf } from '../rules/index.ts'
import type { RuleNumber, Step } from '../rules/index.ts'

/** A reason as the worksheet prints it: once, with a number that lines point to. */
export type Note = { readonly number: number; readonly rule: RuleNumber; readonly text: string }

export type Notes = {
  readonly all: readonly Note[]
  /** The numbers of each chain's reasons, in its order. */
  readonly of: readonly (readonly number[])[]
}

/** Numbers the reasons of several chains in the order in which they first speak; equal ones share a number. */
export function numberNotes(chains: readonly (readonly Step[])[], day: number): Notes {
  const all = new Map<string, Note>()
  const of = chains.map((chain) =>
    [
      ...new Set(
        chain.map((step) => {
          const text = sentenceOf(step, day)
          const key = `${step.says.rule} ${text}`
          const note = all.get(key) ?? { number: all.size + 1, rule: step.says.rule, text }
          all.set(key, note)
          return note.number
        }),
      ),
    ].sort((a, b) => a - b),
  )
  return { all: [...all.values()], of }
}

/** `1–4, 7` of numbers in order. */
export function numbersWords(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === number - 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}

/** Where a rule stands, in short; empty while the texts are not read. */
export function placeWords(rule: string, reference: Reference | null): string {
  const entry = reference?.findRule(rule)
  if (reference === null || entry === undefined) return ''
  const cite = entry.cites[0]
  const place = cite === undefined ? 'ours' : [shortTitle(cite, reference), cite.at].filter(Boolean).join(' ')
  return `, ${place}, grade ${entry.grade}`
}
