/** What the command line of `code` asks for. */

export type Options = {
  readonly policy: string | null
  /** `medicare`, `sample`, `none`, or a file. */
  readonly rates: string
  readonly locality: string | null
  readonly pretty: boolean
}

export const USAGE = `usage: npm run --silent code -- [options] < encounters.ndjson > claims.ndjson

  --policy FILE       a payer profile for every encounter
  --rates WHICH       medicare (default), sample, none, or a CSV file: code,amount[,per]
  --locality MAC-NN   a row of the fee schedule's localities
  --pretty            indents each document
`

const TAKES_VALUE = ['--policy', '--rates', '--locality'] as const

/** Reads the arguments; a text says what is wrong with them, null asks for the usage. */
export function readOptions(args: readonly string[]): Options | string | null {
  const values = new Map<string, string>()
  let pretty = false
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', ...joined] = (args[at] ?? '').split('=')
    if (name === '--help' || name === '-h') return null
    if (name === '--pretty' && joined.length === 0) pretty = true
    else if (TAKES_VALUE.some((option) => option === name)) {
      const value = joined.length > 0 ? joined.join('=') : args[(at += 1)]
      if (value === undefined || value === '') return `${name} needs a value`
      values.set(name, value)
    } else return `unknown option ${args[at] ?? ''}`
  }
  return {
    policy: values.get('--policy') ?? null,
    rates: values.get('--rates') ?? 'medicare',
    locality: values.get('--locality') ?? null,
    pretty,
  }
}
