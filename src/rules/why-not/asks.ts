import { intersect, lengthOf } from '../../lib/intervals.ts'
import { CODES, isInitialCode } from '../administration-codes.ts'
import type { Claim, Line } from '../answers.ts'
import { stepOf } from '../step.ts'
import type { Fact, Sentence, Step } from '../step.ts'
import { hoursOf, LIMITS, unitFrom } from '../time.ts'
import { reasonsOfVisit } from './other-codes.ts'
import { SAYS } from './sentences.ts'
import {
  BESIDE,
  CHEMO_INFUSIONS,
  CHEMO_PUSHES,
  FLUIDS,
  THERAPEUTIC_INFUSIONS,
  THERAPEUTIC_PUSHES,
} from './groups.ts'
import type { Ask, Withheld } from './looks.ts'

type Answer = (claim: Claim, code: string, withheld: Withheld) => readonly Step[]

export const linesOf = (claim: Claim, codes: readonly string[]): readonly Line[] =>
  claim.lines.filter((line) => line.kind === 'administration' && codes.includes(line.code))

/** The first codes whose further hours an hour code counts. */
const FIRST_OF: { readonly [code: string]: readonly string[] } = {
  [CODES.chemo.infusion.hour]: CHEMO_INFUSIONS,
  [CODES.therapeutic.infusion.hour]: THERAPEUTIC_INFUSIONS,
  [CODES.hydration.hour]: FLUIDS,
  '96370': ['96369'],
  '96423': ['96422'],
}

const aboutSame = (x: Step, y: Step): boolean => x.about.some((id) => y.about.includes(id))
const isClass = (step: Step): boolean => step.says.rule.startsWith('R-CLS-')

/** What the reasons of a line call the drug of one step's service. */
function drugOf(line: Line, step: Step): Fact {
  const own = line.because.filter((other) => aboutSame(other, step))
  const technique = own.find((other) => other.says.id.startsWith('technique/'))
  return technique?.facts['drug'] ?? own.find((other) => 'drug' in other.facts)?.facts['drug'] ?? null
}

/** Reasons that count the hours of a service, by the beginning of their id, and how the next one is said. */
const COUNTS: readonly (readonly [id: string, says: Sentence])[] = [
  ['time-units/hours', SAYS.infusionHours],
  ['time-units/hydration-units', SAYS.hydrationHours],
  ['subcutaneous/first-hour', SAYS.otherHours],
  ['arterial/infusion', SAYS.otherHours],
]

/** For an hour code: each service that did not reach its next hour, what was paused and what ran beside another. */
const hours: Answer = (claim, code) => {
  const steps: Step[] = []
  for (const line of linesOf(claim, FIRST_OF[code] ?? [])) {
    for (const counted of line.because) {
      const { minutes } = counted.facts
      const ids = counted.about
      const says = COUNTS.find(([id]) => counted.says.id.startsWith(id))?.[1]
      if (says === undefined || typeof minutes !== 'number') continue
      const next = unitFrom(hoursOf(minutes) + 1, LIMITS.infusionFrom)
      steps.push(stepOf(says, ids, { drug: drugOf(line, counted), minutes, next }))
      const service = claim.services.find((one) => one.administrations.some((id) => ids.includes(id)))
      const first = service?.intervals[0]
      const last = service?.intervals.at(-1)
      const span = first === undefined || last === undefined ? 0 : last.to - first.from
      if (service !== undefined && span > service.minutes && code !== CODES.hydration.hour)
        steps.push(stepOf(SAYS.paused, ids, { span, minutes: service.minutes }))
      for (const other of line.because)
        if (aboutSame(other, counted) && ['R-CONC-5', 'R-HYD-4'].includes(other.says.rule)) steps.push(other)
    }
  }
  return steps
}

/** For an initial code: there is one of each site and encounter. */
const once: Answer = (claim) => {
  const initial = claim.lines.find((line) => isInitialCode(line.code))
  return initial === undefined ? [] : [stepOf(SAYS.once, initial.administrations, { initial: initial.code })]
}

/** For an initial code: a second access that made no site. */
const site: Answer = (claim) => {
  const finding = claim.findings.find((one) => one.check.id === 'sites/second-access-without-reason')
  const [step] = finding?.because ?? []
  return finding === undefined || step === undefined
    ? []
    : [step, stepOf(SAYS.lumen, finding.administrations, {})]
}

type Kin = {
  readonly says: Sentence
  readonly wanted: string
  readonly own: readonly string[]
  readonly others: readonly string[]
}

const INFUSED = { says: SAYS.family } as const
const PUSHED = { says: SAYS.familyOfPush } as const
const INJECTED = { says: SAYS.familyOfInjection, wanted: '' } as const

