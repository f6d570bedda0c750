/** The `code` command: encounters in, a line each; claims out, a line each. */
import { once } from 'node:events'
import { fullBook } from '../codes/all-tables.ts'
import type { Encounter } from '../encounter/model.ts'
import { readEncounter } from '../encounter/read.ts'
import type { FileProblem } from '../encounter/read.ts'
import { parseDay } from '../lib/wall-clock.ts'
import { changedSwitches, codeDay, decisiveSwitches } from '../rules/index.ts'
import type { Claim, Policy, Pricing } from '../rules/index.ts'
import { claimValue } from '../rules/write-claim.ts'
import { findPolicy, MEDICARE } from '../rules/policies/index.ts'
import { linesOf } from './lines.ts'
import type { InputLine } from './lines.ts'
import { readOptions, USAGE } from './options.ts'
import type { Options } from './options.ts'
import { Refused, setupOf } from './setup.ts'
import type { Setup } from './setup.ts'
import { withUnknownPayer } from './unknown-payer.ts'

const LONGEST_LINE = 20_000_000

type Answer = { readonly document: unknown; readonly failed: boolean }

const failure = (line: number, errors: readonly FileProblem[]): Answer => ({
  document: { format: 'infusion-day-error/1', line, errors },
  failed: true,
})

/** What of the profile made a difference to the day; null where it changes nothing. */
function decisiveOf(
  encounter: Encounter,
  policy: Policy,
  pricing: Pricing,
  claim: Claim,
): readonly string[] | null {
  const changes =
    Object.keys(changedSwitches(policy, encounter.setting)).length +
    policy.therapeutic.length +
    policy.chemo.length
  return changes === 0 ? null : decisiveSwitches(codeDay, encounter, fullBook, policy, pricing, claim)
}

/** The claim of one line, or what is wrong with the line. */
function answer({ number, text }: InputLine, setup: Setup): Answer {
  if (text === null)
    return failure(number, [{ path: '', text: 'the line is longer than 20 million characters' }])
  const encounter = readEncounter(text)
  if (!encounter.ok) return failure(number, encounter.error)
  const { date, payer } = encounter.value
  const named = setup.policy ?? findPolicy(payer)
  try {
    const policy = named ?? MEDICARE
    const claim = codeDay(encounter.value, fullBook, policy, setup.pricing)
    const said = named === undefined ? withUnknownPayer(claim, payer) : claim
    const decisive = decisiveOf(encounter.value, policy, setup.pricing, claim)
    return { document: claimValue(said, parseDay(date) ?? 0, decisive), failed: false }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return failure(number, [{ path: '', text: `a fault of this program: ${message}` }])
  }
}

/** Codes all of standard input; the answer is the exit status. */
async function run(options: Options, setup: Setup): Promise<number> {
  let status = 0
  for await (const lines of linesOf(process.stdin, LONGEST_LINE)) {
    let out = ''
    for (const line of lines) {
      if (line.text?.trim() === '') continue
      const { document, failed } = answer(line, setup)
      if (failed) status = 1
      out += `${JSON.stringify(document, null, options.pretty ? 2 : undefined)}\n`
    }
    if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain')
  }
  return status
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === null) {
    process.stdout.write(USAGE)
    return 0
  }
  if (typeof options === 'string') throw new Refused(`${options}\n\n${USAGE}`)
  return run(options, await setupOf(options, fullBook))
}

// Whoever reads the claims may stop reading: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
