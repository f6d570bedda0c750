import { decide } from '../rule.ts'
import { stepOf } from '../step.ts'
import type { Step } from '../step.ts'
import { decisionLevel, levelGround, SAYS, timeLevel } from './rules.ts'

/** The levels of a decision, from the lowest. */
export const LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const
export type Level = (typeof LEVELS)[number]
export const ELEMENTS = ['problems', 'data', 'risk'] as const
export type Element = (typeof ELEMENTS)[number]

/** A visit code with its level and the least minutes of the practitioner, as the table of visits has it. */
export type VisitRow = {
  readonly code: string
  readonly patient: 'new' | 'established'
  readonly minutes: number
  readonly level: Level
}

/** What the record holds of a visit; null: not documented. */
export type VisitRecord = {
  readonly patient: VisitRow['patient']
  readonly elements: { readonly [E in Element]: Level | null }
  /** Total minutes of the billing practitioner on that day, without the infusion and without the nurse. */
  readonly minutes: number | null
}

/** The codes that the record supports, and why, in the order in which the rules spoke. */
export type VisitLevel = {
  readonly byDecision: string | null
  readonly byTime: string | null
  readonly code: string | null
  readonly because: readonly Step[]
}

const NAMES: { readonly [E in Element]: string } = { problems: 'Problems', data: 'Data', risk: 'Risk' }

/** The highest level that two elements reach: the second highest of the three. */
function reachedByTwo(elements: VisitRecord['elements']): Level | null {
  const places = ELEMENTS.map((element) => {
    const level = elements[element]
    return level === null ? -1 : LEVELS.indexOf(level)
  }).sort((x, y) => y - x)
  return LEVELS[places[1] ?? -1] ?? null
}

/**
 * The level of an office visit by medical decision making (two of three elements) and by total time, and the
 * higher of them (R-EM-5, R-EM-6). `rows` is the table of visits; `date` the date of service. Nothing that is not
 * documented counts.
 */
export function visitLevel(record: VisitRecord, rows: readonly VisitRow[], date: string): VisitLevel {
  const { patient, elements, minutes } = record
  const own = rows.filter((row) => row.patient === patient).sort((x, y) => x.minutes - y.minutes)
  const said: Step[] = ELEMENTS.map((element) => {
    const level = elements[element]
    const facts = { element: NAMES[element], level }
    return stepOf(level === null ? SAYS.elementMissing : SAYS.element, [], facts)
  })

  const level = reachedByTwo(elements)
  const atLevel = own.find((row) => row.level === level)?.code ?? null
  const reaching = ELEMENTS.filter((element) => {
    const other = elements[element]
    return level !== null && other !== null && LEVELS.indexOf(other) >= LEVELS.indexOf(level)
  })
  const decision = decide(
    decisionLevel,
    { patient, code: atLevel, level: level ?? 'none', elements: reaching },
    [],
    date,
  )
  const byDecision = decision.answer === 'reached' ? atLevel : null

  const reached = own.findLast((row) => minutes !== null && row.minutes <= minutes)
  const row = reached ?? own[0]
  const time = decide(
    timeLevel,
    { patient, minutes, least: row?.minutes ?? 0, code: row?.code ?? '' },
    [],
    date,
  )
  const byTime = time.answer === 'reached' ? (reached?.code ?? null) : null

  const higher = byTime !== null && (byDecision === null || byTime > byDecision) ? byTime : byDecision
  const ground = decide(levelGround, { byDecision, byTime, code: higher ?? 'none' }, [], date)
  const code = ground.answer === 'none' ? null : ground.answer === 'time' ? byTime : byDecision
  return { byDecision, byTime, code, because: [...said, decision.step, time.step, ground.step] }
}
