import type { Claim, Finding } from '../rules/index.ts'
import { Query } from './query.tsx'
import { RangesTable } from './ranges-table.tsx'

type Props = { readonly finding: Finding; readonly claim: Claim }

/** The claims that one open minute decides, and the question to the nurse. */
export function OpenStopBody({ finding, claim }: Props) {
  return finding.ranges === null ? null : (
    <>
      <RangesTable ranges={finding.ranges} claim={claim} />
      <Query finding={finding} />
    </>
  )
}
