import { Chain } from '../explain/chain.tsx'
import { ReasonSource } from '../explain/reason-source.tsx'
import { ReadingsSlot } from '../explain/readings-slot.tsx'
import { denialNumber, fixOf } from '../rules/index.ts'
import type { Claim, Finding } from '../rules/index.ts'
import { askCell } from '../session/asked-cell.ts'
import { Button } from '../ui/button.tsx'
import { Acknowledge } from './acknowledge.tsx'
import { titleOf } from './finding-words.ts'
import { missingCell } from './missing-cell.ts'
import { Query } from './query.tsx'
import { RangesTable } from './ranges-table.tsx'

type Props = { readonly finding: Finding; readonly claim: Claim; readonly day: number }

/** What an open finding says: its text, what it rests on, what it touches, what would mend it. */
export function FindingBody({ finding, claim, day }: Props) {
  const fix = fixOf(finding, day)
  const cell = missingCell(finding)
  const codes = [...new Set(finding.lines.flatMap((at) => claim.lines[at]?.code ?? []))]
  const { denial, rule, readings } = finding.check
  return (
    <div className="finding-body">
      {finding.because.length > 0 ? (
        <Chain steps={finding.because} day={day} />
      ) : (
        <ReasonSource rule={rule} />
      )}
      {fix === null ? null : <p>{fix}</p>}
      {cell === null ? null : (
        <p>
          <Button onClick={() => askCell(cell.id, cell.column)}>Fill it in the table</Button>
        </p>
      )}
      {readings === undefined ? null : <ReadingsSlot name={readings} />}
      {codes.length === 0 && denial === null ? null : (
        <p className="finding-touches">
          {codes.length === 0 ? null : `Touches ${codes.join(', ')}`}
          {codes.length === 0 || denial === null ? null : ' · '}
          {denial === null ? null : (
            <>
              denial <a href={`#denials/${denialNumber(denial)}`}>{denial}</a>
            </>
          )}
        </p>
      )}
      {finding.ranges === null ? null : (
        <>
          <RangesTable ranges={finding.ranges} claim={claim} />
          <Query finding={finding} />
        </>
      )}
      <Acknowledge findings={[finding]} title={titleOf(finding, day)} />
    </div>
  )
}
