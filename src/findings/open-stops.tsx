import { useCoding } from '../session/use-session.ts'
import { SeverityIcon } from '../ui/severity-icon.tsx'
import { openStopBody } from './bodies-on-demand.ts'
import { keyOf, titleOf } from './finding-words.ts'

/** Each stop that is not documented: the claims that the open minute decides, and the question to the nurse. */
export function OpenStops() {
  const { claim, day } = useCoding()
  return claim.findings.map((finding) =>
    finding.ranges === null ? null : (
      <section key={keyOf(finding)} className="open-stop" aria-label={titleOf(finding, day)}>
        <h3 className="open-stop-head">
          <SeverityIcon severity={finding.check.severity} />
          <span>{titleOf(finding, day)}</span>
          <span className="finding-rule">{finding.check.rule}</span>
        </h3>
        <openStopBody.Shown finding={finding} claim={claim} />
      </section>
    ),
  )
}
