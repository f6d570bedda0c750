/**
 * How fast a day is coded; beside it, in the same run, a general rule engine on one small question of the many
 * that a day asks: push or infusion by the clock. Run it by `npm run bench`, which builds it first: the rules
 * are measured as they ship.
 */
import { readFileSync } from 'node:fs'
import { Engine } from 'json-rules-engine'
import { fullBook } from '../codes/all-tables.ts'
import { blankAdministration, blankEncounter } from '../encounter/model.ts'
import type { Administration, Encounter } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import { MICRO } from '../lib/decimal.ts'
import { codeDay } from './code-day.ts'
import { MEDICARE } from './policies/index.ts'
import { decide } from './rule.ts'
import { technique, techniqueFacts } from './services/technique.ts'

const DRUGS = [
  'oxaliplatin',
  'leucovorin',
  'dexamethasone',
  'vancomycin',
  'cefepime',
  'cisplatin',
  'gemcitabine',
]
const mg = (amount: number) => ({ micro: amount * MICRO, unit: 'mg' as const })

/** The first example day as a coder sees it: flush, premedication, three infusions, a push, a pump, tablets; 12 in all. */
function folfoxDay(): Encounter {
  const day = readEncounter(readFileSync('src/days/examples/folfox.json', 'utf8'))
  if (!day.ok) throw new Error('the FOLFOX day does not read')
  return day.value
}

/** The same where the stop of one infusion was not documented: its open minute leads to several claims. */
function withoutStop(day: Encounter, drug: string): Encounter {
  const administrations = day.administrations.map((a) => (a.drug === drug ? { ...a, stop: null } : a))
  return { ...day, administrations }
}

/**
 * A made-up day of a given size: infusions of growing length that overlap, pushes, fluid and injections. From 12 on
 * drugs come again, so that the other readings of the repeats are coded too.
 */
function dayOf(size: number): Encounter {
  const administrations = Array.from({ length: size }, (_, n): Administration => {
    const id = `a${n + 1}`
    const start = 360 + Math.floor((n * 900) / size)
    if (n % 5 === 1) return { ...blankAdministration(id, 'ondansetron', 'iv-push', start), dose: mg(8) }
    if (n % 5 === 3 && n % 2 === 0)
      return {
        ...blankAdministration(id, 'normal saline', 'iv-infusion', start),
        stop: start + 50,
        purpose: 'dehydration',
      }
    if (n % 5 === 3) return { ...blankAdministration(id, 'pegfilgrastim', 'sc', start), dose: mg(6) }
    const drug = DRUGS[n % DRUGS.length] ?? ''
    const stop = start + 10 + ((n * 37) % 150)
    return { ...blankAdministration(id, drug, 'iv-infusion', start), stop, dose: mg(100) }
  })
  return { ...blankEncounter(`day-of-${size}`, '2026-10-06', 'facility'), administrations }
}

const FOLFOX = folfoxDay()
const TWELVE = dayOf(12)
const DAYS: readonly (readonly [name: string, day: Encounter])[] = [
  ['the FOLFOX day, 12 administrations, office', FOLFOX],
  ['the same at a hospital', { ...FOLFOX, setting: 'facility' }],
  ['the same, the stop of oxaliplatin not documented', withoutStop(FOLFOX, 'oxaliplatin')],
  ['a made-up day of 5 administrations', dayOf(5)],
  ['a made-up day of 12, drugs repeated', TWELVE],
  ['a made-up day of 50, drugs repeated', dayOf(50)],
  ['a made-up day of 500, drugs repeated', dayOf(500)],
]

const facts = TWELVE.administrations.map((a) => ({
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

const ROUNDS = 300
const ROUND_MS = 10

/** Runs a second in the fastest of many short rounds: other work on the machine can only make a round slower. */
async function perSecond(work: () => unknown): Promise<number> {
  let most = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    let runs = 0
    const start = performance.now()
    while (performance.now() - start < ROUND_MS) {
      await work()
      runs += 1
    }
    most = Math.max(most, (runs * 1000) / (performance.now() - start))
  }
  return most
}

/** Many synchronous runs as one piece of work, so that awaiting costs nothing against them. */
const times = (count: number, work: () => unknown) => (): void => {
  for (let n = 0; n < count; n += 1) work()
}

const ownTechnique = (): void => {
  for (const { drug, given, minutes } of facts)
    decide(technique, techniqueFacts(drug, given, minutes, 'push'), ['a1'], '2026-10-06')
}
const generalTechnique = async (): Promise<void> => {
  for (const fact of facts) await engine.run(fact)
}

/** The prices of the lines of the day of 12: limit, fee and hospital rate of every code, by the tables of its date. */
const codes = codeDay(TWELVE, fullBook, MEDICARE).lines.map(({ code }) => code)
const priceLookUp = (): void => {
  const book = fullBook.at(TWELVE.date)
  for (const code of codes) {
    book.drugPrice(code)
    book.fee(code)
    book.hospitalRate(code)
  }
}

const rows: (readonly [string, number, number])[] = []
/** How long a day is coded before it is timed: the compiler goes on improving for some fifteen thousand of them. */
const WARM_MS = 5000
for (const [name, day] of DAYS) {
  const warm = performance.now() + WARM_MS
  while (performance.now() < warm) codeDay(day, fullBook, MEDICARE)
  const size = day.administrations.length
  const count = Math.ceil(60 / size)
  const rate = await perSecond(times(count, () => codeDay(day, fullBook, MEDICARE)))
  rows.push([name, size, rate * count])
}
rows.push([
  'the same day of 12: all prices looked up',
  12,
  (await perSecond(times(1000, priceLookUp))) * 1000,
])
rows.push(['push or infusion, 12 times: these rules', 12, (await perSecond(times(100, ownTechnique))) * 100])
rows.push(['push or infusion, 12 times: json-rules-engine', 12, await perSecond(generalTechnique)])

process.stdout.write('| work | a second | µs an administration |\n| --- | ---: | ---: |\n')
for (const [name, size, rate] of rows)
  process.stdout.write(`| ${name} | ${Math.round(rate)} | ${(1e6 / rate / size).toFixed(2)} |\n`)
