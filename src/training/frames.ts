import type { Interval } from '../lib/wall-clock.ts'
import type { Claim, Line, Step, Unbilled } from '../rules/index.ts'
import type { Answer } from './answer.ts'
import { lineText } from './verdict-words.ts'

/** One reason of the claim, replayed: what it is about and the minutes to light. */
export type Frame = {
  readonly key: string
  /** The line that it belongs to, as text, or that it earns none. */
  readonly title: string
  readonly line: Line | null
  readonly step: Step
  /** The place of the reason among the reasons of its line, from 1. */
  readonly at: number
  readonly of: number
  readonly administrations: readonly string[]
  readonly minutes: readonly Interval[]
}

/** The minutes of a claim that a line holds; of something that earns no line, those that no code holds. */
function minutesOf(claim: Claim, about: readonly string[], code: string | null): readonly Interval[] {
  const services = claim.services.filter(({ administrations }) =>
    administrations.some((id) => about.includes(id)),
  )
  const held = services.flatMap(({ segments }) => segments.filter((segment) => segment.code === code))
  return held.length > 0 ? held : services.flatMap(({ intervals }) => intervals)
}

const framesOf = (
  claim: Claim,
  title: string,
  line: Line | null,
  item: Line | Unbilled,
  key: string,
): readonly Frame[] =>
  item.because.map((step, at): Frame => {
    const administrations = step.about.length > 0 ? step.about : item.administrations
    return {
      key: `${key} ${at}`,
      title,
      line,
      step,
      at: at + 1,
      of: item.because.length,
      administrations,
      minutes: minutesOf(claim, administrations, line?.code ?? null),
    }
  })

/** The reasons of all asked lines, then of what earns no line, one by one in the order in which the rules spoke. */
export const framesFor = ({ claim, lines }: Answer): readonly Frame[] => [
  ...lines.flatMap((line, at) => framesOf(claim, lineText(line), line, line, `line ${at}`)),
  ...claim.unbilled.flatMap((item, at) => framesOf(claim, 'Not billed', null, item, `unbilled ${at}`)),
]

/** Reasons as hints: the same in the same order, each said once. */
export function hintsFor(answer: Answer): readonly Step[] {
  const said = new Map<string, Step>()
  for (const { step } of framesFor(answer)) {
    const key = `${step.id} ${step.about.join(' ')}`
    if (!said.has(key)) said.set(key, step)
  }
  return [...said.values()]
}
