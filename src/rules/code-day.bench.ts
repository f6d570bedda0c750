/**
 * How fast a day is coded; beside it, in the same run, a general rule engine on one small question of the many
 * that a day asks: push or infusion by the clock.
 */
import { Engine } from 'json-rules-engine'
import { afterAll, bench, describe } from 'vitest'
import { fullBook } from '../codes/all-tables.ts'
import type { Encounter } from '../encounter/model.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import { decide } from './rule.ts'
import { technique, techniqueFacts } from './services/technique.ts'
import { day, give, inf, push, saline } from './testing.ts'
import type { Row } from './testing.ts'

const DRUGS = [
  'oxaliplatin',
  'leucovorin',
  'dexamethasone',
  'vancomycin',
  'cefepime',
  'cisplatin',
  'gemcitabine',
]

const clock = (minute: number): string =>
  `${minute >= 1440 ? '+' : ''}${Math.floor((minute % 1440) / 60)}:${String(minute % 60).padStart(2, '0')}`

/** A day of a given size: infusions of growing length that overlap, pushes, fluid and injections. */
function dayOf(size: number): Encounter {
  const rows = Array.from({ length: size }, (_, n): Row => {
    const start = 360 + Math.floor((n * 900) / size)
    const drug = DRUGS[n % DRUGS.length] ?? ''
    if (n % 5 === 1) return push('ondansetron', clock(start), { dose: '8 mg' })
    if (n % 5 === 3)
      return n % 2 === 0
        ? saline(clock(start), clock(start + 50))
        : give('pegfilgrastim', 'sc', clock(start), { dose: '6 mg' })
    return inf(drug, clock(start), clock(start + 10 + ((n * 37) % 150)), { dose: '100 mg' })
  })
  return day('facility', rows)
}

const SIZES = [5, 12, 50, 500] as const
const DAYS = new Map(SIZES.map((size) => [size, dayOf(size)]))
const encounterOf = (size: (typeof SIZES)[number]): Encounter => DAYS.get(size) ?? dayOf(size)

const facts = encounterOf(12).administrations.map((a) => ({
  drug: a.drug,
  given: a.route === 'iv-infusion' ? ('infusion' as const) : ('push' as const),
  minutes: a.stop === null ? null : a.stop - a.start,
}))

/** The same question for a general engine: rules as JSON, facts by name, an event for an answer. */
function generalEngine(): Engine {
  const engine = new Engine()
  const when = (fact: string, operator: string, value: string | number) => ({ fact, operator, value })
  engine.addRule({
    conditions: {
      any: [
        when('given', 'equal', 'push'),
        { all: [when('given', 'equal', 'infusion'), when('minutes', 'lessThanInclusive', 15)] },
      ],
    },
    event: { type: 'push' },
  })
  engine.addRule({
    conditions: { all: [when('given', 'equal', 'infusion'), when('minutes', 'greaterThan', 15)] },
    event: { type: 'infusion' },
  })
  return engine
}
const engine = generalEngine()

/** Runs in a second, after a warm-up. */
async function perSecond(work: () => unknown): Promise<number> {
  const until = (ms: number): number => performance.now() + ms
  for (const end = until(300); performance.now() < end; ) await work()
  let runs = 0
  const start = performance.now()
  for (const end = until(1000); performance.now() < end; runs += 1) await work()
  return (runs * 1000) / (performance.now() - start)
}

const codeIt = (size: (typeof SIZES)[number]) => codeDay(encounterOf(size), fullBook, MEDICARE)
const ownTechnique = (): void => {
  for (const { drug, given, minutes } of facts)
    decide(technique, techniqueFacts(drug, given, minutes, 'push'), ['a1'], '2026-10-06')
}
const generalTechnique = async (): Promise<void> => {
  for (const fact of facts) await engine.run(fact)
}

describe('a whole day', () => {
  for (const size of SIZES) bench(`${size} administrations`, () => void codeIt(size))
})

describe('push or infusion by the clock, 12 administrations', () => {
  bench('decide', ownTechnique)
  bench('json-rules-engine', generalTechnique)
})

afterAll(async () => {
  const rows: string[] = []
  const add = (name: string, size: number, rate: number): void => {
    const each = (1e6 / rate / size).toFixed(2)
    rows.push(
      `${name.padEnd(34)}${rate.toFixed(0).padStart(9)} a second  ${each.padStart(8)} µs an administration`,
    )
  }
  for (const size of SIZES) add(`a whole day of ${size}`, size, await perSecond(() => codeIt(size)))
  add('technique of 12, decide', 12, await perSecond(ownTechnique))
  add('technique of 12, json-rules-engine', 12, await perSecond(generalTechnique))
  process.stdout.write(`\n${rows.join('\n')}\n`)
}, 60_000)