/** Codes of one technique in two families. */
const KIN: readonly Kin[] = [
  {
    ...INFUSED,
    wanted: 'chemotherapy',
    own: [...CHEMO_INFUSIONS, CODES.chemo.infusion.hour],
    others: THERAPEUTIC_INFUSIONS,
  },
  {
    ...INFUSED,
    wanted: 'therapeutic',
    own: [...THERAPEUTIC_INFUSIONS, CODES.therapeutic.infusion.hour],
    others: CHEMO_INFUSIONS,
  },
  { ...PUSHED, wanted: 'chemotherapy', own: CHEMO_PUSHES, others: THERAPEUTIC_PUSHES },
  { ...PUSHED, wanted: 'therapeutic', own: THERAPEUTIC_PUSHES, others: CHEMO_PUSHES },
  { ...INJECTED, own: ['96401'], others: ['96372', '96402'] },
  { ...INJECTED, own: ['96402'], others: ['96372', '96401'] },
  { ...INJECTED, own: ['96372'], others: ['96401', '96402'] },
]

/** For a code of the wrong family: which drug takes the other one, and why it is of that class. */
const family: Answer = (claim, code) => {
  const kin = KIN.find(({ own }) => own.includes(code))
  if (kin === undefined) return []
  const alike = (line: Line): number => (isInitialCode(line.code) === isInitialCode(code) ? 0 : 1)
  for (const line of [...linesOf(claim, kin.others)].sort((x, y) => alike(x) - alike(y))) {
    const step = line.because.find(isClass)
    if (step === undefined) continue
    const facts = { code, wanted: kin.wanted, drug: step.facts['drug'] ?? null, found: line.code }
    return [stepOf(kin.says, step.about, facts), step]
  }
  return []
}

/** For 96417: a chemotherapy infusion that the clock made a push. */
const short: Answer = (claim) =>
  linesOf(claim, CHEMO_PUSHES).flatMap((line) =>
    line.because
      .filter((step) => step.says.id === 'technique/short-infusion')
      .map((step) => stepOf(SAYS.sequentialTooShort, step.about, step.facts)),
  )

/** For 96368: infusions that shared too few minutes, and a pump beside which nothing is concurrent. */
const apart: Answer = (claim) => {
  const infusions = claim.services.filter((service) => service.technique === 'infusion')
  const pump = linesOf(claim, ['96416', 'G0498', 'C8957'])[0]
  const steps = pump === undefined ? [] : [stepOf(SAYS.pumpBeside, pump.administrations, {})]
  if (infusions.length < 2) return infusions.length === 0 ? [] : steps
  let shared = 0
  for (const [position, x] of infusions.entries())
    for (const y of infusions.slice(position + 1))
      shared = Math.max(shared, lengthOf(intersect(x.intervals, y.intervals)))
  if (shared >= LIMITS.infusionFrom) {
    const apartBySite = claim.lines.flatMap(({ because }) =>
      because.filter((step) => step.says.id === 'sites/justified'),
    )
    const [first] = apartBySite
    return first === undefined ? steps : [stepOf(SAYS.otherSite, first.about, first.facts), ...steps]
  }
  const ids = infusions.flatMap((service) => service.administrations)
  return [stepOf(SAYS.apart, ids, { shared, concurrentFrom: LIMITS.infusionFrom }), ...steps]
}

/** For 96368: hydration beside an infusion. */
const fluidBeside: Answer = (claim) =>
  claim.unbilled.flatMap((item) =>
    item.because
      .filter((step) => step.says.id === 'hydration/beside-infusion')
      .map((step) => stepOf(SAYS.hydrationBeside, step.about, step.facts)),
  )

/** For the start of a pump: the drug is documented as an infusion. */
const prolonged: Answer = (claim, code) => {
  const codes = code === 'C8957' ? THERAPEUTIC_INFUSIONS : CHEMO_INFUSIONS
  const steps: Step[] = []
  for (const line of linesOf(claim, codes))
    for (const step of line.because) {
      const { minutes } = step.facts
      if (step.says.id !== 'technique/infusion' || typeof minutes !== 'number') continue
      const says = minutes > LIMITS.prolongedOver ? SAYS.notPortable : SAYS.notProlonged
      steps.push(stepOf(says, step.about, { ...step.facts, prolongedOver: LIMITS.prolongedOver }))
    }
  return steps
}

/** For a code that is not reported beside another: the line that stands there. */
const beside: Answer = (claim, code, withheld) => {
  const codes = BESIDE[code]
  if (codes === undefined || withheld.beside === undefined) return []
  if (code === CODES.nurseVisit && claim.setting === 'facility') return []
  const line = claim.lines.find(
    (one) => one.kind === 'administration' && (codes === 'any' || codes.includes(one.code)),
  )
  return line === undefined ? [] : [stepOf(withheld.beside, line.administrations, { code, found: line.code })]
}

/** For a further code: only the start of a pump is there, to which nothing attaches. */
const pumpFirst: Answer = (claim) => {
  const [pump] = linesOf(claim, ['96416', '96425', 'G0498', 'C8957'])
  const initial = claim.lines.find((line) => isInitialCode(line.code))
  return pump === undefined || initial === undefined
    ? []
    : [stepOf(SAYS.pumpFirst, pump.administrations, { found: pump.code, initial: initial.code })]
}

/** The reasons that are worked out from a claim. */
export const ASKS: { readonly [A in Ask]: Answer } = {
  once,
  site,
  hours,
  family,
  short,
  apart,
  'fluid-beside': fluidBeside,
  'pump-first': pumpFirst,
  prolonged,
  beside,
  visit: reasonsOfVisit,
}
