import { CODES } from '../administration-codes.ts'
import type { Claim } from '../answers.ts'
import { stepOf } from '../step.ts'
import type { Sentence, Step } from '../step.ts'
import { WITHHELD } from './withheld.ts'

/** Why a code is not on a claim, or that it is. */
export type WhyNot = {
  readonly code: string
  /** `on-claim`: it is there. `withheld`: a rule kept it off. `unknown`: no administration code of these rules. */
  readonly status: 'on-claim' | 'withheld' | 'unknown'
  readonly because: readonly Step[]
}

const SAYS = {
  notReached: {
    id: 'why-not/hour-not-reached',
    rule: 'R-TIME-2',
    because: '{minutes} minutes are documented; a further unit begins at minute {next}.',
  },
  paused: {
    id: 'why-not/pauses-do-not-count',
    rule: 'R-TIME-5',
    because:
      'From the first start to the last stop are {span} minutes; {minutes} of them are documented as running.',
  },
  nothing: {
    id: 'why-not/nothing-documented',
    rule: 'R-CLM-1',
    because: 'Nothing documented calls for {code}. It needs {needs}.',
  },
  once: {
    id: 'why-not/one-initial',
    rule: 'R-INIT-4',
    because: '{initial} is the initial service of this site and encounter; there is one of each.',
  },
} as const satisfies { readonly [name: string]: Sentence }

const HOUR_CODES: { readonly [code: string]: 'infusion' | 'hydration' } = {
  [CODES.chemo.infusion.hour]: 'infusion',
  [CODES.therapeutic.infusion.hour]: 'infusion',
  [CODES.hydration.hour]: 'hydration',
}

/** The first codes whose further hours an hour code counts. */
const FIRST_OF: { readonly [code: string]: readonly string[] } = {
  [CODES.chemo.infusion.hour]: [CODES.chemo.infusion.initial, CODES.chemo.infusion.further],
  [CODES.therapeutic.infusion.hour]: [CODES.therapeutic.infusion.initial, CODES.therapeutic.infusion.further],
  [CODES.hydration.hour]: [CODES.hydration.initial],
}

/** For an hour code: each service that did not reach it, with its minutes and the next threshold. */
function hoursNotReached(claim: Claim, code: string): readonly Step[] {
  const firsts = FIRST_OF[code] ?? []
  const steps: Step[] = []
  for (const service of claim.services) {
    if (service.technique !== HOUR_CODES[code]) continue
    if (!service.segments.some((s) => s.code !== null && firsts.includes(s.code))) continue
    const next = service.thresholds.find((threshold) => !threshold.reached)
    if (next === undefined) continue
    const ids = service.administrations
    steps.push(stepOf(SAYS.notReached, ids, { minutes: service.minutes, next: next.minute }))
    const first = service.intervals[0]
    const last = service.intervals.at(-1)
    const span = first === undefined || last === undefined ? 0 : last.to - first.from
    if (span > service.minutes) steps.push(stepOf(SAYS.paused, ids, { span, minutes: service.minutes }))
  }
  return steps
}

/** Every reason of a claim, those of what is not billed first. */
const reasonsOf = (claim: Claim): readonly Step[] => [
  ...claim.unbilled.flatMap((item) => item.because),
  ...claim.findings.flatMap((finding) => finding.because),
  ...claim.lines.flatMap((line) => line.because),
]

/**
 * Says which rule withheld a code from a claim, with the facts: the reasons of the claim that speak of it, the
 * minutes that did not reach it, or, where nothing documented comes near, what the record would have to hold.
 */
export function whyNot(claim: Claim, code: string): WhyNot {
  if (claim.lines.some((line) => line.code === code)) return { code, status: 'on-claim', because: [] }
  const withheld = WITHHELD[code]
  if (withheld === undefined || !Object.hasOwn(WITHHELD, code))
    return { code, status: 'unknown', because: [] }
  const all = reasonsOf(claim)
  const because: Step[] = [...hoursNotReached(claim, code)]
  for (const rule of withheld.rules)
    for (const step of all)
      if (step.says.rule === rule && !because.some((known) => known.id === step.id)) because.push(step)
  const initial = claim.lines.find((line) => line.role === 'initial')
  if (withheld.rules.includes('R-INIT-4') && initial !== undefined)
    because.unshift(stepOf(SAYS.once, initial.administrations, { initial: initial.code }))
  if (because.length === 0)
    because.push({
      ...stepOf(SAYS.nothing, [], { code, needs: withheld.needs }),
      says: { ...SAYS.nothing, rule: withheld.by },
    })
  return { code, status: 'withheld', because }
}
