import { Chance } from '../lib/chance.ts'
import type { RuleNumber } from '../rules/index.ts'
import type { Case } from './case.ts'
import type { Generator } from './drill-days.ts'
import { withMess } from './drill-mess.ts'
import { BESIDE_DRILLS } from './drills-beside.ts'
import { DRUG_DRILLS } from './drills-drugs.ts'
import { TECHNIQUE_DRILLS } from './drills-technique.ts'
import { TIME_DRILLS } from './drills-time.ts'
import { makeDay } from './make-day.ts'
import { LEVELS } from './mastery.ts'
import type { Level } from './mastery.ts'

const GENERATORS: ReadonlyMap<string, Generator> = new Map(
  Object.entries({ ...TIME_DRILLS, ...BESIDE_DRILLS, ...TECHNIQUE_DRILLS, ...DRUG_DRILLS }),
)

/** Whether a text is written as the number of a rule. */
export const isRuleNumber = (text: string): text is RuleNumber => /^R-[A-Z]+-\d+$/.test(text)

/** The rules at which days can be aimed. */
export const AIMS: readonly RuleNumber[] = [...GENERATORS.keys()].filter(isRuleNumber)

/** What a drill is made of; the same seed is the same day, here and anywhere. */
export type Seed = { readonly aim: RuleNumber; readonly level: Level; readonly number: number }

const SEED = /^(?:R-)?([A-Z]+-\d+)[-/ ]([1-9])[-/ ](\d{1,9})$/

/** `TIME-2-3-84213`: the rule aimed at, the level, the number. */
export const seedText = ({ aim, level, number }: Seed): string => `${aim.slice(2)}-${level}-${number}`

/** Reads a seed as it is shown; null where it is none, or aims at a rule without drills. */
export function readSeed(text: string): Seed | null {
  const match = SEED.exec(text.trim().toUpperCase())
  const aim = AIMS.find((rule) => rule === `R-${match?.[1] ?? ''}`)
  const level = LEVELS.find((one) => String(one) === match?.[2])
  return aim === undefined || level === undefined ? null : { aim, level, number: Number(match?.[3]) }
}

/** A rule with drills that teaches what another rule says, where that one has none. */
const STANDS_FOR: { readonly [rule: RuleNumber]: RuleNumber } = {
  'R-TIME-3': 'R-TIME-2',
  'R-TIME-4': 'R-TIME-2',
  'R-TIME-5': 'R-TIME-8',
  'R-TIME-11': 'R-TIME-8',
  'R-SESS-2': 'R-TIME-2',
  'R-SEQ-3': 'R-SEQ-2',
  'R-SEQ-5': 'R-TIME-1',
  'R-INIT-3': 'R-INIT-2',
  'R-INIT-4': 'R-SEQ-2',
  'R-INIT-5': 'R-INJ-1',
  'R-INIT-8': 'R-INIT-6',
  'R-INIT-10': 'R-SEQ-2',
  'R-CONC-6': 'R-CONC-2',
  'R-CONC-7': 'R-HYD-4',
  'R-MIX-2': 'R-MIX-1',
  'R-MIX-4': 'R-HYD-7',
  'R-BUN-1': 'R-HYD-7',
  'R-HYD-1': 'R-HYD-2',
  'R-HYD-3': 'R-HYD-2',
  'R-HYD-5': 'R-HYD-4',
  'R-HYD-8': 'R-HYD-7',
  'R-PUSH-7': 'R-TIME-1',
  'R-INJ-2': 'R-INJ-1',
  'R-CLS-8': 'R-INJ-1',
  'R-CLS-9': 'R-INJ-1',
  'R-CLS-1': 'R-CLS-3',
  'R-CLS-2': 'R-CLS-3',
  'R-CLS-4': 'R-SEQ-2',
  'R-CLS-12': 'R-CLS-3',
  'R-CATH-2': 'R-CATH-1',
  'R-NCCI-1': 'R-NCCI-4',
  'R-NCCI-2': 'R-NCCI-4',
  'R-SITE-1': 'R-SITE-2',
  'R-SITE-3': 'R-SITE-2',
  'R-MOD-1': 'R-SESS-1',
  'R-MOD-2': 'R-SESS-1',
  'R-EM-1': 'R-EM-2',
  'R-EM-3': 'R-EM-2',
  'R-EM-4': 'R-EM-2',
  'R-PUMP-3': 'R-PUMP-1',
  'R-PUMP-2': 'R-PUMP-1',
  'R-UNIT-2': 'R-UNIT-1',
  'R-UNIT-3': 'R-UNIT-1',
  'R-UNIT-4': 'R-UNIT-1',
}

/** The rule at which a drill for a missed rule is aimed; null where none teaches it. */
export function aimFor(rule: RuleNumber): RuleNumber | null {
  const aim = AIMS.includes(rule) ? rule : STANDS_FOR[rule]
  return aim ?? null
}

const QUESTIONS = {
  administration: 'Which administration lines does the day support?',
  visit: 'Which administration lines, and which visit?',
  drug: 'Which dose line, with how many units? Modifiers are left aside.',
  waste: 'Which drug lines, with their modifiers?',
} as const

/** Makes the day of a seed. Throws for an aim without drills. */
export function makeDrill(seed: Seed): Case {
  const generator = GENERATORS.get(seed.aim)
  if (generator === undefined) throw new Error(`no drills for ${seed.aim}`)
  const text = seedText(seed)
  // Aims and levels draw from streams of their own, so that one number is another day for each.
  const chance = new Chance((seed.number * 41 + AIMS.indexOf(seed.aim)) * 4 + seed.level)
  const sketch = generator(chance, seed.level)
  const given = withMess(chance, sketch, seed.level)
  const reason = sketch.reason === undefined ? undefined : sketch.given[sketch.reason]
  const place = reason === undefined ? -1 : given.indexOf(reason)
  const asks = sketch.asks ?? ['administration']
  return {
    id: `drill ${text}`,
    title: `Drill ${text}`,
    day: makeDay(text.toLowerCase(), `Drill ${text}`, sketch.setting, given, {
      diagnoses: sketch.diagnoses,
      visits: sketch.visits ?? [],
      primaryReason: place < 0 ? null : `a${place + 1}`,
    }),
    question: QUESTIONS[asks.at(-1) ?? 'administration'],
    asks,
    modifiers: sketch.modifiers ?? false,
    teaches: [seed.aim],
  }
}
