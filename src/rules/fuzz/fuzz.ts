/** Codes random days and checks what holds for every day. Exit 1 with the smallest day that fails, as a file. */
import { parseArgs } from 'node:util'
import { writeEncounter } from '../../encounter/write.ts'
import { codeDay } from '../code-day.ts'
import { fullBook } from '../../codes/all-tables.ts'
import { coded, firstFault, INVARIANTS } from './invariants.ts'
import type { Invariant } from './invariants.ts'
import { changedFrom, randomDay } from './random-day.ts'
import type { RandomDay } from './random-day.ts'
import { shrink } from './shrink.ts'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    seed: { type: 'string' },
    days: { type: 'string', default: '100000' },
    all: { type: 'boolean' },
  },
})
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
const days = Number(values.days)

/** Slow checks look at one day in so many; `--all` makes them look at each. */
const looksAt = (seed: number) => (invariant: Invariant) =>
  values.all === true || seed % (invariant.every ?? 1) === 0

function report({ seed, encounter, policy }: RandomDay, { no, says, fault }: Invariant, found: string): void {
  const fails = (smaller: RandomDay['encounter']): boolean => {
    try {
      return fault(coded(smaller, policy)) !== null
    } catch {
      return true
    }
  }
  const smallest = shrink(encounter, fails)
  let now: string
  try {
    now = fault(coded(smallest, policy)) ?? found
  } catch (error) {
    now = String(error)
  }
  process.stderr.write(`seed ${seed}, ${no}. ${says}\n${now}\n`)
  process.stderr.write(`policy ${policy.id} ${changedFrom(policy, encounter.setting)}\n`)
  const claim = codeDay(smallest, fullBook, policy)
  for (const line of claim.lines)
    process.stderr.write(
      `  ${[line.code, ...line.modifiers].join('-')} × ${line.units} ${line.administrations.join(' ')}\n`,
    )
  process.stdout.write(`${writeEncounter(smallest)}\n`)
}

process.stderr.write(`seed ${firstSeed}, ${days} days, ${INVARIANTS.length} invariants\n`)
const start = performance.now()
let lines = 0
let administrations = 0
let failed = false
for (let n = 0; n < days && !failed; n += 1) {
  const day = randomDay(firstSeed + n)
  administrations += day.encounter.administrations.length
  const one = coded(day.encounter, day.policy)
  lines += one.claim.lines.length
  const broken = firstFault(one, looksAt(day.seed))
  if (broken === null) continue
  report(day, broken.invariant, broken.fault)
  failed = true
}
const seconds = (performance.now() - start) / 1000
if (failed) process.exitCode = 1
else
  process.stderr.write(
    `${days} days, ${administrations} administrations, ${lines} lines: all hold; ${Math.round(days / seconds)} days a second\n`,
  )
