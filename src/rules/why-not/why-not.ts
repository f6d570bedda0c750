import type { DayBook } from '../../codes/book.ts'
import { isInitialCode } from '../administration-codes.ts'
import type { Claim } from '../answers.ts'
import { stepOf } from '../step.ts'
import type { RuleNumber, Step } from '../step.ts'
import { ASKS, linesOf } from './asks.ts'
import { isDrugCode, isVisitCode, reasonsOfDrug, reasonsOfVisit } from './other-codes.ts'
import { SAYS } from './sentences.ts'
import { WITHHELD } from './withheld.ts'
import type { Ask, Look, Withheld } from './looks.ts'

/** Why a code is not on a claim, or that it is. */
export type WhyNot = {
  readonly code: string
  /** `on-claim`: it is there. `withheld`: a rule kept it off. `unknown`: no code of these rules. */
  readonly status: 'on-claim' | 'withheld' | 'unknown'
  /**
   * The reasons, the most telling first; of a code that is there, why there is not more of it. At most four;
   * never empty where it is withheld.
   */
  readonly because: readonly Step[]
}

const MOST = 4

const matches = (look: Look, step: Step): boolean => look.rules.includes(step.says.rule)

/** The reasons at one place, in the order of the rules looked for. */
function lookedUp(claim: Claim, look: Look): readonly Step[] {
  const places =
    look.at === 'unbilled'
      ? claim.unbilled
      : look.at === 'findings'
        ? claim.findings
        : linesOf(claim, look.at)
  const steps = places.flatMap((place) => place.because.filter((step) => matches(look, step)))
  const place = (step: Step): number => look.rules.findIndex((rule) => rule === step.says.rule)
  return steps.sort((x, y) => place(x) - place(y))
}

/** Keeps the first four, none twice. */
function few(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const step of steps)
    if (kept.length < MOST && !kept.some((known) => known.id === step.id)) kept.push(step)
  return kept
}

/** Asks that count only where no other look found anything. */
const LAST: readonly Ask[] = ['apart', 'beside', 'family', 'pump-first']

/** Looks that count only where no other found anything. */
const isLast = (look: Ask | Look): boolean =>
  typeof look === 'string' ? LAST.includes(look) : look.last === true

/** Looks that ask which service leads: they explain why another one could not. */
const isOfInitial = (look: Ask | Look): boolean =>
  typeof look === 'string' ? look === 'once' : look.rules.every((rule) => rule.startsWith('R-INIT-'))

function reasonsFor(claim: Claim, code: string, withheld: Withheld): readonly Step[] {
  const found = withheld.looks.map((look) => ({
    look,
    steps: typeof look === 'string' ? ASKS[look](claim, code, withheld) : lookedUp(claim, look),
  }))
  const near = found.filter(({ look }) => !isLast(look) && !isOfInitial(look)).flatMap(({ steps }) => steps)
  const leading = claim.lines.find((line) => isInitialCode(line.code))?.administrations ?? []
  // Who leads explains only why another service does not.
  const another = near.some((step) => step.about.some((id) => !leading.includes(id)))
  const steps = found.flatMap(({ look, steps: own }) =>
    isLast(look) || (isOfInitial(look) && !another) ? [] : own,
  )
  if (steps.length > 0) return steps
  const last = found.find(({ look, steps: own }) => isLast(look) && own.length > 0)
  const nothing = nothingDocumented(code, withheld.by, withheld.needs)
  if (last === undefined) return [nothing]
  return isOfInitial(last.look) ? [...last.steps, nothing] : last.steps
}

const nothingDocumented = (code: string, rule: RuleNumber, needs: string): Step =>
  stepOf({ ...SAYS.nothing, rule }, [], { code, needs })

const orNothing = (steps: readonly Step[], code: string, rule: RuleNumber, needs: string): readonly Step[] =>
  steps.length > 0 ? steps : [nothingDocumented(code, rule, needs)]

/** Of a code that is on the claim: why there is not more of it. */
function notMore(claim: Claim, code: string): readonly Step[] {
  const withheld = Object.hasOwn(WITHHELD, code) ? WITHHELD[code] : undefined
  if (withheld === undefined) return []
  return few(
    withheld.looks.flatMap((look) => {
      if (look === 'once' || look === 'site' || look === 'hours') return ASKS[look](claim, code, withheld)
      return typeof look !== 'string' && look.at === 'unbilled' ? lookedUp(claim, look) : []
    }),
  )
}

/** The reasons for a code that is not on the claim; null where the code is none of these rules. */
function reasonsOf(claim: Claim, code: string, book: DayBook | null): readonly Step[] | null {
  const withheld = Object.hasOwn(WITHHELD, code) ? WITHHELD[code] : undefined
  if (withheld !== undefined) {
    const reasons = reasonsFor(claim, code, withheld)
    const { facilityOnly } = withheld
    return facilityOnly === undefined || claim.setting === 'facility'
      ? reasons
      : [stepOf(facilityOnly, [], { code }), ...reasons.filter((step) => step.says.id !== SAYS.nothing.id)]
  }
  if (isVisitCode(code))
    return orNothing(reasonsOfVisit(claim, code), code, 'R-EM-2', 'a documented visit with work of its own')
  if (!isDrugCode(code, book)) return null
  const needs = 'a documented dose of the drug of that code'
  return orNothing(reasonsOfDrug(claim, code, book), code, 'R-UNIT-5', needs)
}

/**
 * Says which rule withheld a code from a claim, with the facts: the reasons of the claim that speak of it, the
 * minutes that did not reach it, or, where nothing documented comes near, what the record would have to hold.
 * With the tables of the date a drug code finds the administrations of its drug.
 */
export function whyNot(claim: Claim, code: string, book: DayBook | null = null): WhyNot {
  if (claim.lines.some((line) => line.code === code))
    return { code, status: 'on-claim', because: notMore(claim, code) }
  const because = reasonsOf(claim, code, book)
  return because === null
    ? { code, status: 'unknown', because: [] }
    : { code, status: 'withheld', because: few(because) }
}
