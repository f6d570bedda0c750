/** Codes generated drills and checks that each is without an error and meets its rule. Exit 1 with the seeds that fail. */
import { parseArgs } from 'node:util'
import { fullBook } from '../src/codes/all-tables.ts'
import { faultOfDrill } from '../src/training/check-drill.ts'
import { AIMS } from '../src/training/drill.ts'
import { LEVELS } from '../src/training/mastery.ts'

const { values } = parseArgs({
  options: { days: { type: 'string', default: '10000' }, from: { type: 'string', default: '1' } },
})
const days = Number(values.days)
const first = Number(values.from)
const start = performance.now()
const faults: string[] = []
for (let n = 0; n < days; n += 1) {
  const aim = AIMS[n % AIMS.length]
  const level = LEVELS[Math.floor(n / AIMS.length) % LEVELS.length]
  if (aim === undefined || level === undefined) continue
  const fault = faultOfDrill({ aim, level, number: first + n }, fullBook)
  if (fault !== null) faults.push(fault)
}
const seconds = Math.round((performance.now() - start) / 1000)
if (faults.length > 0) process.exitCode = 1
for (const fault of faults.slice(0, 50)) process.stderr.write(`${fault}\n`)
process.stderr.write(
  `${days} drills of ${AIMS.length} rules at ${LEVELS.length} levels: ${faults.length} at fault; ${seconds} s\n`,
)
