import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CodeBook } from '../codes/book.ts'
import { loadSampleCharges } from '../codes/sample-charges.ts'
import { readPriceList } from '../rules/index.ts'
import type { Policy, Pricing } from '../rules/index.ts'
import { readPolicy } from '../rules/policies/index.ts'
import type { Options } from './options.ts'

/** A request that cannot be met: said on standard error, exit status 2. */
export class Refused extends Error {}

/** What is coded with: a profile for all days or null, and the prices. */
export type Setup = { readonly policy: Policy | null; readonly pricing: Pricing }

type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: readonly { readonly path: string; readonly text: string }[] }

/** A file named on the command line is looked for where the command was given. */
function textOf(file: string): string {
  try {
    return readFileSync(path.resolve(process.env['INIT_CWD'] ?? '', file), 'utf8')
  } catch {
    throw new Refused(`${file}: cannot be read`)
  }
}

function valueOf<T>(file: string, read: FileRead<T>): T {
  if (read.ok) return read.value
  throw new Refused(read.error.map((problem) => `${file}: ${problem.path} ${problem.text}`).join('\n'))
}

async function pricingOf(options: Options, book: CodeBook): Promise<Pricing> {
  const { locality, rates } = options
  if (locality !== null && rates !== 'medicare')
    throw new Refused('--locality goes with the rates of Medicare only')
  if (locality !== null && !book.localities.some((row) => row.id === locality))
    throw new Refused(
      `${locality}: no locality of the fee schedule; an id is like ${book.localities[0]?.id ?? ''}`,
    )
  if (rates === 'medicare') return { basis: 'medicare', locality }
  if (rates === 'none') return { basis: 'none' }
  if (rates === 'sample') return { basis: 'list', list: { ...(await loadSampleCharges()), basis: 'sample' } }
  return { basis: 'list', list: valueOf(rates, readPriceList(textOf(rates), path.basename(rates))) }
}

/** Reads the files that the options name. Throws `Refused`. */
export async function setupOf(options: Options, book: CodeBook): Promise<Setup> {
  const { policy } = options
  return {
    policy: policy === null ? null : valueOf(policy, readPolicy(textOf(policy))),
    pricing: await pricingOf(options, book),
  }
}
