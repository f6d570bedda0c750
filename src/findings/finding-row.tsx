import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Claim, Finding } from '../rules/index.ts'
import { light, unlight } from '../session/selection.ts'
import { classNames } from '../ui/class-names.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { FindingBody } from './finding-body.tsx'
import { titleOf } from './finding-words.ts'

type Props = {
  readonly finding: Finding
  readonly claim: Claim
  readonly day: number
  readonly open: boolean
  readonly onToggle: () => void
}

/** One finding: shape, title, rule or denial code; it opens to its text. */
export function FindingRow({ finding, claim, day, open, onToggle }: Props) {
  const show = (): void => light(finding.administrations)
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <li className={classNames('finding', open && 'finding-open')}>
      <button
        type="button"
        className="finding-row"
        data-row
        aria-expanded={open}
        onClick={onToggle}
        onPointerEnter={show}
        onPointerLeave={unlight}
        onFocus={show}
        onBlur={unlight}
      >
        <SeverityIcon severity={finding.check.severity} />
        <span className="finding-title">{titleOf(finding, day)}</span>
        <span className="finding-rule">{finding.check.denial ?? finding.check.rule}</span>
        <Chevron className="claim-chevron" size={14} aria-hidden />
      </button>
      {open ? <FindingBody finding={finding} claim={claim} day={day} /> : null}
    </li>
  )
}
