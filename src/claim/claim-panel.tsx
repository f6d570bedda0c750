import { Fragment, useState } from 'react'
import type { ReactNode } from 'react'
import { useBook, useCoding, useEncounter } from '../session/use-session.ts'
import { totalsOf } from '../session/totals.ts'
import { useSelection } from '../session/selection.ts'
import { onRowKeys } from '../ui/row-keys.ts'
import { ClaimFailure } from './claim-failure.tsx'
import { ClaimHead } from './claim-head.tsx'
import { ClaimLine } from './claim-line.tsx'
import { GroupHead } from './group-head.tsx'
import { groupsOf, keyOf } from './line-groups.ts'
import { NO_READINGS, readingsByLine } from './readings-by-line.ts'
import { lineWords } from './line-words.ts'
import { NotBilled } from './not-billed.tsx'
import { RangeBand } from './range-band.tsx'
import { useKept } from '../ui/use-kept.ts'
import { useOpenRows } from '../ui/use-open-rows.ts'

type Props = {
  readonly onPolicy: () => void
  /** What stops that are not documented decide, below the lines of the administrations. */
  readonly openStops: ReactNode
}

/** The claim: its lines under two heads, each open to its reasons, and what is not billed. */
export function ClaimPanel({ onPolicy, openStops }: Props) {
  const encounter = useEncounter()
  const codes = useBook()
  const { claim, day, failure } = useCoding()
  const { lit, litCode } = useSelection()
  const { isOpen, toggle } = useOpenRows()
  const [current, setCurrent] = useState<string | null>(null)
  const book = codes.at(encounter.date)
  const groups = groupsOf(claim)
  const totals = totalsOf(claim)
  const keys = claim.lines.map(keyOf)
  const readings = useKept(readingsByLine(claim))
  const stop = current !== null && keys.includes(current) ? current : keys[0]

  if (failure !== null) return <ClaimFailure failure={failure} />
  return (
    <>
      <ClaimHead
        setting={claim.setting}
        lines={claim.lines.length}
        total={totals?.total ?? null}
        unpriced={totals?.unpriced ?? 0}
        asDocumented={claim.findings.some(({ ranges }) => ranges !== null)}
        onPolicy={onPolicy}
      />
      <RangeBand claim={claim} />
      {/* Arrow keys go from row to row; each row is a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="claim-scroll" onKeyDown={onRowKeys}>
        {groups.length === 0 ? (
          <p className="empty">
            {encounter.administrations.length === 0
              ? 'No claim line. Lines appear here as administrations are entered.'
              : 'Nothing that is documented earns a line. The reasons are under “Not billed”.'}
          </p>
        ) : null}
        {groups.map((group) => (
          <Fragment key={group.title}>
            <section aria-label={group.title}>
              <GroupHead title={group.title} timed={group.timed} subtotal={group.subtotal} />
              <ul>
                {group.lines.map(({ line, at }) => {
                  const key = keys[at] ?? ''
                  return (
                    <ClaimLine
                      key={key}
                      line={line}
                      {...lineWords(line, encounter, codes, book)}
                      day={day}
                      timed={group.timed}
                      readings={readings[at] ?? NO_READINGS}
                      open={isOpen(key)}
                      lit={
                        line.administrations.some((id) => lit.includes(id)) &&
                        (litCode ?? line.code) === line.code
                      }
                      tabStop={key === stop}
                      row={key}
                      onToggle={toggle}
                      onFocus={setCurrent}
                    />
                  )
                })}
              </ul>
            </section>
            {group.timed ? openStops : null}
          </Fragment>
        ))}
        {groups.some(({ timed }) => timed) ? null : openStops}
        <NotBilled />
      </div>
    </>
  )
}
