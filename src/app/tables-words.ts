import type { Claim } from '../rules/index.ts'

/** The tables of a claim in one line, the policy last. */
export const tablesWords = (claim: Claim): string =>
  claim.tables
    .map((used) => {
      if (!('changed' in used)) return used.name
      const changed = Object.keys(used.changed).length
      return `policy ${used.name}, ${changed === 0 ? 'defaults' : `${changed} changed`}`
    })
    .join(' · ')
