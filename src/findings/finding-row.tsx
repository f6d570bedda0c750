import { Check, ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { Claim, Finding } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { findingBody } from './bodies-on-demand.ts'
import { isOpen, titleOf } from './finding-words.ts'

type Props = {
  readonly finding: Finding
  /** Of an open row only: a closed one does not depend on it. */
  readonly claim: Claim | null
  readonly day: number
  readonly row: string
  readonly onToggle: (row: string) => void
}

/** One finding: shape, title, rule or denial code; it opens to its text. */
export const FindingRow = memo(function FindingRow({ finding, claim, day, row, onToggle }: Props) {
  const open = claim !== null
  const holds = !isOpen(finding)
  const title = titleOf(finding, day)
  const show = (): void => {
    void findingBody.prepare()
    light(finding.administrations)
  }
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('finding', open && 'finding-open')}>
      <button
        type="button"
        className="finding-row"
        data-row
        data-finding={row}
        aria-expanded={open}
        onClick={() => onToggle(row)}
        onPointerEnter={show}
        onPointerLeave={unlight}
        onFocus={show}
        onBlur={unlight}
      >
        <SeverityIcon severity={finding.check.severity} />
        <span className={classNames('finding-title', holds && 'finding-quiet')} title={title}>
          {title}
        </span>
        {finding.acknowledged === null ? (
          <span className="finding-rule">{finding.check.denial ?? finding.check.rule}</span>
        ) : holds ? (
          <span className="finding-rule finding-answered">
            <Check size={12} aria-hidden /> acknowledged
          </span>
        ) : (
          <span className="finding-rule finding-changed">facts changed</span>
        )}
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {claim !== null ? <findingBody.Shown finding={finding} claim={claim} day={day} /> : null}
    </li>
  )
})
